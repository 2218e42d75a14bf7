# A parent's or carer's own pages, and what the workers see of them.

# $name (String) - their name
parent-page-hello = Hello { $name }
# $worker (String) - the worker's whole name
# $children (String) - the children, as this reader may call them
parent-page-adviser = { $worker } is the family court adviser for { $children }
# $worker (String) - the worker's whole name
# $children (String) - the children, as this reader may call them
parent-page-guardian = { $worker } is the children’s guardian for { $children }
# $most (String) - names
# $last (String) - a name
parent-page-and = { $most } and { $last }
parent-page-reach = To reach them:
parent-page-letters = Letters to you
parent-page-no-letters = There is no letter here yet.
# $child (String) - the child, as this reader may call them
parent-page-plan = The plan for { $child }
# $worker (String) - who showed it
# $day (String) - a day
parent-page-plan-when = { $worker } showed you this on { $day }.
parent-page-plan-open = Read the plan
# $worker (String) - who showed it
parent-page-plan-what = This is what { $worker } wants to do, in the words you were shown. You can say what you think of each part. You do not have to.
parent-page-plan-say = Say what you think of this
# $worker (String) - the workers' first names
parent-page-plan-received = { $worker } has what you said. You can say it again.
parent-page-plan-newer = You have been shown something newer since you opened this. What you say here is about what you read then.
parent-page-plan-ask = What do you think of it?
parent-page-plan-agrees = I agree
parent-page-plan-partly = I agree with some of it
parent-page-plan-does-not = I do not agree
parent-page-plan-why = Why, in your own words
parent-page-plan-why-hint = You can leave this empty. Nobody changes what you write.
parent-page-plan-missing = Choose what you think of it.
parent-page-plan-back = Back to the plan
# $worker (String) - the workers' first names
parent-page-plan-gone = This part of the plan is not on your pages. What you wrote is still here, and you can send it to { $worker }.
parent-page-said = What you asked and wrote
# $when (String) - a day
parent-page-you-wrote = You wrote something on { $when }
parent-page-see-answer = See the answer
parent-page-answer = The answer
# $worker (String) - the workers' first names
parent-page-write = Write to { $worker }
parent-page-about = Which child is it about?
parent-page-about-hint = If you tick nobody, it is about all of them.
# $worker (String) - the workers' first names
parent-page-reads = { $worker } reads this on working days, and so may other people who work with the children here.
# $worker (String) - the workers' first names
parent-page-reads-court = This is not private between you and { $worker }. It is kept in the family’s file. It may become part of what is written for the court, and then the other people in the proceedings can read it too.
# $worker (String) - who reads it
parent-page-reads-danger = If somebody is being hurt, or could be, { $worker } has to tell people who can help.
# $worker (String) - the workers' first names
parent-page-closed = { $worker } is not at work now. Do you need someone now?
parent-page-numbers = In danger: call 999. National Domestic Abuse Helpline, day and night: 0808 2000 247. It is free.
parent-page-helpline = Are you afraid of somebody at home? You can call the National Domestic Abuse Helpline: 0808 2000 247. It is free, day and night.
parent-page-hard-news = How hard news reaches you
# $worker (String) - the workers' first names
parent-page-hard-news-what = Some news is hard: what { $worker } will say to the court, what a judge decided, a goodbye. You hear it from a person first. After that the letter opens here.
parent-page-hard-news-ask = How do you want to hear hard news?
# $worker (String) - the workers' first names
parent-page-person-first = { $worker } tells me first
parent-page-pages-first = I read it here first
parent-page-hard-news-turn = Where the children hear it before you, it opens here after they were told.
# $worker (String) - the workers' first names
parent-page-hard-news-kept = This is kept, and { $worker } can see what you chose. You can change it at any time.
parent-page-file = The file
parent-page-file-go = Ask for a copy of the file
# $worker (String) - whoever works with their children
parent-page-file-what = You can ask for a copy of what is kept about you, and of what you may have for your child. { $worker } may ask you how we know that you may ask for your child. Somebody reads every piece first.
parent-page-file-held = Some things can stay out: what a child told us, what is about somebody else, what could hurt somebody, what the court decides about. You are told what kind of thing each is, and why you do not get it.
parent-page-file-month = It is free. You get it within a month from today.
parent-page-file-ask = Ask for it
# $child (String) - the child
# $on (String) - the day they asked
# $by (String) - the last day
parent-page-file-asked = You asked for a copy of { $child }’s file on { $on }. You get it by { $by }.
# $child (String) - the child
# $on (String) - the day they asked
# $given (String) - the day they got it
parent-page-file-given = You asked for a copy of { $child }’s file on { $on }. You got it on { $given }.
# $worker (String) - the workers' first names
parent-page-help-worker = You can also ask { $worker } to call you.

parents-way-in-title = Their own way in
# $name (String) - who
parents-way-in-what = With a code and a phrase of their own, { $name } sees who works with the children, letters to them as they were sent, what they were shown of a plan, when the court meets and what they asked. They see nothing a child said, and nothing about anybody else.
parents-code = A code
# $name (String) - who
parents-give-what = Press this when you are with { $name }, or have spoken with them alone.
# $name (String) - who
parents-tried-what = A wrong phrase or code was typed ten times or more in one day. It may have been { $name }, or somebody near them. Speak with { $name } alone. If you are not sure, take every code back.
parents-ask-title = Before there is a code
parents-ask-again-title = Ask again
parents-ask-what = Ask them when nobody else can hear. If you do not know, do not choose: without an answer there is no code.
# $name (String) - who
parents-ask-safe = Is it safe that { $name } has pages of their own?
parents-ask-safe-hint = Safe for them, for the children and for everybody else in this file
parents-ask-safe-yes = Yes
parents-ask-safe-no = No. If they have a way in, it ends now.
parents-ask-safe-missing = Choose whether it is safe. If nobody knows, leave this page and ask first.
# $name (String) - who
parents-ask-screen = Who else holds or looks at the phone or computer { $name } would use?
parents-ask-screen-missing = Choose who else sees the screen. If nobody knows, ask first.
# $name (String) - who
parents-ask-children = Which children are { $name }’s pages about?
parents-ask-children-missing = Choose at least one child
parents-ask-save = Save
# $name (String) - who
parents-held-not-asked = { $name } can have no code yet. Nobody has asked whether it is safe and who sees their screen, and not knowing is no.
# $name (String) - who
parents-held-not-safe = { $name } can have no code. Somebody wrote down that it is not safe.
# $name (String) - who
parents-held-place = { $name } can have no code. A place where they can be reached was said not to be safe. Look at it, and ask again.
# $name (String) - who
parents-held-screen = { $name } can have no code. Somebody sees their screen who is not in this file, so nobody can say what is safe on it. Write down who it is, and ask again.
# $name (String) - who
parents-held-changed = { $name } can have no code just now, and nothing they had works. What they are to the children has changed since it was asked, or what the court is asked. Ask again.
# $name (String) - who
parents-held-nobody = { $name } can have no code. Nobody works with these children just now, so nobody would read what they write.
# $name (String) - who
parents-held-others = { $name }’s pages are not about this child. If they should be, ask again and tick the child.
parents-screen-not-safe = They have no pages of their own that are safe just now, so nobody would see it there. Tell them yourself, or write a letter.

parents-list-title = From parents and carers
parents-list-what = What they wrote on their own pages, word for word. The child’s pages show nothing of it.
parents-unread = Not read yet
# $children (String) - the children
parents-about = It is about: { $children }
# $name (String) - who
parents-one-asked = { $name } asks
# $name (String) - who
parents-one-wrote = { $name } wrote
# $name (String) - who
# $part (String) - a part of the plan
# $answer (String) - a view
parents-one-plan = { $name } on the plan, “{ $part }”: { $answer }
# $name (String) - who
parents-plan-shown = What { $name } was shown
# $name (String) - who
parents-have-read-what = { $name }’s pages do not say that anybody has read it.
# $name (String) - who
parents-your-answer-hint = Plain and honest. It is for { $name } and whoever sees their screen, and is looked at for what they must not know.
# $name (String) - who
# $by (String) - a day
parents-promise-what = { $name }’s pages say that you are finding something out, and that you will tell them by { $by }.
parents-promise = I don’t know yet. I’ll find out
# $name (String) - who
# $when (String) - a day
parents-promise-subject = what { $name } asked on { $when }
parents-shown-back = These words are shown on their own pages.
parents-not-shown-back = These words are not shown on their pages. Somebody could look over their shoulder.
# $name (String) - who
parents-holds = This holds something that is sealed from { $name }. So they know it, or somebody told them. Think about who has to hear of it now.
parents-not-safe = A parent or carer pressed “I don’t feel safe”
parents-not-safe-now = Reach them now, in a way that is safe for them. If somebody is in danger now, call 999, and pass it on below.

# $name (String) - who
parents-due-asked = { $name } asked something
# $name (String) - who
parents-due-wrote = Read what { $name } wrote
# $name (String) - who
parents-due-plan = Read what { $name } thinks of the plan
# $name (String) - who
parents-due-not-safe = { $name } pressed “I don’t feel safe”. Read it now.
# $name (String) - who
parents-due-holds = { $name } wrote something that is sealed from them. Read it now.
# $day (String) - when
parents-duty-asked = a parent or carer asked something on { $day }
# $day (String) - when
parents-duty-wrote = a parent or carer wrote something on { $day }
# $day (String) - when
parents-duty-not-safe = a parent or carer pressed “I don’t feel safe” on { $day }

parents-line-safe = It was written down that a parent or carer can have pages of their own, and who sees the screen
parents-line-unsafe = It was written down that a parent or carer must have no pages of their own
parents-line-given = The code was given to a parent or carer
parents-line-first-used = A parent or carer came in and chose a phrase
parents-line-many-tries = Somebody tried many times to come in as a parent or carer
# $day (String) - until when
parents-line-renewed = A parent’s or carer’s phrase works until { $day }
parents-line-taken-back = A parent’s or carer’s way in was taken back
parents-line-asked = A parent or carer asked
parents-line-wrote = A parent or carer wrote
# $part (String) - a part of the plan
# $answer (String) - a view
parents-line-plan-view = What a parent or carer thinks of the plan, “{ $part }”: { $answer }
parents-line-received = Their screen says that it arrived
parents-line-answered = An answer to a parent or carer
parents-line-promised = Somebody promised to find it out
parents-line-opened = A letter or an answer was opened on a parent’s or carer’s pages
parents-line-person-first = A parent or carer chose that a person tells them hard news first
parents-line-pages-first = A parent or carer chose to read hard news on their own pages first
parents-line-read = A worker read what a parent or carer wrote
