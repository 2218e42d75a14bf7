# When workers talk a child over. For workers; what a child's own screen says is at the end.
tab-supervision = Talked over
supervision-title = When we talked it over
# $name (String) - the child
supervision-what = When workers talk about { $name }: what was decided, why, and how it helped what is best for { $name }.
# $name (String) - the child
supervision-empty = Nothing is written down yet. When you talk about { $name } with your supervisor or with other workers, write it down here.
supervision-new = Write down a talk
supervision-one-form = One form for one talk. Each child’s part goes on that child’s own file, and nothing of another child with it.
supervision-own-matters = Your own matters have no place here.
supervision-own-matters-where = How you are, your leave, your health and how you work belong in your own supervision record, which is kept outside Together. Nothing in Together asks for them.
supervision-which = Which children did you talk about?
supervision-which-hint = Each gets a part of their own.
supervision-which-missing = Choose which children you talked about
# $most (Number) - how many
supervision-too-many = Choose { $most } children at most for one talk
supervision-go-on = Go on
supervision-mine = Talked over
supervision-mine-what = What was decided about the children you work with when you talked about them.
supervision-mine-empty = Nothing is written down yet. Begin with the talk you had last.
supervision-took-part = What you took part in
supervision-took-part-what = About children you do not work with yourself. You see what was decided while you were there, and nothing else of their files.
supervision-one = A talk
supervision-back = Every talk
# $name (String) - a worker
supervision-by = written down by { $name }

supervision-kind = What kind of talk was it?
supervision-kind-missing = Choose what kind of talk it was
supervision-one-to-one = One to one
supervision-group = Group supervision
supervision-peer = Workers among themselves
supervision-reflective = Reflective supervision
supervision-on = When was it?
supervision-day-ahead = This day is still to come. Write the day on which you talked
supervision-there = Who was there?
supervision-there-missing = Choose or write who was there with you
supervision-others = Who else was there?
supervision-others-hint = Names, with commas between them.

# $name (String) - the child
supervision-own-part = Only what is about { $name }.
supervision-about = Which decision was it about?
supervision-about-hint = One decision, in a few words. Like this: how often to see his sister.
supervision-about-missing = Write which decision it was about
supervision-considered = What was considered
supervision-considered-hint = What speaks for it and against it, and what else could be done.
supervision-considered-missing = Write what was considered
supervision-decided = What was decided
supervision-decided-hint = If nothing was decided, say so and what has to happen first.
supervision-decided-missing = Write what was decided
supervision-why = Why
supervision-why-hint = In words this child can read one day.
supervision-why-missing = Write why
# $name (String) - the child
supervision-helped = How it helped what is best for { $name }
supervision-helped-hint = What is different for this child because you talked.
supervision-helped-missing = Write how it helped
# $name (String) - the child
supervision-telling = Telling { $name }
# $name (String) - the child
supervision-told = Was { $name } told?
supervision-told-yes = Told
supervision-told-not-now = Not now: my judgement
supervision-told-no = Not told
supervision-told-missing = Choose whether the child was told
supervision-because = How were they told, or why not?
supervision-because-hint = “Not now: my judgement” needs no more words.
supervision-because-now = How were they told, or why not?
supervision-because-missing = Write why they were not told
# $names (String) - children
supervision-names = The name of another child stands in this part: { $names }. Take it out, or look at it and keep it
# $name (String) - the child
supervision-keep-names = I have looked: all of this is about { $name }
supervision-keep = Keep it

# $name (String) - the child
supervision-letter = Begin a letter to { $name } about it
supervision-promise = Promise to find something out
# $name (String) - the child
supervision-on-screen = What { $name }’s own page says
supervision-now = How it stands now
# $name (String) - the child
supervision-screen = What { $name }’s own page says about it
supervision-screen-hint = Leave it empty if the page is to say nothing. Like this: You will see Celyn each month.
# $name (String) - the child
supervision-safe = This is safe on { $name }’s page, whoever sees it
supervision-safe-missing = Say that it is safe on their page, or leave the words out
supervision-screen-missing = Write what their page says, or take the tick away
supervision-screen-not-told = Their page says it only when a person has told them. Say that they were told, or leave the words out
supervision-screen-not-safe = Nobody has asked yet who sees this child’s screen, so nothing is said there. Tell the child in another way
supervision-said-already = Their page says something about it already. Take that off first
supervision-keep-told = Keep this

# $kind (String) - what kind of talk
# $about (String) - in the writer's words
supervision-line = { $kind }: { $about }
# $told (String) - how it stands
supervision-line-told = Whether the child was told of a talk: { $told }
supervision-line-shown = The child’s own page says what was decided

# On the child's own pages. A nine-year-old reads this.
here-talked = We talked about you
# $worker (String) - the worker's first name
here-talked-decided = { $worker } talked with other people who work here about what is best for you. This is what we want to do:
