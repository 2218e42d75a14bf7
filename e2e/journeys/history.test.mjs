// A child's pages have one address and one title, and leave nothing in the browser's history that says what they were.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { demo } from '../support/house.mjs'

const house = await demo()
after(() => house.close())

test('every page of a child’s has one address and one neutral title', async () => {
  const eli = await house.signedIn('Sam Osei')
  await eli.opens('Eli')
  await eli.follows('Turn the screen, or give them their own way in')
  await eli.presses('Turn the screen to Eli')
  const met = new Set()
  for (const move of ['Say something', 'Back', 'Ask something', 'Back', 'About me', 'Back', 'What happens next', 'Back', 'People you can call', 'Back']) {
    await eli.presses(move)
    met.add(`${await eli.address()} ${await eli.title()}`)
  }
  assert.deepEqual([...met], ['/here Home'])

  await eli.follows('Hide this page')
  await eli.goesTo('/here')
  assert.equal(await eli.title(), 'Home', 'the way in is called the same')
})

test('titles and addresses of staff pages name nobody', async () => {
  const sam = await house.signedIn('Sam Osei')
  await sam.opens('Amira')
  for (const room of ['About me', 'My people', 'Letters', 'What I said', 'Whole file']) {
    await sam.follows(room)
    const named = `${await sam.title()} ${await sam.address()}`
    assert.doesNotMatch(named, /amira|clarke|haddad|yusuf/i)
  }
  await sam.finds('Amira')
  assert.doesNotMatch(`${await sam.title()} ${await sam.address()}`, /amira/i)
})
