# The whole file, where the person it is about asks for it: as workers see it, on paper, and on the child's own page.
my-file-title = The whole file
my-file-what = A child may ask to have all of their file, and so may a grown-up who may ask for them. From the day they ask there is one calendar month. You read each piece before it goes; what is held back has a reason that they are told.
my-file-none = Nobody has asked for it yet. When somebody does, write it down here on that day: the month begins then.
my-file-write-down = Somebody asked for the file
my-file-write-down-do = Write it down
# $name (String) - a person
# $day (String) - a day
my-file-asked-on = { $name } asked for the whole file on { $day }
# $day (String) - a day
my-file-stands-due = To be given by { $day }
# $day (String) - a day
my-file-stands-given = Given on { $day }
my-file-stands-taken-back = Not wanted any more
my-file-who = Who asked?
my-file-who-hint = Brothers and sisters have files of their own. Whoever asks in a grown-up’s name, such as a solicitor, is asked to show that they may.
my-file-who-missing = Choose who asked.
# $name (String) - the child
my-file-may = If it was not { $name }: how do we know that they may ask?
my-file-may-hint = Such as: has parental responsibility, and he wants her to. A child who understands what it means asks for themselves.
my-file-may-missing = Write how we know that they may ask.
my-file-may-ask = Why they may ask:
my-file-may-title = How do we know that they may ask?
my-file-own-pages = They asked on their own pages. Nothing can be made before somebody has written this down.
# $name (String) - whoever asked
my-file-may-now = How do we know that { $name } may ask for the child?
my-file-may-save = Write it down
my-file-may-first = Write first how we know that they may ask. Then it can be made.
my-file-when = On which day?
my-file-when-hint = The day they asked, also where that was a weekend.
my-file-when-missing = Write the day they asked.
my-file-when-later = That day has not come yet. Write the day they asked.
my-file-told = How did they ask, and what do they want to know?
my-file-told-hint = In their words, if you have them.
my-file-told-missing = Write how they asked.
my-file-want = How do they want to have it?
my-file-want-missing = Choose how.
my-file-want-together = Read through with somebody beside them
my-file-want-paper = On paper
my-file-want-device = To keep on a device of theirs
my-file-one = The whole file for somebody
my-file-read-title = Read it before it goes
my-file-read-what = Everything that was in the file on the day they asked, by kinds. Nothing is given that nobody has looked at.
# $count (Number) - how many
my-file-read-all = { $count ->
    [one] One, looked at
   *[other] All { $count } looked at
}
# $left (Number) - how many are left
# $count (Number) - of how many
my-file-read-left = { $left } of { $count } to look at
my-file-make-title = Make it
# $count (Number) - how many
my-file-make-left = { $count ->
    [one] One piece has not been looked at yet. Look at it first.
   *[other] { $count } pieces have not been looked at yet. Look at them first.
}
# $given (Number) - how many are given
# $held (Number) - how many are held back
my-file-make-of = Given: { $given }. Held back, with a reason: { $held }.
my-file-make-do = Make it
# $why (String) - the cause
my-file-cannot-make = It could not be made: { $why }. Nothing was given. Tell whoever looks after this program.
# $name (String) - with whom they learn
my-file-not-by-a-learner = { $name } makes it and gives it. You can read it through and prepare it.
my-file-download = Fetch it, to print or to put on something of theirs
# $day (String) - a day
my-file-made-on = Made on { $day }
my-file-check-number = Its check number. Whoever has the file can see with it that nothing in it was changed:
my-file-handing-title = Give it to them
# $name (String) - a person
my-file-handing-form = How did { $name } get it?
my-file-handing-told = How was it, and who was beside them?
my-file-handing-told-hint = Such as: at the office, with her aunt there. We read the first part together.
my-file-handing-told-missing = Write how they got it and who was beside them.
my-file-handing-do = I gave it to them
# $by (String) - who gave it
# $to (String) - to whom
# $day (String) - a day
# $form (String) - in which form
my-file-handed-say = { $by } gave it to { $to } on { $day }. { $form }.
my-file-taken-back-title = They do not want it any more
my-file-taken-back-why = How do we know?
my-file-taken-back-missing = Write how we know.
my-file-taken-back-do = They do not want it any more
my-file-back = Back to what was asked
my-file-reading-what = Read each piece. Tick what has to be held back, or leave out a part of it. One press at the end gives the rest of what stands here.
my-file-kind-done = Everything of this kind was looked at.
# $number (Number) - which one
my-file-open-this = Open what is with it ({ $number })
my-file-opened = I have opened what is with it
my-file-hold = Hold this back
my-file-part = Leave out a part of it
my-file-part-words = The words to leave out
my-file-part-hint = Copy them from above, a part on each line. They go from everything that is given, wherever they stand. What is kept with this piece is not given then: it may say the same.
# $part (String) - what was typed
my-file-part-not-there = This piece does not say “{ $part }”. Copy the words from it as they are.
my-file-reason-says = A reason that was written says words that are left out elsewhere. Decide that piece again with a reason that does not.
my-file-why-title = If you hold something back or leave a part out
my-file-why = Why is it held back?
my-file-why-missing = Choose why it is held back.
my-file-why-words = The reason, in words they will read
my-file-why-words-hint = Without saying what is held back. Such as: it says where somebody else lives, and we promised her not to tell.
my-file-why-words-missing = Write the reason. They will read it.
my-file-why-sealed = This reason says something that has to stay with us. Say it in other words.
# $count (Number) - how many stand on the page
my-file-decide = { $count ->
    [one] I have read it. Give it if it is not ticked
   *[other] I have read these { $count }. Give what is not ticked
}
my-file-nothing-decided = Nothing was decided. What is stopped has to be ticked and held back, and what came from outside has to be opened.
# $count (Number) - how many more
my-file-more = { $count ->
    [one] One more comes on the next page.
   *[other] { $count } more come on the next page.
}
# $count (Number) - how many
my-file-decided = { $count ->
    [one] One was decided
   *[other] { $count } were decided
}
# $by (String) - who decided
my-file-given-by = Given, by { $by }
# $by (String) - who decided
my-file-given-but = Given by { $by }, but for a part of it
# $reason (String) - what sort of reason it is
# $because (String) - the reason in words
my-file-left-out-here = (Left out here: { $reason } { $because })
my-file-file-left-out = Something that was kept with this is not here: it says what is left out, or nobody could tell whether it does.
# $count (Number) - how many pieces
my-file-paper-parts = { $count ->
    [one] From one piece a part is left out. It says so in that place, with the reason.
   *[other] From { $count } pieces a part is left out. It says so in each place, with the reason.
}
# $by (String) - who decided
# $why (String) - why
my-file-held-by = Held back by { $by }. { $why }
my-file-stop-sealed = There is a detail in it that keeps somebody safe. It cannot be given. Tick it and say why.
my-file-stop-childs = This is what the child told, or it was written for somebody else. It cannot be given to whoever asks here. Tick it and say why.
my-file-stop-newer = A newer version of this program wrote it, and this one cannot read it. It cannot be given from here.
my-file-reason-another = It is about somebody else, who has a right to their own life.
my-file-reason-harm = It could hurt somebody badly.
my-file-reason-confidence = Somebody told us in confidence.
my-file-reason-court = The court decides who may read it.
my-file-kind-about-me = About me
my-file-kind-said = What I said and asked
my-file-kind-letters = Letters
my-file-kind-visits = Visits, calls and notes
my-file-kind-came-in = What came in from others
my-file-kind-promises = What somebody was finding out
my-file-kind-stories = Stories in pictures
my-file-kind-court = The court and dates
my-file-kind-people = People
my-file-kind-decisions = Plans, reports and what was recommended
my-file-kind-supervision = When workers talked about it with each other
my-file-kind-telling = Who was told what
my-file-kind-work = How the work was done
my-file-kind-other = Other things
# $name (String) - the child
my-file-of = { $name }’s file
my-file-manifest-what = A file from Together, given to the person who asked for it. Begin with my-file.html or my-file.pdf.
# $asked (String) - a day
# $made (String) - a day
my-file-paper-what = This is the file as it was on { $asked }, the day you asked for it. It was put together on { $made }. Somebody read each piece of it before it came to you.
my-file-paper-words = Some of it was written years ago, by people who did not think that you would read it. It says what they wrote then, and not who you are. You can stop at any time and go on another day.
# $name (String) - a worker
my-file-paper-ask = If something is not clear, or is wrong, or hurts, { $name } will talk with you about it.
my-file-paper-held = What is not here
my-file-paper-nothing-held = Nothing was held back.
my-file-paper-held-what = Some things are not here. For each, this is what kind of thing it is, and why you do not have it. If you think that is wrong, tell us and we will look again. You can also ask the Information Commissioner (ico.org.uk) to look.
# $count (Number) - how many
# $kind (String) - what kind of thing
# $reason (String) - what sort of reason
# $because (String) - the reason in words
my-file-paper-held-one = { $kind } ({ $count }): { $reason } { $because }
my-file-paper-in-order = The file, in order of time
my-file-paper-with = What was kept with it:
# $by (String) - who wrote it
my-file-paper-by = Written by { $by }
# $by (String) - who wrote it
# $day (String) - a day
my-file-paper-by-later = Written by { $by } on { $day }
my-file-line-asked = The whole file was asked for
my-file-line-may = It was written down how we know that somebody may ask for the whole file
# $count (Number) - how many
my-file-line-given = { $count ->
    [one] One piece of the file was read, to be given
   *[other] { $count } pieces of the file were read, to be given
}
# $count (Number) - how many
my-file-line-held = { $count ->
    [one] One piece of the file is held back
   *[other] { $count } pieces of the file are held back
}
my-file-line-made = The whole file was put together to be given
my-file-line-handed = The whole file was given
my-file-line-taken-back = The whole file is not wanted any more
# $name (String) - who asked
due-whole-file = Give { $name } the whole file
due-whole-file-do = Read it
team-whole-file = Somebody asked for the whole file
file-whole = Their whole file
file-whole-link = When somebody asks for it

# The child's own page.
tile-my-file = My file
here-my-file = My file so far
here-my-file-what = This is what we shared with you, from the first day on.
# $worker (String) - their worker
here-my-file-nothing = There is nothing here yet. When { $worker } writes to you or tells you something, it will be here.
here-my-file-open = Open it
here-my-file-whole = My whole file
# $worker (String) - their worker
here-my-file-whole-what = There is more in your file: what { $worker } and others wrote down. You can ask to have all of it. Somebody reads it first, to keep everybody safe. If a piece has to stay out, we tell you why.
here-my-file-want = How do you want it?
here-my-file-want-together = I want to read it with somebody
here-my-file-want-paper = I want it on paper
here-my-file-want-device = I want to keep it on a phone or a computer
here-my-file-want-missing = Choose how you want it.
here-my-file-ask = I want my whole file
# $when (String) - the day it was asked
# $by (String) - the day it is due
here-my-file-asked = You asked for your whole file on { $when }. You get it by { $by }. You can have it sooner if we are done sooner.
# $worker (String) - their worker
here-my-file-others = Other people may see this screen. So if you want your whole file, tell { $worker }.
# $title (String) - the title of a letter
my-file-got = You got: { $title }
# $worker (String) - who showed it
# $title (String) - what it is called
my-file-story = { $worker } showed you a story: { $title }
# $worker (String) - their worker
my-file-you-asked = You asked { $worker } something.
# $worker (String) - their worker
my-file-you-said = You told { $worker } something.
# $worker (String) - their worker
my-file-answered = { $worker } answered you.
# $worker (String) - their worker
my-file-finding-out = { $worker } said: I do not know yet. I will find out.
# $worker (String) - their worker
my-file-found-out = { $worker } found out what they did not know.
my-file-about-me = You told us about you.
my-file-you-asked-for-it = You asked for your whole file.
