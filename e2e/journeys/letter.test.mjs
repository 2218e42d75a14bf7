// Sam writes Amira's first letter: drafted, changed, saved as it is typed, seen as she will see it, and sent.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { demo } from '../support/house.mjs'

const house = await demo()
after(() => house.close())

test('the first letter is drafted, changed, saved as it is typed, previewed and sent', async () => {
  const sam = await house.signedIn('Sam Osei')
  await sam.opens('Amira')
  await sam.follows('Letters')
  await sam.presses('Draft the first letter')
  await sam.isOn('The first letter')
  const drafted = await sam.has('The letter')
  assert.match(drafted, /^Dear \[Amira\]\(p:amira\)/)
  assert.match(drafted, /back walkover/, 'one thing that shows it is for Amira')

  await sam.saving('writing', () => sam.writes('The letter', `${drafted}\n\nBring your drawings if you like.`))
  await sam.sees('✓ Saved')

  await sam.presses('See it as the child will')
  await sam.isOn('What they will get')
  await sam.sees('Dear Amira,')
  await sam.sees('Bring your drawings if you like.')
  await sam.doesNotSee('(p:amira)', 'Tannery Row')
  await sam.follows('Back to writing')
  assert.match(await sam.has('The letter'), /Bring your drawings/)

  await sam.presses('Send it')
  await sam.sees('Sam Osei sent this on')
  await sam.sees('Bring your drawings if you like.')
  const paper = await sam.downloads('On paper (PDF)')
  assert.equal(paper.subarray(0, 5).toString(), '%PDF-')
  const large = await sam.downloads('In large print (PDF)')
  assert.notDeepEqual(large, paper)
  assert.match((await sam.downloads('As plain text')).toString(), /Dear Amira,[^]*Bring your drawings if you like\./)
})

test('once the first letter went, the list says when and another is a press of its own', async () => {
  const sam = await house.signedIn('Sam Osei')
  await sam.opens('Amira')
  await sam.follows('Letters')
  await sam.sees('The first letter went on')
  await sam.doesNotSee('Draft the first letter')
  await sam.follows('Look at it')
  await sam.sees('Sam Osei sent this on')
  await sam.follows('Letters')
  await sam.unfolds('Write a first letter again')
  await sam.chooses('More (12 and over)', 'Which words fit this child?')
  await sam.presses('Write again')
  assert.match(await sam.has('The letter'), /# What I do/)
})

test('what is missing is named before a letter goes, and nothing is lost', async () => {
  const sam = await house.signedIn('Sam Osei')
  await sam.opens('Yusuf')
  await sam.follows('Letters')
  await sam.presses('Draft the first letter')
  const text = `${await sam.has('The letter')}\n\nWe meet on [day].`
  await sam.writes('The letter', text)
  await sam.presses('Send it')
  await sam.sees('Or say why it is all right as it is')
  assert.equal(await sam.has('The letter'), text)
  await sam.doesNotSee('sent this on')
})

test('two tabs that save one letter lose neither text, and both are shown until a person has chosen', async () => {
  const sam = await house.signedIn('Sam Osei')
  await sam.opens('Eli')
  await sam.follows('Letters')
  await sam.unfolds('Write a first letter again')
  await sam.presses('Write again')
  const other = await sam.withAnotherTab()

  await sam.saving('writing', () => sam.writes('The letter', 'Dear Eli, the first tab wrote this.'))
  await other.saving('writing', () => other.writes('The letter', 'Dear Eli, the second tab wrote that.'))
  await other.reloads()
  await other.sees('There is a second text')
  const both = `${await other.has('The letter')} ${await other.reads()}`
  assert.match(both, /the first tab wrote this/)
  assert.match(both, /the second tab wrote that/)

  await other.presses('Send it')
  await other.sees('Somebody saved another text of this letter. Look at both before it goes.')
  await other.doesNotSee('sent this on')
  await other.chooses('I have taken what I need from it')
  await other.presses('Save')
  await other.doesNotSee('There is a second text')
})

test('a draft survives a session that ended: what was typed then is kept and offered', async () => {
  const sam = await house.signedIn('Sam Osei')
  await sam.opens('Yusuf')
  await sam.follows('Letters')
  await sam.follows('The first letter')
  await sam.writes('The letter', 'Dear Yusuf, typed just before the end.')
  const saved = await sam.saving('writing', () => sam.writes('The letter', 'Dear Yusuf, typed and saved.'))
  assert.equal(saved.status(), 200)
  await sam.presses('Sign out')
  await sam.isSignedInAs('Sam Osei')
  await sam.opens('Yusuf')
  await sam.follows('Letters')
  await sam.follows('The first letter')
  assert.equal(await sam.has('The letter'), 'Dear Yusuf, typed and saved.')
})
