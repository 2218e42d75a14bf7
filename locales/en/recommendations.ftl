# What a worker recommends, and what the child said to it. All of it is for the workers; what a child reads is in portal.ftl.
recommend-line-made = A recommendation
recommend-line-changed = A recommendation changed
recommend-line-withdrawn = A recommendation was taken back
# $answer (String) - what came of asking
recommend-line-view = Told and asked about a recommendation: { $answer }
# $who (String) - a person's name
recommend-line-not-told = Not told about a recommendation; { $who } decided that
recommend-line-solicitor = The solicitor was told that they do not agree
recommend-line-no-solicitor = No solicitor was told that they do not agree
recommend-line-shown = What the child was told is on their own screen
recommend-line-received = Something was said about a recommendation
recommend-agrees = Agrees
recommend-partly = Agrees with a part
recommend-does-not = Does not agree
recommend-does-not-understands = Does not agree, and understands what it would mean
recommend-in-their-words = Said something that is neither yes nor no
recommend-not-choosing = “I’m not choosing”
recommend-do-not-ask = “Don’t ask me again”
recommend-could-not = Could not answer
recommend-not-asked = Was told and not asked
tab-recommendations = Recommend
recommend-title = What I recommend
recommend-one = A recommendation
# $name (String) - the child
recommend-page = What you will tell the court is best for { $name }, why, and what { $name } says to it. All of this is for the workers: the child hears it from a person and in a letter, the court from the report.
recommend-none = Nothing is recommended yet. Write down what you think is best, with at least one reason that rests on this file.
recommend-before = Recommended before, and taken back
recommend-new = Write a recommendation
recommend-change = Change this recommendation
# $name (String) - a brother or sister
recommend-same-for = Begin the same for { $name }
# $name (String) - a brother or sister
recommend-like = This begins from what you recommend for { $name }. Reasons may hold what { $name } said: take that out. What you say to this child is theirs, so it is not filled in, and each reason needs something from this file.
recommend-what-for = A recommendation needs a reason. Each text may go into a letter or into the report, so write it as the child may read it one day.
recommend-save = Keep it
recommend-more = One more reason
recommend-what = What do you recommend?
recommend-what-hint = One thing at a time. A second thing is a second recommendation, so that the child can answer each.
recommend-what-missing = Write what you recommend.
recommend-for-whom = For whom is it?
recommend-for-whom-hint = The child, and others where it is for them too.
# $who (String) - people
recommend-whom-is = For { $who }
# $n (Number) - which reason
recommend-because = Reason { $n }: because …
recommend-because-hint = Parents may read this in the report. Leave out what the child said, and choose it below instead.
recommend-because-missing = Write at least one reason. No recommendation is kept without one.
# $n (Number) - which reason
recommend-because-empty = You chose what reason { $n } rests on. Write the reason.
# $n (Number) - which reason
recommend-rests = What does reason { $n } rest on?
# $n (Number) - which reason
recommend-rests-choose = Choose what reason { $n } rests on
# $n (Number) - which reason
# $some (Number) - how many entries
recommend-rests-some = Reason { $n } rests on { $some } things in the file
# $n (Number) - which reason
recommend-rests-missing = Choose at least one thing in the file that reason { $n } rests on. If nothing is there, write it down first.
# $day (String) - a day
# $title (String) - what it is
recommend-source = { $day }: { $title }
# $day (String) - a day
# $title (String) - what it is
# $text (String) - how it begins
recommend-source-text = { $day }: { $title }: { $text }
# $day (String) - a day
# $title (String) - what it is
# $text (String) - what the child said
recommend-source-theirs = { $day }: { $title }: “{ $text }”
recommend-against = What speaks against it?
recommend-or-nothing = If nothing does, say so.
recommend-against-missing = Write what speaks against it, or that nothing does.
recommend-considered = What else did you think of, and why is it not that?
recommend-considered-hint = Each other way, and why you do not recommend it.
recommend-considered-missing = Write what else you thought of.
recommend-unknown = What do you not know?
recommend-unknown-hint = What could change your mind if you knew it. If you know all that matters, say so.
recommend-unknown-missing = Write what you do not know.
recommend-safety = What did you take from what is understood about safety?
recommend-safety-none = Nothing about safety is written down in this file yet.
recommend-safety-took = I took something from there
recommend-safety-which = What did you take?
recommend-safety-which-missing = Choose what you took.
recommend-safety-nothing = I looked, and there is nothing to take
recommend-safety-said = What did you look at?
recommend-safety-said-missing = Write what you looked at.
recommend-safety-missing = Say what you took from what is understood about safety.
recommend-safety-from = From what is understood about safety
recommend-safety-nothing-is = Nothing was there to take.
# $name (String) - the child
recommend-to-child = What you recommend, in words for { $name }
# $name (String) - the child
recommend-to-child-hint = As you would say it to { $name }. The letter begins from this.
recommend-to-child-missing = Write what you recommend in words for this child.
# $name (String) - the child
recommend-why-to-child = Why, in words for { $name }
recommend-why-to-child-hint = Honest and kind, with what they told you and how it counted.
recommend-why-to-child-missing = Write why, in words for this child.
recommend-changed-because = Why did it change?
# $name (String) - the child
recommend-changed-because-hint = { $name } has to hear of every change, and why.
recommend-changed-missing = Write why it changed.
recommend-look = Worth another look
recommend-reasons = Why
# $name (String) - the child
recommend-asking-of = { $name }: told and asked
recommend-asking = Told and asked
# $name (String) - the child
recommend-asking-what = Write down how { $name } heard it, and what { $name } said to each. Nobody is made to choose: “I’m not choosing” and “don’t ask me again” are whole answers.
# $name (String) - the child
recommend-asking-screen = What { $name } was told is then on { $name }’s own pages too, where nobody else sees the screen, and { $name } can say there what they think.
# $name (String) - the child
# $day (String) - a day
recommend-asked-not-to = { $name } said “don’t ask me again” on { $day }. Tell what changes, and do not ask, unless { $name } wants to say something.
recommend-plan-waits = They are to hear it by this plan:
recommend-plan-new = Plan who hears it, in which order, on one day
# $n (Number) - which recommendation
recommend-number = { $n }
# $name (String) - the child
recommend-told-how = How did you tell { $name }?
# $name (String) - the child
recommend-asked = What came of asking { $name }?
recommend-asked-later = Told, and I will ask on another day
recommend-asked-nothing = Nothing new to write about this one
recommend-asked-why = Why?
recommend-asked-why-missing = Write why.
# $name (String) - the child
# $n (Number) - which recommendation
recommend-asked-words = What { $name } said to number { $n }, word for word
recommend-asked-words-hint = Kept exactly as it was said. What may be done with it is chosen on a page of its own.
recommend-asked-words-missing = Write what they said, word for word. A view goes to the court in their own words only.
recommend-asked-missing = Say what came of it for at least one.
recommend-asked-choose = Say what came of it.
recommend-asking-save = Keep it
# $what (String) - what is recommended, in the child's words
recommend-was-asked = What do you think of this: { $what }
recommend-stands-not-told = Not told yet
recommend-stands-changed = Changed: tell again
recommend-stands-not-asked = Told, not asked yet
recommend-stands-do-not-ask = Told; wants no more asking
recommend-stands-reason = Not told, with a reason
recommend-stands-withdrawn = Taken back
# $day (String) - a day
# $by (String) - a person
recommend-version = As { $by } wrote it on { $day }
recommend-versions = What it said before
# $day (String) - a day
recommend-withdrawn-on = Taken back on { $day }
# $who (String) - a person
# $day (String) - a day
recommend-not-told-by = Not told. { $who } decided that; written down on { $day }.
# $name (String) - the child
recommend-not-asked-yet = Nobody has told { $name } and asked yet.
# $answer (String) - what came of asking
# $day (String) - a day
recommend-view-on = { $answer }, { $day }
recommend-of-before = of what it said before
recommend-view-own = said by the child, on their own screen
# $name (String) - the child
recommend-understands-what = { $name } does not agree. Does { $name } understand what it would mean? Talk about it first. If { $name } does, the solicitor has to know.
# $name (String) - the child
recommend-understands = { $name } understands what it would mean
# $name (String) - the child
recommend-on-screen = { $name } can read this on their own pages, where nobody else sees the screen, and say what they think.
# $name (String) - the child
recommend-off-screen = { $name } was told, and it is not on their own pages.
# $name (String) - the child
recommend-cannot-show = { $name } was told. It is not on their own pages, because the words for { $name } name somebody { $name } may not know of.
# $name (String) - the child
recommend-show = Show it on { $name }’s own pages
recommend-may-be-done = What may be done with these words
# $name (String) - the child
recommend-not-telling = { $name } is not told of this one
recommend-not-because = Why not?
recommend-not-because-missing = Write why.
recommend-decided-by = Who decided that?
recommend-decided-by-missing = Write who decided that.
recommend-not-telling-save = Keep the reason
recommend-solicitor = The solicitor
# $name (String) - the child
recommend-solicitor-what = { $name } does not agree and understands what it would mean. Tell the solicitor, who sees whether { $name } can instruct them. You say what you think is best, and what { $name } says, also when they differ.
recommend-solicitor-who = Who is the solicitor?
recommend-solicitor-who-hint = If they are not here, write them down under “My people” first.
recommend-solicitor-write = Begin a letter to the solicitor
recommend-solicitor-other = Told in another way, or there is nobody to tell
recommend-solicitor-was = What was done?
recommend-solicitor-told = The solicitor was told
recommend-solicitor-nobody = There is nobody to tell
recommend-solicitor-was-missing = Say what was done.
recommend-solicitor-how = How and when; or why nobody was told
recommend-solicitor-how-missing = Write how and when, or why nobody was told.
recommend-solicitor-save = Keep it
# $day (String) - a day
# $how (String) - how
recommend-solicitor-knows = The solicitor was told. { $how } Written down on { $day }.
# $day (String) - a day
# $how (String) - why not
recommend-solicitor-none = Nobody was told. { $how } Written down on { $day }.
recommend-solicitor-letter = The solicitor was told in a letter.
recommend-withdraw = Take this back
recommend-withdraw-because = Why is it not recommended any more?
recommend-withdraw-missing = Write why it is not recommended any more.
recommend-withdraw-save = Take it back
# $name (String) - the child
due-recommendations = Tell { $name } what you recommend, and ask
due-recommendations-do = Told and asked
team-recommendations = Tell what is recommended, and ask
# $name (String) - the child
due-solicitor = Tell the solicitor: { $name } does not agree and understands
due-solicitor-do = Open
team-solicitor = Tell a child’s solicitor
rule-recommendation = Telling a child what is recommended, and asking
rule-recommendation-from = Working days from the day it was written, unless a plan says when they hear it.
