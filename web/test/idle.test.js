import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Idle } from '../scripts/idle.js'

test('it is over when nobody did anything for so long, and not a moment sooner', () => {
  const idle = new Idle(1000, 0)
  assert.equal(idle.left(999), 1)
  assert.equal(idle.left(1000), 0)
})

test('whoever does something begins anew', () => {
  const idle = new Idle(1000, 0)
  idle.touched(900)
  assert.equal(idle.left(1500), 400)
})

test('a device that slept finds out at once', () => {
  assert.equal(new Idle(1000, 0).left(90_000), 0)
})
