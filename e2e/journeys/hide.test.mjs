// Hide this page: with one press, with three Shifts, without script; and nothing to go back to.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { demo } from '../support/house.mjs'

const house = await demo()
after(() => house.close())

/** Amira at a screen that Sam turned to her, a few moves into her pages. */
async function amira (options) {
  const amira = await house.signedIn('Sam Osei', options)
  await amira.opens('Amira')
  await amira.follows('Turn the screen, or give them their own way in')
  await amira.presses('Turn the screen to Amira')
  for (const move of ['Say something', 'Back', 'Ask something', 'Back', 'What happens next', 'Back', 'About me']) await amira.presses(move)
  return amira
}

/** The ways in, for a child and for staff; the other place; and the empty page that a browser begins with. */
const ONLY = ['Hello', 'Who do you want to be?', 'Dry today', '']

/** Goes back further than there were pages, and looks at each on the way: what is there asks who you are, no more. */
async function isNowhereBehind (amira) {
  for (let step = 0; step < 16; step++) {
    await amira.goesBack()
    assert.ok(ONLY.includes(await amira.heading()), await amira.reads())
    await amira.doesNotSee('Hello Amira', 'Children I work with', 'Say something', 'What happens next', 'back walkover')
    assert.match(await amira.title(), /^(Home|Sign in|Weather|)$/)
  }
}

/** The ways to leave, each at a fresh device. */
const WAYS = {
  'one press hides': { leave: amira => amira.follows('Hide this page') },
  'three Shifts hide': { leave: amira => amira.shifts(3) },
  'without script one press hides': { leave: amira => amira.follows('Hide this page'), device: { javaScriptEnabled: false } }
}

for (const [what, { leave, device }] of Object.entries(WAYS)) {
  test(`${what}, and Back shows only the way in`, async () => {
    const her = await amira(device)
    await leave(her)
    await her.isElsewhere()
    assert.deepEqual(await her.cookies(), [], 'no cookie of ours is left')
    await isNowhereBehind(her)
    const came = house.elsewhere.asked.filter(({ path }) => path === '/weather')
    assert.ok(came.length > 0 && came.every(({ from }) => from === undefined), 'the other place is not told where they came from')
  })
}

test('two Shifts, or Shift for a capital letter, hide nothing', async () => {
  const her = await amira()
  await her.shifts(2)
  await her.writes('What I want to be called', '')
  await her.field('What I want to be called').focus()
  await her.types('AMIRA')
  assert.equal(await her.has('What I want to be called'), 'AMIRA')
  await her.isOn('About me')
})

test('Hide this page is the first thing the keyboard comes to, on every page of hers', async () => {
  const her = await amira()
  for (const move of ['Back', 'Say something', 'Back', 'Ask something', 'Back', 'What happens next', 'Back', 'People you can call']) {
    await her.presses(move)
    await her.tabs()
    assert.equal(await her.focused(), 'Hide this page')
  }
})

test('Hide this page can be seen wherever the page is scrolled to', async () => {
  const her = await amira()
  await her.scrollsToTheEnd()
  assert.ok(await her.isInView('Hide this page'))
})

test('hidden before it was sent, what was typed is offered again without being shown', async () => {
  const her = await amira()
  await her.presses('Back')
  await her.presses('Say something')
  await her.saving('keeping', () => her.writes('In your own words', 'I miss Teta.'))
  await her.follows('Hide this page')
  const again = await amira()
  await again.presses('Back')
  await again.sees('You began to write something')
  await again.doesNotSee('I miss Teta.')
  await again.presses('Say something')
  await again.doesNotSee('I miss Teta.')
  await again.presses('Show me what I wrote')
  assert.equal(await again.has('In your own words'), 'I miss Teta.')
})
