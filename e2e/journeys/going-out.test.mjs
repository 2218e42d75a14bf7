// What leaves the house: a letter to a sealed address, printed by one person; letters that are printed together; a text that says nothing.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { demo } from '../support/house.mjs'
import { looksWell } from '../support/page-looks.mjs'

const house = await demo()
after(() => house.close())

/** Joy, at the page of what to print and to post. */
async function joy () {
  const joy = await house.somebody()
  await joy.goesTo('/sign-in')
  await joy.presses('Be Joy Mensah')
  await joy.isOn('Print and post')
  return joy
}

test('a letter waits until somebody has checked the address, and one person prints and posts it', async () => {
  const sam = await house.signedIn('Sam Osei')
  await sam.opens('Amira')
  await sam.follows('Letters')
  await sam.presses('Draft the first letter')
  await sam.presses('Send it')
  await sam.sees('Sam Osei sent this on')
  await sam.goesTo('/children')
  await sam.sees('A letter has not gone out. Nobody has checked that this place is right and safe.')
  await sam.opens('Amira')
  await sam.follows('Going out')
  await looksWell(sam, 'a letter that is held')
  await sam.presses('I asked: it is right and safe Address for post Amira')
  await sam.presses('It can go now A letter')
  await sam.sees('The address is sealed. Choose one person who prints and posts it alone.')
  await sam.chooses('Joy Mensah')
  await sam.presses('Choose')
  await sam.sees('Joy Mensah prints and posts it')
  await looksWell(sam, 'a letter that one person prints')

  const joys = await joy()
  await joys.sees('For you alone')
  await joys.doesNotSee('Tannery Row')
  await looksWell(joys, 'what to print and to post')
  const paper = await joys.downloads('Print it for Amira')
  assert.equal(paper.subarray(0, 5).toString(), '%PDF-')
  await joys.presses('I have posted it for Amira')
  await joys.sees('posted by Joy Mensah')
})

test('letters are printed together, with a list, and those that were posted are in the register', async () => {
  const sam = await house.signedIn('Sam Osei')
  await sam.opens('Eli')
  await sam.follows('Letters')
  await sam.unfolds('Write a first letter again')
  await sam.presses('Write again')
  await sam.writes('The letter', 'Dear [Eli](p:eli),\n\nI will see you on Monday.')
  await sam.presses('Send it')
  await sam.writes('It is all right as it is, because…', 'I asked both his mums who opens his post.')
  await sam.presses('Send it')
  await sam.sees('Sam Osei sent this on')

  const joys = await joy()
  await joys.presses('Print these together')
  await joys.isOn('Letters to post')
  await joys.doesNotSee('Lark Rise', 'I will see you on Monday')
  await looksWell(joys, 'a batch of letters')
  assert.equal((await joys.downloads('Open the letters to print')).subarray(0, 5).toString(), '%PDF-')
  assert.equal((await joys.downloads('List for this batch')).subarray(0, 5).toString(), '%PDF-')
  await joys.presses('The ticked ones are posted')
  await joys.sees('Nothing waits to be printed.')
  await joys.sees('posted by Joy Mensah')
})

test('a text says nothing about anybody, without script too, and in the demo nothing leaves the machine', async () => {
  const angharad = await house.signedIn('Angharad Pugh', { javaScriptEnabled: false })
  await angharad.opens('Rhys')
  await angharad.follows('Going out')
  await angharad.presses('Send it')
  await angharad.sees('Choose how')
  await angharad.chooses('By e-mail')
  await angharad.presses('Send it')
  await angharad.sees('Nobody has written down an e-mail address.')
  await angharad.chooses('By text')
  await angharad.presses('Send it')
  await angharad.sees('A text to Rhys')
  await angharad.follows('Write down another place')
  await angharad.presses('Write it down')
  await angharad.sees('Write the address or number')
})

test('where somebody can be reached, and how messages leave, can be read by everybody', async () => {
  const angharad = await house.signedIn('Angharad Pugh')
  await angharad.opens('Rhys')
  await angharad.follows('Going out')
  await looksWell(angharad, 'what goes out')
  await angharad.follows('Write down another place')
  await looksWell(angharad, 'where somebody can be reached')
  const bea = await house.somebody()
  await bea.goesTo('/sign-in')
  await bea.presses('Be Bea Okafor')
  await bea.follows('How messages leave')
  await looksWell(bea, 'how messages leave')
  await bea.goesTo('/would-have-gone-out')
  await looksWell(bea, 'what would have gone out')
})
