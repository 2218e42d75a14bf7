# Leave and cover.
away-title = When somebody is away
away-intro = On these days what is due, what children write and what is planned goes to whoever covers. They open a file only while something in it is due or planned in these days, and the file says that they covered. On the day after, it all comes back by itself. Nobody has to say why they are away.
away-new = Write down new days away
away-who = Who is away
away-from = The first day away
away-until = The last day away
away-backwards = The last day is before the first. Choose a later one.
away-over = These days are over. Choose days that are still to come.
away-long = Write down at most a year at once.
away-cover = Who covers
away-cover-hint = Ask them first. Leave it open if you do not know yet: your supervisor’s page shows that nobody covers.
away-not-oneself = Choose somebody who is not away.
away-nobody-yet = Nobody yet
# $name (String) - who covers
away-covered = { $name } covers.
away-nobody = Nobody covers yet.
away-cover-keep = Keep who covers
away-back = Back today
away-not-going = Not away after all
# $from (String) - first day
# $until (String) - last day
away-days = { $from } to { $until }
# $name (String) - who is away
away-line = { $name } will be away
away-cover-line = Somebody else covers
away-back-line = Somebody is back
# $until (String) - last day
# $name (String) - who covers
away-you-covered = You are away until { $until }. { $name } covers.
# $until (String) - last day
away-you-nobody = You are away until { $until }, and nobody covers.
away-look = Look at the days
# $name (String) - who is away
# $until (String) - last day
cover-title = You cover for { $name } until { $until }
cover-what = You may open these files as long as something in them is due or planned in these days; each file says so.
cover-nothing = Nothing is due.
