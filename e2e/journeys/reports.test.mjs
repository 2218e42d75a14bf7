// A report for the court: assembled in one press, written, held by what stands in its way, filed, kept as it was, and corrected.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { demo } from '../support/house.mjs'
import { looksWell } from '../support/page-looks.mjs'

const house = await demo()
after(() => house.close())
const sam = await house.signedIn('Sam Osei')

test('a section 7 report is assembled in one press, the child first', async () => {
  await sam.opens('Amira')
  await sam.follows('Reports')
  await sam.sees('No report has been filed yet. Begin one below.')
  await looksWell(sam, 'the reports of a child')
  await sam.presses('Assemble it from the file')
  await sam.sees('Go back and choose which report it is.')
  await sam.opens('Amira')
  await sam.follows('Reports')
  await sam.chooses('Section 7 report')
  await sam.presses('Assemble it from the file')
  await sam.isOn('Section 7 report')
  const text = await sam.has('The report')
  assert.ok(text.includes('is 9 years old'), text)
  // What only some may know is not in a text for everybody.
  assert.ok(!text.includes('back walkover') && !text.includes('Tannery'), text)
  await looksWell(sam, 'a report being written')
  await sam.presses('See what everybody gets')
  await sam.sees('Children and families at the heart')
  await looksWell(sam, 'a report as everybody gets it')
})

test('what stands in the way is listed, and a sealed detail stops it', async () => {
  await sam.follows('See what stands in the way of filing')
  await sam.sees('parts are left to write')
  await looksWell(sam, 'what stands in the way')
  await sam.follows('Back to writing')
  await sam.saving('writing', () => sam.writes('The report', 'Amira lives at 14 Tannery Row, and likes swimming.'))
  await sam.presses('See what stands in the way of filing')
  await sam.sees('This has to be seen to first. No reason is enough.')
  assert.equal(await sam.page.getByRole('button', { name: 'File it' }).count(), 0)
  await looksWell(sam, 'a report that is stopped')
})

test('it is filed once, with who got it, and kept as it was', async () => {
  await sam.follows('Back to writing')
  await sam.saving('writing', () => sam.writes('The report', '# Who Amira is\n\nAmira likes swimming.\n\n[To write: what the school says.]'))
  await sam.presses('See what stands in the way of filing')
  await sam.sees('One part is left to write')
  await sam.chooses('Rana Haddad', 'Who gets it, beside the court?')
  await sam.presses('File it')
  await sam.sees('See to these first, or say why it goes all the same')
  await looksWell(sam, 'a report that is held')
  await sam.writes('Why is it all right to file it as it is?', 'The school has not answered, and the court meets tomorrow.')
  await sam.presses('File it')
  await sam.sees('Filed by Sam Osei')
  await sam.sees('Rana Haddad')
  await looksWell(sam, 'a report that was filed')
  const pdf = await sam.downloads('As a PDF')
  assert.equal(pdf.subarray(0, 5).toString(), '%PDF-')
  const word = await sam.downloads('As a Word file')
  assert.equal(word.subarray(0, 2).toString(), 'PK')
})

test('a correction lists who had the first', async () => {
  await sam.presses('Begin a correction')
  await sam.isOn('Correction: Section 7 report')
  await sam.presses('See what stands in the way of filing')
  await sam.sees('These had the report that this one corrects, and get the correction too:')
  await looksWell(sam, 'before a correction is filed')
})
