# What a child said and asked.
said-title = What I said
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
said-your-answer-hint = Plain and honest. If you do not know yet, say so, and by when you will.
said-answer-missing = Write your answer, or “I do not know yet” and by when you will
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
