// A letter is looked at while it is written: underlined in the text, said beside it, by keyboard and for those who listen.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { demo } from '../support/house.mjs'
import { Writer } from '../support/writer.mjs'

const house = await demo()
after(() => house.close())

/** Dear Amira, and these words. */
const letter = words => `Dear [Amira](p:amira),\n\n${words}`

test('words are underlined as they are typed, in the text and beside it, behind an emoji and a mention too', async () => {
  const sam = await Writer.writing(house, 'Amira', letter('🦊 [Amira](p:amira), you ask when contact is.'))
  await sam.seesUnderlined('contact')
  assert.match((await sam.beside()).join(' '), /contact/)
  await sam.person.keys('Control+End')
  await sam.person.types('\nIt is on [day].')
  await sam.seesUnderlined('contact', '[day]')
  await sam.hears(/things to look at/)
})

test('a word that is changed is underlined no more, before any answer comes', async () => {
  const sam = await Writer.writing(house, 'Amira', letter('We talk about contact and a placement.'))
  await sam.seesUnderlined('contact', 'placement')
  const release = await sam.holdsAnswersBack()
  await sam.page.locator('mark', { hasText: 'contact' }).click()
  await sam.person.types('x')
  await sam.seesUnderlined('placement')
  assert.doesNotMatch((await sam.beside()).join(' '), /contact/)
  release()
})

test('an answer that comes late is never shown over a newer text', async () => {
  const sam = await Writer.writing(house, 'Amira', letter('Nothing yet.'))
  await sam.seesUnderlined()
  const release = await sam.holdsAnswersBack()
  const asked = sam.page.waitForRequest('**/checking')
  await sam.writes(letter('Contact is on Monday.'))
  await asked
  await sam.writes(letter('I will see you and Mum on Monday, in the room with the fish.'))
  release()
  await sam.person.saving('writing', () => sam.person.types(' '))
  await sam.seesUnderlined()
  assert.doesNotMatch((await sam.beside()).join(' '), /contact/i)
})

test('where no answer comes, the page says that this text was not looked at, and asks again', async () => {
  const sam = await Writer.writing(house, 'Amira', letter('We talk about contact.'))
  await sam.seesUnderlined('contact')
  await sam.page.route('**/checking', route => route.abort())
  await sam.person.keys('Control+End')
  await sam.person.types(' Soon.')
  await sam.person.sees('This text has not been looked at yet.')
  assert.deepEqual(await sam.underlined(), [])
  await sam.page.unroute('**/checking')
  await sam.seesUnderlined('contact')
})

test('from finding to finding, and one press to mend, with the keyboard alone; undone in one step', async () => {
  const text = letter('You absconded. We talk about contact.')
  const sam = await Writer.writing(house, 'Amira', text)
  await sam.seesUnderlined('absconded', 'contact')
  await sam.person.keys('Control+Home')
  await sam.person.keys('Alt+ArrowDown')
  await sam.hears(/^1 of 2\. .*“absconded”/)
  await sam.isToldHere('absconded')
  await sam.person.keys('Alt+ArrowDown')
  await sam.hears(/^2 of 2\. .*“contact”/)
  await sam.person.keys('Alt+ArrowUp')
  await sam.hears(/^1 of 2\. .*“absconded”/)
  await sam.person.keys('Alt+Enter')
  assert.equal(await sam.person.focused(), 'Put “ran away”')
  await sam.person.keys('Enter')
  assert.equal(await sam.has(), text.replace('absconded', 'ran away'))
  await sam.hears(/Now it says “ran away”/)
  assert.equal(await sam.person.focused(), 'The letter')
  await sam.person.keys('Control+z')
  assert.equal(await sam.has(), text)
})

test('Escape closes what is said and keeps the place; the same words stay closed until one comes back', async () => {
  const sam = await Writer.writing(house, 'Amira', letter('We talk about contact.'))
  await sam.seesUnderlined('contact')
  await sam.person.keys('Alt+ArrowDown')
  await sam.isToldHere('contact')
  await sam.person.keys('Escape')
  await sam.isToldNothingHere()
  assert.equal(await sam.person.focused(), 'The letter')
  await sam.person.keys('Control+Home')
  await sam.person.keys('Alt+ArrowDown')
  await sam.isToldHere('contact')
  await sam.person.keys('Alt+Enter')
  await sam.person.keys('Escape')
  await sam.isToldNothingHere()
  assert.equal(await sam.person.focused(), 'The letter')
})

test('a suggestion with a gap is shown and cannot be put in', async () => {
  const sam = await Writer.writing(house, 'Amira', letter('We talk about contact.'))
  await sam.seesUnderlined('contact')
  await sam.person.keys('Alt+ArrowDown')
  await sam.isToldHere('time with …')
  assert.deepEqual(await sam.here.getByRole('button', { name: /^Put/ }).allInnerTexts(), ['Put “family time”'])
})

test('the tab key leaves the text, forwards and backwards', async () => {
  const sam = await Writer.writing(house, 'Amira', letter('Hello.'))
  await sam.person.keys('Tab')
  assert.notEqual(await sam.person.focused(), 'The letter')
  await sam.person.keys('Shift+Tab')
  assert.equal(await sam.person.focused(), 'The letter')
})

test('everything typed, pasted, dropped, copied and cut is the text exactly, and the page’s policy had nothing to refuse', async () => {
  const sam = await Writer.writing(house, 'Amira')
  const nothingRefused = await sam.watchesThePolicy()
  const odd = 'Dear 👨‍👩‍👧,\n\n\n  two  spaces\t and **stars** > no quote\n\nمها said: “no”.\n\u200fe\u0301'
  await sam.writes(odd)
  assert.equal(await sam.has(), odd)
  await sam.person.keys('Control+a')
  assert.equal(await sam.take('copy'), odd)
  assert.equal(await sam.take('cut'), odd)
  assert.equal(await sam.has(), '')
  await sam.paste('One\r\n\r\ntwo', '<style>p { color: red }</style><p>One</p><img src=x onerror=alert(1)><p><b>two</b></p>')
  assert.equal(await sam.has(), 'One\n\ntwo')
  await sam.person.types('\nthree')
  await sam.page.keyboard.insertText(' and\nfour')
  assert.equal(await sam.has(), 'One\n\ntwo\nthree and\nfour')
  await sam.person.saving('writing', () => sam.person.types('!'))
  await nothingRefused()
  await sam.person.reloads()
  assert.equal(await sam.has(), 'One\n\ntwo\nthree and\nfour!')
})

test('the worker’s device looks at spelling, in British English', async () => {
  const sam = await Writer.writing(house, 'Amira')
  const field = sam.person.field('The letter')
  assert.deepEqual([await field.getAttribute('spellcheck'), await field.getAttribute('lang')], ['true', 'en-GB'])
})

test('each level has a line of its own shape, also where the system chooses the colours', async () => {
  const sam = await Writer.writing(house, 'Amira', letter('On [day] you absconded. It is LAC, and we talk about contact and mediation.'))
  await sam.page.emulateMedia({ forcedColors: 'active' })
  await sam.page.locator('mark.hold').first().waitFor()
  const shapes = await sam.page.evaluate(() => Object.fromEntries(['hold', 'think', 'note'].map(level => {
    const mark = document.querySelector(`mark.${level}`) ?? document.querySelector('[role=textbox] p').appendChild(Object.assign(document.createElement('mark'), { className: level }))
    return [level, getComputedStyle(mark).textDecorationStyle]
  })))
  const colours = await sam.page.evaluate(() => ['mark', 'p'].map(what => getComputedStyle(document.querySelector(`[role=textbox] ${what}`)).color))
  assert.equal(colours[0], colours[1], 'what is underlined can be read')
  assert.deepEqual(shapes, { hold: 'wavy', think: 'dashed', note: 'dotted' })
})
