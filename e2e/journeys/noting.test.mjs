// A note is saved whatever its words are; then it shows which are worth another look, and leads back to the file.
import { after, test } from 'node:test'
import { demo } from '../support/house.mjs'
import { looksWell } from '../support/page-looks.mjs'

const house = await demo()
after(() => house.close())
const sam = await house.signedIn('Sam Osei')

test('Sam notes a call at night in the words of forms, and is shown them when it is saved', async () => {
  await sam.opens('Amira')
  await sam.goesTo(`${sam.page.url().split('?')[0]}/record`)
  await sam.page.getByRole('radio', { name: 'Call' }).check()
  await sam.writes('What happened', 'Domestic incident between the parents. Mum is hard to reach..')
  await sam.presses('Save')
  await sam.isOn('Saved')
  await sam.sees('It is in the file as you wrote it')
  await sam.sees('hard to reach')
  await looksWell(sam, 'a note and its words')
  await sam.presses('Back to the file')
  await sam.sees('Domestic incident between the parents')
})
