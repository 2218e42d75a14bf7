// From a word that a young person minds to a word that is looked for, and explained to whoever meets it.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { demo } from '../support/house.mjs'
import { looksWell } from '../support/page-looks.mjs'
import { Writer } from '../support/writer.mjs'

const house = await demo()
after(() => house.close())

/** Nell, at the desk where the words are kept. */
async function nell (options) {
  const nell = await house.somebody(options)
  await nell.goesTo('/sign-in')
  await nell.presses('Be Nell Achebe')
  await nell.isOn('The list of words')
  return nell
}

test('a word is proposed, agreed to and looked for, in a letter that was open all the while', async () => {
  const sam = await Writer.writing(house, 'Amira', 'Dear [Amira](p:amira),\n\nMum and I wibbled on Monday.')
  await sam.seesUnderlined()
  const keeper = await nell()
  await keeper.follows('Propose a new word')
  await keeper.presses('Propose it')
  await keeper.isOn('There is something to mend')
  await looksWell(keeper, 'proposing a word')
  await keeper.writes('The word', 'wibble')
  await keeper.writes('Its other forms', 'wibbled\nwibbling')
  await keeper.chooses('Words of the office')
  await keeper.chooses('Say something else, always')
  await keeper.writes('What could be said instead?', 'talked')
  await keeper.writes('Why, in one kind sentence', 'Nobody says it at home.')
  await keeper.writes('Why do you propose it?', 'Three young people told us.')
  await keeper.presses('Propose it')
  await keeper.sees('Nell Achebe proposed this')
  await keeper.unfolds('Agreed, or not wanted wibble')
  await looksWell(keeper, 'the word keeper’s desk')
  await keeper.writes('What did the young people’s board say?', 'Agreed at the meeting in November.')
  await keeper.presses('The board has agreed')
  await keeper.sees('Nothing waits.')

  await sam.person.keys('Control+End')
  await sam.person.types(' ')
  await sam.seesUnderlined('wibbled')
})

test('anybody looks a word up, with and without script, and the address says nothing of it', async () => {
  for (const options of [{}, { javaScriptEnabled: false }]) {
    const somebody = await house.somebody(options)
    await somebody.goesTo('/words')
    await somebody.writes('The word', 'contact')
    await somebody.presses('Look it up')
    await somebody.sees('time with …')
    await somebody.sees('Suggested by this project.')
    assert.equal(somebody.address(), '/words')
    await somebody.follows('C')
    await somebody.isOn('Words that begin with C')
    if (options.javaScriptEnabled !== false) await looksWell(somebody, 'the words that begin with C')
    await somebody.follows('Hide this page')
    await somebody.isElsewhere()
  }
})

test('a child looks a word up on their own pages, and it is nowhere afterwards', async () => {
  const amira = await house.signedIn('Sam Osei')
  await amira.opens('Amira')
  await amira.follows('Turn the screen, or give them their own way in')
  await amira.presses('Turn the screen to Amira')
  await amira.presses('What does this word mean?')
  await amira.writes('The word', 'contact')
  await amira.presses('Look it up')
  await amira.sees('time with …')
  assert.equal(amira.address(), '/here')
  await looksWell(amira, 'a word explained')
  await amira.presses('Back')
  await amira.doesNotSee('time with …')
})

test('a list that is wrong is not brought in, and the line is named', async () => {
  const keeper = await nell()
  await keeper.follows('Bring in a whole list')
  const wrong = { name: 'words.toml', mimeType: 'application/toml', buffer: Buffer.from('[[word]]\nterm = "contact"\nvarients = []\n') }
  await keeper.attaches('The list (TOML)', wrong)
  await keeper.writes('Why?', 'A try.')
  await keeper.presses('Bring it in')
  await keeper.sees('line 3')
  await looksWell(keeper, 'bringing in a list')
})
