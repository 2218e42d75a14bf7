// What is due follows the rules of the house, and whoever covers; a supervisor sees it by kind; and words are found in files.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { demo } from '../support/house.mjs'
import { looksWell } from '../support/page-looks.mjs'

const house = await demo()
after(() => house.close())
const day = days => new Date(Date.now() + days * 24 * 3600 * 1000).toISOString().slice(0, 10)
const sam = await house.signedIn('Sam Osei')
const bea = await house.somebody()
await bea.goesTo('/sign-in')
await bea.presses('Be Bea Okafor')
const grace = await house.signedIn('Grace Adeleke')
const helen = await house.signedIn('Helen Marsh')

test('Bea gives the first letter two days for whoever began last week, and goes back', async () => {
  await bea.goesTo('/house/due')
  await looksWell(bea, 'when things are due')
  await bea.writes('The first letter', 'soon')
  await bea.presses('Keep it')
  await bea.sees('type a whole number from 0 to 60')
  await looksWell(bea, 'when things are due, with a fault')
  await bea.writes('The first letter', '2')
  await bea.writes('From which day the new numbers count', day(-10))
  await bea.presses('Keep it')
  await bea.sees(/The first letter. Bea Okafor, .*: 2 from/)
  await bea.page.getByRole('button', { name: /^Go back to 5 days/ }).click()
  await bea.sees(/: 5 from .* Before that: 2/)
})

test('Sam is away: the supervisor sees that nobody covers, and then it is on Grace’s list', async () => {
  await sam.goesTo('/away')
  await sam.writes('The first day away', day(0))
  await sam.writes('The last day away', day(12))
  await sam.presses('Keep it')
  await sam.sees('Nobody covers yet')
  await looksWell(sam, 'when somebody is away')
  await helen.goesTo('/team')
  await helen.sees('and nobody covers')
  await looksWell(helen, 'my team')
  await sam.page.locator('section select').selectOption({ label: 'Grace Adeleke' })
  await sam.page.getByRole('button', { name: /^Keep who covers/ }).click()
  await sam.sees('Grace Adeleke covers.')
  await grace.goesTo('/children')
  await grace.sees('You cover for Sam Osei')
  await looksWell(grace, 'the list of whoever covers')
  await grace.follows('Amira')
  await grace.sees('What is due')
})

test('Sam is back, and it is his again', async () => {
  await sam.page.getByRole('button', { name: /^Back today/ }).click()
  await grace.goesTo('/children')
  await grace.doesNotSee('You cover for Sam Osei')
})

test('a word is found in its sentence, and its address says nothing of it', async () => {
  await sam.goesTo('/children')
  await sam.writes('Find words in their files', 'AMÍRA')
  await sam.page.locator('.search button').click()
  await sam.sees('Found in')
  await looksWell(sam, 'words in files')
  assert.ok(!sam.page.url().toLowerCase().includes('amira'))
  assert.ok((await sam.page.locator('mark').allTextContents()).every(word => word.startsWith('Amira')))
  await sam.page.locator('ol.found a').first().click()
  await sam.sees('The file, newest first')
})

test('the e-mail of the day is off until somebody wants it', async () => {
  await sam.goesTo('/daily')
  await sam.writes('Your e-mail address at work', 'sam')
  await sam.presses('Send me one each working day')
  await sam.sees('Type the whole address')
  await looksWell(sam, 'the daily e-mail')
  await sam.writes('Your e-mail address at work', 'sam@example.org')
  await sam.presses('Send me one each working day')
  await sam.sees('It goes to sam@example.org.')
  await sam.presses('No more of these')
  await sam.doesNotSee('It goes to sam@example.org.')
})
