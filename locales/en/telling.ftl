# Who is told what, for the workers of a child; nothing here is on any page of a child's or a parent's.
tab-telling = Told
telling-title = Who is told what
telling-plans = News that matters
telling-plans-what = Before a recommendation, a decision, a move or a goodbye: who hears it, in which order, from whom, and who is beside them.
telling-plans-before = Plans that are over
telling-new = Plan how they hear it
telling-change = Change the plan
telling-things = What was told in writing
telling-things-what = Each word here says only what somebody knows. Posted is not arrived, and opened is not understood.
telling-nothing = Nothing has been told in writing yet.
# $when (String) - a day
telling-plan-off = Called off on { $when }
telling-plan-over = Everybody has heard it.
# $name (String) - a person
# $when (String) - a day
telling-plan-next = Next: { $name }, { $when }
telling-one-title = How it stands
telling-plan-title = A plan to tell
telling-read-it = Read it
telling-its-plan = The plan it belongs to
telling-workers-only = Only the workers of this child see this.

telling-news = What kind of news is it?
telling-news-recommendation = What I will recommend
telling-news-decision = What was decided
telling-news-moved-home = A move to another home
telling-news-goodbye = A goodbye
telling-news-other = Other news that matters
telling-news-missing = Choose what kind of news it is
telling-say = What is the news, in words a child can understand?
telling-say-hint = Like this: The judge said that you will live with Nan.
telling-say-missing = Write what the news is
telling-day = On which day do they hear it?
# $hours (Number) - a few hours
telling-day-hint = One day for brothers and sisters and whoever they live with, all within { $hours } hours. Nobody should have to keep it to themselves.
telling-day-over = This day is over. Choose today or a day that comes
telling-day-far = This day is more than a year ahead. Look at the year again
telling-who = Who hears it?
telling-who-hint = Brothers and sisters are ticked already. Times make the order.
telling-who-missing = Choose who hears it
# $name (String) - a person
telling-time = { $name }: at about what time?
# $name (String) - a person
telling-how = { $name }: how?
# $name (String) - a person
telling-beside = { $name }: who is beside them, then and afterwards?
# $name (String) - a person
telling-other-day = { $name }: on another day, if it has to be
# $name (String) - a person
telling-home = The children live with { $name }
# $name (String) - a person
# $problem (String) - what is wrong, as a sentence
telling-of-person = { $name }: { $problem }
telling-at-home = What can be said about it at home?
telling-at-home-hint = And to whom. A child should know whom they may talk to about it.
telling-because = If they do not all hear it on one day: why?
telling-because-hint = Only where it has to be so. The reason stays on the file.
telling-save = Keep the plan
# $problems (String) - sentences
telling-held = Change the plan, or say here why it has to be so. { $problems }
telling-apart-days = Brothers and sisters, and whoever they live with, hear it on different days.
# $hours (Number) - a few hours
telling-apart-hours = Between the first and the last of them there are more than { $hours } hours.
telling-no-carer = Nobody is marked as the person the children live with.
# $names (String) - children
telling-missing = Not in the plan: { $names }.
telling-in-person = In person
telling-on-a-call = On a call
telling-on-video = On a video call
telling-need-not = Need not be told by us
telling-steps = Who hears it, in order
telling-lives-with = the children live here
# $who (String) - one or more people, in the writer's words
telling-is-beside = beside them: { $who }
telling-not-told = Not told yet
telling-call-off = There is no such news any more
telling-call-off-do = Call the plan off

told-title = Talked through
told-who = Who heard it?
told-who-hint = Those who heard it together can be ticked together. How each child took it is worth a note of its own.
told-who-missing = Choose who heard it
told-whose-words = These words are one child’s. Tick that child alone
told-how = How was it told?
told-how-missing = Choose how it was told
told-need-not = Nobody of us has to tell it
told-there = Who was there?
# $name (String) - a person
told-understood = How did { $name } understand it?
told-understood-all = How was it understood?
told-understood-hint = What you saw and heard, and what was not clear.
told-understood-missing = Write how it was understood. If you do not know, write that
# $name (String) - a child
told-their-words = What { $name } said to it, word for word
told-their-words-all = What the child said to it, word for word
told-their-words-hint = Leave it empty if you did not write it down. It is kept as their own words.
told-because = Why not?
told-because-missing = Say why
told-save = Keep this

again-title = It has to be told again
again-by = By which day?
again-because = Why?
again-because-missing = Say why it has to be told again
again-save = Tell it again by then
arrived-title = I know that it arrived
arrived-how = How do you know?
arrived-how-hint = Like this: Dawn rang and said so.
arrived-how-missing = Say how you know
arrived-save = It arrived

standing-not-gone = Not gone yet
standing-sent = Sent
standing-arrived = Arrived
standing-opened = Opened
standing-talked = Talked through
standing-again = Needs telling again
# $on (String) - a day
standing-on-pages = On their pages since { $on }
# $on (String) - a day
standing-for-in-person = Made on { $on }, to be given in person
# $on (String) - a day
standing-not-posted = Written on { $on }; it has not been posted
# $on (String) - a day
standing-sent-on = Sent on { $on }
standing-in-doubt = Nobody knows whether it went. Look at what goes out.
# $on (String) - a day
# $by (String) - a member of staff
standing-posted = Posted on { $on } by { $by }
standing-closed = It is not on their screen: hard news opens there when a person has told it
# $on (String) - a day
# $by (String) - a member of staff
standing-arrived-by = It arrived. Written down on { $on } by { $by }
# $on (String) - a day
standing-sheet-back = It arrived: the reply sheet came back on { $on }
standing-not-known-arrived = Nobody knows whether it arrived
# $on (String) - a day
standing-opened-on = Opened on their pages on { $on }, by whoever held the screen
# $on (String) - a day
standing-opened-together = Opened on { $on } on the worker’s device
standing-not-known-opened = Not known to have been opened on their pages
standing-not-talked = Nobody has talked it through yet
# $how (String) - in person, on a call
# $by (String) - a member of staff
# $on (String) - a day
standing-talked-by = { $how }: { $by }, { $on }
# $by (String) - a member of staff
# $on (String) - a day
standing-need-not = { $by } wrote that nobody of us has to tell it, { $on }
# $who (String) - one or more people, in the writer's words
standing-there = There: { $who }
# $words (String) - what a child said
standing-their-words = “{ $words }”
# $on (String) - a day
standing-again-by = To be told again by { $on }

telling-line-need-not = Need not be told by us
# $how (String) - in person, on a call
telling-line-talked = Talked through: { $how }
# $how (String) - in person, on a call
telling-line-told = Told: { $how }
# $day (String) - a day
telling-line-again = To be told again by { $day }
telling-line-arrived = It is known to have arrived
telling-line-opened = Opened on their pages
telling-line-opened-together = Opened on the worker’s device
telling-line-carries = The letter waits until the news has been told
# $news (String) - what kind of news
telling-line-planned = How it is told: { $news }
# $news (String) - what kind of news
telling-line-changed = The plan to tell it was changed: { $news }
telling-line-called-off = The plan to tell it was called off

# $news (String) - what the news is
due-tell-news = Tell them: “{ $news }”
# $what (String) - a letter or an answer
due-tell-again = Tell it again: { $what }
# $what (String) - a letter or an answer
due-tell-before-letter = { $what }: it is on no screen until somebody has told them
due-tell-plan-do = Open the plan
team-tell-news = News that matters is to be told
team-tell-again = Something has to be told again

beside-no-plan = There is no plan for who hears this, and when
beside-no-plan-why = This is news that matters. Plan it under “Told” first: who hears it in which order, and who is beside them. Or say why none is needed. It opens on the child’s screen when somebody has told them.
held-not-told-yet = It carries news that the child should hear from a person first. Tell them, and write that down under “Told”.

ask-hard-news = Where I hear hard news first
hard-news-hint = Until they say otherwise, a person tells them before a screen does. Only the child can choose this.
hard-news-person = A person tells me first
hard-news-pages = I read it on my pages first
hard-news-missing = Choose one
letters-stands = How it stands, and who talked it through

# On a child's own pages.
me-hard-news = Big or hard news: how do you want to hear it first?
me-hard-news-hint = You can change this any time.
# $worker (String) - the worker's first name
me-hard-news-person = { $worker } tells me first
me-hard-news-pages = I read it here first
# $title (String) - what it is called
standing-story = The story “{ $title }”
# $title (String) - what it is called
# $name (String) - a person
standing-story-to = The story “{ $title }”, for { $name }
# $on (String) - a day
standing-story-shown = Shown on { $on }
standing-story-closed = It is not on their screen: the news in it opens there when a person has told it
