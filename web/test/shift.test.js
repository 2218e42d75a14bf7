import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ShiftCounter } from '../scripts/shift.js'

function press (counter, now) {
  counter.down('Shift')
  return counter.up('Shift', now)
}

test('three presses within five seconds are enough', () => {
  const counter = new ShiftCounter()
  assert.deepEqual([0, 1000, 4999].map(now => press(counter, now)), [2, 1, 0])
})

test('presses further apart begin again', () => {
  const counter = new ShiftCounter()
  assert.deepEqual([0, 4000, 9500].map(now => press(counter, now)), [2, 1, 2])
})

test('writing three capital letters hides nothing', () => {
  const counter = new ShiftCounter()
  for (const [letter, now] of [['A', 0], ['B', 100], ['C', 200]]) {
    counter.down('Shift')
    counter.down(letter)
    assert.equal(counter.up(letter, now), null)
    assert.equal(counter.up('Shift', now), null)
  }
})

test('a held Shift that repeats is one press', () => {
  const counter = new ShiftCounter()
  for (let repeat = 0; repeat < 20; repeat++) counter.down('Shift')
  assert.equal(counter.up('Shift', 0), 2)
})

test('another key between takes back what was counted', () => {
  const counter = new ShiftCounter()
  press(counter, 0)
  press(counter, 100)
  counter.down('a')
  assert.equal(press(counter, 200), 2)
})
