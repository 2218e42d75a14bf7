// Every form that Tomasz's family needs of a first letter: a signed video, pictures, Polish. How many decisions that takes is counted.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { counted } from '../support/counted.mjs'
import { demo } from '../support/house.mjs'

const house = await demo()
after(() => house.close())

const MOST = 12

const POLISH = 'Cześć Tomasz!\n\nNazywam się Grace. Pracuję z sądem.\n\nNie musisz wybierać.'

test('a first letter is finished in every form that Tomasz’s family needs', async t => {
  const [grace, count] = counted(await house.signedIn('Grace Adeleke'))
  await grace.opens('Tomasz')
  await grace.follows('Letters')
  await grace.unfolds('Write a first letter again')
  await grace.presses('Write again')
  await grace.sees('What Tomasz and those around them need')
  await grace.presses('Make what is needed')
  await grace.isOn('Signed video')
  await grace.clicks('Record')
  await grace.page.waitForFunction(() => document.querySelector('.recorder video')?.currentTime > 1)
  await grace.clicks('Stop')
  await grace.sees('Recorded. Nothing is kept until you save it.')
  await grace.writes('Who can be seen', 'Ruth Salter, registered sign language interpreter, and Grace')
  await grace.presses('Save and go on')
  await grace.isOn('Easy Read, with pictures')
  await grace.presses('Save and go on')
  await grace.isOn('In Polish')
  await grace.writes('The letter in Polish', POLISH)
  await grace.writes('Who translated it?', 'K. Zielinska')
  await grace.writes('Who checked it?', 'A. Mazur')
  await grace.presses('Save and go on')
  await grace.sees('Before it goes')
  assert.equal(await grace.page.locator('.forms .govuk-tag--green').count(), 3, 'all three are made')
  grace.remembers('letter')
  // Nobody has said who sees his screen: the page says so, and asks why it is all right.
  await grace.writes('It is all right as it is, because…', 'I show it to him on Monday, with Ruth.')
  await grace.presses('Send it')
  await grace.sees('It is kept exactly as it went.')
  t.diagnostic(`decisions: ${count.decisions.length} (${count.decisions.join('; ')})`)
  t.diagnostic(`boxes written in: ${count.boxes.length} (${count.boxes.join('; ')})`)
  assert.ok(count.decisions.length <= MOST, `${count.decisions.length} decisions: ${count.decisions.join('; ')}`)
})

test('what went is there to watch, to read in pictures and to read in Polish', async () => {
  const grace = await house.signedIn('Grace Adeleke')
  await grace.opens('Tomasz')
  await grace.follows('Letters')
  await grace.page.locator('.rows a').first().click()
  await grace.sees('Signed video')
  const video = await grace.page.locator('video.player').evaluate(async film => {
    const ready = new Promise(resolve => { film.oncanplay = () => resolve(true); film.onerror = () => resolve(false) })
    film.preload = 'auto'
    film.load()
    return { plays: await ready, wide: film.videoWidth }
  })
  assert.deepEqual(video.plays && video.wide > 0, true, 'the browser plays what was kept')
  await grace.sees('Easy Read, with pictures')
  await grace.sees('In Polish')
  const paper = await grace.downloads('On paper (PDF) , In Polish')
  assert.ok(paper.subarray(0, 5).equals(Buffer.from('%PDF-')))
})

test('a letter that changes makes its forms stale until somebody looks again', async () => {
  const grace = await house.signedIn('Grace Adeleke')
  await grace.opens('Tomasz')
  await grace.follows('Letters')
  await grace.unfolds('Write a first letter again')
  await grace.presses('Write again')
  await grace.presses('Easy Read, with pictures , for Tomasz')
  await grace.presses('Save and look at it')
  await grace.follows('Back to writing')
  await grace.saving('writing', () => grace.writes('The letter', 'Hello [Tomasz](p:tomasz).\n\nI come on Monday.'))
  await grace.sees('Look again')
  await grace.presses('Easy Read, with pictures , for Tomasz')
  await grace.sees('The letter has changed since this was made')
  await grace.presses('It is still right')
})

test('without script a form is made and saved as well', async () => {
  const sam = await house.signedIn('Sam Osei', { javaScriptEnabled: false })
  await sam.opens('Amira')
  await sam.follows('Letters')
  await sam.presses('Draft the first letter')
  await sam.page.getByText('Another form', { exact: true }).click()
  await sam.page.getByLabel('Which form?').selectOption('easy-read')
  await sam.presses('Make it')
  await sam.isOn('Easy Read, with pictures')
  await sam.presses('Save and go on')
  await sam.sees('Made')
})
