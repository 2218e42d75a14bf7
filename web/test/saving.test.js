import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Sequence, outcome, patience, wait } from '../scripts/saving.js'

test('an older answer never lands on a newer one', () => {
  const sequence = new Sequence()
  const [first, second] = [sequence.next(), sequence.next()]
  assert.equal(sequence.takes(second), true)
  assert.equal(sequence.takes(first), false)
})

test('the same answer is taken once', () => {
  const sequence = new Sequence()
  const only = sequence.next()
  assert.deepEqual([sequence.takes(only), sequence.takes(only)], [true, false])
})

test('a pause of a second saves', () => {
  assert.equal(wait(0, 0), 1000)
})

test('somebody who never pauses is saved every five seconds', () => {
  assert.equal(wait(0, 4500), 500)
  assert.equal(wait(0, 6000), 0)
})

test('tries grow further apart, up to half a minute', () => {
  assert.deepEqual([1, 2, 3, 4, 9].map(patience), [5000, 10000, 20000, 30000, 30000])
})

test('only an answer that says so means that the words are safe', () => {
  assert.deepEqual([200, 409, 401, 403, 413, 500, 503].map(outcome),
    ['saved', 'beside another text', 'sign in again', 'failed', 'failed', 'failed', 'failed'])
})
