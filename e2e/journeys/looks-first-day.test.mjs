// The pages of the first day and of whoever looks after Together, looked at as every page is.
import { after, test } from 'node:test'
import { empty } from '../support/house.mjs'
import { looksWell } from '../support/page-looks.mjs'

const house = await empty()
after(() => house.close())
const alex = await house.somebody()

/** Walks to a page and looks at it. */
const page = (what, walk) => test(what, async () => {
  await walk()
  await looksWell(alex, what)
})

page('signing in with a code', () => alex.goesTo('/sign-in'))
page('a code that is refused', () => alex.signsInWith('ABCD EFGH JKMN'))
page('the first administrator', () => alex.goesTo(house.firstLink()))
page('the first administrator without a name', () => alex.presses('Begin'))
page('people who work here', async () => {
  await alex.writes('Name', 'Alex Moon')
  await alex.presses('Begin')
})
page('somebody added with faults', () => alex.presses('Add'))
page('a one-time code', () => alex.presses('One-time code for Alex Moon'))
page('how somebody came in', async () => alex.signsInWith(await alex.theOneTimeCode()))
page('somebody who leaves', async () => {
  await alex.goesTo('/house')
  await alex.follows('Leaves us for Alex Moon')
})
