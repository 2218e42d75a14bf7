// Tomasz says how it was to meet Grace: a face, a drawing and a few words. What changes goes back to him. Nothing presses him.
import { after, test } from 'node:test'
import { demo } from '../support/house.mjs'
import { looksWell } from '../support/page-looks.mjs'

const house = await demo()
after(() => house.close())
const grace = await house.signedIn('Grace Adeleke')
const tomasz = grace
const MET = 'You have met Grace. How was it?'

test('what is due says that he is to be asked, and the page says how it stands', async () => {
  await grace.goesTo('/children')
  await grace.sees('After hello: ask Tomasz how we did')
  await grace.opens('Tomasz')
  await grace.follows('What I said')
  await grace.follows('How did we do?')
  await grace.sees('Nobody has to.')
  await looksWell(grace, 'how we did, nothing yet')
  await grace.unfolds('Write down what Tomasz told you')
  await looksWell(grace, 'how we did, writing it down')
  await grace.presses('Keep it')
  await grace.sees('Choose after what')
  await looksWell(grace, 'how we did, after nothing')
})

test('his own page asks once, and lets him leave it', async () => {
  await grace.opens('Tomasz')
  await grace.follows('Turn the screen, or give them their own way in')
  await grace.presses('Turn the screen to Tomasz')
  await tomasz.isOn(MET)
  await looksWell(tomasz, 'a first page that asks')
  await tomasz.presses('I want to say something about it')
  await tomasz.sees('You do not have to say anything.')
  await looksWell(tomasz, 'how we did, on a child’s page')
  await tomasz.presses('Give it to Grace')
  await tomasz.sees('There is nothing here yet.')
  await looksWell(tomasz, 'how we did, with nothing in it')
})

test('he chooses a face, draws and writes, and none of it is shown again', async () => {
  await tomasz.chooses('A bit', 'Did Grace listen to you?')
  await tomasz.writes('What should Grace do in another way?', 'sign slower')
  await tomasz.unfolds('Draw it')
  const paper = tomasz.page.locator('canvas.paper')
  await paper.scrollIntoViewIfNeeded()
  const box = await paper.boundingBox()
  await tomasz.page.mouse.move(box.x + 40, box.y + 40)
  await tomasz.page.mouse.down()
  await tomasz.page.mouse.move(box.x + 140, box.y + 90, { steps: 6 })
  await tomasz.page.mouse.up()
  await looksWell(tomasz, 'how we did, with a drawing')
  await tomasz.presses('Give it to Grace')
  await tomasz.isOn('Thank you')
  await looksWell(tomasz, 'how we did, thank you')
  await tomasz.presses('Back')
  await tomasz.doesNotSee(MET, 'sign slower')
  await tomasz.presses('We have finished')
})

test('Grace reads it, and what changes goes back', async () => {
  const again = await house.signedIn('Grace Adeleke')
  await again.opens('Tomasz')
  await again.follows('What I said')
  await again.follows('How did we do?')
  await again.sees('sign slower', 'with Grace there, about whose work it is', 'A bit', 'Left out')
  await again.page.locator('img.kept').waitFor()
  await looksWell(again, 'how we did, answered')
  await again.presses('Tell them')
  await again.sees('Write what changes, or why nothing can')
  await looksWell(again, 'how we did, nothing that changes')
  await again.writes('What changes because of it? This goes back to Tomasz', 'I will ask Ruth to sign slower with you.')
  await again.presses('Tell them')
  await again.sees('What went back')
  await looksWell(again, 'how we did, with what went back')
})
