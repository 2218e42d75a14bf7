# What a child said and asked.
said-title = Said and answered
said-exactly = Word for word. Nobody changes it; it is only added to.
said-nothing = Nothing yet.
said-question = A question
said-words = Their words
said-answer = Answer
said-look = Look at it
said-picture = Their picture, as it came
# $day (String) - when
said-answered-on = Answered on { $day }
# $day (String) - by when
said-answer-by = Answer by { $day }
said-your-answer = Your answer
said-your-answer-hint = Plain and honest. If you do not know yet, promise below to find out.
said-answer-missing = Write your answer, or promise to find out
said-answer-save = Keep the answer
said-how = How do they get it?
said-how-screen = On their own pages
said-how-told = I tell them myself
said-not-shown-back = These words are not shown on the child’s screen. Somebody could look over their shoulder.
said-show-back = It is safe to show them there
said-shown-back = These words are shown on the child’s own pages.
heard-screen = written on their own screen
heard-together = written on your device, with you there
heard-paper = on the reply sheet
# $name (String) - who heard it
heard-told = told to { $name }
voice-said = The child said
voice-asked = The child asked
# $day (String) - by when
voice-received = The child’s screen says an answer comes by { $day }
voice-answered = An answer
voice-shown-back = It was marked safe to show their words on their screen
said-screen-not-safe = Nobody has told us who holds their phone and who sits beside them, so their pages would not show it. Ask first, or tell them yourself.
voice-received-said = The child’s screen says that it arrived
voice-read = A worker read what the child wrote
# $day (String) - by when
said-read-by = Read by { $day }
said-have-read = I have read it
said-have-read-what = Nothing of this is shown on the child’s pages.
# $words (String) - what was answered
said-answer-to = An answer to “{ $words }”
# $day (String) - by when
said-promised-by = Promised by { $day }
said-not-safe-now = They pressed the button for this on their pages. Reach them now, in a way that is safe for them: look at “What is safe” first. If they are in danger now, call 999, and pass it on below.
voice-not-safe = The child pressed “I don’t feel safe”
voice-told = The answer was given in another way than on a screen
# $whom (String) - who was told
# $time (String) - at what time
voice-passed-on = Passed on at once: { $whom }, { $time }
passed-title = Is somebody in danger? Pass it on at once
passed-what = You may tell anybody who can help, now, without asking first. Then write it down here in one line.
passed-to-whom = Whom did you tell?
passed-police = the police
passed-ambulance = an ambulance
passed-council = the council
passed-school = the school
passed-to-missing = Choose whom you told
passed-at = At what time?
passed-at-wrong = Write the time as 15:30
passed-why = Why, in one line
passed-why-hint = What you heard or saw that made you tell them
passed-why-missing = Say why in one line
passed-save = I passed it on
# $whom (String) - who was told
# $day (String) - on which day
# $time (String) - at what time
# $by (String) - by whom
passed-before = Passed on: { $whom }, { $day } at { $time }, by { $by }.
