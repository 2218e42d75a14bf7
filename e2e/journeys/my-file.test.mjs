// Seun asked for all of his file. Helen reads it by kinds, holds one piece back, makes it and gives it to him; what he has is checked alone.
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { after, test } from 'node:test'
import { promisify } from 'node:util'
import { demo } from '../support/house.mjs'
import { looksWell } from '../support/page-looks.mjs'

const root = resolve(import.meta.dirname, '../..')
const program = join(process.env.CARGO_TARGET_DIR ?? join(root, 'target'), 'debug', 'together')
const run = promisify(execFile)
const house = await demo()
const folder = await mkdtemp(join(tmpdir(), 'given-'))
after(async () => {
  await house.close()
  await rm(folder, { recursive: true, force: true })
})
const helen = await house.signedIn('Helen Marsh')
let number

test('what was asked is due, and has a page', async () => {
  await helen.opens('Seun')
  await helen.page.getByText('Give Seun the whole file').waitFor()
  await helen.follows('When somebody asks for it')
  await looksWell(helen, 'the whole file')
  await helen.page.getByRole('link', { name: /Seun asked for the whole file on/ }).click()
  await helen.page.getByRole('heading', { level: 1, name: /asked for the whole file on/ }).waitFor()
  await looksWell(helen, 'one request')
})

test('it is read kind by kind, and one piece is held back with a reason', async () => {
  let held = false
  let partly = false
  for (;;) {
    const left = helen.page.locator('.rows li', { hasText: ' to look at' }).getByRole('link')
    if (await left.count() === 0) break
    await left.first().click()
    await helen.page.getByRole('link', { name: 'Back to what was asked' }).waitFor()
    if (!held) await looksWell(helen, 'reading')
    const uncle = helen.page.locator('.pieces li', { hasText: 'criminal record' })
    const holds = !held && await uncle.count() > 0
    if (!partly && !holds && await helen.page.locator('.pieces li').count() > 0) {
      const piece = helen.page.locator('.pieces li').filter({ hasNot: helen.page.locator('.govuk-inset-text') }).first()
      const said = (await piece.locator('.words').innerText()).split(/[.\n]/)[0].trim()
      await piece.getByText('Leave out a part of it').click()
      await piece.getByLabel('The words to leave out').fill(said)
      await helen.page.getByRole('radio', { name: 'It is about somebody else' }).check()
      await helen.writes('The reason, in words they will read', 'It is about somebody else, and it is theirs.')
      await looksWell(helen, 'leaving out a part')
      partly = true
    }
    if (holds) {
      await uncle.first().getByRole('checkbox', { name: 'Hold this back' }).check()
      await helen.page.getByRole('button', { name: /I have read/ }).click()
      await helen.isOn('There is something to mend')
      await helen.page.getByRole('radio', { name: 'It is about somebody else' }).check()
      await helen.writes('The reason, in words they will read', 'It is about your uncle, and it is his.')
      await looksWell(helen, 'a reason')
      held = true
    }
    const stopped = helen.page.locator('.pieces li', { has: helen.page.locator('.govuk-inset-text') })
    for (const one of await stopped.all()) await one.getByRole('checkbox', { name: 'Hold this back' }).check()
    if (await stopped.count() > 0) {
      await helen.page.getByRole('radio', { name: 'It is about somebody else' }).check()
      await helen.writes('The reason, in words they will read', 'It is about somebody else.')
    }
    for (const one of await helen.page.getByRole('checkbox', { name: 'I have opened what is with it' }).all()) await one.check()
    await helen.page.getByRole('button', { name: /I have read/ }).click()
    await helen.page.getByText(/decided/).first().waitFor()
    await helen.follows('Back to what was asked')
  }
  assert.ok(held && partly)
})

test('it is made, fetched, and checked alone', async () => {
  await helen.presses('Make it')
  await helen.page.getByRole('heading', { name: 'Give it to them' }).waitFor()
  await looksWell(helen, 'ready to be given')
  number = (await helen.page.locator('.check-number').innerText()).replaceAll(' ', '')
  const fetched = helen.page.waitForEvent('download')
  await helen.page.getByRole('link', { name: 'Fetch it, to print or to put on something of theirs' }).click()
  const archive = join(folder, 'my-file.zip')
  await (await fetched).saveAs(archive)
  const checked = await run(program, ['verify', '--export', archive])
  assert.match(checked.stdout, /Nothing was changed, taken out or added/)
  assert.ok(checked.stdout.includes(number), checked.stdout)
  const bytes = await readFile(archive)
  bytes[Math.floor(bytes.length / 2)] ^= 1
  await writeFile(archive, bytes)
  await assert.rejects(run(program, ['verify', '--export', archive]), { code: 1 })
})

test('it is given, and the page says by whom and how', async () => {
  await helen.writes('How was it, and who was beside them?', 'At the office, his aunt was there.')
  await helen.presses('I gave it to them')
  await helen.page.getByText(/Helen Marsh gave it to Seun on/).waitFor()
  await looksWell(helen, 'given')
})

test('his own page says what was shared with him so far, in order', async () => {
  await helen.follows('Whole file')
  await helen.follows('Turn the screen, or give them their own way in')
  await helen.page.getByRole('button', { name: /Turn the screen/ }).first().click()
  await helen.page.getByRole('button', { name: 'My file' }).click()
  await helen.isOn('My file so far')
  await helen.page.getByText('You asked for your whole file.').first().waitFor()
  await looksWell(helen, 'my file so far')
})
