// From an empty folder to a letter: the first administrator, an adviser, a family, two children, and who works with them.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { empty } from '../support/house.mjs'

const house = await empty()
after(() => house.close())
const alex = await house.somebody()
const mina = await house.somebody()
const REFUSED = 'That code does not work. It may be old or used. Ask for another one.'
let code

test('the link from the terminal makes the first administrator, once', async () => {
  await alex.goesTo(house.firstLink())
  await alex.isOn('The first person here')
  await alex.presses('Begin')
  await alex.sees('Write a name')
  await alex.writes('Name', 'Alex Moon')
  await alex.presses('Begin')
  await alex.isOn('People who work here')
  await alex.sees('You see nothing of any child’s file here.')

  const somebodyElse = await house.somebody()
  await somebodyElse.goesTo(house.firstLink())
  await somebodyElse.sees('There is nothing here')
})

test('the administrator adds an adviser and a supervisor, and lets them in', async () => {
  await alex.writes('Name', 'Mina Hale')
  await alex.writes('How a child reaches them', 'You can text me on 07700 900199, Monday to Friday.')
  await alex.chooses('Family court adviser or children’s guardian')
  await alex.presses('Add')
  await alex.writes('Name', 'Noel Ward')
  await alex.chooses('Practice supervisor')
  await alex.presses('Add')
  await alex.presses('One-time code for Mina Hale')
  await alex.sees('It works once, for ten minutes, and is shown this once.')
  code = await alex.theOneTimeCode()
})

test('the adviser signs in with the code, which then works no more', async () => {
  await mina.signsInWith(code)
  await mina.isOn('You came in with a one-time code')
  await mina.sees(/Alex Moon made it on/)
  await mina.follows('Go on')
  await mina.isOn('Children I work with')
  await mina.sees('You do not work with any child yet.')

  const somebodyElse = await house.somebody()
  await somebodyElse.signsInWith(code)
  await somebodyElse.sees(REFUSED)
  await somebodyElse.signsInWith('ABCD EFGH JKMN')
  await somebodyElse.sees(REFUSED)
})

test('the adviser opens a family’s file and the first child’s', async () => {
  await mina.follows('Open a file for another family')
  await mina.presses('Open the file')
  await mina.isOn('There is something to mend')
  await mina.writes('The child’s name in the court’s papers', 'Wren Ashby')
  await mina.writes('Birthday', '2017-05-04')
  await mina.writes('Which court?', 'Bramley')
  await mina.chooses('Private law: usually parents apart')
  await mina.writes('What the court asked', 'A section 7 report.')
  await mina.writes('Why a court is asking, in words a child can read', 'Your mum and dad live apart. A court helps when parents do not agree.')
  await mina.presses('Open the file')
  await mina.isOn('What is due')
  await mina.sees('The file was opened')
})

test('a brother has a file of his own beside hers', async () => {
  await mina.follows('Open a file for a brother or sister')
  await mina.writes('The child’s name in the court’s papers', 'Robin Ashby')
  await mina.presses('Open the file')
  await mina.goesTo('/children')
  await mina.sees('2 children.')
  await mina.opens('Robin')
  await mina.sees('Mina Hale')
})

test('a second worker is allocated', async () => {
  await mina.opens('Wren')
  await mina.follows('Somebody else works with them too')
  await mina.chooses('Noel Ward')
  await mina.presses('They work with this child too')
  await mina.sees('Noel Ward began to work with this child')
})

test('a first letter is drafted from what is known', async () => {
  await mina.opens('Wren')
  await mina.follows('Letters')
  await mina.presses('Draft the first letter')
  const draft = await mina.has('The letter')
  assert.match(draft, /Mina Hale/)
  assert.match(draft, /Your mum and dad live apart/)
  assert.match(draft, /07700 900199/)
  assert.match(draft, /what to call you/)
  await mina.sees('Nobody has told us who opens this child’s post.')
})

test('the administrator sees nothing of a child’s file', async () => {
  mina.remembers('a letter of Wren’s')
  for (const address of [mina.remembered('a letter of Wren’s'), mina.remembered('a letter of Wren’s').replace(/letters.*/, 'about-me'), '/families/new']) {
    const answer = await alex.goesTo(address)
    assert.equal(answer.status(), 404, address)
    await alex.isOn('There is nothing here')
  }
  await alex.goesTo('/children')
  await alex.doesNotSee('Wren', 'Robin', 'Ashby')
})
