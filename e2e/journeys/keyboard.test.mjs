// The main path with the keyboard alone: sign in, a file, a note, a letter.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { demo } from '../support/house.mjs'

const house = await demo()
after(() => house.close())

test('from signing in to a letter that went, with the keyboard alone', async () => {
  const sam = await house.somebody()
  await sam.goesTo('/sign-in')
  await sam.tabsTo('Be Sam Osei')
  await sam.hits('Enter')
  await sam.isOn('Children I work with')

  await sam.tabsTo('Amira')
  await sam.hits('Enter')
  await sam.tabsTo('Note what happened')
  await sam.hits('Enter')

  await sam.tabsTo('Visit')
  await sam.keys('Space')
  await sam.keys('ArrowDown')
  assert.equal(await sam.focused(), 'Call')
  await sam.tabsTo('With whom?')
  await sam.types('Rana Haddad')
  await sam.tabsTo('What happened')
  await sam.types('Rang to say when I come. Amira would like to show me her walkover.')
  await sam.tabsTo('Save')
  await sam.hits('Enter')
  await sam.sees('Amira would like to show me her walkover.')

  await sam.tabsTo('Letters')
  await sam.hits('Enter')
  await sam.tabsTo('Draft the first letter')
  await sam.hits('Enter')
  await sam.tabsTo('The letter')
  await sam.keys('Control+End')
  await sam.types('\n\nI like your walkover.')
  await sam.tabsTo('Send it')
  await sam.hits('Enter')
  await sam.sees('Sam Osei sent this on')
  await sam.sees('I like your walkover.')
})

test('the first stop on a page skips to what it is about', async () => {
  const sam = await house.signedIn('Sam Osei')
  await sam.tabs()
  assert.equal(await sam.focused(), 'Skip to the page')
  await sam.keys('Enter')
  await sam.tabs()
  const inThePage = await sam.page.evaluate(() => document.querySelector('main').contains(document.activeElement))
  assert.ok(inThePage, 'the next stop is inside the page')
})

test('the child’s pages, with the keyboard alone', async () => {
  const eli = await house.signedIn('Sam Osei')
  await eli.opens('Eli')
  await eli.follows('Turn the screen, or give them their own way in')
  await eli.tabsTo('Turn the screen to Eli')
  await eli.hits('Enter')
  await eli.tabsTo('Ask something')
  await eli.hits('Enter')
  await eli.tabsTo('What do you want to ask?')
  await eli.types('Can my dog come?')
  await eli.tabsTo('Give it to Sam')
  await eli.hits('Enter')
  await eli.isOn('Thank you')
})
