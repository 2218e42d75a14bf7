# Learning: exercises, the drafts of students and trainees, and the practice ground.
learning-title = Learning
learning-student = Student
learning-trainee = Trainee
# $stage (String) - student or trainee
# $name (String) - who looks at the drafts
learning-you = { $stage }: { $name } looks at what you write before it goes. Write it as you would. For a letter or a report, ask for a look on the page you write on; an answer or anything else for a child or a parent waits by itself when you press its button.
learning-waiting = Drafts that wait for you
# $title (String) - what it is
# $child (String) - the child
learning-waits = { $title } · { $child }
learning-look-title = Looking at a draft
# $name (String) - who wrote it
# $day (String) - the day they asked
learning-look-by = { $name } asked on { $day }
learning-lines = Line by line
learning-lines-what = Write beside a line what helps: what is good about it, what this child may not understand, what you would try. Leave a line empty where there is nothing to say.
# $number (Number) - which line
learning-line = Line { $number }:
# $number (Number) - which line
learning-comment = About line { $number }
learning-about-all = About all of it
learning-fine = Can it go?
learning-fine-yes = Yes, as it is
learning-fine-no = Not yet: look at what I wrote
learning-fine-missing = Say whether it can go.
learning-back-why = Say what helps: beside a line, or here.
learning-keep = Send back
learning-as-it-was = The draft, as it was then
# $name (String) - who looked
# $day (String) - a day
learning-was-fine = { $name } looked on { $day }: it can go as it is
# $name (String) - who looked
# $day (String) - a day
learning-was-back = { $name } looked on { $day }: not yet
# $name (String) - who looks
learning-ask = Ask { $name } to look at it
# $name (String) - who looks
learning-stands-not-asked = { $name } looks at this before it goes. Ask when it is ready.
# $name (String) - who looks
learning-stands-asked = { $name } was asked and has not looked yet. If you change it now, ask again.
# $name (String) - who looks
learning-stands-back = { $name } looked at it. Read what is said, change what you think helps, and ask again.
# $name (String) - who looks
learning-stands-changed = It was changed since { $name } was asked. Ask again when it is ready.
# $name (String) - who looks
learning-stands-fine = { $name } looked at it as it is now. It can go.
learning-comments = What was said about it
# $name (String) - who looks
learning-held = { $name } has to look at this before it goes. Nothing was lost and nothing was sent.
learning-look-heading = A look before it goes
learning-look-do = Look at it
learning-place = Where it would stand
learning-own = What you wrote that waits for a look
learning-own-do = Open
# $name (String) - who looks
learning-own-asked = { $name } has not looked yet
# $name (String) - who looks
learning-own-fine = { $name } found it fine: it can go
# $name (String) - who looks
learning-own-back = { $name } looked: not yet
# $name (String) - who looks
learning-again-asked = It waits: { $name } looks at it before anybody else sees it. Nothing of it has gone, and nothing you typed is lost.
# $name (String) - who looks
learning-again-fine = { $name } found it fine as it is. It goes when you press the button at the foot of this page.
# $name (String) - who looks
learning-again-back = { $name } looked at it. Read what is said, change what you think helps, and ask again. Nothing of it has gone.
learning-again-done = It was done. Nothing waits here any more.
learning-again-newer = You asked again with other words. This is how it was before.
learning-again-do = Do it now
learning-again-change = Change the words and ask again
# $number (Number) - which of the texts, from 1
learning-again-words = Your words, { $number }
learning-again-ask = Ask for a look at this
# $name (String) - who looks at what they write
learning-not-by-a-learner = { $name } has to look at this before it goes, and it came with a file that cannot wait here. Ask { $name } to do it with you.
# $name (String) - who was asked
learning-line-asked = { $name } was asked to look at a draft
learning-line-fine = A draft was looked at: it can go
learning-line-again = A draft was looked at: not yet
learners-title = Students and trainees
learners-what = What a student or a trainee writes to a child, a grown-up or the court goes only when one named person has looked at it; answers and what a child’s or parent’s own pages show, too. That person can open the files of the children they work with.
learners-none = Nobody is a student or a trainee just now. Choose somebody below.
# $name (String) - who learns
# $stage (String) - student or trainee
# $supervisor (String) - who looks at what they write
learners-row = { $name } ({ $stage }): { $supervisor } looks at what they write
learners-who = Who?
learners-who-missing = Choose who it is.
learners-choose = Choose
learners-stage = What are they?
learners-stage-missing = Choose what they are.
learners-no-more = Neither, from today on
learners-supervisor = Who looks at what they write?
learners-supervisor-hint = Their practice educator or supervisor: somebody who does not learn here themselves.
learners-supervisor-missing = Choose who looks at what they write. It cannot be themselves, or somebody who is a student or a trainee.
exercises-title = Exercises
exercises-what = Three short ones, with made-up children. Try one as often as you like: nothing is kept, nobody sees it, and there are no marks.
exercise-given = The letter
exercise-your-words = Your words
exercise-not-kept = What you write here is kept nowhere. Copy it if you want to have it.
exercise-english = The exercise reads English and no other language.
exercise-not-read = This does not look like English to the exercise, so it says nothing about it: what it looks for are English words. Your text is below as you wrote it.
exercise-look = What do the young people say?
exercise-look-again = Look again
exercise-nothing-yet = Write something first. A few words are enough.
exercise-said = What young people ask, and your text
exercise-there = It is there
exercise-try = You could try
exercise-words = Words to think about
exercise-words-none = The checker found nothing to think about.
exercise-yusuf = Write to Yusuf
exercise-yusuf-who = Yusuf is six. He does not speak to grown-ups outside his home; he draws, points and nods, and his toy fox, Biscuit, sometimes answers for him. Direct questions make him freeze.
exercise-yusuf-like = He builds long train tracks with bridges, and he always saves one biscuit for Biscuit. His mum reads letters to him.
exercise-yusuf-do = You will visit him on Thursday for the first time, and bring paper and pens. Write him a letter that his mum can read out in a minute.
exercise-jargon = Undo a letter
exercise-jargon-who = Kezia is ten. This letter came to her. She read it twice and asked her aunt whether she had done something wrong.
exercise-jargon-do = Say what it says so that she knows what happens, why, and what she can do. Leave out what she does not need.
exercise-dont-know = Say “I don’t know”
exercise-dont-know-who = Amira is nine. She asks you: “Will I see Granny Jean at Christmas?” The court has not decided, and you cannot tell.
exercise-dont-know-do = Write her your answer.
exercise-ask-called = “Ask me what I want to be called”
exercise-ask-called-yes = Their name is in it.
# $name (String) - the child
exercise-ask-called-try = Say { $name } once. A letter with a name in it is a letter to somebody.
exercise-ask-how = “Ask how I want to communicate”
exercise-ask-how-yes = Short sentences and no question to answer: he can just listen.
exercise-ask-how-try = Shorter sentences, one idea each, and no question: he may freeze at one. Say what you will do instead.
exercise-ask-unique = “Say what is unique about me”
exercise-ask-unique-yes = Something of his is in it. Then he knows it is for him.
exercise-ask-unique-try = Put in something that is only his: the fox, the tracks, the bridges.
exercise-ask-up-to-date = “Keep me up to date”
exercise-ask-up-to-date-yes = He can tell what happens next.
exercise-ask-up-to-date-try = Say what happens next and when: the day you come, and what you bring.
exercise-ask-honest = “Be clear and honest, and say why”
exercise-ask-honest-yes = It says why.
exercise-ask-honest-try = Say why, in one sentence: why you come to see her, and why somebody is there when she sees her dad.
exercise-ask-read-one-day = “I may read my file one day”
exercise-ask-read-one-day-yes = It can be read without anybody to explain it, and it blames nobody.
exercise-ask-read-one-day-try = Some words of the old letter are still in it, or it says that she failed at something. How would you say it to her, sitting beside her?
exercise-ask-reach = “Talk with me”
exercise-ask-reach-yes = It says what she can do, or how she can reach you.
exercise-ask-reach-try = Tell her how she can ask you something, in her own way.
exercise-ask-pretend = “Don’t pretend you know”
exercise-ask-pretend-yes = You say that you do not know. That is an answer she can trust.
exercise-ask-pretend-try = Say it in plain words: I don’t know yet.
exercise-ask-find-out = “Find out”
exercise-ask-find-out-yes = You say what you will do about it.
exercise-ask-find-out-try = Say what you will do about it: whom you will ask.
exercise-ask-when = “Sooner rather than later”
exercise-ask-when-yes = There is a day in it, so she need not wait for the post each morning.
exercise-ask-when-try = Give her a day by which you write again, also if you still do not know then.
exercise-ask-no-guess = “Do not tell me what I want to hear”
exercise-ask-no-guess-yes = Nothing in it says how it will come out.
exercise-ask-no-guess-try = A word in it sounds as if you knew how it will come out. If it comes out otherwise, she has lost two things.
ground-title = The practice ground
ground-what = The same screens with made-up children. You can do anything there: write, answer, send. Nothing leaves it.
ground-go = Go to the practice ground
ground-none = This house has not set one up. Whoever looks after the machine starts it with: together practice
ground-here = You are in it.
ground-sign = Practice
ground-sign-what = Everybody here is made up, and nothing leaves this place.
ground-nothing-leaves = This is the practice ground: nothing is printed, fetched or sent from here. Where you work with real children, this is where it would go.
