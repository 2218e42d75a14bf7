# Reports for the court: what a worker sees while one is written, and the sentences a report begins from.
tab-reports = Reports
reports-title = Reports for the court
reports-one = A report for the court
reports-preview = What everybody will get
reports-filing = Before it is filed
reports-what = A report is assembled from the file in one press, and then it is yours to write. There is one text for everybody who gets it.
reports-drafts = Being written
reports-filed-ones = Filed
reports-none = No report has been filed yet. Begin one below.
reports-begin = Begin a report
reports-which = Which report is it?
reports-kind-missing = Go back and choose which report it is.
reports-assemble = Assemble it from the file
reports-section-7 = Section 7 report
reports-section-7-when = The court asked for it, between parents.
reports-child-impact = Child impact report
reports-child-impact-when = In a child-focused court, before the first hearing.
reports-guardian = Guardian’s analysis
reports-guardian-when = A council asked the court to keep a child safe, and you are the child’s guardian.
reports-rule-16-4 = Rule 16.4 guardian’s report
reports-rule-16-4-when = The court made you a guardian, between parents.
reports-safeguarding = Safeguarding letter
reports-safeguarding-when = Before the first hearing. It waits for nobody’s yes.
reports-risk-assessment = Section 16A risk assessment
reports-risk-assessment-when = Whenever you suspect harm. It waits for nobody’s yes.
# $kind (String) - which report
reports-correction-of = Correction: { $kind }
# $kind (String) - which report
reports-addendum-to = Addendum: { $kind }
reports-also = Who else is it about?
reports-also-hint = Brothers and sisters in the same proceedings. Each child has a part of their own, from their own file.
reports-draft-not-theirs = It is also about a child you do not work with.

reports-text = The report
reports-text-hint = An empty line begins a new paragraph. # begins a heading, ## one below it. Paragraphs and pages get their numbers by themselves.
# $name (String) - the child
reports-said-by = Quote what { $name } said
reports-see = See what everybody gets
reports-to-filing = See what stands in the way of filing
reports-as-pdf = As a PDF
reports-as-word = As a Word file
reports-name-why = Not everybody who gets this report may know this name. Take it out, or say who may know it on the page of their people.
reports-mention-why = Not everybody who gets this report may know of them, or nobody in this file has that name.

reports-in-the-way = What stands in the way
reports-nothing-in-the-way = Nothing stands in the way.
reports-stops = This has to be seen to first. No reason is enough.
reports-stopped = Something has to be seen to before it can be filed.
reports-see-to-these = See to these first, or say why it goes all the same
reports-changed = The text was changed meanwhile. Look at what stands in the way again.
reports-because = Why is it all right to file it as it is?
# $many (Number) - how many
reports-left-to-write = { $many ->
    [one] One part is left to write
   *[other] { $many } parts are left to write
}
reports-left-to-write-why = They begin with “[To write:”. Write them, or take them out.
# $name (String) - the child
# $what (String) - the first words of a recommendation
reports-not-told = { $name } was not told and asked: { $what }
reports-not-told-why = Tell first, and ask. If that cannot be, write down why on the page of the recommendation.
reports-not-told-reason = If it has to go before the child is told and asked: why?
reports-not-told-hint = Somebody else looks at it on the next working day.
reports-who = Who gets it
reports-one-text = Everybody gets the same text, the court first. It is written for whoever may know least.
reports-had-first = These had the report that this one corrects, and get the correction too:
reports-to = Who gets it, beside the court?
reports-to-hint = Only people whom everybody may know of are here.
reports-others = Who else gets it?
reports-others-hint = One on each line: a solicitor, a council.
reports-locked = Once it is filed, it stays as it is. What is wrong is put right by a correction.
reports-file = File it

# $who (String) - a worker
# $when (String) - when
reports-filed-by = Filed by { $who }, { $when }
# $title (String) - which report
# $when (String) - a day
reports-filed-on = { $title }, filed on { $when }
reports-this-corrects = It corrects:
reports-is-corrected = It was corrected:
reports-this-adds-to = It adds to:
reports-is-added-to = These say what has changed since:
reports-changed-since = Something has changed since
reports-changed-since-what = An addendum is another report, which says what has changed and leaves out what has not.
reports-add = Begin an addendum
reports-not-all-theirs = This report is also about a child you do not work with. Somebody who works with all of them can add to it or correct it.
reports-who-had = Who got it
reports-the-court = The court
reports-waits = Somebody else looks at it
reports-went-before = It went before the child was told and asked
reports-look-waits = Somebody else than who filed it looks at this, by the next working day.
reports-look-add = Add your supervisor to those who work with this child
reports-look-supervisor = The supervisor of whoever filed it finds it on the page of their team.
reports-look-title = A look at a report
reports-look-only = You see this report and nothing else of the file.
reports-look-what = You look at this as somebody else. What do you say to it?
reports-look = I have looked at it
reports-look-missing = Write what you say to it.
reports-look-own = Somebody else than who filed it has to look.
# $who (String) - a worker
# $when (String) - when
reports-looked-by = { $who } looked at it, { $when }
reports-wrong = Something in it is wrong
reports-wrong-what = A correction is another report, which says what was wrong. It goes to everybody who had this one.
reports-correct = Begin a correction
# $kind (String) - which report
reports-line-filed = { $kind } filed with the court
# $kind (String) - which report
reports-line-corrected = A correction filed with the court: { $kind }
# $kind (String) - which report
reports-line-added = An addendum filed with the court: { $kind }
reports-line-looked = Somebody else looked at a report that was filed before the child was told
due-second-look = Look at a report that was filed before the child was told and asked
due-second-look-do = Look at it

# The head of a report, and whose words a quotation is.
reports-fact-court = Court
reports-fact-number = The court’s number
reports-fact-child = Child
reports-fact-born = Born on
reports-fact-children = Children
# $name (String) - the child’s whole name
# $when (String) - a day
reports-child-born = { $name }, born on { $when }
reports-fact-adds-to = What this adds to
reports-fact-by = Written by
reports-fact-day = Date
reports-fact-hearing = The court meets next
reports-fact-corrects = What this corrects
# $kind (String) - which report
# $when (String) - a day
# $who (String) - everybody who had it
reports-corrects = { $kind } of { $when }. It went to: { $who }.
# $name (String) - the child
# $to (String) - who heard it
# $when (String) - a day
reports-said-to = { $name }, to { $to }, on { $when }.
# $name (String) - the child
# $when (String) - a day
reports-said-on-paper = { $name }, on paper, on { $when }.
# $name (String) - the child
# $when (String) - a day
reports-said-in-writing = { $name }, in writing, on { $when }.
# $asked (String) - what was asked
reports-was-asked = The question was: “{ $asked }”

# What a report begins from. Names are mentions, which each reader’s text says in its own words.
# $name (String) - the child
# $age (Number) - in years
reports-is-old = { $name } is { $age ->
    [0] not one year old yet.
    [one] 1 year old.
   *[other] { $age } years old.
}
# $say-it (String) - as one would write it for a stranger
reports-say-it = The name is said { $say-it }.
# $name (String) - the child
# $pronouns (String) - as the child says them
reports-pronouns = { $name } uses { $pronouns }.
# $name (String) - a person
# $what (String) - what they are to the child
reports-person = { $name }: { $what }
# $name (String) - a person
# $what (String) - what they are to the child
# $word (String) - the child’s word for them
reports-person-called = { $name }: { $what }. The child says { $word }.
# $when (String) - a day
# $what (String) - what happened
reports-happened = { $when }: { $what }
# $when (String) - a day
# $what (String) - what happened
# $with (String) - with whom
reports-happened-with = { $when }: { $what }, { $with }
# $number (Number) - which one
reports-recommendation = Recommendation { $number }
reports-recommendation-new = A new recommendation
reports-recommendation-changed = A recommendation that has changed
reports-recommendation-same = A recommendation that stands as it was
reports-recommendation-over = A recommendation that stands no more
reports-was-before = What I recommended before:
reports-why-changed = Why it changed:
reports-why = Why
# $days (String) - days
reports-rests-on = (from what was written down on { $days })
reports-against = What speaks against it:
reports-considered = What else I thought about:
reports-unknown = What I do not know:
# $name (String) - the child
reports-view = What { $name } thinks of it.
# $name (String) - the child
# $when (String) - a day
reports-view-said = I told { $name } what I would recommend, and asked. This is what was said by { $when }:
# $name (String) - the child
reports-view-not-choosing = { $name } was told and asked, and does not want to choose. Nobody has to.
# $name (String) - the child
reports-view-do-not-ask = { $name } was told, and does not want to be asked.
# $name (String) - the child
# $because (String) - why
reports-view-could-not = { $name } could not answer. { $because }
# $name (String) - the child
# $because (String) - why
reports-view-not-asked = { $name } was told and not asked. { $because }
# $name (String) - the child
# $because (String) - why
# $who (String) - who decided it
reports-view-not-told = { $name } was not told. { $because } This was decided by { $who }.
reports-write-asked = what the court asked.
# $name (String) - the child
reports-write-who = who { $name } is.
# $name (String) - the child
reports-write-unique = what makes { $name } unique. Nothing of it is in the file yet for everybody to know.
reports-write-met = whom I met and spoke to, and when.
# $name (String) - the child
reports-write-said = what { $name } said. Nothing of it may go in a report yet.
reports-write-recommendations = what I recommend, and why. No recommendation is in the file yet.
# $name (String) - the child
reports-write-view-not-asked = what { $name } thinks of it. Nobody has told and asked yet.
# $name (String) - the child
reports-write-view-words = what may be said here of what { $name } thinks. Nothing that was said about this may go in a report yet.
reports-what-is-corrected = What is corrected
reports-write-correction = what was wrong, in which paragraph, and what is right.
reports-write-safety = harm that was done or is feared, how we know it, and what the court has found or not.
reports-write-checks = what was asked for and what came back.
# $when (String) - when
reports-saved = Saved { $when }
# $when (String) - when
reports-saved-at = ✓ Saved { $when }. Nothing goes until you file it.
# $name (String) - the child
reports-means = What this means for { $name }.
reports-orders = Orders in force, and handovers
reports-from-safety = What it takes from what is understood about safety:
reports-write-sealed = something about safety that not everybody may know as it stands. Write it without that.
reports-children = Who this report is about
# $names (String) - the children, in a sentence
reports-about-children = This report is about { $names }. Each of them has a part of their own.
reports-together = Brothers and sisters together
# $names (String) - the children, in a sentence
reports-write-together = what { $names } are to each other, and what each recommendation means for them together.
# $name (String) - the child in whose part it is
reports-matters-above = What happened, and how it is known, stands in the part about { $name }.
# $name (String) - the child in whose part it is
reports-checks-above = More of what the checks say stands in the part about { $name }.
# $title (String) - the filed report
# $when (String) - the day it was filed
reports-adds-to-first = { $title }, filed on { $when }. What stands there and has not changed is not said again.
# $name (String) - the child
reports-write-said-since = what { $name } has said since then. Nothing said since may go in a report yet.
reports-write-safety-since = what is new about harm that was done or is feared, or that nothing is. The file holds nothing new.
reports-write-recommendations-since = what I recommend now, or that it is what it was. The file holds no change.
