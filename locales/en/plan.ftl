# The plan of a child's file, as its workers see it. What a child reads is at the end.
tab-plan = Plan
plan-title = The plan
plan-person = The plan for one person
# $name (String) - the child
plan-none = There is no plan yet. Write what goes well for { $name }, what you want to understand, who you will speak to, and when { $name } hears what.
plan-write = Write the plan
plan-change = Change the plan
# $day (String) - a day
# $by (String) - a person
plan-written = Written on { $day } by { $by }
plan-before = The plan before
plan-changed = What changed since the version before
# $what (String) - a part or an item
plan-changed-new = New: { $what }
# $what (String) - a part or an item
plan-changed-gone = Not there any more: { $what }
# $what (String) - a part
plan-changed-part = Changed: { $what }
# $before (String) - an item
# $now (String) - an item
plan-changed-to = Changed: { $before } is now: { $now }
plan-strand-empty = Nothing is written here yet.
plan-strengths = What goes well
plan-text = What to understand, and how
# $name (String) - the child
plan-to-child = In words for { $name }
plan-views = What each person thinks of it
plan-view-before = of what they were shown before
# $day (String) - a day
plan-view-own = said on their own pages, { $day }
plan-view-open = Open what was written
plan-unknown = What we do not know yet
plan-unknown-none = No promise to find something out is open.
plan-unknown-new = Promise to find something out
# $who (String) - a worker
# $day (String) - a day
plan-unknown-by = { $who } finds it out by { $day }
plan-speak-to = Who will be spoken to
# $name (String) - the child
plan-hears = When { $name } hears what
# $name (String) - the child
plan-hears-hint = { $name } may see these lines, so write what { $name } may know before it is told: “what the judge decided”, and not the decision.
plan-steps = Steps
plan-list-empty = Nothing yet.
# $what (String) - a step
# $owner (String) - who does it
plan-step = { $what } ({ $owner })
plan-late = Late
plan-done = This is done
plan-done-how = What came of it?
plan-done-save = Keep it
# $day (String) - a day
plan-done-on = Done on { $day }.
plan-people = Who has seen the plan
plan-people-what = Each person sees what you show them, in words of their own, and no other person’s view. Brothers and sisters have plans of their own.
plan-not-shown = not shown yet
# $day (String) - a day
plan-shown-on = shown on { $day }
# $day (String) - a day
plan-shown-before = shown on { $day }, and the plan has changed since
# $name (String) - the child
plan-writing-what = Strengths first. All of this is for the workers, and { $name } may read it one day. What { $name } sees now is in the boxes “In words for { $name }”, once you show it.
plan-save = Keep the plan
plan-more = One more line in each list
plan-because = Why did the plan change?
plan-because-missing = Write why the plan changed.
plan-nothing-yet = Write something in at least one part.
# $n (Number) - which line
plan-speak-who = Who ({ $n })
# $n (Number) - which line
plan-speak-about = What about ({ $n })
# $n (Number) - which line
plan-speak-by = By when, if you know ({ $n })
# $name (String) - the child
# $n (Number) - which line
plan-hears-what = What { $name } hears ({ $n })
# $n (Number) - which line
plan-hears-by = By when ({ $n })
# $n (Number) - which line
plan-step-what = What is done ({ $n })
# $n (Number) - which line
plan-step-owner = Who does it ({ $n })
# $n (Number) - which line
plan-step-by = By when it is done ({ $n })
plan-who-missing = Write who will be spoken to.
plan-about-missing = Write what about.
plan-what-missing = Write what it is.
plan-owner-missing = Write who does it.
plan-agrees = agrees
plan-partly = agrees with a part
plan-does-not = does not agree
plan-could-not = could not answer
plan-not-asked = was not asked
# $name (String) - a person
plan-person-of = The plan for { $name }
# $name (String) - a person
plan-person-show = Show { $name } the plan
# $name (String) - the child
plan-person-what-child = { $name } sees these words on their own pages and on paper, in order, with what comes when. An empty box is not shown.
# $name (String) - a person
plan-person-what = Write for { $name } what { $name } may know. An empty box is not shown. Leave out what a child said, unless the child said that it may be passed on.
# $name (String) - a person
plan-person-what-pages = { $name } has pages of their own and reads it there too, and can say there what they think of each part.
# $name (String) - a person
plan-person-on-pages = It is on { $name }’s own pages.
# $name (String) - a person
plan-person-off-pages = It is not on { $name }’s own pages: somebody else sees that screen, and this was shown to fewer people.
# $name (String) - a person
# $part (String) - a part of the plan
plan-person-part = { $part }, in words for { $name }
# $part (String) - a part of the plan
plan-person-yours = What you wrote: { $part }
# $name (String) - the child
plan-person-hears = { $name } sees this too:
# $name (String) - a person
# $day (String) - a day
plan-person-shown = { $name } was shown this on { $day }
# $name (String) - a person
plan-person-changed = The plan has changed since { $name } was shown it.
# $name (String) - a person
# $who (String) - somebody in the text
plan-person-unknown = { $name }, or somebody around them, may not know of “{ $who }”. Take that name out.
plan-person-nothing = Write at least one part to show.
# $name (String) - a person
plan-views-of = What { $name } thinks of it
# $name (String) - a person
plan-views-why-not = { $name } has not been shown the plan. If { $name } is not asked, why?
# $name (String) - a person
# $part (String) - a part of the plan
plan-views-ask = What does { $name } think of “{ $part }”?
plan-views-why = Why?
plan-views-why-missing = Write why.
plan-views-nothing = Nothing new to write
# $name (String) - a person
# $part (String) - a part of the plan
plan-views-words = What { $name } said about “{ $part }”, word for word
plan-views-save = Keep what they said
plan-views-missing = Say what they think of at least one part.
# $part (String) - a part of the plan
plan-was-asked = What do you think of this part of the plan: { $part }?
plan-on-paper = The plan
plan-line-first = The plan was written
plan-line-changed = The plan changed
plan-line-done = Something of the plan was done
plan-line-shown = The plan was shown
# $part (String) - a part of the plan
# $answer (String) - a view
plan-line-view = The plan, “{ $part }”: { $answer }
plan-line-received = Something was said about the plan
strand-heart = Children and families at the heart
strand-unique = What makes this child unique
strand-relationships = Respectful and curious relationships
strand-important = What is important to the child
strand-strengths = Strengths, harm and risk of more harm
strand-decisions = Decisions that are clear and reasoned
# $who (String) - a person
# $about (String) - what about
due-plan-speak = Speak to { $who }: { $about }
# $name (String) - the child
# $what (String) - what they hear
due-plan-hears = Tell { $name }: { $what }
due-plan-do = Open the plan
team-plan = Something of the plan
# $day (String) - a day
# $what (String) - what they hear
plan-hears-line = By { $day }: { $what }
