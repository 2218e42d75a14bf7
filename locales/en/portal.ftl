# The child's own pages. A nine-year-old reads these.
here-title = Home
here-hide = Hide this page
here-read = Read it to me
here-stop = Stop reading
# $name (String) - what this screen may call them
here-hello = Hi { $name }
# $name (String) - what this screen may call them
here-hello-young = Hello { $name }
# $worker (String) - the worker's first name
here-worker = { $worker } tells the court what you say, and what { $worker } thinks is best for you.
# $worker (String) - the worker's first name
here-worker-young = { $worker } listens to you. { $worker } tells the court what you say, and what { $worker } thinks is best.
here-next = What happens next
here-open-letter = Open it
here-what = What do you want to do?
here-unsent = You began to write something
here-unsent-go = Carry on
here-unsent-show = Show me what I wrote
here-unsent-drop = Throw it away
here-unsent-about-me = You began to fill in “About me”
here-kept = We keep what you write here for one day, so you can carry on.
here-not-kept = This is not kept yet. Your words are still here. We try again.
throw-title = Throw it away?
throw-what = Then what you wrote is gone. No one can get it back.
throw-yes = Yes, throw it away
throw-no = No, keep it
# $when (String) - a day
here-you-asked = You asked something on { $when }
# $when (String) - a day
here-you-said = You said something on { $when }
# $worker (String) - the worker's first name
# $by (String) - a day
here-answer-by = { $worker } has it and will tell you by { $by }.
# $worker (String) - the worker's first name
here-has-it = { $worker } has it.
# $worker (String) - the worker's first name
here-see-answer = See what { $worker } says
here-back = Back
here-help = People you can call
here-not-safe = I don’t feel safe
not-safe-title = I don’t feel safe
# $name (String) - who is on duty
not-safe-reads = { $name } is at work now. { $name } reads this today.
not-safe-label = You can say more here
not-safe-hint = You can also leave it empty.
# $name (String) - who is on duty
not-safe-send = Tell { $name }
# $name (String) - who is on duty
not-safe-sent = { $name } has it now. { $name } reads it today. Call if you need someone now.
not-safe-closed = We are not at work now, so we can not read it here. Call the people on this page. They are there now.
not-safe-not-sent = It was not sent. We are not at work now. Please call.
not-safe-kept = What you wrote
# $worker (String) - who finds it out
promise-finding = { $worker } is finding something out for you
# $worker (String) - who finds it out
# $called (String) - what it is about
promise-finding-called = { $worker } is finding this out for you: { $called }
# $worker (String) - who finds it out
# $day (String) - a day
promise-by = { $worker } will tell you by { $day }.
# $worker (String) - who finds it out
promise-longer = It takes longer than { $worker } thought.
# $worker (String) - who finds it out
promise-answer = { $worker } has something to tell you
# $worker (String) - who finds it out
promise-could-not = { $worker } could not find it out.
here-explain = What does this word mean?
explain-title = What does this word mean?
explain-label = The word
explain-go = Look it up
explain-means = It means:
explain-better = You could say:
explain-none = This word is not here.
# $name (String) - the worker
explain-ask = You can ask { $name } what it means.
here-from-before = This page was from before. Your words were not sent.
here-from-before-kept = This page was from before. Your words were not sent. They are kept for the one who wrote them.
here-older = Make it look more grown-up
here-younger = Make it look more fun
# $worker (String) - the worker's first name
here-together = This screen is { $worker }’s. Press this when you have finished, and give it back.
here-finished = We have finished
tile-say = Say something
tile-ask = Ask something
tile-about-me = About me
tile-next = What happens next

reads-title = Who reads this?
# $worker (String) - the worker's first name
reads-who = { $worker } reads this on working days. What you say may go in what { $worker } writes to the court. The grown-ups can read that. { $worker } talks to you first.
# $worker (String) - the worker's first name
reads-others = If { $worker } is away, someone else at work reads it.
# $worker (String) - the worker's first name
# $cover (String) - who reads meanwhile
reads-cover = { $worker } is away just now. Until { $worker } is back, { $cover } reads this.
# $worker (String) - the worker's first name
reads-hurt = If you or someone is being hurt, { $worker } has to tell people who can help.
# $worker (String) - the worker's first name
reads-closed = { $worker } is not at work now. Do you need someone now?
help-now = Do you need someone now?
help-numbers = In danger: call 999. To talk to someone, day or night: Childline, 0800 1111. It is free.
help-title = People you can call
help-999 = Are you in danger now? Call 999.
help-childline = Do you want to talk to someone? Call Childline: 0800 1111. It is free, day and night.
# $worker (String) - the worker's first name
help-worker = You can also ask { $worker } to call you.

me-title = About me
me-free = You can leave anything out.
me-name = What I want to be called
me-say-it = How to say it
me-say-it-hint = Like this: shi-VAWN
me-pronouns = My pronouns
me-pronouns-hint = Like she, he or they
me-name-for = Who can know this name?
# $worker (String) - the worker's first name
me-name-for-hint = If you do not say, only { $worker } knows it.
me-name-for-stays = If you do not say, it stays as it is now.
me-name-missing = Write the name too, not only how to say it.
me-name-for-everyone = Everybody
# $worker (String) - the worker's first name
me-name-for-here = Only { $worker }, until we have talked
# $worker (String) - the worker's first name
me-ways = How { $worker } can tell me things
# $worker (String) - the worker's first name
me-not = How { $worker } should not tell me things
# $way (String) - a way to hear from somebody
me-both-ways = “{ $way }” is ticked in both lists. Take one tick away.
me-words = What I call people
me-words-hint = Like Nan, or Teta. Your words are right.
me-when-where = When and where is good
me-speak = Languages I like to speak
me-read = Languages I like to read
me-unique = What makes me me
me-save = That’s me

# $worker (String) - the worker's first name
say-title = Say something to { $worker }
say-label = In your own words
say-exactly = We keep your words just as you write them.
say-voice = Say it with your voice
say-voice-label = Record what you want to say
# $worker (String) - the worker's first name
say-voice-hint = Ten minutes at most. { $worker } listens to it.
say-draw = Draw it
say-draw-without = You can not draw on this screen. You can draw on paper and take a photo of it.
say-photo = Or a photo of a drawing
say-photo-hint = We take out where the photo was taken.
# $worker (String) - the worker's first name
say-send = Give it to { $worker }
say-nothing-yet = There is nothing here yet. Write, speak or draw something, or go back.
# $worker (String) - the worker's first name
ask-title = Ask { $worker } something
ask-label = What do you want to ask?
# $day (String) - a day
# $time (String) - an hour
next-at = { $day }, { $time }
# $worker (String) - the worker's first name
next-something = Something is planned. { $worker } will tell you when.
# $when (String) - a day and an hour
next-moved = This has moved. It was going to be on { $when }.
next-off = This will not happen now.
next-today = It is today.
next-tomorrow = It is tomorrow.
next-in-days = It is in { $days } days.
next-count = Count the days for me
next-count-no-more = Stop counting the days
# $worker (String) - the worker's first name
next-none = There is nothing to show here. You can ask { $worker }.
thanks-title = Thank you
# $worker (String) - the worker's first name
thanks-has-it = { $worker } has it now.
# $worker (String) - the worker's first name
# $by (String) - a day
thanks-by = { $worker } will tell you by { $by }.
kept-it = We have kept it.
# $worker (String) - the worker's first name
kept-who = { $worker } can see it, and you can see it here.
kept-others = So can people who look at this screen with you.
kept-name = Everybody can know the name.
kept-change = You can change it when you like.
kept-nothing = There was nothing new to keep.
thanks-not-shown = Your words are not shown here again, so nobody else can read them.
# $worker (String) - the worker's first name
answer-title = What { $worker } says

come-in-title = Hello
come-in-code = Your code
come-in-code-hint = If you have a phrase already, the first four letters and numbers are enough.
come-in-phrase = Your phrase
come-in-phrase-hint = Leave this empty the first time.
come-in-go = Go in
come-in-no = That did not work. Look at it again slowly. If it still does not work, the person who gave it to you can help.
problem-title = That did not work
problem-not-saved = It was not saved. What you wrote is still here. Wait a little, then send it again.
problem-too-long = This is too long to send at once. Send it in two parts.
problem-nothing = Wait a little, then try again.
problem-again = Send it again
come-in-later = Many people are trying just now. Wait a minute, then try again.
come-in-choose-title = Choose a phrase
come-in-choose = A phrase is a few words. Only you should know it. Next time you need the first four of your code, and this.
come-in-choose-label = Your phrase
come-in-choose-hint = Three different words or more, with twelve letters or more. Something you will not forget.
come-in-choose-go = That’s my phrase
come-in-phrase-short = That is too short. Use three different words or more, with twelve letters or more.
come-in-over = Your phrase has stopped working. The person who gave you the code can make it work again.

way-in-title = With the child
way-in-together = Together on this device
# $name (String) - the child
way-in-together-what = You turn the screen to { $name }. Only { $name }’s own pages can be reached. To come back you sign in again.
# $name (String) - the child
way-in-turn = Turn the screen to { $name }
way-in-other-tabs = Close your other tabs first.
way-in-own = On their own phone
way-in-none = There is no code.
# $day (String) - until when
way-in-dead = A code was made. It does nothing until you say that you gave it to them. It is gone after { $day }.
# $day (String) - until when
way-in-live = The code is live and has not been used yet. It stops working after { $day }.
# $day (String) - until when
way-in-used = They have come in and chosen a phrase. It works until { $day }.
# $day (String) - when it ended
way-in-phrase-over = They chose a phrase, and it worked until { $day }. It works again when you say so, or with a new code.
way-in-renew = Their phrase works for 90 more days
# $day (String) - when
way-in-tried = Somebody tried to come in on { $day }
# $name (String) - the child
way-in-tried-what = A wrong phrase or code was typed ten times or more in one day. It may have been { $name }, or somebody near them. Speak with { $name } alone. If you are not sure, take every code back.
# $name (String) - the child
way-in-tried-spoke = I have spoken with { $name } alone
way-in-over = The last code was not used in time and is gone.
way-in-make = Make a code
way-in-take-back = Take every code back
# $name (String) - the child
way-in-take-back-what = Then no code and no phrase of { $name }’s works any more, and their pages close at once.
way-in-take-back-yes = Yes, take every code back
way-in-slip = Write this on a slip
way-in-slip-open = Open this page:
way-in-slip-type = Type this code:
way-in-slip-once = It is shown this once and kept nowhere. Never put it in a letter.
way-in-give-what = Press this when you are with them, or have spoken with them alone.
# $name (String) - the child
way-in-give = I gave it to { $name }
way-in-ask-safe-first = Before there is a code: ask who holds or looks at their phone, and who sits beside them.
# $name (String) - the child
way-in-ask-safe = Ask who sees { $name }’s screen
way-in-not-there = This code is not there any more. Make another one.
way-in-paper = On paper
way-in-paper-what = Every first letter has a reply sheet. When it comes back, photograph it or type it in beside the letter.
# $day (String) - until when
portal-code-made = A code was made, until { $day }
portal-code-given = The code was given to the child
portal-first-used = The child came in and chose a phrase
off-screen = Take this off their screen
off-screen-is = This was taken off their own screen. It stays on the file.
portal-taken-off-screen = Something was taken off somebody’s own screen
portal-many-tries = Somebody tried many times to come in as the child
portal-spoke-alone = A worker spoke with the child alone about who tried to come in
# $day (String) - until when
portal-phrase-renewed = The child’s phrase works until { $day }
portal-code-taken-back = The child’s way in was taken back
portal-screen-turned = The screen was turned to the child
here-two-more = Shift, two more times to hide this page.
here-one-more = Shift, one more time to hide this page.
here-going = Hiding this page.
here-open-story = Look at the story
# $worker (String) - the worker’s first name
here-story-what = { $worker } wants to know: is it like that? You can say so for each picture. You do not have to.
here-story-yes = Yes
here-story-no = Not like that
# $worker (String) - the worker’s first name
here-story-received = You told { $worker }. You can say it again.
here-story-instead = What is it like?
# $worker (String) - the worker’s first name
here-story-heard = { $worker } will see that it is not like that. You can say more here. You do not have to.
here-story-instead-label = It is like this
here-story-back = Back to the story
tile-people = My people
here-people = My people
here-people-map = My map
# $worker (String) - the worker’s first name
here-people-map-what = Here you can put your people where you want. You do not have to. Only { $worker } and the others who work with you see it.
# $worker (String) - the worker’s first name
here-people-not-alone = Other people may see this screen. So your map is not here. You can make it with { $worker }.
here-people-order = The names are in the order of the letters. That is all it means.
here-people-make = Put my people on the map
here-people-keep = Keep my map
here-people-kept = Your map is kept. You can change it any time.
here-people-tree = My family
map-beside = Right beside me
map-near = Near me
map-further = Further away
map-nowhere = Not on my map
# $name (String) - a person
map-where = Where is { $name }?
# $number (Number) - which one
map-other = Somebody else { $number }
map-other-hint = A friend, a pet, a toy. Or leave it empty.
# $number (Number) - which one
map-where-other = Where are they? ({ $number })
map-other-missing = Write who this is.
map-other-where-missing = Choose where they are, or take the name away.
map-nobody = Nobody
map-picture = My map as a picture. The same is in words below it.
tree-picture = The family tree as a picture. The same is in words below it.
# $what (String) - mother, brother
# $names (String) - people
tree-is = { $what } of { $names }
# $names (String) - people
# $last (String) - the last of them
tree-and = { $names } and { $last }

# My plan
here-plan = My plan
here-plan-open = See my plan
# $worker (String) - a first name
here-plan-what = This is what { $worker } wants to do. { $worker } wants to know what you think. You can say so for each part. You do not have to.
here-plan-heart = You and your family
here-plan-unique = What makes you you
here-plan-relationships = How we get to know you
here-plan-important = What matters to you
here-plan-strengths = What goes well, and what worries us
here-plan-decisions = How things are decided
# $worker (String) - a first name
here-plan-hears = What { $worker } will tell you, and when
here-plan-yes = I think so too
here-plan-partly = Some of it
here-plan-no = I do not think so
here-plan-say = What do you think?
# $worker (String) - a first name
here-plan-heard = { $worker } will see that. You can say more here. You do not have to.
here-plan-label = I think
here-plan-back = Back to my plan
# What is recommended, after somebody told them
# $worker (String) - the worker's first name
here-recommend = What { $worker } thinks is best
here-recommend-open = Look at it
# $worker (String) - the worker's first name
here-recommend-what = { $worker } told you this. { $worker } tells the court this too. The court decides what happens.
here-recommend-why = Why
here-recommend-back = Back to what you were told
here-think = Say what I think
here-think-free = You can say what you think. You do not have to choose.
# $worker (String) - the worker's first name
here-think-no-more = You said: don’t ask me again. So { $worker } does not ask. You can still say what you think, if you want to.
here-think-ask = What is most like what you think?
here-think-words = I want to say something else
here-think-not-choosing = I’m not choosing
here-think-do-not-ask = Don’t ask me again
# $worker (String) - the worker's first name
here-think-whole = { $worker } tells the court that you said this. You do not have to say more.
here-think-missing = Choose one of these.
here-think-words-missing = Say it in your own words too. You can write it, say it or draw it.
# $worker (String) - the worker's first name
here-thought = { $worker } has what you think. You can change your mind and say it again.
# What may be done with what a child said: their own choice.
may-child-title = What may happen with it?
# $worker (String) - the worker's first name
may-child-ask = What may { $worker } do with it?
# $worker (String) - the worker's first name
may-child-first = You choose. You do not have to choose now. If you do not choose, it stays with { $worker } and the people { $worker } works with.
# $worker (String) - the worker's first name
may-child-report = { $worker } may put it in what goes to the court
may-child-report-means = The judge reads it. So do the grown-ups who go to the court, like a mum or a dad.
may-child-court = Ask the judge to keep it from someone
# $worker (String) - the worker's first name
may-child-court-means = { $worker } asks. The judge says yes or no. Until then it goes nowhere. { $worker } tells you what the judge said.
# $worker (String) - the worker's first name
may-child-not = { $worker } may not put it in what goes to the court
may-child-not-means = Then the judge may not know it.
may-child-from = Who should not read it?
# $worker (String) - the worker's first name
may-child-from-missing = Tick who should not read it. If they are not here, tell { $worker }.
may-child-missing = Choose one, or go back.
may-child-save = This is what I want
# $worker (String) - the worker's first name
may-child-kept = { $worker } sees what you chose. You can choose again when you like.
