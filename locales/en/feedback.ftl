# How we did: what a child is asked after hello, the report and goodbye. A nine-year-old reads the first half.
feedback-go = I want to say something about it
# $worker (String) - the worker's first name
feedback-ask-hello = You have met { $worker }. How was it?
# $worker (String) - the worker's first name
feedback-ask-report = { $worker } has told you what the court will read. How was it?
# $worker (String) - the worker's first name
feedback-ask-goodbye = { $worker } has said goodbye. How was it?
feedback-free = You can leave out any of this. You do not have to say anything. That is fine.
# $worker (String) - the worker's first name
feedback-reads = { $worker } reads this. So may the people { $worker } works with. It is about how we work. We use it to do better.
# $worker (String) - the worker's first name
feedback-heard = Did { $worker } listen to you?
# $worker (String) - the worker's first name
feedback-understood = Did { $worker } understand you?
# $worker (String) - the worker's first name
feedback-respected = Was { $worker } kind and fair?
# $worker (String) - the worker's first name
feedback-valued = Did it matter to { $worker } what you think?
feedback-face-yes = Yes
feedback-face-bit = A bit
feedback-face-no = No
feedback-face-not-sure = I don’t know
# $worker (String) - the worker's first name
feedback-differently = What should { $worker } do in another way?
feedback-differently-hint = You can say anything else here, too.
# $worker (String) - the worker's first name
feedback-give = Give it to { $worker }
feedback-nothing = I don’t want to say
feedback-thanks-nothing = That is fine. We will not ask about this again.
# $worker (String) - the worker's first name
feedback-thanks = { $worker } has it now. { $worker } will tell you what changes.
# $worker (String) - the worker's first name
feedback-back = { $worker } has something to tell you about how we work
feedback-back-see = See what changes
feedback-back-title = What changes because of you

# For the workers.
feedback-title = How did we do?
# $name (String) - the child
feedback-what = What { $name } said about our work after hello, the report and goodbye. It is about us. It stands here as it came, and how it came stands with it. Nothing of it is counted.
# $name (String) - the child
feedback-none-yet = { $name } has not said anything about it yet. Nobody has to.
feedback-hello = After hello
feedback-report = After the report
feedback-goodbye = After goodbye
# $worker (String) - about whose work it is
feedback-together = On a device of ours, with { $worker } there, about whose work it is
# $who (String) - who wrote it down
feedback-told-about-whom = Told { $who }, who wrote it down and about whose work it is
feedback-left-out = Left out
# $name (String) - the child
feedback-said-nothing = { $name } did not want to say anything. That is a whole answer.
feedback-went-back = What went back
# $name (String) - the child
feedback-change = What changes because of it? This goes back to { $name }
feedback-change-hint = Plain and honest. If nothing can change, say why, and thank them.
feedback-change-missing = Write what changes, or why nothing can
feedback-change-save = Tell them
feedback-asking = Asking
# $when (String) - a day
feedback-stands-given = Answered on { $when }
# $who (String) - a worker
# $when (String) - a day
feedback-stands-not-now = Not now: { $who }, { $when }.
# $when (String) - a day
feedback-stands-open = To be asked since { $when }. Their own pages offer it, and let them leave it.
feedback-stands-not-yet = Not yet
feedback-not-now = Not now, my judgement
feedback-not-now-because = Why, if you want to say
# $name (String) - the child
feedback-told = Write down what { $name } told you
feedback-told-what = As they said it. Leave out what they left out. If they did not want to say anything, leave all of it empty.
feedback-told-words = What did they say we should do in another way?
feedback-told-hint = Word for word. It is kept with what they said.
feedback-told-save = Keep it
feedback-after-what = After what?
feedback-after-missing = Choose after what
# $after (String) - after hello, after the report, after goodbye
# $name (String) - the child
feedback-due-ask = { $after }: ask { $name } how we did
# $after (String) - after hello, after the report, after goodbye
# $name (String) - the child
feedback-due-change = { $after }: tell { $name } what changes because of what they said
feedback-due-do = Look at it
feedback-team-ask = A child is to be asked how we did
feedback-team-change = A child is to be told what changes because of what they said
# $after (String) - after hello, after the report, after goodbye
feedback-line-given = { $after }: the child said how we did
# $after (String) - after hello, after the report, after goodbye
feedback-line-nothing = { $after }: the child did not want to say how we did
# $after (String) - after hello, after the report, after goodbye
feedback-line-over = { $after }: it is not asked any more how we did
# $after (String) - after hello, after the report, after goodbye
feedback-line-not-now = { $after }: a worker did not ask how we did
feedback-line-changed = What changes because of what the child said of us
