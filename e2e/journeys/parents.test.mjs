// Sam asks Rana, gives her a way in of her own, and they write to each other. Every page she meets is looked at as every page is.
import { after, test } from 'node:test'
import { PHONE } from '../support/browser.mjs'
import { demo } from '../support/house.mjs'
import { looksWell } from '../support/page-looks.mjs'

const house = await demo()
after(() => house.close())
const PHRASE = 'purple otters whistle'
const sam = await house.signedIn('Sam Osei')
const rana = await house.somebody({ viewport: PHONE })

/** The page of Rana's way in, from My people. */
async function theirOwnWayIn () {
  await sam.opens('Amira')
  await sam.follows('My people')
  await sam.follows('Their own way in for Rana Haddad')
}

test('before anybody asked there is no code, and the page says why', async () => {
  await theirOwnWayIn()
  await sam.sees('not knowing is no')
  await sam.doesNotSee('Make a code')
  await looksWell(sam, 'a way in that nobody asked about')
  await sam.presses('Save')
  await sam.sees('Choose whether it is safe.')
  await looksWell(sam, 'a way in with nothing chosen')
})

test('Sam asks, makes a code and gives it', async () => {
  await sam.chooses('Yes')
  await sam.chooses('Nobody but them')
  await sam.presses('Save')
  await sam.presses('Make a code')
  const code = await sam.theCode()
  await looksWell(sam, 'a code for a parent')
  await sam.presses('I gave it to Rana Haddad')
  await sam.sees('The code is live and has not been used yet.')
  await rana.comesInWith(code)
  await rana.writes('Your phrase', PHRASE)
  await rana.presses('That’s my phrase')
  await rana.isOn('Hello Rana Haddad')
  await rana.sees('Sam Osei is the family court adviser for Amira and Yusuf')
  await rana.doesNotSee('Tannery')
  await looksWell(rana, 'a parent’s first page')
})

test('Rana asks, and sees who reads it before she writes', async () => {
  await rana.presses('Ask Sam something')
  await rana.sees('This is not private between you and Sam.')
  await looksWell(rana, 'a parent asks')
  await rana.presses('Give it to Sam')
  await rana.sees('There is nothing here yet.')
  await looksWell(rana, 'a parent asks nothing')
  await rana.writes('What do you want to ask?', 'Can the children come an hour later?')
  await rana.presses('Give it to Sam')
  await rana.isOn('Thank you')
  await looksWell(rana, 'a parent’s question arrived')
  await rana.presses('Back')
  await rana.doesNotSee('an hour later')
  for (const room of ['Write to Sam', 'People you can call', 'I don’t feel safe', 'How hard news reaches you']) {
    await rana.presses(room)
    await looksWell(rana, room)
    await rana.presses('Back')
  }
})

test('Rana draws instead of writing, and chooses how hard news reaches her', async () => {
  await rana.presses('Write to Sam')
  await rana.unfolds('Say it with your voice')
  await rana.unfolds('Draw it')
  const paper = rana.page.locator('canvas.paper')
  await paper.scrollIntoViewIfNeeded()
  const box = await paper.boundingBox()
  await rana.saving('keeping', async () => {
    await rana.page.mouse.move(box.x + 40, box.y + 40)
    await rana.page.mouse.down()
    await rana.page.mouse.move(box.x + 140, box.y + 90, { steps: 6 })
    await rana.page.mouse.up()
  })
  await looksWell(rana, 'a parent draws')
  await rana.reloads()
  await rana.presses('Give it to Sam')
  await rana.isOn('Thank you')
  await rana.presses('Back')
  await rana.presses('How hard news reaches you')
  await rana.chooses('I read it here first')
  await rana.presses('Save')
  await rana.sees('This is kept')
  await looksWell(rana, 'how hard news reaches a parent, kept')
  await rana.presses('Back')
})

test('Sam finds it among what is due, answers, and Rana sees the answer', async () => {
  await sam.goesTo('/children')
  await sam.sees('Rana Haddad asked something')
  await sam.opens('Amira')
  await sam.follows('What I said')
  await sam.follows('From parents and carers')
  await looksWell(sam, 'from parents and carers')
  await sam.follows('Look at it')
  await looksWell(sam, 'one thing a parent asked')
  await sam.writes('Your answer', 'Yes. I will tell the school.')
  await sam.chooses('On their own pages')
  await sam.presses('Keep the answer')
  await rana.goesTo('/here')
  await rana.presses('See the answer')
  await rana.sees('Yes. I will tell the school.')
  await looksWell(rana, 'an answer to a parent')
})

test('Rana hides the page, and it asks for her phrase', async () => {
  await rana.follows('Hide this page')
  await rana.goesTo('/here')
  await rana.isOn('Hello')
})
