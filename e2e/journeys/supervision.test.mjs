// One talk about two children is a part on each child's own file; Rhys is told, and his own page says what was decided; a supervisor
// sees what she took part in; figures are of ten children at least.
import { after, test } from 'node:test'
import { demo } from '../support/house.mjs'
import { looksWell } from '../support/page-looks.mjs'

const house = await demo()
after(() => house.close())
const sam = await house.signedIn('Sam Osei')

test('Sam writes one form about Amira and Eli, and is told what is missing', async () => {
  await sam.goesTo('/supervision')
  await looksWell(sam, 'talks, none of his own')
  await sam.follows('Write down a talk')
  await sam.sees('Your own matters have no place here.')
  await looksWell(sam, 'which children')
  await sam.chooses('Amira', 'Which children did you talk about?')
  await sam.chooses('Eli', 'Which children did you talk about?')
  await sam.presses('Go on')
  await looksWell(sam, 'a talk about two children')
  await sam.presses('Keep it')
  await sam.isOn('There is something to mend')
  await looksWell(sam, 'a talk with what is missing')
})

test('each has a part of their own, and a name that slipped in is held', async () => {
  await sam.chooses('Group supervision', 'What kind of talk was it?')
  await sam.chooses('Helen Marsh', 'Who was there?')
  for (const [name, about] of [['Amira', 'Who is in the room'], ['Eli', 'How the move is talked about']]) {
    const part = sam.page.getByRole('region', { name })
    await part.getByLabel('Which decision was it about?').fill(about)
    await part.getByLabel('What was considered').fill('What each of us saw.')
    await part.getByLabel('What was decided').fill(name === 'Amira' ? 'As for Eli: slowly.' : 'Nobody asks him to choose.')
    await part.getByLabel('Why', { exact: true }).fill('It is calmer so.')
    await part.getByLabel(/^How it helped/).fill('There is less to be afraid of.')
    await part.getByLabel('Not now: my judgement').check()
  }
  await sam.presses('Keep it')
  await sam.sees('The name of another child stands in this part: Eli.')
  await looksWell(sam, 'a name that is held')
  await sam.page.getByRole('region', { name: 'Amira' }).getByLabel('What was decided').fill('Slowly.')
  await sam.presses('Keep it')
  await sam.sees('How the move is talked about')
  await looksWell(sam, 'talks of his own')
  await sam.opens('Eli')
  await sam.follows('Talked over')
  await sam.sees('Nobody asks him to choose.')
  await sam.doesNotSee('Who is in the room')
  await looksWell(sam, 'talks about Eli')
})

test('Helen sees what she took part in, and no way into a file that is not hers', async () => {
  const helen = await house.signedIn('Helen Marsh')
  await helen.goesTo('/team')
  await helen.follows('Talked over')
  await helen.sees('What you took part in')
  await helen.sees('Nobody asks him to choose.')
  await looksWell(helen, 'what a supervisor took part in')
  await helen.goesTo('/impact')
  await helen.sees('There are fewer than 10 children to count')
  await looksWell(helen, 'figures of too few')
})

test('Rhys was told, and his own page says what was decided', async () => {
  const angharad = await house.signedIn('Angharad Pugh')
  await angharad.opens('Rhys')
  await angharad.follows('Talked over')
  await angharad.follows('How often Rhys sees Celyn')
  await angharad.sees('Begin a letter to Rhys about it')
  await looksWell(angharad, 'a talk')
  await angharad.writes('What Rhys’s own page says about it', 'I will tell the judge that I think you should see Celyn once a month.')
  await angharad.presses('Keep this')
  await angharad.sees('Say that it is safe on their page, or leave the words out')
  await angharad.chooses('This is safe on Rhys’s page, whoever sees it')
  await angharad.presses('Keep this')
  await angharad.sees('What Rhys’s own page says')
  await looksWell(angharad, 'a talk that his page tells of')
})

test('an administrator sees figures over all of them, and nobody’s name', async () => {
  const bea = await house.somebody()
  await bea.goesTo('/sign-in')
  await bea.presses('Be Bea Okafor')
  await bea.follows('Is it working for children?')
  await bea.sees('children are counted.')
  await looksWell(bea, 'figures over all')
})
