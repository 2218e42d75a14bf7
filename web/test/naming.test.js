import assert from 'node:assert/strict'
import test from 'node:test'
import { named } from '../scripts/naming.js'

test('a name comes where the cursor is, with a space before it where a word stands', () => {
  assert.deepEqual(named('We see', 6, 6, '[Mama](p:rana)'), { words: 'We see [Mama](p:rana)', end: 21 })
  assert.deepEqual(named('', 0, 0, '[Mama](p:rana)'), { words: '[Mama](p:rana)', end: 14 })
  assert.deepEqual(named('and Dad', 0, 3, '[Mama](p:rana)'), { words: '[Mama](p:rana) Dad', end: 14 })
})
