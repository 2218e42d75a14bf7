// How a recording is made so that it can be kept.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { kindOf, nameOf, ratesOf } from '../scripts/sound.js'

const LARGEST = 25 * 1024 * 1024

test('ten minutes of video are no larger than what can be kept, and a short one is no sharper than it needs to be', () => {
  const { videoBitsPerSecond, audioBitsPerSecond } = ratesOf(600, LARGEST)
  const bytes = (videoBitsPerSecond + audioBitsPerSecond) * 600 / 8
  assert.ok(bytes < LARGEST && bytes > 0.9 * LARGEST, `${bytes}`)
  assert.equal(ratesOf(60, LARGEST).videoBitsPerSecond, 500_000)
})

test('the first kind that a browser can make is made, and its name says what it is', () => {
  assert.equal(kindOf(type => type.includes('vp8'), true), 'video/webm;codecs=vp8,opus')
  assert.equal(kindOf(() => false, true), null)
  assert.equal(nameOf('video/webm;codecs=vp8,opus'), 'recording.webm')
})
