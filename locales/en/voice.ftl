# What a child said and asked.
said-title = Said and answered
said-exactly = Word for word. Nobody changes it; it is only added to.
said-nothing = Nothing yet.
said-question = A question
said-words = Their words
said-answer = Answer
said-look = Look at it
said-sound = A recording of their own voice
voice-came-sound = A recording of their own voice
voice-came-picture = A drawing or a photograph
voice-came-both = A recording and a drawing
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
# What may be done with a child’s words, and how they are quoted.
may-title = What may be done with it
may-duty = Whatever is chosen: what keeps somebody safe is always passed on. Say so before they choose.
may-choose = Choose what may be done
may-ask = What may be done with these words?
may-missing = Choose what may be done with these words
may-report = It may go in the report
may-report-means = The court reads the report, and so do Mum, Dad and everybody who takes part. They will read these very words.
may-ask-court = Ask the court first whether it can be kept from somebody
may-ask-court-means = The court decides. Until it has, these words are in nothing that leaves. You will ask, and tell the child what the court said.
may-not-in-report = Not in the report
may-not-in-report-means = These words are in no report and no letter to anybody else. The court will not know them from us.
may-from = From whom?
may-from-missing = Choose from whom it should be kept
may-who-chose = Who chose?
may-who-chose-missing = Choose who chose
may-child-chose = The child, who knows what each means
may-worker-chose = I did
may-why = Why?
may-why-hint = If you chose: why not the child, and why this. The child’s own choice needs no reason.
may-why-missing = Say why you chose and not the child
may-save = Keep this choice
may-stands-not-chosen = Nobody has chosen yet. Until then these words are for the people who work with the child, and for the child.
may-stands-report = It may go in the report, and in letters to people who take part.
# $from (String) - from whom
# $day (String) - since when
may-stands-asking = The court is to be asked whether it can be kept from { $from }. Chosen on { $day }. Until the court has answered it goes nowhere.
# $from (String) - from whom
may-stands-kept = The court keeps it from { $from }. Others may read it.
may-stands-not-kept = The court does not keep it from anybody. It goes nowhere until somebody chooses again. Tell the child first.
may-stands-not-in-report = It does not go in the report.
# $what (String) - what may be done
# $day (String) - when
# $by (String) - who wrote it
may-before-child = { $what }. Chosen by the child, { $day }; written by { $by }.
# $what (String) - what may be done
# $day (String) - when
# $by (String) - who wrote it
may-before-worker = { $what }. Chosen by { $by }, { $day }.
court-kept-ask = What did the court say?
court-kept-yes = It is kept from them
court-kept-no = It is not kept from them
court-kept-missing = Choose what the court said
court-what = In a few words, and on which day
court-what-missing = Write in a few words what the court said
court-save = Keep what the court said
# $what (String) - what may be done
voice-may-child = The child chose about their words: { $what }
# $what (String) - what may be done
voice-may-worker = A worker chose about the child’s words: { $what }
voice-court-keeps = The court keeps the child’s words from those we asked about
voice-court-does-not = The court does not keep the child’s words from those we asked about
# $words (String) - what is quoted
quote-title = A quotation: “{ $words }”
quote-of-nothing = It says it is what the child said, and we have no such words. Put it in again from their words below the text.
quote-not-for-them = Nobody chose yet that whoever gets this may read these words, or it was chosen that they may not. Look at the words and choose, or leave them out.
quote-empty = Nothing is left of what the child said. Leave it out, or put it in again.
# $words (String) - what was not said
# $said (String) - what was said
quote-differs = The child did not say “{ $words }” here. They said: “{ $said }”. Put it back as it was said; what you leave out shows as “…”.
# $words (String) - how it has to read
quote-unmarked = It is shorter than what the child said. Write it so that this shows: “{ $words }”
# $said (String) - what was said
quote-leaves-out-not = What you leave out says “not”, so it may now say the opposite. The child said: “{ $said }”. Quote more of it, or say why this is right.
quote-left-out = […] left out to keep someone safe
quote-theirs = Quote what they said
quote-how = Word for word. To make it shorter, write … where you leave something out. For what would make somebody unsafe write […].
quote-put = Put it in
# $when (String) - when it was said
quote-put-said-on = Put in what was said on { $when }
# $many (Number) - how many
quote-others = { $many ->
    [one] One more thing they said is not for whoever gets this.
   *[other] { $many } more things they said are not for whoever gets this.
}
quote-others-look = Look, and choose what may be done
# $name (String) - the child
due-ask-court = Ask the court whether something { $name } said can be kept from somebody
due-ask-court-do = See what, and write what the court said
team-ask-court = The court is to be asked about something the child said
