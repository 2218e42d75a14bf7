// After a visit, on a phone: who, where, alone, what was said and what it answered, in one page; and an e-mail that came in.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { counted, seconds } from '../support/counted.mjs'
import { day } from '../support/days.mjs'
import { demo } from '../support/house.mjs'
import { looksWell } from '../support/page-looks.mjs'

const house = await demo()
after(() => house.close())
const sam = await house.signedIn('Sam Osei')

test('a visit is written down once, and clears what it answered', async () => {
  await sam.opens('Amira')
  await sam.follows('After a visit or a call')
  await looksWell(sam, 'after a visit')
  await sam.presses('Save')
  await sam.isOn('There is something to mend')
  await sam.sees('Say whether you saw or heard the child alone')
  await looksWell(sam, 'a visit with faults')
  await sam.writes('Where?', 'the library')
  await sam.chooses('Yes', 'Did you see or hear the child alone?')
  await sam.writes('What did you ask?', 'How was the weekend?')
  await sam.writes('What did Amira say?', 'Long. wif no newts')
  await sam.chooses('These are Amira’s own words, exactly')
  await sam.writes('What did you see?', 'She drew the whole time.')
  await sam.writes('What may it mean?', 'Drawing may help her to talk.')
  await sam.writes('What did you promise Amira?', 'Ask about the swimming lesson')
  await sam.writes('By which day do they hear?', day(2))
  await sam.chooses('Ask what they want to be called')
  await sam.writes('What do they want to be called?', 'Mira')
  await sam.presses('Save')
  await sam.sees('This cleared')
  await sam.sees('Long. wif no newts')
  await looksWell(sam, 'a visit that was written down')
})

// What a worker wrote after a visit like this, in their own words: a hundred and ten words.
const NOTE = {
  asked: 'How was it at Dad’s?',
  told: 'It was all right. We had pasta. I like the top bunk. I do not like it when he is on the phone all night.',
  seen: 'He came to the door by himself, showed me his train and talked with his back to his mum. When I asked about Dad’s phone he went quiet and pushed the train under the sofa.',
  mayMean: 'He may be tired of being the one who waits. I do not know, and will ask him again without the train.',
  promised: 'Find out whether he can ring his mum from Dad’s'
}

test('a visit is written down in under three minutes', async t => {
  const [sam, count] = counted(await house.signedIn('Sam Osei'))
  await sam.opens('Eli')
  await sam.follows('After a visit or a call')
  await sam.writes('Where?', 'at home')
  await sam.chooses('Some of the time', 'Did you see or hear the child alone?')
  await sam.writes('Who was near enough to hear?', 'Mum, in the kitchen')
  await sam.writes('What did you ask?', NOTE.asked)
  await sam.writes('What did Eli say?', NOTE.told)
  await sam.chooses('These are Eli’s own words, exactly')
  await sam.writes('What did you see?', NOTE.seen)
  await sam.writes('What may it mean?', NOTE.mayMean)
  await sam.writes('What did you promise Eli?', NOTE.promised)
  await sam.writes('By which day do they hear?', day(2))
  await sam.presses('Save')
  await sam.sees('He came to the door by himself')
  const typed = seconds(count)
  const long = NOTE.seen.length + NOTE.mayMean.length
  const spoken = seconds({ ...count, decisions: [...count.decisions, 'Record', 'Stop'], boxes: count.boxes.slice(2), typed: count.typed - long }, long)
  t.diagnostic(`${count.decisions.length} decisions, ${count.boxes.length} boxes, ${count.typed} characters`)
  t.diagnostic(`by the keystroke-level model: ${typed} s typed; ${spoken} s where what was seen is spoken into a recording`)
  assert.ok(count.decisions.length <= 6, count.decisions.join('; '))
  assert.ok(spoken < 180, `${spoken} seconds`)
})

test('it is spoken instead, into the made-up microphone', async () => {
  await sam.goesTo('/children')
  await sam.opens('Eli')
  await sam.follows('After a visit or a call')
  await sam.unfolds('Speak it instead of typing')
  await sam.clicks('Record')
  await sam.sees('Recording, and sound is coming in.')
  await sam.clicks('Stop')
  await sam.hears('Listen')
  await sam.chooses('Yes', 'Did you see or hear the child alone?')
  await sam.presses('Save')
  await sam.isOn('Visit')
  assert.equal(await sam.page.locator('main audio[src*="attachments"]').count(), 1)
})

test('a message from somebody who should not know the address comes first, until it was seen to', async () => {
  await sam.goesTo('/children')
  await sam.opens('Mira')
  await sam.follows('Something came in')
  await looksWell(sam, 'something came in')
  await sam.chooses('Message on a phone')
  await sam.chooses('Mark Clarke')
  await sam.writes('Its words', 'Tell her I know about 14 Tannery Row.')
  await sam.presses('Save')
  await sam.sees('Whoever sent this should not know what is in it')
  await looksWell(sam, 'a sealed detail that came in')
  await sam.presses('I have seen to it')
  await sam.sees('Write what you did, in one line')
  await sam.writes('What did you do about it?', 'Rang Rana, then the police.')
  await sam.presses('I have seen to it')
  await sam.sees('Rang Rana, then the police.')
})

test('without script the same page is enough', async () => {
  const plain = await house.signedIn('Sam Osei', { javaScriptEnabled: false })
  await plain.opens('Eli')
  await plain.follows('After a visit or a call')
  await plain.chooses('Some of the time')
  await plain.writes('What did you see?', 'He showed me his train.')
  await plain.presses('Save')
  await plain.sees('He showed me his train.')
})
