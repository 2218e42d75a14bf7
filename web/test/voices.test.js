import assert from 'node:assert/strict'
import { test } from 'node:test'
import { kindOf, nameOf } from '../scripts/sound.js'
import { localVoice } from '../scripts/voices.js'

const here = (name, lang) => ({ name, lang, localService: true })
const away = (name, lang) => ({ name, lang, localService: false })

test('a voice that sends words away is never used', () => {
  assert.equal(localVoice([away('Cloud', 'en-GB')], 'en-GB'), null)
})

test('the same country comes first, then the same language', () => {
  const voices = [away('Cloud', 'en-GB'), here('Fred', 'en_US'), here('Kate', 'en-GB')]
  assert.equal(localVoice(voices, 'en-GB').name, 'Kate')
  assert.equal(localVoice(voices.slice(0, 2), 'en-GB').name, 'Fred')
})

test('no voice reads a language it does not speak', () => {
  assert.equal(localVoice([here('Kate', 'en-GB')], 'cy'), null)
})

test('a recording is made as what the browser can, and named for what it is', () => {
  assert.equal(kindOf(type => type === 'audio/mp4'), 'audio/mp4')
  assert.equal(kindOf(() => false), null)
  assert.deepEqual(['audio/webm', 'audio/mp4'].map(nameOf), ['recording.webm', 'recording.m4a'])
})
