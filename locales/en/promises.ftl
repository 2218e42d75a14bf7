# Promises to find something out.
promises-new = Promise to find something out
promises-what = “I don’t know yet, I’ll find out.” It stays on the child’s pages until it is answered: that you are finding something out and by when, never their words.
promises-their-words = What they asked, in their own words
promises-their-words-hint = Exactly as they said it. It is kept as their question.
promises-subject = Or what you will find out, in your words
promises-to = Whom did you promise it to?
promises-owner = Who finds it out?
promises-by = By which day do they hear?
promises-called = What the child’s screen may call it
promises-called-hint = A few words that everybody around the screen may read, like “the swimming lesson”. Leave it empty if you are not sure.
promises-save = Keep the promise
promises-open = Promised already
promises-nothing = Write what they asked, or what you will find out
promises-to-missing = Choose whom you promised it to
promises-owner-missing = Choose who finds it out: somebody who works with this child
promises-day-over = This day is over. Choose today or a day that is still to come.
promises-day-far = This is more than a year away. Choose a day within a year.
promises-not-yet = You do not know yet?
promises-one-press = I don’t know yet, I’ll find out
# $name (String) - the worker
promises-one-press-what = { $name } finds it out. The child’s pages say so, and by when; never their words.

promises-one = A promise
# $owner (String) - who finds it out
# $to (String) - to whom
# $day (String) - by when
promises-says = { $owner } finds this out and tells { $to } by { $day }.
promises-late = Late
promises-look = Look at the promise
promises-answer = What came of it
promises-outcome = Did you find it out?
promises-outcome-missing = Say whether it was found out
promises-found-out = It was found out
promises-could-not = It could not be found out
promises-found = What you found out, or why it could not be found out
promises-found-hint = In plain words. The child reads this if you answer on their pages.
promises-found-missing = Write what you found out, or why it could not be found out
promises-how = How do they hear it?
promises-how-talk = I tell them myself, face to face or in a call
promises-how-letter = In a letter
promises-how-missing = Say how they hear it
promises-answer-save = Keep what came of it
promises-move = It takes longer, or somebody else finds it out
promises-why = Why?
promises-why-hint = One line, for the workers. The child’s pages say that it takes longer, and the new day.
promises-why-missing = Say why. A day is never moved without a reason.
promises-day-same = Choose another day, or somebody else who finds it out
promises-move-save = Keep the new day
promises-in-a-letter = In a letter
# $name (String) - to whom
promises-letter = Begin a letter to { $name } with the answer

promises-sorry = Sorry for being late
promises-sorry-later = Sorry that it takes longer
promises-sorry-hint = A beginning, for you to change. Empty the box if no sorry is needed.
promises-sorry-meant = I mean it as it stands
promises-sorry-not-meant = Change it so that it is yours, say that you mean it as it stands, or empty the box
# $day (String) - the day that was promised
promises-sorry-younger = I am sorry. I said I would tell you by { $day }, and I did not. You did nothing wrong.
# $day (String) - the day that was promised
promises-sorry-older = I am sorry. I said I would find this out by { $day }, and I did not. You should not have had to wait. That was my mistake, not yours.
# $day (String) - the day that was promised
promises-sorry-adult = I am sorry. I said I would find this out by { $day }, and I did not. You should not have had to wait.

# $owner (String) - who finds it out
# $day (String) - by when
promises-made = { $owner } promised to find something out by { $day }
# $about (String) - what
# $day (String) - by when
promises-row = A promise to find out by { $day }: “{ $about }”
# $owner (String) - who finds it out
# $day (String) - by when
promises-moved = It takes longer: { $owner } tells by { $day }
# $owner (String) - who finds it out
# $day (String) - by when
promises-on-screen = The child’s screen says that { $owner } is finding something out by { $day }
promises-over = No screen waits for it any more

promises-mine-title = What I promised to find out
promises-mine-intro = Everything that you promised and have not told yet, and what was promised by somebody who no longer works with these children.
promises-mine-none = Nothing that you promised waits.
promises-late-title = Promises that are late
promises-late-intro = What was promised to the children you work with, and its day is over. What you promised yourself is here too.
promises-late-none = No promise is late.
# $owner (String) - who finds it out
# $about (String) - what
promises-to-find-out = { $owner } finds out “{ $about }”
