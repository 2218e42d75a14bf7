# Children I work with, and one child's file.
children-title = Children I work with
children-none = You do not work with any child yet. Open a family’s file to begin.
children-summary = { $children ->
    [one] One child.
   *[other] { $children } children.
} { $things ->
    [0] Nothing is due.
    [one] One thing is due.
   *[other] { $things } things are due.
}
children-later = { $things ->
    [one] One more thing waits for another day.
   *[other] { $things } more things wait for another day.
}
children-nothing-due = Nothing is due.
children-add-family = Open a file for another family
due-today = Today
due-tomorrow = Tomorrow
due-late = { $days ->
    [one] 1 day late
   *[other] { $days } days late
}
# $name (String) - for whom
due-for = for { $name }
due-letter = The first letter, so that they know who you are
due-who-i-am-now = Say who you are: somebody else wrote before
due-letter-do = Write it
due-name = Ask what they want to be called
due-name-do = Ask
# $words (String) - the child's question
due-answer = They asked: “{ $words }”
due-answer-do = Answer
# $name (String) - the child
due-read = Read what { $name } wrote
due-read-do = Read it
# $what (String) - what happens
due-tell-planned = New: “{ $what }”. Who needs to hear this?
# $what (String) - what happens
due-tell-moved = Moved: “{ $what }”. Who needs to hear this?
# $what (String) - what happens
due-tell-off = Called off: “{ $what }”. Who needs to hear this?
due-tell-do = Tell them
# $name (String) - the child
due-not-safe = { $name } pressed “I don’t feel safe”. Read it now.
# $about (String) - what was promised
due-promise = You promised to find out: “{ $about }”
due-promise-do = Tell what came of it
due-after-hearing = Tell them what happened at the hearing
due-silence = They have heard nothing from us for weeks. Say something, even that nothing is new.

file-title = A file
file-due = What is due
file-in-order = The file, newest first
file-note = Note what happened
file-coming = Coming up
file-nothing-coming = Nothing is written down.
file-workers = Who works with them
file-add-worker = Somebody else works with them too
file-add-child = Open a file for a brother or sister
file-with-child = With the child
file-way-in = Turn the screen, or give them their own way in
file-newer = Written by a newer version of Together
file-earlier = { $entries ->
    [one] Show the one before these
   *[other] Show the { $entries } before these
}
file-written-later = { $days ->
    [one] written 1 day later
   *[other] written { $days } days later
}
tab-file = Whole file
tab-about-me = About me
tab-people = My people
tab-diary = Diary
tab-letters = Letters
tab-said = What I said
head-say-it = Say it:
head-spoken = The name, spoken
head-pronouns-not-asked = pronouns not asked yet
head-age = { $age ->
    [0] under 1
   *[other] { $age }
}
head-rooms = Parts of this file
head-rooms-of = With { $name }
head-rooms-of-work = The work

find-title = Finding a child
# $name (String) - what was looked for
find-none = Nobody you work with has the name “{ $name }”. Try one word of the name, as the child spells it or as the court does.
find-back = Children I work with

opening-opened = The file was opened
# $name (String) - a worker
opening-allocated = { $name } began to work with this child
opening-ended = A worker stopped working with this child
court-asked = What the court asked
# $day (String) - a day
court-dated = A date: { $day }
file-others = Brothers and sisters
head-who = Whose file this is

# $month (String) - the month before this one
children-words-changed = { $all ->
    [one] One word of our list changed in { $month }
   *[other] { $all } words of our list changed in { $month }
}
children-calendar = Your days in the calendar of your phone or computer
children-words = The words we look for, and what they mean
# $name (String) - the child
due-tries = Somebody tried to come in as { $name }. Speak with { $name } alone
due-tries-do = Look at it

duty-title = Waiting for an answer
duty-what = You are on duty today. Children wrote this, and nobody has read it yet. You may open their file for it; the file says so.
duty-nothing = Nothing waits.
# $day (String) - since when
duty-asked = asked something on { $day }
# $day (String) - since when
duty-wrote = wrote something on { $day }
# $day (String) - since when
duty-not-safe = pressed “I don’t feel safe” on { $day }
duty-more = { $things ->
    [one] One more thing waits, and comes when these are done.
   *[other] { $things } more things wait, and come when these are done.
}
