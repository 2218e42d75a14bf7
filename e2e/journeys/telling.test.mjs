// Six of them hear one decision on one afternoon: it is planned, the letter waits on no screen, they are told, and then it opens;
// and each word about a letter says only what somebody knows.
import { after, test } from 'node:test'
import { day } from '../support/days.mjs'
import { demo } from '../support/house.mjs'
import { looksWell } from '../support/page-looks.mjs'

const house = await demo()
after(() => house.close())
const angharad = await house.signedIn('Angharad Pugh')

test('a plan with nobody the children live with is held, and says what is missing', async () => {
  await angharad.opens('Kyle')
  await angharad.follows('Told')
  await looksWell(angharad, 'who is told what')
  await angharad.follows('Plan how they hear it')
  await looksWell(angharad, 'a new plan')
  await angharad.chooses('What was decided')
  await angharad.writes('What is the news, in words a child can understand?', 'The judge said that you will live with Nan.')
  await angharad.writes('On which day do they hear it?', day(1))
  await angharad.writes('Kyle: at about what time?', '15:00')
  await angharad.writes('Rose: at about what time?', '16:30')
  await angharad.presses('Keep the plan')
  await angharad.isOn('There is something to mend')
  await angharad.sees('Nobody is marked as the person the children live with.')
  await looksWell(angharad, 'a plan that is held')
})

test('with Nan in it the plan stands, in order', async () => {
  await angharad.chooses('Carol Whitmore')
  await angharad.writes('Carol Whitmore: at about what time?', '14:30')
  await angharad.chooses('The children live with Carol Whitmore')
  await angharad.writes('What can be said about it at home?', 'Nan knows. You can talk about it with her.')
  await angharad.presses('Keep the plan')
  await angharad.sees('Who hears it, in order')
  await angharad.sees('Not told yet')
  await looksWell(angharad, 'a plan')
})

test('Kyle is told, with what he said, and it is on his list no more', async () => {
  await angharad.page.getByRole('group', { name: 'Who heard it?' }).getByLabel('Carol Whitmore').uncheck()
  await angharad.chooses('Kyle', 'Who heard it?')
  await angharad.chooses('In person', 'How was it told?')
  await angharad.writes('How was it understood?', 'He nodded and asked about Rose.')
  await angharad.writes('What the child said to it, word for word', 'Good. Write that I said good.')
  await angharad.presses('Keep this')
  await angharad.sees('He nodded and asked about Rose.')
  await looksWell(angharad, 'a plan where one was told')
  await angharad.follows('What I said')
  await angharad.sees('Good. Write that I said good.')
})

test('a letter says how it stands, and is talked through by a person', async () => {
  await angharad.opens('Rhys')
  await angharad.follows('Told')
  await looksWell(angharad, 'what was told in writing')
  await angharad.page.locator('main ul.rows a').first().click()
  await angharad.sees('Nobody has talked it through yet')
  await looksWell(angharad, 'how a letter stands')
  await angharad.presses('Keep this')
  await angharad.isOn('There is something to mend')
  await angharad.chooses('In person', 'How was it told?')
  await angharad.writes('Who was there?', 'Dawn')
  await angharad.writes('How did Rhys understand it?', 'He wants the date in writing.')
  await angharad.presses('Keep this')
  await angharad.sees('He wants the date in writing.')
  await angharad.unfolds('It has to be told again')
  await angharad.writes('Why?', 'The date has changed.')
  await angharad.presses('Tell it again by then')
  await angharad.sees('To be told again by')
  await looksWell(angharad, 'a letter to be told again')
})
