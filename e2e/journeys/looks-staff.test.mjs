// Every page that a worker meets: no fault that axe knows, on a desktop and a phone; never wider than a screen at 400 per cent.
import { after, test } from 'node:test'
import { demo } from '../support/house.mjs'
import { looksWell } from '../support/page-looks.mjs'

const house = await demo()
after(() => house.close())
const sam = await house.somebody()

/** Walks to a page and looks at it. */
const page = (what, walk) => test(what, async () => {
  await walk()
  await looksWell(sam, what)
})

page('signing in', () => sam.goesTo('/sign-in'))
page('the children', () => sam.isSignedInAs('Sam Osei'))
page('a child found by name', () => sam.finds('Amira'))
page('nobody found', () => sam.finds('Nobody'))
page('a file', () => sam.opens('Amira'))
page('noting what happened', () => sam.follows('Note what happened'))
page('a note with faults', async () => {
  await sam.writes('Which day?', '')
  await sam.presses('Save')
  await sam.isOn('There is something to mend')
})
page('the way in', async () => {
  await sam.opens('Amira')
  await sam.follows('Turn the screen, or give them their own way in')
})
test('a code on a slip', async () => {
  // Who is around Rhys’s screen was asked long ago, so a code can be made.
  const angharad = await house.signedIn('Angharad Pugh')
  await angharad.opens('Rhys')
  await angharad.follows('Turn the screen, or give them their own way in')
  await angharad.presses('Make a code')
  await looksWell(angharad, 'a code on a slip')
})
page('about me', () => sam.follows('About me'))
for (const asked of ['What I want to be called, and how to say it', 'Pronouns', 'Languages', 'How I want to hear from you', 'Where I hear hard news first', 'What is safe', 'What makes me me', 'Ethnicity, faith and disability, if I want to say']) {
  page(`asking: ${asked}`, async () => {
    await sam.follows('About me')
    await sam.asks(asked)
  })
}
page('an answer with faults', async () => {
  await sam.follows('About me')
  await sam.asks('What I want to be called, and how to say it')
  await sam.presses('Save this answer')
  await sam.isOn('There is something to mend')
})
page('my people', () => sam.follows('My people'))
page('somebody new', () => sam.follows('Add somebody'))
page('somebody known', async () => {
  await sam.follows('My people')
  await sam.follows('Rana Haddad')
})
page('letters, none yet', () => sam.follows('Letters'))
page('the writing page', () => sam.presses('Draft the first letter'))
page('the writing page with findings', async () => {
  await sam.writes('The letter', `${await sam.has('The letter')}\n\nContact with the resident parent is ongoing. We meet on [day].`)
  await sam.presses('Send it')
  await sam.sees('Or say why it is all right as it is')
})
page('the writing page with what is said about a word', async () => {
  await sam.tabsTo('The letter')
  await sam.keys('Alt+ArrowDown')
  await sam.sees('Close')
})
page('the writing page with two texts', async () => {
  await sam.follows('Letters')
  await sam.follows('The first letter')
  const other = await sam.withAnotherTab()
  await other.writes('The letter', 'Dear Amira, the other text.')
  await other.presses('Save')
  await sam.writes('The letter', 'Dear Amira, this text.')
  await sam.presses('Save')
  await sam.sees('There is a second text')
})
page('the letter as the child will see it', async () => {
  await sam.chooses('I have taken what I need from it')
  await sam.presses('See it as the child will')
})
page('a letter that went', async () => {
  await sam.follows('Back to writing')
  await sam.presses('Send it')
  await sam.sees('Sam Osei sent this on')
})
page('the reply sheet', () => sam.follows('The reply sheet came back'))
page('an empty reply sheet', async () => {
  await sam.presses('Keep it')
  await sam.isOn('There is something to mend')
})
page('a reply sheet that was kept', async () => {
  await sam.writes('What they ask', 'Do you have a dog?')
  await sam.presses('Keep it')
  await sam.sees('Do you have a dog?')
})
page('what a child said', () => sam.follows('What I said'))
page('one thing a child said', () => sam.follows('Answer'))
page('an answer without words', async () => {
  await sam.presses('Keep the answer')
  await sam.isOn('There is something to mend')
})
page('a file for another family', () => sam.goesTo('/families/new'))
page('a family’s file with faults', async () => {
  await sam.presses('Open the file')
  await sam.isOn('There is something to mend')
})
page('a file for a brother or sister', async () => {
  await sam.opens('Amira')
  await sam.follows('Open a file for a brother or sister')
})
page('somebody else who works with a child', async () => {
  await sam.opens('Amira')
  await sam.follows('Somebody else works with them too')
})
page('a long file, whole', async () => {
  await sam.isSignedInAs('Helen Marsh')
  await sam.opens('Seun')
})
page('nothing there', () => sam.goesTo('/nothing/here'))
page('what was kept', () => sam.goesTo('/kept'))
