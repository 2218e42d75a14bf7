# Noting what happened.
record-title = Note what happened
record-kind = What was it?
record-visit = Visit
record-call = Call
record-came-in = Something came in
record-seen = Something seen
record-kind-missing = Choose what it was
record-day = Which day?
record-day-hint = The day it happened
record-day-wrong = Write the day as 2026-11-23, or choose it
record-day-ahead = This day has not come yet: choose the day it happened
record-with-whom = With whom?
record-text = What happened
record-text-missing = Write what happened
record-save = Save
# $what (String) - what kind of thing
# $whom (String) - with whom
record-with = { $what } · { $whom }

record-looked = Saved
record-looked-what = It is in the file as you wrote it.
record-looked-words = Words worth another look, for the next note or one more line
record-looked-file = Back to the file
record-looked-more = Note something more
