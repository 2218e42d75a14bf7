// How to say a name, recorded in the browser (with the browser's own made-up microphone) and played on the file.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { demo } from '../support/house.mjs'

const house = await demo()
after(() => house.close())

test('a name is recorded in the browser, kept, and can be heard on the file', async () => {
  const sam = await house.signedIn('Sam Osei')
  await sam.opens('Eli')
  await sam.follows('About me')
  await sam.asks('What I want to be called, and how to say it')
  await sam.clicks('Record')
  await sam.sees('Recording, and sound is coming in.')
  await sam.clicks('Stop')
  await sam.hears('Listen')
  await sam.chooses('the child', 'Who said it?')
  await sam.presses('Save this answer')
  await sam.isOn('About me')
  const sound = await sam.theSpokenName()
  assert.equal(sound.status, 200)
  assert.match(sound.kind, /^(audio|video)\/webm/)
  assert.ok(sound.bytes > 0)
  assert.ok(sound.plays, 'the browser can play what was kept')
})

test('a file that is no recording is refused in words, and what was typed stays', async () => {
  const sam = await house.signedIn('Sam Osei')
  await sam.opens('Eli')
  await sam.follows('About me')
  await sam.asks('What I want to be called, and how to say it')
  await sam.writes('How to say it', 'EE-lie')
  await sam.attaches('The name, spoken', { name: 'name.mp3', mimeType: 'audio/mpeg', buffer: Buffer.from('This is no sound.') })
  await sam.presses('Save this answer')
  await sam.sees('This is not a recording we can keep.')
  assert.equal(await sam.has('How to say it'), 'EE-lie')
})
