// A letter of two pages, with a few words to look at, as a worker might have it before the last look. All of it is made up.
const PAGE = `I work for the court. My job is to find out how things are for you, and to tell the judge. Thank you for showing me your
walkover on Monday, and the drawing of your cat on the balcony. You told me, “I want to see Dad but not stay all night.” I
wrote that down in your words, and I have not changed any of them.

The hearing is on 12 May. Your mum and your dad will be there, and so will I. The judge will listen to each of us and then
think about what would be best for you. Nobody asks you to choose, and “I’m not choosing” is a whole answer. I will be
ascertaining your wishes and feelings regarding contact before that day, so that nothing important is left out.

- You can draw.
- You can write.
- You can tell me nothing at all, and that is all right too.

[Teta](p:salma) told me that you help her in the kitchen, just after tea, when everybody is at home and nobody can hear the
telly. Your school says that you love the recorder. I would like to hear that one day! I have asked whether we can meet in
the room with the fish, and I will find out by Thursday if that can be done. If it cannot, we will find another place.

When I have met everybody, I write a report. It says what you told me, what I think would be good for you, and why. I show
you what I am going to say before it goes to the judge, so that you can tell me if I have got something wrong. Your mum and
your dad read it too, so please tell me if there is something they should not hear from me. If you or someone is being
hurt, I have to tell people who can help, and I tell you first that I am going to.

You can ask me anything. You can ring me, or ask Mum to, and I will answer within two days. If I do not know something I
will say so, and find out. You can also say that you do not want to talk today. Then I will come back another day.`

export const LETTER = `Dear [Amira](p:amira),\n\nMy name is Sam. ${PAGE}\n\nThere is more that I want to tell you. ${PAGE}\n\nGoodbye for now,\n`
