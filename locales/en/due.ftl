# By which day something is due, as an administrator sets it.
rules-title = When things are due
rules-intro = Each kind of thing has a number of days. No law and no guidance gives a number for any of these: the ones we begin with are ours. A number you change counts from the day you choose on, for what begins on that day or later. What a child was told before stays as it was said.
rules-from = From which day the new numbers count
rules-from-hint = Today, or another day within a year
rules-from-far = Choose a day within a year of today.
# $what (String) - which rule
# $least (Number) - smallest
# $most (Number) - largest
rules-days-wrong = { $what }: type a whole number from { $least } to { $most }.
rules-closed = Days on which nobody works, besides weekends
rules-closed-hint = One day on each line, like this: 25 December 2026. The list we begin with has the bank holidays of England and Wales until the end of 2028, as GOV.UK publishes them.
# $line (String) - what was typed
rules-closed-wrong = “{ $line }” is no day we can read. Type it like this: 25 December 2026.
rules-closed-many = Type at most { $most } days.
rules-closed-back = Go back to the bank holidays we begin with
# $days (Number) - how many
rules-back = Go back to { $days ->
    [0] the same day
    [one] 1 day
   *[other] { $days } days
}
rules-changes = What was changed
rules-no-changes = Nobody has changed anything yet.
# $what (String) - which rule
# $who (String) - who changed it
# $when (String) - when it was changed
# $days (Number) - the new number
# $from (String) - from which day
# $before (Number) - the number before
rules-changed = { $what }. { $who }, { $when }: { $days } from { $from } on. Before that: { $before }.
# $who (String) - who
# $when (String) - when
rules-closed-changed = The days on which nobody works. { $who }, { $when }.

rule-first-letter = The first letter
rule-first-letter-from = Working days from the day a worker began. It is due before the first visit in the diary, if that is sooner.
rule-who-i-am-now = The letter of somebody who comes later
rule-who-i-am-now-from = Working days from the day they began. It is due before their first visit in the diary, if that is sooner.
rule-name = Asking what they want to be called
rule-name-from = Working days from the day a worker began.
rule-reading = Reading what a child wrote
rule-reading-from = Working days from the day they wrote it. Whatever stands here, the next working morning whoever is on duty is asked too.
rule-question = Answering a question
rule-question-from = Working days from the day it was asked. A day that somebody promised goes before it.
rule-ask-court = Asking the court whether a child’s words can be kept from somebody
rule-ask-court-from = Working days from the day it was chosen.
rule-hearing = Telling that a hearing is planned, moved or called off
rule-hearing-from = Working days from the day it was written down. It is due before the hearing, if that is sooner.
rule-change = Telling that something else in the diary is planned, moved or called off
rule-change-from = Working days from the day it was written down. It is due before it happens, if that is sooner.
rule-after-hearing = Telling what happened at a hearing
rule-after-hearing-from = Working days from the day of the hearing, until a letter after a hearing or about a decision went, or was held back with a reason.
rule-feedback = Asking how we did, and telling what changes because of it
rule-feedback-from = Working days from the first visit, or two weeks after the first letter; from the letter about what the court will read; from goodbye; and from the day a child said how we did.
rule-silence = Saying something, where we have said nothing for long
rule-silence-from = Days, weekends too, since a letter, an answer, a visit or a change that somebody told. It shows a week before.
