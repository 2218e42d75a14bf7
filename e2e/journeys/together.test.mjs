// Sam turns the screen to Amira. Only her pages are there; nothing of his is behind them.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { demo } from '../support/house.mjs'

const house = await demo()
after(() => house.close())
const NOT_SAFE = 'Nobody has told us who holds their phone and who sits beside them'
const sam = await house.signedIn('Sam Osei')
const amira = sam

test('the screen is turned, and only Amira’s pages can be reached', async () => {
  await sam.opens('Amira')
  sam.remembers('Amira’s file')
  await sam.follows('Turn the screen, or give them their own way in')
  await sam.presses('Turn the screen to Amira')
  await amira.isOn('Hello Amira')
  await amira.sees('This screen is Sam’s.')

  for (const address of ['/children', sam.remembered('Amira’s file'), '/house', '/']) {
    await amira.goesTo(address)
    await amira.doesNotSee('Children I work with', 'What is due', 'Yusuf', 'Sam Osei')
  }
})

test('Back shows nothing of Sam’s', async () => {
  await amira.goesTo('/here')
  for (let move = 0; move < 6; move++) {
    await amira.goesBack()
    await amira.doesNotSee('Children I work with', 'What is due', 'The file, newest first', 'Who works with them')
  }
})

test('Amira says what she wants to be called and asks something, and her words are not shown back', async () => {
  await amira.goesTo('/here')
  await amira.presses('About me')
  await amira.sees('If you or someone is being hurt, Sam has to tell people who can help.')
  await amira.writes('What I want to be called', 'Amira')
  await amira.writes('How to say it', 'ah-MEER-ah')
  await amira.writes('My pronouns', 'she')
  await amira.chooses('Everybody')
  await amira.saving('keeping', () => amira.writes('What makes me me', 'I keep a list of facts.'))
  await amira.reloads()
  assert.equal(await amira.has('What makes me me'), 'I keep a list of facts.')
  assert.equal(await amira.has('How to say it'), 'ah-MEER-ah')
  await amira.presses('That’s me')
  await amira.isOn('Thank you')
  await amira.sees('Sam can see it, and you can see it here.')
  await amira.presses('Back')

  await amira.presses('Ask something')
  await amira.sees('If you or someone is being hurt, Sam has to tell people who can help.')
  await amira.writes('What do you want to ask?', 'Will you tell Dad where we live?')
  await amira.presses('Give it to Sam')
  await amira.isOn('Thank you')
  await amira.doesNotSee('where we live')
  await amira.presses('Back')
  await amira.sees(/You asked something on/)
  await amira.doesNotSee('where we live')
})

test('an empty box is named, and nothing goes', async () => {
  await amira.presses('Say something')
  await amira.presses('Give it to Sam')
  await amira.sees('There is nothing here yet. Write, speak or draw something, or go back.')
  await amira.presses('Back')
})

test('a number to call can be pressed', async () => {
  await amira.presses('People you can call')
  assert.deepEqual(await amira.canCall(), ['tel:999', 'tel:08001111'])
  await amira.presses('Back')
})

test('Sam comes back only by signing in, and sees both', async () => {
  await amira.presses('We have finished')
  await sam.isOn('Who do you want to be?')
  await sam.isSignedInAs('Sam Osei')
  await sam.sees('They asked: “Will you tell Dad where we live?”')
  await sam.opens('Amira')
  await sam.sees('ah-MEER-ah')
  await sam.follows('What I said')
  await sam.sees('Will you tell Dad where we live?')
  await sam.answersFirst('No. I do not tell anybody where you live.')
})

test('an answer goes to a screen only when Sam knows who sees it', async () => {
  await sam.sees(NOT_SAFE)
  await sam.follows('About me')
  await sam.asks('What is safe')
  await sam.chooses('Nobody but them', 'Who holds or looks at their phone?')
  await sam.chooses('Nobody but them', 'Who sits beside them when they read?')
  await sam.chooses('the child', 'Who said it?')
  await sam.presses('Save this answer')
  await sam.follows('What I said')
  await sam.answersFirst('No. I do not tell anybody where you live.')
  await sam.opens('Amira')
  await sam.follows('Turn the screen, or give them their own way in')
  await sam.presses('Turn the screen to Amira')
  await amira.presses('See what Sam says')
  await amira.sees('No. I do not tell anybody where you live.')
  assert.equal(await amira.title(), 'Home')
})
