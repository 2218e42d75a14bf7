// Every pair of text and ground that our style sheets use: at least 4.5 to 1, and 3 to 1 for edges of fields.
// The ratio is that of WCAG 2.2, "relative luminance" and "contrast ratio".
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'

const styles = join(import.meta.dirname, '..', 'styles')
const tokensOf = css => Object.fromEntries([...css.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/gi)].map(([, name, colour]) => [name, colour]))
const between = (text, start, end) => text.slice(text.indexOf(start), text.indexOf(end, text.indexOf(start)))

const tokens = readFileSync(join(styles, 'tokens.css'), 'utf8')
const writing = readFileSync(join(styles, 'staff/writing.css'), 'utf8')
const light = tokensOf(between(tokens, ':root', '\n}'))
const dark = { ...light, ...tokensOf(between(tokens, 'prefers-color-scheme: dark', '\n  }')) }
const contrast = { ...light, ...tokensOf(between(writing, 'more) and (prefers-color-scheme: light', '} }')) }
const darkContrast = { ...dark, ...tokensOf(between(writing, 'more) and (prefers-color-scheme: dark', '} }')) }
const grounds = { younger: groundOf('younger'), older: groundOf('older') }

function groundOf (manner) {
  return tokensOf(readFileSync(join(styles, `child/${manner}.css`), 'utf8')).ground
}

const TEXT = [
  ['ink', 'paper'], ['ink', 'ground'], ['ink-soft', 'paper'], ['ink-soft', 'ground'],
  ['teal', 'paper'], ['teal', 'ground'], ['teal', 'teal-wash'], ['teal-deep', 'paper'], ['teal-deep', 'teal-wash'],
  ['on-teal', 'teal'], ['on-teal', 'teal-deep'], ['coral', 'paper'], ['coral', 'ground'], ['sun-deep', 'sun-wash'],
  ['leaf', 'paper'], ['leaf', 'ground'], ['leaf', 'leaf-wash'], ['plum', 'plum-wash'], ['plum', 'ground'],
  ['ink', 'plum-wash'], ['ink-soft', 'plum-wash'], ['ink', 'sun-wash'], ['ink', 'teal-wash'], ['on-calm', 'calm'], ['on-top', 'top']
]

function luminance (colour) {
  const [red, green, blue] = [1, 3, 5].map(at => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function ratio (one, other) {
  const [more, less] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (more + 0.05) / (less + 0.05)
}

function pairsStandOut (tokens, pairs, least) {
  for (const [text, ground] of pairs) {
    const found = ratio(tokens[text], tokens[ground])
    assert.ok(found >= least, `${text} on ${ground} is ${found.toFixed(2)} to 1`)
  }
}

test('black on white is 21 to 1', () => {
  assert.equal(ratio('#000000', '#ffffff'), 21)
})

for (const [name, tokens] of Object.entries({
  'light': light,
  'dark': dark,
  'light with more contrast': contrast,
  'dark with more contrast': darkContrast,
  'younger': { ...light, ground: grounds.younger },
  'older': { ...light, ground: grounds.older }
})) {
  test(`text stands out from its ground: ${name}`, () => pairsStandOut(tokens, TEXT, 4.5))
  test(`edges of fields stand out: ${name}`, () => pairsStandOut(tokens, [['edge', 'paper'], ['edge', 'ground'], ['teal', 'ground']], 3))
}

test('a young person’s own message stands out in light and in dark', () => {
  pairsStandOut(light, [['on-teal', 'teal-deep'], ['on-teal-soft', 'teal-deep']], 4.5)
  pairsStandOut({ ...dark, white: '#ffffff' }, [['white', 'me'], ['on-teal-soft', 'me']], 4.5)
})

test('the colours of GOV.UK’s parts are ours, so that they follow the device', () => {
  const base = between(readFileSync(join(styles, 'staff/base.css'), 'utf8'), ':root', '\n}')
  const sass = between(readFileSync(join(styles, 'staff.scss'), 'utf8'), '$govuk-functional-colours', '),')
  const named = [...sass.matchAll(/"([\w-]+)":/g)].map(([, name]) => name).filter(name => !name.startsWith('focus'))
  assert.ok(named.length > 10)
  for (const name of named) assert.match(base, new RegExp(`--govuk-${name}-colour: var\\(--`), name)
})

test('a letter is paper in every light: whatever gives it a ground gives it ink', () => {
  const letter = readFileSync(join(styles, 'letter.css'), 'utf8')
  const painted = [...letter.matchAll(/([^{}]+)\{([^{}]*background: (#[0-9a-f]{6})[^{}]*)\}/g)]
  assert.ok(painted.length > 0)
  for (const [, rule, body, ground] of painted) {
    const ink = body.match(/(?<![-\w])color: (#[0-9a-f]{6})/)
    assert.ok(ink && ratio(ink[1], ground) >= 4.5, rule.trim())
  }
  for (const [, ink] of letter.matchAll(/\) (?:a|:is\([^)]*\)) \{ color: (#[0-9a-f]{6})/g)) {
    for (const [, , , ground] of painted) assert.ok(ratio(ink, ground) >= 4.5, `${ink} on ${ground}`)
  }
})

test('Sass reckons with the same colours as tokens.css', () => {
  const sass = readFileSync(join(styles, 'staff.scss'), 'utf8')
  const known = new Set(Object.values(light))
  for (const [colour] of sass.matchAll(/#[0-9a-f]{6}/g)) assert.ok(known.has(colour), `${colour} is not in tokens.css`)
})
