# Letters, the writing page, and the reply sheet.
letters-page = Letters
letters-one = A letter
letters-introductory = The first letter
letters-who-i-am-now = Who I am now
letters-what-changed = What has changed
letters-after-hearing = What happened at court
letters-answer = An answer to a question
letters-recommendation = What I will recommend, and why
letters-decision = What was decided, and why
letters-goodbye = Goodbye
letters-for-later = A letter for later
letters-school = To a school or nursery
letters-social-worker = To a social worker
letters-solicitor = To a solicitor
letters-contact-centre = To a contact centre
letters-health = To a doctor, nurse or health visitor
letters-reviewing-officer = To the independent reviewing officer
# $kind (String) - what kind of letter
# $name (String) - to whom
letters-kind-to = { $kind }, to { $name }
letters-other = Write another kind of letter
letters-other-begin = Draft it
letters-kind = What kind of letter?
letters-kind-professional = To somebody who works for the child
letters-kind-missing = Choose what kind of letter it is, then press “Draft it” again.
letters-to = To whom?
letters-to-hint = Somebody is missing? Add them under My people first.
letters-to-professional = This letter goes to somebody who works for the child. Go back and choose who gets it.
letters-to-child = This letter is for the child, to be read one day. Go back and choose the child.
letters-for-whom = Which words?
letters-for-fits = Words that fit whoever gets it
letters-for-adult = For grown-ups
# $name (String) - who gets the letter
letters-around = Who else may see what { $name } gets?
letters-around-not-asked = I have not asked. It says only what everybody may know.
# $name (String) - who gets the letter
letters-around-nobody = I have asked: only { $name }
letters-begin = Draft the first letter
letters-begin-what = The draft is made from what is known. What is not known stays open. Nothing goes until you send it.
# $day (String) - when it went
letters-went = The first letter went on { $day }.
letters-went-look = Look at it
letters-another = Write a first letter again
letters-again-what = Two first letters can confuse a child. If this one should tell more than the one that went, say so in it.
letters-again = Write again
letters-drafts = Not sent yet
# $when (String) - when it was saved
letters-draft-saved = saved { $when }
letters-sent-heading = Sent
letters-none = No letter yet.
letters-withheld = not sent, to keep somebody safe
letters-sheet-back = the sheet came back
# $kind (String) - what kind of letter
letters-sent-line = A letter went: { $kind }
letters-withheld-line = A letter was not sent, to keep somebody safe
letters-came-back-line = The reply sheet came back
# $name (String) - who wrote it
letters-title = A letter from { $name }
letters-guardian = children’s guardian
letters-adviser = family court adviser
letters-readers = What you tell me, I may write in my report. The court and the grown-ups in it read that.
letters-readers-short = What you tell me can go in my report. The court and the grown-ups read it.
# $day (String) - a day
# $time (String) - an hour
# $what (String) - what happens
letters-next-at = { $day }, { $time }: { $what }
# $day (String) - a day
# $what (String) - what happens
letters-next = { $day }: { $what }
# $names (String) - brothers and sisters
letters-siblings = I am writing to { $names } too. Each of you gets your own letter.
# $names (String) - brothers and sisters
letters-siblings-short = I am writing to { $names } too.
# $some (String) - names with commas
# $last (String) - the last name
letters-and = { $some } and { $last }
# $day (String) - the day the court met
letters-hearing = On { $day } the court met.
# $words (String) - what can be said at home, as it was planned
letters-news-at-home = What you can say at home: { $words }
# $when (String) - a day, and an hour where it is known
# $what (String) - what happens
letters-news-planned = { $what }: this is new. It is on { $when }.
# $what (String) - what happens
# $was (String) - when it was to be
# $now (String) - when it is now
letters-news-moved = { $what }: this was going to be on { $was }. Now it is on { $now }.
# $what (String) - what happens
# $was (String) - when it was to be
letters-news-off = { $what }: this was going to be on { $was }. It will not happen.
# $name (String) - what the child is called
letters-known-name = You like to be called { $name }.
# $pronouns (String) - the child's pronouns
letters-known-pronouns = Your pronouns are { $pronouns }.
# $words (String) - when and where, in the child's words
letters-known-telling = About when and where to talk, you said: { $words }
# $unique (String) - what makes this child this child
letters-known-unique = What makes you you: { $unique }.
# $unique (String) - what makes this child this child
letters-one-thing = I have heard this about you: { $unique }.
letters-tell-name = what you want to be called, and how to say it
letters-tell-pronouns = your pronouns, like she, he or they
letters-tell-languages = which languages you like to speak and read
letters-tell-telling = how you want to hear from me, and when
letters-tell-unique = what makes you you
letters-tell-name-short = what to call you
letters-tell-pronouns-short = your pronouns (she, he, they)
letters-tell-languages-short = your languages
letters-tell-telling-short = how to reach you
letters-ask-name = Tell me what to call you.
letters-for = Which words fit this child?
letters-for-hint = Your choice, when you have asked. Age only chooses beforehand. Learning needs, new English or hard news: take the one before.
letters-for-youngest = Very few, to be read aloud (about 4 to 6)
letters-for-younger = Few (about 7 to 11)
letters-for-older = More (12 and over)
letters-text = The letter
letters-text-hint = Names in square brackets are mentions: each reader sees their own word for that person. It saves as you type.
letters-text-keys = Words to look at are underlined. Alt and ↓ or ↑ goes from one to the next, Alt and Enter to what is said about it, Esc closes it.
letters-manner = How it looks
manner-younger = For younger children
manner-older = For older children
manner-adult = For grown-ups
letters-way = How it goes
letters-save = Save
letters-see = See it as the child will
letters-send = Send it
letters-before-it-goes = Before it goes
letters-or-say-why = Or say why it is all right as it is
letters-sealed-first = Something in this letter is sealed. Take it out first, or choose another way for the letter to go.
letters-because = It is all right as it is, because…
letters-because-hint = For what is held above. It stays on the file.
letters-withhold = Not sending it would be safer
letters-withhold-why = Why would it not be safe to send it?
letters-withhold-do = Do not send it
letters-withhold-reason-missing = Write why it would not be safe. The reason stays on the file.
letters-two-texts = Somebody saved another text of this letter. Look at both before it goes.
letters-second-text = There is a second text
# $when (String) - when it was saved
letters-second-text-when = It was saved { $when }. Nothing is lost: take from it what you need.
letters-second-text-done = I have taken what I need from it
letters-preview = What they will get
letters-the-letter = The letter
letters-in-large = The letter in large print
letters-envelope = In the envelope, in this order
letters-back-to-writing = Back to writing
letters-on-paper = On paper (PDF)
letters-large = In large print (PDF)
letters-plain = As plain text
letters-passed = Held, looked at, and sent with a reason
# $name (String) - who
# $when (String) - when
letters-sent-by = { $name } sent this on { $when }. It is kept exactly as it went.
# $name (String) - who
# $when (String) - when
letters-withheld-by = { $name } decided on { $when } not to send this letter:
# $cause (String) - what the printer said
letters-cannot-print = The letter cannot be printed: { $cause }. Take that out and try again. Your text is saved.

# $when (String) - when
saved-at = ✓ Saved { $when }. Nothing goes until you send it.
# $when (String) - a moment
begun-saved = ✓ Kept { $when }. It goes on the file when you save it.
# $when (String) - a moment
begun-when = You began this on { $when }. It is not on the file yet.
begun-drop = Throw it away
begun-drop-what = Then what you began is gone, and you start again.
begun-drop-yes = Yes, throw it away
begun-second = There is a second text
begun-second-what = It was typed in another tab, over an older one. Put what you need of it into the form.
begun-second-done = I have what I need of it
begun-second-first = Look at the second text first, and tick that you did
saved-not = Not saved yet. Your words are still here, and we keep trying.
saved-sign-in-again = You were away for a while. Your words were kept. Sign in again in another tab, and this page goes on saving.

beside-title = Before it goes
beside-nothing = Nothing to look at.
beside-hold = Look first
beside-think = Think again
beside-note = Note
beside-times = { $times ->
    [one] once
   *[other] { $times } times
}
beside-instead = Instead:
beside-more = { $more ->
    [one] And one more.
   *[other] And { $more } more.
}
# $level (String) - look first, think again, note
# $said (String) - the words
# $cause (String) - why they are found
beside-heard = { $level }: “{ $said }”. { $cause }
beside-how-many = { $all ->
    [0] Nothing to look at.
    [one] One thing to look at.
   *[other] { $all } things to look at.
}
# $number (String) - which one
# $all (String) - how many there are
beside-of = { $number } of { $all }.
# $instead (String) - words to put there
beside-mend = Put “{ $instead }”
# $words (String) - words that were put there
beside-mended = Now it says “{ $words }”. Undo takes it back.
beside-show = Show it in the letter
beside-here = The words you are in
beside-close = Close
beside-unchecked = This text has not been looked at yet. We keep trying.
beside-fit = { $words } words. It fits this child’s stage.
beside-fit-long = { $words } words, the longest sentence has { $longest }. That is a lot for this child’s stage.
# $slug (String) - the short name in the mention
beside-mention = { $slug }
beside-mention-why = Nobody of this name may be named to everybody who will see this letter. Take the mention out, or say who it is in another way.
# $name (String) - a name that not everybody may know
beside-name = { $name }
beside-name-why = Somebody who will see this letter may not know this name. Put a mention in its place, and each reader sees a name they know.
beside-code-why = This looks like a child’s code. No letter carries one: give it to them yourself.
beside-way = How it goes
beside-way-why = This child asked to hear from you in another way. Choose that way, or say why not this time.
beside-no-pages = Only the child has pages here. Choose post, or in person.
beside-post = Who opens the post
beside-post-why = Nobody has told us who opens this child’s post. Ask first, or say why it is safe.
# $reads (String) - what the child reads
beside-language = Reads: { $reads }
beside-language-why = This letter is in English. Have it put into their language, or say why not this time.

reply-title = Tell me things
reply-free = Fill in what you like.
reply-name = What I want to be called
reply-say-it = How to say it
reply-how = How I want to hear from you
# $name (String) - the worker
reply-ask = Something I want to ask { $name }
reply-asks = What they ask
reply-draw = Draw what you like
# $name (String) - the worker
reply-who-reads = { $name } reads this. If you or someone is being hurt, { $name } has to tell people who can help.
reply-letter = A letter
reply-text = A text
reply-call = A call
reply-video = A video
reply-in-person = Face to face
# $name (String) - the worker
reply-give = Give this sheet to { $name }.
# $name (String) - the worker
# $address (String) - name and address of the office
reply-back = Give this sheet to { $name }, or post it to: { $address }
reply-else = Anything else on the sheet
reply-came-back = The reply sheet came back
# $day (String) - when
reply-came-back-on = The reply sheet came back on { $day }
reply-as-it-came = Type exactly what is on it, mistakes too. It is the child’s own and stays as it came.
reply-photo = Photograph of the sheet
reply-photo-hint = Where it was taken is removed from the picture
reply-photo-alt = The sheet as it came
reply-nothing = Add a photograph, or type what is on the sheet
reply-save = Keep it
beside-screen = Who sees the screen
beside-screen-why = Nobody has told us who holds this child’s phone or sits beside them, so their pages would not show this letter. Ask first.
beside-sealed-why = This is sealed: somebody who will see this letter may not know it. Take it out. No reason lets it go.
reply-too-many = Send { $most } photographs at most. The rest can come with another form.
# $child (String) - the child, as a mention
# $what (String) - what is recommended
# $they (String) - the child again, as a mention
letters-solicitor-disagrees = I have told { $child } what I will recommend, and asked. { $child } does not agree with this:

    { $what }

    In my view { $they } can tell what it would mean. Please see { $child }, and whether { $they } can instruct you. I will say what I think is best, and what { $child } says, also when they differ.
