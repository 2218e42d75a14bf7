# Interpreters, advocates, intermediaries, solicitors: for the workers of a child, and what business services book.
alongside-title = People who come alongside
alongside-what = Interpreters, advocates, intermediaries, solicitors: who was asked for, who comes, and whether the child knows.
alongside-one-title = Somebody who comes alongside
alongside-interpreter = Interpreter
alongside-sign-language = Sign language interpreter
alongside-advocate = Advocate
alongside-intermediary = Intermediary
alongside-solicitor = Solicitor
# $name (String) - a person
alongside-beside = for { $name }
# $who (String) - an interpreter, an advocate
# $name (String) - a person
alongside-who-beside = { $who } for { $name }
alongside-waits = Asked for
alongside-booked = Booked
alongside-confirmed = Confirmed
alongside-refused = Refused
alongside-over = Not needed any more
# $days (Number) - how many
alongside-days = { $days ->
    [0] asked for today
    [one] waiting one day
   *[other] waiting { $days } days
}
# $day (String) - a day
alongside-for-day = for { $day }
alongside-ask = Ask for somebody
alongside-ask-do = Ask for them
alongside-who = Who is needed?
alongside-who-missing = Choose who is needed
alongside-for-whom = For whom?
alongside-for-whom-missing = Choose who it is
alongside-need = What must they be able to do?
alongside-need-hint = Like this: Polish. Whoever books reads this, so write nothing else about anybody.
alongside-by = For which day, if you know
alongside-business = Business services book it
alongside-note = A note for the workers alone
alongside-asked-on = Asked for on
alongside-book = Somebody is booked
alongside-book-do = They are booked
alongside-name = Who comes?
alongside-name-missing = Write who comes
alongside-day = On which day?
alongside-confirm-do = They said that they come
alongside-tell = Tell the child
# $name (String) - a child
alongside-told-said = What did you tell { $name }, or why not now?
alongside-told-missing = Write what you told them, or why not now
alongside-offer = It was offered to somebody
alongside-offered-to = To whom?
alongside-offered-said = How, in what words?
alongside-offered-missing = Write how it was offered
# $name (String) - a person
# $day (String) - a day
alongside-was-offered = Offered to { $name } on { $day }
alongside-refuse = They said no
alongside-refused-by = Who said no?
alongside-refused-because = Why, as they said it?
# $name (String) - a person
alongside-was-refused = { $name } said no
# $day (String) - a day
alongside-was-told = The child was told on { $day }
alongside-end = Not needed any more
alongside-over-because = Why is it not needed any more?
# $who (String) - an interpreter, an advocate
alongside-line-asked = Asked for: { $who }
# $name (String) - who comes
# $when (String) - a day and an hour
alongside-line-booked = Booked: { $name }, { $when }
alongside-line-confirmed = They said that they come
alongside-line-offered = It was offered
alongside-line-refused = Somebody said no to it
alongside-line-told = The child was told
alongside-line-over = Not needed any more
# $who (String) - an interpreter, an advocate
due-alongside-book = { $who }: nobody is booked yet
# $who (String) - an interpreter, an advocate
due-alongside-confirm = { $who }: have they said that they come?
# $who (String) - an interpreter, an advocate
due-alongside-confirm-and-tell = { $who }: tell them who comes, and ask whether they have confirmed
# $who (String) - an interpreter, an advocate
due-alongside-tell = { $who }: tell them how it stands
due-alongside-do = See to it
post-book = To book
post-book-what = Write down who comes. What is said in the file is not shown here.
post-nothing-to-book = Nothing waits to be booked.
