// Grace writes to Tomasz's dad, who wants Polish; an administrator changes a wording and tries it on a made-up child.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { demo } from '../support/house.mjs'

const house = await demo()
after(() => house.close())

test('a letter to a parent is begun in a few choices and says what they want to read', async () => {
  const grace = await house.signedIn('Grace Adeleke')
  await grace.opens('Tomasz')
  await grace.follows('Letters')
  await grace.unfolds('Write another kind of letter')
  await grace.chooses('What happened at court')
  await grace.chooses('Piotr Nowak')
  await grace.presses('Draft it')
  await grace.isOn('What happened at court, to Piotr Nowak')
  assert.match(await grace.has('The letter'), /^Dear \[Piotr Nowak\]\(p:piotr\)/)
  await grace.sees('In Polish')
  await grace.sees('Who else may see what Piotr Nowak gets?')
  await grace.doesNotSee('On their pages')
})

test('an administrator changes a wording, tries it on a made-up child, and a broken one is named with its line', async () => {
  const bea = await house.somebody()
  await bea.goesTo('/sign-in')
  await bea.presses('Be Bea Okafor')
  await bea.follows('Letter wording')
  await bea.follows('For grown-ups (To a school or nursery)')
  const wording = await bea.has('The wording')
  await bea.writes('The wording', `${wording}\n\nZqx {child.\n`)
  await bea.presses('See it as a made-up child would')
  await bea.sees('This wording cannot be used yet. line')
  assert.match(await bea.has('The wording'), /Zqx \{child\./, 'what was typed is still there')
  await bea.writes('The wording', `${wording}\n\nZqx {child} {what_nobody_fills}\n`)
  await bea.presses('See it as a made-up child would')
  await bea.sees('what_nobody_fills')
  await bea.sees('would get it (made up)')
  await bea.sees('Zqx ')
  await bea.presses('Keep it')
  await bea.isOn('Letter wording')
})
