# The diary of a family, for its workers.
diary-title = Diary
diary-add = Add something
diary-add-title = Add something to the diary
diary-coming = What is coming
diary-nothing-coming = Nothing is written down.
diary-over = { $things ->
    [one] One thing that is over
   *[other] { $things } things that are over
}
diary-move = Move
diary-call-off = Call off
diary-who-heard = Who has heard
diary-tell = Tell them
diary-off = Called off
# $names (String) - children
diary-whom = For: { $names }
diary-known-to-everyone = everybody may know
diary-known-to-workers = only the workers know
# $names (String) - people
diary-known-to = may know: { $names }
# $names (String) - people who have not heard
diary-waiting = Not told yet: { $names }
# $when (String) - a day and an hour
# $name (String) - who wrote it
# $day (String) - when they wrote it
diary-before = It was to be on { $when } · { $name }, { $day }

diary-visit = Visit
diary-call = Call
diary-meeting = Meeting
diary-hearing = Hearing
diary-report-due = Report due at the court

diary-what = What is it?
diary-what-missing = Choose what it is
diary-say = What happens, in words a child can read
diary-say-hint = Like this: Sam comes to see you. The child may read exactly this.
diary-say-missing = Write what happens, in words a child can read
diary-for-whom = For which children?
diary-for-whom-missing = Choose at least one child
diary-day = Which day?
diary-day-over = This day is over. Choose today or a day that comes, or note what happened instead
diary-day-far = This day is more than 20 years ahead. Look at the year again
diary-time = What time?
diary-time-hint = If it is known
diary-time-wrong = Write the time as 16:30, or leave it empty
diary-time-left-out = Clocks go forward on that night and this hour is left out. Choose another time
diary-readers = Who may know of it?
diary-readers-hint = The child has to be among them, if they are to see it on their own pages.
diary-readers-only = These people and the workers
diary-readers-who = Who?
diary-readers-everyone = Everybody: the court and all parties
diary-readers-workers = The workers only
diary-readers-missing = Choose who may know of it
diary-readers-nobody = Choose who, or choose the workers only
diary-place = Where?
diary-place-hint = Only the workers see where and with whom, unless you tick the box below.
diary-with = With whom?
diary-place-for = Whoever may know of it may know where and with whom too
# $what (String) - what stands in the text
diary-not-for-all = “{ $what }” is sealed or kept from somebody who may know of this. Take it out, or let fewer people know
diary-save = Add it

diary-move-title = Move it
diary-move-save = Move it
diary-call-off-title = Call it off
diary-call-off-save = Call it off
diary-why = Why, in words a child can read
diary-why-hint = It may stay empty. The child may read exactly this.
# $what (String) - what happens
# $when (String) - a day and an hour
diary-now = { $what } · now { $when }
diary-not-moved = This is when and where it is already. Change the day, the time or the place
# $name (String) - a worker
# $when (String) - a day and an hour
diary-meanwhile = { $name } moved this while you were writing. It is now { $when }. What you typed is below: send it again if it still stands.
# $name (String) - a worker
diary-meanwhile-off = { $name } called this off while you were writing. Nothing was changed.

diary-telling-title = Who needs to hear this, and how?
# $when (String) - a day and an hour
diary-news-planned = new, on { $when }
# $when (String) - a day and an hour
diary-news-moved = moved to { $when }
# $when (String) - a day and an hour
diary-news-off = called off, it was to be on { $when }
diary-telling-children = Children first
diary-telling-adults = Adults
diary-nobody-needs = Nobody but the workers may know of it, so nobody is told.
diary-together = Brothers and sisters hear it best together.
diary-together-in-person = I told them together, in person
diary-together-call = I told them together, on a call
# $name (String) - who it is for
diary-write-to = Write to { $name }
diary-i-told = I told them in person
diary-i-called = I told them on a call
diary-i-wrote = They have it in writing
# $name (String) - who it is about
diary-need-not-hear = { $name } need not hear this
diary-because = Because
diary-because-missing = Say why they need not hear it
diary-need-not-keep = They need not hear it
diary-how-missing = Press how they heard, or say why they need not
diary-others = Whoever is left
diary-others-need-not = Whoever is left need not hear it
diary-back = Back to the diary
diary-told-in-person = Told in person
diary-told-on-a-call = Told on a call
diary-told-in-writing = Told in writing
diary-need-not = Need not hear it
# $how (String) - told in person, or need not hear it
# $name (String) - who wrote that
# $day (String) - when
diary-heard-by = { $how } · { $name }, { $day }

# $what (String) - what kind of thing
# $when (String) - a day and an hour
diary-was-planned = In the diary: { $what }, { $when }
diary-where-and-with-whom = Where, and with whom
# $when (String) - a day and an hour
diary-was-moved = Moved to { $when }
diary-was-called-off = Called off
# $how (String) - told in person, or need not hear it
diary-was-heard = A change in the diary: { $how }
diary-countdown-wanted = The child asked to have the days counted
diary-countdown-no-more = The child asked to have the days counted no more

calendar-title = Your calendar
calendar-what = Your phone or computer can show what is due and what is in the diary of the children you work with. It says what kind of thing and when, never where, and no words from a file.
calendar-address = Give this address to your calendar
calendar-once = It is shown this once. Whoever has it can read your days, so give it to nobody.
# $when (String) - a moment
calendar-since = There is an address since { $when }.
calendar-has-names = First names are in it.
calendar-has-no-names = No names are in it.
calendar-none = There is no address yet.
calendar-end = End this address
calendar-another = Another address
calendar-another-what = The one you have ends when you make another.
calendar-names = Put the first names of the children in it
calendar-make = Make an address
calendar-name = Work
calendar-due = Something is due
