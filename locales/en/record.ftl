# Noting what happened.
record-title = Note what happened
record-kind = What was it?
record-visit = Visit
record-call = Call
record-came-in = Something came in
record-seen = Something seen
record-kind-missing = Choose what it was
record-day = Which day?
record-day-hint = The day it happened
record-day-wrong = Write the day as 2026-11-23, or choose it
record-day-ahead = This day has not come yet: choose the day it happened
record-with-whom = With whom?
record-text = What happened
record-text-missing = Write what happened
record-save = Save
# $what (String) - what kind of thing
# $whom (String) - with whom
record-with = { $what } · { $whom }

record-looked = Saved
record-looked-what = It is in the file as you wrote it.
record-looked-words = Words worth another look, for the next note or one more line
record-looked-file = Back to the file
record-looked-more = Note something more

# After a visit or a call.
visit-title = After a visit or a call
visit-or-came-in = Something came in
visit-or-note = Only a short note
visit-speak = Speak it instead of typing
visit-sound = Record what happened
visit-sound-hint = Ten minutes at most. It is kept sealed with the file. Nobody writes it out for you.
visit-sound-heard = What was spoken
visit-photograph = Photograph a drawing or a page
visit-pictures = Photographs or scans
visit-pictures-hint = Where a picture was taken is taken out of it.
visit-picture-alt = A photograph or scan that came with this note
visit-with = Who was there?
visit-place = Where?
visit-alone = Did you see or hear the child alone?
visit-alone-yes = Yes
visit-alone-partly = Some of the time
visit-alone-no = No
visit-alone-not-this-time = It was not about that this time
visit-alone-missing = Say whether you saw or heard the child alone
visit-near = Who was near enough to hear?
visit-asked = What did you ask?
# $n (Number) - which of them
visit-asked-more = What did you ask? ({ $n })
# $name (String) - a child
# $n (Number) - which of them
visit-said-nth = What did { $name } say? ({ $n })
# $name (String) - a child
# $n (Number) - which of them
visit-own-words-more = These are { $name }’s own words, exactly ({ $n })
# $name (String) - a child
visit-said = What did { $name } say?
# $name (String) - a child
visit-own-words = These are { $name }’s own words, exactly
# $name (String) - a child
visit-said-more = Something else { $name } said
# $name (String) - a child
visit-told = What { $name } said, as you wrote it down
# $name (String) - a child
visit-make-own-words = These are { $name }’s own words, exactly
# $asked (String) - a question
visit-was-asked = Asked: { $asked }
visit-seen = What did you see?
visit-seen-hint = Only what anybody in the room could have seen.
visit-may-mean = What may it mean?
visit-may-mean-hint = Your thought. It stands apart, so that nobody takes it for what was seen.
# $name (String) - a child
visit-promise = What did you promise { $name }?
visit-promise-hint = Leave it empty if you promised nothing. It is due by its day.
visit-clears = What did this answer?
visit-clears-hint = Each thing you tick is written where it belongs and is not due any more.
# $what (String) - what was due
visit-clears-missing = Write what goes with it: { $what }
visit-clears-alone = You can only tick this if you saw the child alone
visit-nothing = Write what was said or seen, record it, or photograph it
visit-shown-title = What was written down
visit-cleared = This cleared
visit-promised = Promised
visit-back = Back to the file
# $text (String) - what was seen
visit-line-seen = Seen: { $text }
# $text (String) - a thought
visit-line-may-mean = What it may mean: { $text }
clear-name = What do they want to be called?
clear-answer = What did you answer?
clear-promise = What did you find out, and tell them?
clear-understood = How did they understand it?

# Something that came in.
came-title = Something came in
came-what = An e-mail, a letter, papers. What you put here is searched for sealed details.
came-email-file = An e-mail, saved as a file
came-email-file-hint = A file that ends in .eml. Its words, who sent it, its pictures and its PDF files are kept; other files in it are named and not kept.
came-no-email = This is not an e-mail we can read. Save it again as .eml, or paste its words below
came-how = How did it come?
came-how-missing = Choose how it came
came-email = E-mail
came-letter = Letter
came-papers = Papers or a scan
came-message = Message on a phone
came-person = From somebody of the family?
came-person-other = Somebody else
came-from = From whom, in words
came-from-hint = An e-mail file says it for itself.
came-from-missing = Say from whom it came
came-about = What is it about?
came-day = Which day did it come?
came-text = Its words
came-text-hint = Paste them, or type what matters from a letter.
came-nothing = Paste or type its words, or choose a file
came-holds = There is a sealed detail in it
# $name (String) - a person
came-holds-home = Where { $name } lives. Do not pass this on as it is.
# $name (String) - a person
came-holds-school = The school or nursery of { $name }. Do not pass this on as it is.
# $name (String) - a person
came-holds-contact = How { $name } can be reached. Do not pass this on as it is.
# $name (String) - a person
came-holds-other = Something about { $name } that must not be said. Do not pass this on as it is.
came-look = Whoever sent this should not know what is in it
came-look-what = A detail that is sealed from them is in what they sent. Think now about who may be in danger, and whom to tell.
came-looked = What did you do about it?
came-looked-missing = Write what you did, in one line
came-looked-save = I have seen to it
came-looked-line = Somebody saw to it
came-papers-file = PDF files
came-papers-file-hint = A letter, a report or a scan. Each is kept as it came, and its words are searched. A scan that is only a picture cannot be searched, so look through it yourself.
# $pages (Number) - how many
came-paper = { $pages ->
    [one] A PDF with one page
   *[other] A PDF with { $pages } pages
}
came-paper-look = Look through it
came-paper-not-searched = No program could read all of it, so nobody has looked for sealed details in it.
came-paper-words = The words in it
scan-not-one = This file is not a PDF. Choose the PDF, or photograph the page
scan-broken = This PDF is damaged, or part of it is missing. Ask for it again, or photograph the page
scan-locked = This PDF is locked. Ask for one that is not, or print it and photograph the pages
scan-runs = Something in this PDF runs, sends or holds other files, so it is not kept. Print it to a new PDF, or photograph the pages
scan-too-much = This PDF holds more than we can read. Send it in parts, or photograph the pages that matter
# $most (Number) - how many
scan-too-many = That is too many PDF files. Choose at most { $most }
# $name (String) - what a file is called
# $why (String) - a sentence
scan-left-out = { $name }: { $why }
came-left-out = These came with it and were not kept:
due-look-at = Something came in from somebody who should not know what is in it
due-look-at-do = Look at it now
