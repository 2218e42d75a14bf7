# What we understand about safety: for workers alone. Sentences say exactly what their source says, and none says that something
# happened without saying who says so.
tab-safety = Safety
safety-title = What I understand about safety
safety-what-this-is = What happened, who says so and how we know; what the court decided and what it did not; and what it means for this child. Only workers see this page.
safety-keep = Keep this
safety-back = Back to safety
safety-mend = Written wrongly
safety-before = Ended, not in force, or written down wrongly
safety-day-ahead = This day is still to come. Write the day on which it happened

safety-matters = What happened, and how we know
safety-matters-none = Nothing is written down here. That does not mean that nothing happened. Write down each thing by itself, with who says so.
safety-how-we-know = How we know
# $when (String) - when it happened, in the writer's words
safety-when-line = When: { $when }
# $names (String) - children
safety-near-line = Saw or heard it: { $names }
safety-known-add = Add what else is known

safety-stands-found = Found by the court
safety-stands-not-found = Not found by the court
safety-stands-admitted = Admitted
safety-stands-admitted-part = Admitted in part
safety-stands-in-papers = In papers
safety-stands-said = Said by somebody
safety-stands-taken-back = Said, and not any more
safety-stands-against = Nobody says so now
safety-by-not-known = Somebody we do not know
# $who (String) - one or more people
# $whom (String) - one or more people
safety-who-to-whom = { $who } to { $whom }
# $stands (String) - how it stands, in a few words
# $who (String) - who to whom
# $what (String) - what, in the writer's words
safety-fact = { $stands }: { $who }: { $what }.
# $name (String) - a person
safety-says = { $name } says that it happened.
# $name (String) - a person
safety-denies = { $name } says that it did not happen.
# $name (String) - a person
safety-admits = { $name } says that they did it.
# $name (String) - a person
safety-admits-part = { $name } says that they did a part of it.
# $name (String) - a person
safety-took-back = { $name } said that it happened, and does not say so any more.
safety-papers-police = The police’s papers say it.
safety-papers-council = The council’s papers say it.
safety-papers-health = Papers of a doctor or a hospital say it.
safety-papers-school = The school’s papers say it.
safety-papers-other = Somebody else’s papers say it.
safety-check-says = A check that came back says it.
# $kind (String) - who was asked
safety-check-of-says = The check that came back says it. Who was asked: { $kind }.
safety-court-found = The court found that it happened.
safety-court-not-found = The court looked at it and did not find that it happened.
safety-court-not-decided = The court has not decided whether it happened.
safety-court-not-known = What the court decided about it is not written down here.

safety-matter-new = Write down something that happened
safety-matter-intro = One thing at a time, in plain words, with how we know of it. Do not make it softer or surer than whoever said it.
safety-what = What is said to have happened?
safety-what-hint = What somebody did, as one would see or hear it. Not one word for all of it.
safety-what-missing = Write what is said to have happened
safety-by = Who is said to have done it?
safety-by-hint = Tick nobody if it is not known.
safety-by-other = Somebody who is not in this list
safety-by-other-hint = Their name, or who they are.
safety-to = To whom?
safety-to-missing = Choose to whom it was done
safety-near = Which children saw or heard it?
safety-near-hint = As far as somebody said so. Tick nobody if it is not known.
safety-when = When?
safety-when-hint = As far as it is known. Like this: from 2023 to this summer.
safety-learned = On which day did we learn it?

safety-how = How do we know?
safety-how-hint = One way. What else is known can be added afterwards.
safety-how-said = Somebody says that it happened
safety-how-denied = Somebody says that it did not happen
safety-how-admitted = Somebody says that they did it
safety-how-admitted-part = Somebody says that they did a part of it
safety-how-taken-back = Somebody does not say so any more
safety-how-papers = It is in papers
safety-how-check = It is in a check that came back
safety-how-found = The court found that it happened
safety-how-not-found = The court looked and did not find that it happened
safety-how-not-decided = The court has not decided
safety-how-missing = Choose how we know
safety-who = Who says so?
safety-who-hint = Only where a person says it. A child’s own words stay in the child’s file, as they were said.
safety-who-missing = Choose who says so
safety-somebody-else = Somebody else
safety-who-other = Who?
safety-who-other-missing = Write who says so
safety-papers = Whose papers?
safety-papers-missing = Choose whose papers
safety-which-check = Which check?
safety-which-check-missing = Choose which check
safety-words = What exactly?
safety-words-hint = As near to the words of the source as you have them.
safety-words-missing = Write which part
safety-source = Where does it stand?
safety-source-hint = Like this: statement of 3 March, page 4. Papers and what a court decided always need it.
safety-source-missing = Write where it stands, so that somebody can look it up
safety-known-new = Add what is known
safety-known-intro = What somebody else says, what is in papers, what the court decided. What was there before stays.

# $name (String) - the child
safety-means-for = What it means for { $name }
# $name (String) - the child
safety-means-empty = Nothing is written yet. What is this like for { $name }, day by day, and who keeps them safe?
safety-means-write = Write what it means
safety-means-new = What it means for this child
safety-means-intro = For this child alone. What their brothers and sisters live with stands in their own files.
safety-means-what = What does it mean for this child?
safety-means-what-hint = What the child lives with, what changed, what it may lead to. What was seen apart from what it may mean.
safety-means-missing = Write what it means for this child
safety-keeps-safe = What keeps this child safe
safety-keeps-safe-hint = Who, and what they do. What the child does themselves.
safety-means-of = What it rests on
safety-means-heard = The child’s own words that say it
safety-means-heard-hint = They stay where they are and as they were said.
safety-means-before = What was written before

safety-risk-title = A risk of harm: section 16A
safety-risk-intro = Is there cause to suspect that this child is at risk of harm?
safety-risk-danger = Is somebody in danger now? Ring 999 first, and tell the council. Nobody has to agree before you do.
safety-risk-law = Where there is cause to suspect it, an assessment of the risk has to be made and given to the court, whatever it comes to. (Children Act 1989, section 16A; Practice Direction 12L.)
# $when (String) - a day
safety-risk-due = Something about this child was written down on { $when }, and section 16A has not been thought about since.
# $when (String) - a day
safety-risk-waits = There was cause to suspect a risk on { $when }. The court has not had an assessment yet.
safety-risk-empty = Not thought about yet. When you suspect that this child is at risk of harm, write it down here.
safety-risk-do = Think about section 16A
safety-risk-cause = What do you find?
safety-risk-suspected = There is cause to suspect it
safety-risk-none = There is no cause to suspect it
safety-risk-cause-missing = Choose what you find
safety-risk-because = Why?
safety-risk-because-hint = What gives cause, or why there is none.
safety-risk-because-missing = Write why
safety-risk-with = Whom did you talk it over with?
safety-risk-with-hint = If with anybody. An assessment waits for nobody’s agreement.
# $who (String) - somebody, in the writer's words
safety-risk-talked = Talked over with { $who }
safety-risk-council = Does the council know?
safety-council-told = The council was told
safety-council-knows = The council knows already
safety-council-no = The council was not told
safety-council-missing = Choose whether the council knows
safety-went-title = The assessment went to the court
safety-went-intro = The court gets it whatever it comes to, also where it finds no risk.
safety-went-how = How did the court get it, and what does it come to?
safety-went-how-hint = In a sentence, with what gave cause for it.
safety-went-missing = Write how the court got it
safety-went-on = On which day?
safety-went-do = The assessment went to the court
# $when (String) - a day
# $how (String) - in the writer's words
safety-went-line = The court had the assessment on { $when }: { $how }

safety-orders = Orders in force
safety-orders-none = No order that is in force is written down here.
safety-order-new = Write down an order
safety-order-intro = As it was made. If you do not have the order itself, ask for it.
safety-order-kind = Which order?
safety-order-kind-missing = Choose which order
safety-order-says = What does it say?
safety-order-says-hint = In plain words: who must do what, and who must not.
safety-order-says-missing = Write what the order says
safety-order-whom = Whom does it bind?
safety-order-protects = For whom is it?
safety-order-since = From which day?
safety-order-until = Until when?
safety-order-until-a-day = Until a day
safety-order-until-day = Until which day?
safety-order-until-further = Until the court makes another
safety-order-until-unknown = Not known yet
safety-order-until-before = This day is before the order began. Look at the days again
safety-order-until-missing = Choose until when
# $kind (String) - an order
# $when (String) - a day
safety-order-from = { $kind }, from { $when }.
# $names (String) - people
safety-order-binds = It binds { $names }.
# $names (String) - people
safety-order-for = It is for { $names }.
# $when (String) - a day
safety-until-day = It stands until { $when }.
safety-until-further = It stands until the court makes another.
safety-until-not-known = Until when it stands is not written down.
safety-order-non-molestation = Non-molestation order
safety-order-occupation = Occupation order
safety-order-child-arrangements = Child arrangements order
safety-order-prohibited-steps = Prohibited steps order
safety-order-specific-issue = Specific issue order
safety-order-care = Care order
safety-order-interim-care = Interim care order
safety-order-supervision = Supervision order
safety-order-emergency-protection = Emergency protection order
safety-order-special-guardianship = Special guardianship order
safety-order-undertaking = A promise to the court (undertaking)
safety-order-restraining = Restraining order
safety-order-bail = Conditions of bail
safety-order-other = Another order

safety-handovers = Handovers
safety-handovers-none = How the children pass from one to another is not written down here.
safety-handover-new = Write down a handover
safety-handover-intro = How children pass from one grown-up to another, and what keeps everybody safe while they do.
safety-handover-children = Which children?
safety-handover-children-missing = Choose which children
safety-handover-how = How does it go?
safety-handover-how-hint = Who brings, who fetches, whether the grown-ups meet.
safety-handover-how-missing = Write how it goes
safety-handover-where = Where?
safety-handover-where-hint = It stays on this page, and is looked for in nothing that leaves unless it is a sealed detail too.
safety-handover-keeps = What keeps everybody safe?
safety-handover-keeps-hint = Like this: half an hour apart, by different doors.
safety-handover-basis = By what is it so?
safety-handover-basis-missing = Choose by what it is so
safety-basis-order = An order says so.
safety-basis-agreed = They agreed it.
safety-basis-happens = It happens so. Nobody ordered or agreed it.
# $names (String) - children
# $how (String) - in the writer's words
safety-handover-of = { $names }: { $how }
# $place (String) - a place
safety-handover-place = Where: { $place }.
# $safe (String) - in the writer's words
safety-handover-safe = What keeps everybody safe: { $safe }

safety-checks = Checks asked for and back
safety-checks-none = No check is written down here.
safety-check-new = Write down a check
safety-check-intro = Whom we asked what they know about somebody.
safety-check-kind = Who was asked?
safety-check-kind-missing = Choose who was asked
safety-check-police = The police
safety-check-council = A council
safety-check-other = Somebody else
safety-check-whom = Which police, which council, or who?
safety-check-whom-hint = Leave it empty if it is plain.
safety-check-about = About whom?
safety-check-about-missing = Choose about whom
safety-check-on = When was it asked for?
# $kind (String) - who was asked
# $names (String) - people
# $when (String) - a day
safety-check-asked = { $kind }, about { $names }, asked on { $when }.
safety-check-waits = It has not come back.
# $when (String) - a day
# $outcome (String) - what came back, in a few words
safety-check-came = Back on { $when }: { $outcome }.
safety-back-new = It came back
safety-back-intro = What came back is what they know. That they know nothing does not mean that nothing happened.
safety-back-outcome = What came back?
safety-back-outcome-missing = Choose what came back
safety-back-something = They know something
safety-back-nothing = They say that they know nothing
safety-back-no-answer = They could not answer
safety-back-says = What does it say?
safety-back-says-hint = As near to its words as you can. That the police took no further action is not that it did not happen.
safety-back-says-missing = Write what it says
safety-back-on = When did it come back?

safety-over-title = It does not stand any more
safety-over-intro = It stays to be read, with your reason.
safety-over-why = Which is it?
safety-over-is-ended = It has ended
safety-over-is-wrong = It was written down wrongly
safety-over-why-missing = Choose whether it has ended or was written down wrongly
safety-over-not-a-matter = What happened does not end. If it was written down wrongly, choose that
safety-over-because = Why?
safety-over-because-hint = In a sentence.
safety-over-because-missing = Write why
safety-over-on = Since when?
# $when (String) - a day
# $why (String) - in the writer's words
safety-over-ended = Ended on { $when }: { $why }.
# $when (String) - a day
# $why (String) - in the writer's words
safety-over-wrong = Written down wrongly, and mended on { $when }: { $why }.
# $why (String) - in the writer's words
safety-over-known = Something that was known was written down wrongly: { $why }

safety-line-check-asked = A check was asked for
safety-line-check-back = A check came back
# $how (String) - how it is known, in a few words
safety-line-known = About safety. { $how }
safety-line-denied = About safety. Somebody says that it did not happen
# $kind (String) - an order
# $when (String) - a day
safety-line-order = { $kind } from { $when }
safety-line-handover = How the children pass from one to another
safety-line-ended = Something about safety has ended
safety-line-wrong = Something about safety was written down wrongly
safety-line-means = What it means for this child
safety-line-suspected = There was cause to suspect a risk of harm
safety-line-no-cause = Section 16A was thought about: no cause to suspect a risk of harm
safety-line-assessed = The risk assessment went to the court

due-assess-risk = A risk assessment has to go to the court
due-assess-risk-do = Look at it
due-think-of-risk = Something about safety was written down: think about section 16A
