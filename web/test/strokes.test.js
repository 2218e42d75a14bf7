import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { HIGH, WIDE, add, read, written } from '../scripts/strokes.js'

const point = fc.tuple(fc.integer({ min: 0, max: WIDE }), fc.integer({ min: 0, max: HIGH }))
const stroke = fc.record({ colour: fc.integer({ min: 0, max: 7 }), width: fc.integer({ min: 1, max: 40 }), points: fc.array(point, { minLength: 1 }) }, { noNullPrototype: true })

test('every drawing comes back from its text line by line', () => {
  fc.assert(fc.property(fc.array(stroke), strokes => assert.deepEqual(read(written(strokes)), strokes)))
})

test('what is no line is left out, and nothing breaks', () => {
  fc.assert(fc.property(fc.string(), text => Array.isArray(read(text))))
  assert.deepEqual(read('x,y;1,2|1,6;|1,6;3,4'), [{ colour: 1, width: 6, points: [[3, 4]] }])
})

test('a point is on the paper, whole, and says something new', () => {
  const points = []
  assert.equal(add(points, -5.4, 10.6), true)
  assert.equal(add(points, 1, 11), false)
  assert.equal(add(points, WIDE + 50, HIGH + 50), true)
  assert.deepEqual(points, [[0, 11], [WIDE, HIGH]])
})
