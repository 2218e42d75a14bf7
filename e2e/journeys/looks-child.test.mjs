// Every page that a child meets, in the younger and the older manner, looked at as every page is.
import { after, test } from 'node:test'
import { demo } from '../support/house.mjs'
import { looksWell } from '../support/page-looks.mjs'

const house = await demo()
after(() => house.close())
const sam = await house.signedIn('Sam Osei')
const angharad = await house.signedIn('Angharad Pugh')
const amira = sam
const rhys = await house.somebody()

/** Walks to a page and looks at it. */
const page = (child, what, walk) => test(what, async () => {
  await walk()
  await looksWell(child, what)
})

/** The pages both manners have, from the child's first page. */
function bothManners (child, manner, worker) {
  const here = (what, walk) => page(child, `${manner}: ${what}`, walk)
  here('home', () => child.goesTo('/here'))
  here('a letter', () => child.pressesTheFirst('Open it'))
  for (const room of ['About me', 'Say something', 'Ask something', 'What happens next', 'People you can call']) {
    here(room, async () => {
      await child.presses('Back')
      await child.presses(room)
    })
  }
  here('an empty question', async () => {
    await child.presses('Back')
    await child.presses('Ask something')
    await child.presses(`Give it to ${worker}`)
    await child.sees('There is nothing here yet.')
  })
  here('thank you', async () => {
    await child.writes('What do you want to ask?', 'When do you come?')
    await child.presses(`Give it to ${worker}`)
  })
  here('home, with a question on its way', () => child.presses('Back'))
  here('home, with words not sent', async () => {
    await child.presses('Say something')
    await child.saving('keeping', () => child.writes('In your own words', 'I like'))
    await child.presses('Back')
    await child.sees('You began to write something')
  })
}

page(rhys, 'the way in', () => rhys.goesTo('/here'))
page(rhys, 'a code that does not work', () => rhys.comesInWith('ABCD EFGH JKMN'))
page(rhys, 'choosing a phrase', async () => {
  await angharad.opens('Rhys')
  await angharad.follows('Turn the screen, or give them their own way in')
  await angharad.presses('Make a code')
  const code = await angharad.theCode()
  await angharad.presses('I gave it to Rhys')
  await rhys.comesInWith(code)
})
page(rhys, 'a phrase that is too short', async () => {
  await rhys.writes('Your phrase', 'short')
  await rhys.presses('That’s my phrase')
})
test('Rhys comes in, and Sam turns the screen to Amira', async () => {
  await rhys.writes('Your phrase', 'cold chips again')
  await rhys.presses('That’s my phrase')
  await rhys.isOn('Hi Rhys')
  await sam.opens('Amira')
  await sam.follows('Letters')
  await sam.presses('Draft the first letter')
  await sam.presses('Send it')
  await sam.sees('Sam Osei sent this on')
  await sam.opens('Amira')
  await sam.follows('Turn the screen, or give them their own way in')
  await sam.presses('Turn the screen to Amira')
})
bothManners(rhys, 'older', 'Angharad')
bothManners(amira, 'younger', 'Sam')
page(rhys, 'an answer', async () => {
  await angharad.opens('Rhys')
  await angharad.follows('What I said')
  await angharad.answersFirst('On Thursday at four.')
  await rhys.goesTo('/here')
  await rhys.presses('See what Angharad says')
  await rhys.sees('On Thursday at four.')
})
