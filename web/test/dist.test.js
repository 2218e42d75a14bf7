// What is in dist/ after `npm run build`: nothing that belongs to gov.uk alone, nothing that phones out, nothing small.
import assert from 'node:assert/strict'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'

const root = join(import.meta.dirname, '..')
const dist = join(root, 'dist')
assert.ok(existsSync(dist), 'There is no web/dist yet: run `make assets` first.')

const sheets = ['staff.css', 'child.css', 'letter.css'].map(name => [name, readFileSync(join(dist, name), 'utf8')])
const scripts = ['staff.js', 'child.js', 'writing.js'].map(name => [name, readFileSync(join(dist, name), 'utf8')])

/** 0.85 of the 19 pixels that our text begins with, in rem of 16. */
const LEAST = 0.85 * 19 / 16

test('no crown, no crest and no font that belongs to gov.uk', () => {
  for (const [name, css] of sheets) assert.doesNotMatch(css, /GDS Transport|crown|crest/i, name)
})

test('every address in a style sheet is a file of ours', () => {
  for (const [name, css] of sheets) {
    for (const [, address] of css.matchAll(/url\("?([^")]+)"?\)/g)) {
      assert.ok(address.startsWith('/assets/') && existsSync(join(dist, address.slice('/assets/'.length))), `${name}: ${address}`)
    }
  }
})

test('no text is smaller than 0.85 of our 19 pixels', () => {
  for (const [name, css] of sheets) {
    for (const [, size, unit] of css.matchAll(/font-size:\s*([\d.]+)(rem|px)/g)) {
      const rem = unit === 'px' ? Number(size) / 16 : Number(size)
      assert.ok(rem >= LEAST, `${name}: ${size}${unit}`)
    }
  }
})

test('scripts ask nobody else, build no code and set no style', () => {
  for (const [name, script] of scripts) {
    assert.doesNotMatch(script, /\beval\(|new Function|setAttribute\("style"|createElement\("style"/, name)
    // The editor has code for pasting markup and for old browsers' clipboards. Ours takes plain text before that is asked;
    // a journey types, pastes and drops under the page's policy and counts what the policy had to refuse: nothing.
    if (name !== 'writing.js') assert.doesNotMatch(script, /\.style\b|innerHTML/, name)
    assert.doesNotMatch(script, /\bhttps?:\/\/(?!frontend\.design-system\.service\.gov\.uk|prosemirror\.net)/, name)
  }
})

test('every font goes with its licence', () => {
  const kebab = stem => stem.split('-')[0].replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()
  const screen = readdirSync(join(dist, 'fonts')).map(file => file.split('-latin')[0])
  const paper = readdirSync(join(dist, 'fonts-print')).map(file => `${kebab(file)}-print`)
  for (const font of new Set([...screen, ...paper])) {
    assert.match(readFileSync(join(dist, 'licences', `${font}.txt`), 'utf8'), /SIL OPEN FONT LICENSE/i, font)
  }
})

test('pictures stand alone and run nothing', () => {
  for (const file of readdirSync(join(dist, 'pictures'))) {
    const picture = readFileSync(join(dist, 'pictures', file), 'utf8')
    assert.match(picture, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="/, file)
    assert.doesNotMatch(picture, /<script|<style|href|style=/, file)
  }
})

test('every picture of Easy Read stands alone, runs nothing, can be told, and goes with its licence', () => {
  const all = JSON.parse(readFileSync(join(root, 'symbols.json'), 'utf8'))
  assert.ok(all.length > 100 && all.length < 300, `${all.length} pictures`)
  assert.equal(new Set(all.map(({ name }) => name)).size, all.length, 'no two have one name')
  for (const { name, alt, words } of all) {
    const picture = readFileSync(join(dist, 'symbols', `${name}.svg`), 'utf8')
    assert.match(picture, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="/, name)
    assert.doesNotMatch(picture, /<script|<style|href="(?!#)|style=|url\(/, name)
    assert.match(name, /^[a-z0-9-]+$/)
    assert.ok(alt && words.length > 0 && words.every(word => word === word.toLowerCase()), name)
  }
  assert.match(readFileSync(join(dist, 'licences', 'openmoji.txt'), 'utf8'), /CC BY-SA 4\.0/)
})

test('the lock file names packages and no place to get them from', () => {
  assert.doesNotMatch(readFileSync(join(root, 'package-lock.json'), 'utf8'), /"resolved"/)
})
