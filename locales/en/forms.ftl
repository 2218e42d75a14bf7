# Other forms of a letter: Easy Read, voices, videos, translations.
forms-easy-read = Easy Read, with pictures
forms-audio = A voice that reads it
forms-signed = Signed video
forms-spoken = Spoken video
# $language (String) - a language
forms-in = In { $language }
# $language (String) - a language
forms-beside = English and { $language }, side by side
forms-english = English
# $letter (String) - the title of the letter
# $form (String) - what form of it this is
forms-title = { $letter } ({ $form })
# $name (String) - who gets the letter
forms-needs = What { $name } and those around them need
forms-other = Other forms of this letter
# $name (String) - who needs it
forms-for = for { $name }
forms-make-needed = Make what is needed
forms-another = Another form
forms-by-themselves = Large print, plain text and a web page are made of every letter by themselves.
forms-which = Which form?
forms-make = Make it
forms-state-missing = Not made
forms-state-stale = Look again
forms-state-unchecked = Not checked
forms-state-made = Made
# $form (String) - a form of the letter
# $name (String) - who needs it
forms-missing = { $form }, for { $name }: not made
forms-missing-why = They need it to take this letter in. Make it, or say why not this time.
# $form (String) - a form of the letter
forms-stale = { $form }: the letter has changed since
forms-stale-why = Open it and look whether it is still right.
# $form (String) - a form of the letter
forms-unchecked = { $form }: nobody has checked it
forms-unchecked-why = A mistake in it would reach somebody who cannot see that it is one. Have it checked, or say why not this time.
# $form (String) - a form of the letter
# $said (String) - what was found in it
forms-said = { $form }: { $said }
forms-quote-not-in-letter = It does not name a quotation of the letter. End it with the mark of the one that it translates.
# $mark (String) - the mark with which the quotation ends
forms-quote-not-marked = In the translation nobody can see that the child said this. Begin its line there with > and end it with { $mark }. Then it says that it is translated, and the words that were said stand beside it.
# $words (String) - what the child said
forms-quote-translated = Translated. What was said, word for word: “{ $words }”
forms-quotes-how = These are the child’s words. In the translation each stays a quotation: begin its line with > and end it with its mark. The words that were said then stand beside it.
forms-look-first = It cannot go yet: something is not as it has to be, or has changed. Look at what is listed here first.
forms-saved-meanwhile = Somebody saved this form while you had it open
forms-saved-meanwhile-what = This is theirs. Yours is below and not saved. Take from theirs what you need, and save again.
forms-other-recording = Another recording.
forms-other-away = It was taken away.
forms-stale-title = The letter has changed since this was made
forms-says-now = The letter says now:
forms-said-then = It does not say any more:
forms-still-right = It is still right
forms-draft-anew = Draft it again from the letter
forms-save = Save and go on
forms-save-stay = Save and look at it
forms-take-away = Take this form away
# $name (String) - who gets the letter
forms-as-seen = As { $name } will see it
forms-easy-read-what = One idea a line, and a picture beside it. Change the lines and choose other pictures. An empty line is left out.
# $number (Number) - which line
forms-line = Line { $number }
forms-picture = Picture
forms-more-lines = More lines
forms-more-lines-hint = Each line here is an idea of its own. To put one in the middle, begin a new line in the line before it.
forms-all-pictures = All pictures
forms-pictures-by = Pictures: OpenMoji, openmoji.org. Licence: CC BY-SA 4.0
# $picture (String) - what was typed
forms-no-picture = There is no picture called “{ $picture }”. Try another word, or look under “All pictures”.
forms-no-lines = Write at least one line.
# $lines (Number) - how many lines there are
# $most (Number) - how many there may be
forms-too-many-lines = These are { $lines } lines. More than { $most } are not easy to read: say less.
forms-sound-label = Your voice
# $minutes (Number) - how long it may be
forms-sound-hint = Record it here, or choose a file. At most { $minutes } minutes.
forms-film-label = The video
# $minutes (Number) - how long it may be
forms-film-hint = Record it here, or choose a file. At most { $minutes } minutes and 25 MB. A telephone makes it smaller if you ask it to.
forms-no-recording = Record it, or choose a file.
forms-record-watch = Watch it
forms-record-refused = The camera was not allowed. You can allow it in your browser, or choose a file.
forms-record-ready = Recorded. Nothing is kept until you save it.
forms-recording-gone = A recording of this letter is not here any more: what waits for longer than 30 days is taken away. Record it again.
forms-who = Who can be seen
forms-who-signs-hint = Who signs, and that they are a registered sign language interpreter, if they are.
forms-who-speaks-hint = For example: Grace, your guardian.
forms-words = The words under it
forms-words-hint = Leave this empty if the video says what the letter says: then the letter stands under it.
forms-read-this = Read this
forms-say-this = Say or sign this
forms-computer = Make it with a computer voice
forms-computer-what = Your own voice is better. Where that cannot be, a program here reads the letter.
forms-computer-voice = A computer voice reads this.
forms-to-translate = The words to translate
# $language (String) - a language
forms-translation = The letter in { $language }
forms-translation-hint = Paste what the translator wrote. An empty line begins a new paragraph.
forms-made-by = Who translated it?
forms-made-by-hint = A person’s name. It stands under the letter.
forms-checked-by = Who checked it?
forms-checked-by-hint = Somebody else who reads the language. Left empty, it says that nobody has checked it yet.
# $language (String) - a language
forms-side-by-side = Put English and { $language } side by side
forms-no-translation = Paste the translation here.
# $ours (Number) - paragraphs of the letter
# $theirs (Number) - paragraphs of the translation
forms-paragraphs = The letter has { $ours } paragraphs and the translation { $theirs }. Look at how they stand beside each other.
# $checker (String) - who checked it
# $by (String) - who translated it
forms-translated-checked = Translated by { $by }, checked by { $checker }.
# $by (String) - who translated it
forms-translated-unchecked = Translated by { $by }. Nobody has checked this translation yet.
forms-translated-by-nobody-said = We do not know who translated this, and nobody has checked it yet.
forms-download = Open the recording
forms-read-it = Read it
here-words-of-it = What it says

error-not-a-film = This is no video that can be played here. Choose one in MP4 or WebM, or record it here.
error-film-without-pictures = There is nothing to see in this file. Choose a video, or send a voice.
# $minutes (Number) - how long it is
# $most (Number) - how long it may be
error-recording-too-long = This lasts { $minutes } minutes. At most { $most } minutes can be kept: choose a shorter one, or record it here.
