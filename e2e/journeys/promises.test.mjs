// “I don’t know yet, I’ll find out”: promised in one press, on Rhys’s pages until it is answered, and a late one begins with sorry.
// And what is always there beside it: “I don’t feel safe”, who is on duty, and passing something on at once.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { PHONE } from '../support/browser.mjs'
import { demo } from '../support/house.mjs'
import { looksWell } from '../support/page-looks.mjs'

const house = await demo()
after(() => house.close())
const QUESTION = 'Can I talk to the judge on my own?'
const angharad = await house.signedIn('Angharad Pugh')
const rhys = await house.somebody({ viewport: PHONE })

test('Rhys asks something', async () => {
  await angharad.opens('Rhys')
  await angharad.follows('Turn the screen, or give them their own way in')
  await angharad.presses('Make a code')
  const code = await angharad.theCode()
  await angharad.presses('I gave it to Rhys')
  await rhys.comesInWith(code)
  await rhys.writes('Your phrase', 'purple otters whistle')
  await rhys.presses('That’s my phrase')
  await rhys.presses('Ask something')
  await rhys.writes('What do you want to ask?', QUESTION)
  await rhys.presses('Give it to Angharad')
})

test('Angharad does not know yet, and promises to find out in one press', async () => {
  await angharad.opens('Rhys')
  await angharad.follows('What I said')
  await angharad.isOn('Said and answered')
  await looksWell(angharad, 'said and answered')
  await angharad.follows('Answer')
  await looksWell(angharad, 'a question')
  await angharad.presses('I don’t know yet, I’ll find out')
  await angharad.isOn('A promise')
  await angharad.sees(QUESTION)
  await looksWell(angharad, 'a promise')
  assert.ok(!(await angharad.title()).includes('Rhys'))
})

test('Rhys’s pages say who finds something out and by when, and not what', async () => {
  await rhys.presses('Back')
  await rhys.sees('Angharad is finding something out for you')
  await rhys.sees(/Angharad will tell you by/)
  await rhys.doesNotSee(QUESTION)
  await looksWell(rhys, 'home, with a promise')
})

test('it takes longer: not without a reason, and Rhys is told', async () => {
  await angharad.unfolds('It takes longer, or somebody else finds it out')
  const inAWeek = new Date(Date.now() + 7 * 24 * 3600 * 1000).toISOString().slice(0, 10)
  await angharad.writes('By which day do they hear?', inAWeek)
  await angharad.presses('Keep the new day')
  await angharad.sees('Say why. A day is never moved without a reason.')
  await looksWell(angharad, 'a promise with a fault')
  await angharad.writes('Why?', 'The judge is away this week.')
  await angharad.presses('Keep the new day')
  await rhys.goesTo('/here')
  await rhys.sees('It takes longer than Angharad thought.')
})

test('what came of it is on his pages, and nothing waits any more', async () => {
  await angharad.writes('What you found out, or why it could not be found out', 'Yes. The judge would like to meet you.')
  await angharad.chooses('On their own pages')
  await angharad.presses('Keep what came of it')
  await angharad.sees('It was found out')
  await rhys.goesTo('/here')
  await rhys.presses('See what Angharad says')
  await rhys.sees('Yes. The judge would like to meet you.')
  await looksWell(rhys, 'what came of a promise')
  await angharad.goesTo('/promises')
  await angharad.sees('Nothing that you promised waits.')
})

test('a promise typed during a visit', async () => {
  await angharad.opens('Rhys')
  await angharad.follows('What I said')
  await angharad.follows('Promise to find something out')
  await angharad.presses('Keep the promise')
  await angharad.sees('There is something to mend')
  await looksWell(angharad, 'a promise with nothing in it')
  await angharad.writes('What they asked, in their own words', 'can I keep the dog')
  await angharad.chooses('Rhys', 'Whom did you promise it to?')
  await angharad.presses('Keep the promise')
  await angharad.isOn('A promise')
  await angharad.sees('can I keep the dog')
})

test('a late promise drafts a sorry that Sam finishes', async () => {
  const sam = await house.signedIn('Sam Osei')
  await sam.follows('What I promised to find out')
  await sam.sees('1 day late')
  await looksWell(sam, 'promises that wait')
  await sam.follows('Look at the promise for Eli')
  await sam.sees('Sorry for being late')
  await looksWell(sam, 'a late promise')
  await sam.writes('What you found out, or why it could not be found out', 'The school has a place.')
  await sam.chooses('I tell them myself, face to face or in a call')
  await sam.presses('Keep what came of it')
  await sam.sees('Change it so that it is yours, say that you mean it as it stands, or empty the box')
  await sam.writes('Sorry for being late', 'Sorry, Eli. I rang too late.')
  await sam.presses('Keep what came of it')
  await sam.sees('Sorry, Eli. I rang too late.')
})

test('“I don’t feel safe” is one press away and says who answers now', async () => {
  await rhys.goesTo('/here')
  await rhys.presses('I don’t feel safe')
  await rhys.sees('Are you in danger now? Call 999.')
  await rhys.sees(/Childline: 0800 1111/)
  await looksWell(rhys, 'I don’t feel safe')
})

test('one worker passes on what a child wrote, with one line', async () => {
  await rhys.goesTo('/here')
  await rhys.presses('Back')
  await rhys.presses('Say something')
  await rhys.writes('In your own words', 'He is here and he is shouting')
  await rhys.presses('Give it to Angharad')
  await angharad.opens('Rhys')
  await angharad.follows('Read it')
  await angharad.unfolds('Is somebody in danger? Pass it on at once')
  await angharad.presses('I passed it on')
  await angharad.sees('Say why in one line')
  await looksWell(angharad, 'passing on with faults')
  await angharad.chooses('the police')
  await angharad.writes('Why, in one line', 'Somebody is shouting at him at home now.')
  await angharad.presses('I passed it on')
  await angharad.sees(/Passed on: the police/)
})

test('Bea says who is on duty', async () => {
  const bea = await house.somebody()
  await bea.goesTo('/sign-in')
  await bea.presses('Be Bea Okafor')
  await bea.follows('Who is on duty')
  await bea.picks('On Mondays', 'Helen Marsh')
  await bea.presses('Keep it')
  await bea.isOn('Who is on duty')
  assert.equal(await bea.picked('On Mondays'), 'Helen Marsh')
  await looksWell(bea, 'who is on duty')
})
