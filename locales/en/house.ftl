# Coming in as staff, and setting up.
layout-together = Together
layout-skip = Skip to the page
layout-menu = Menu
layout-children = Children I work with
layout-house = People who work here
layout-words = The list of words
layout-find = Find a child by name
layout-find-go = Find
layout-sign-out = Sign out

sign-in-title = Sign in
sign-in-code = Your one-time code
sign-in-code-hint = Twelve letters and numbers, from whoever looks after Together where you work
sign-in-go = Sign in
sign-in-no = That code does not work. It may be old or used. Ask for another one.
sign-in-child = I am a child or young person
demo-who = Who do you want to be?
demo-made-up = Everybody here is made up. Choose somebody and look around.
# $name (String) - who
demo-be = Be { $name }
demo-child = A child’s own way in, with a code

first-title = The first person here
first-intro = You look after Together where you work. You add the people who work here. You see nothing of any child’s file.
first-save = Begin
house-title = People who work here
house-no-files = You see nothing of any child’s file here.
house-template = A letter template
house-duty-hours = When somebody answers
staff-add = Add somebody
staff-name = Name
staff-name-hint = First name and last name
staff-name-missing = Write a name
staff-first-name = What children call them
staff-first-name-hint = Empty: the first word of the name
staff-reach = How a child reaches them
staff-reach-hint = One sentence that a nine-year-old can follow
staff-role = What they do
staff-role-missing = Choose what they do
staff-save = Add
staff-link = One-time code
# $name (String) - for whom
staff-link-for = A one-time code for { $name }
staff-link-once = It works once, for ten minutes, and is shown this once.
staff-links-made = Codes that were made
# $when (String) - when
# $by (String) - who made it
# $name (String) - for whom
staff-link-made = { $when }: { $by }, for { $name }
# $name (String) - for whom
house-link-made = A one-time code was made for { $name }
# $name (String) - who
house-left = { $name } stopped working here
came-in-title = You came in with a one-time code
# $when (String) - when
# $by (String) - who made it
came-in-by = { $by } made it on { $when }.
# $when (String) - when
came-in-by-machine = It was made on the machine that Together runs on, on { $when }.
came-in-not-asked = If you did not ask for a code, tell whoever you work for: whoever makes codes can come in as you.
came-in-go = Go on
leaving-link = Leaves us
leaving-title = Somebody stops working here
leaving-what = They are signed out at once, everywhere. No code of theirs works any more, and they work with no child. What they wrote stays as it is.
leaving-alone = { $alone ->
    [one] Nobody else works with one of their children.
   *[other] Nobody else works with { $alone } of their children.
}
leaving-to = Who works with these children from now on?
leaving-to-missing = Choose who works with their children from now on
leaving-save = They leave us
leaving-stay = Go back, and change nothing
leaving-last = Nobody else looks after Together. Add somebody who does, and then come back.
role-adviser = Family court adviser or children’s guardian
role-supervisor = Practice supervisor
role-administrator = Looks after Together
role-word-keeper = Word keeper

office-title = Where post comes back to
office-intro = A reply sheet says where to post it. Until there is an address here, it says only whom to give it to.
office-address = The office’s address
office-address-hint = As it stands on an envelope, a line each
office-save = Keep it

family-title = Open a family’s file
family-intro = Who, what the court asked, and when. Everything else comes later, from the child and the family.
family-save = Open the file
family-court = Which court?
family-number = The court’s number
family-law = Which kind of proceedings?
family-law-private = Private law: usually parents apart
family-law-public = Public law: a council asks the court to keep a child safe
family-law-missing = Choose which kind it is
family-what = What the court asked
family-for-children = Why a court is asking, in words a child can read
family-for-children-hint = One or two short sentences. It goes into the first letter. Leave it empty if you do not know yet.
family-hearing = The next hearing
family-hearing-say = The court meets. You do not have to be there.
child-title = Open a file for a brother or sister
child-intro = Each child has a file of their own. It points to the same family.
child-save = Open the file
child-beside = Beside
child-court-name = The child’s name in the court’s papers
child-court-name-hint = What they want to be called is theirs to say, and comes later
child-court-name-missing = Write the child’s name as it is in the court’s papers
child-born = Birthday
child-born-hint = Leave it empty if it is not known, or before birth
child-born-ahead = This day has not come yet. Before birth, leave it empty.
date-wrong = Write the day as 2026-11-23, or choose it
workers-title = Who works with this child
workers-choose = Who else?
workers-choose-missing = Choose somebody, or go back.
workers-end = No longer works with them
workers-last = Nobody else works with this child. Choose who does first, and then come back.
workers-save = They work with this child too

kept-title = What you were writing
kept-waiting = { $forms ->
    [one] You were away, and one thing you wrote was not saved in a file yet. It was kept for you.
   *[other] You were away, and { $forms } things you wrote were not saved in a file yet. They were kept for you.
}
kept-look = Look at it
kept-what = This arrived after you had been signed out. Nothing was done with it. It is sealed, and only you see it.
kept-none = Nothing is kept.
# $when (String) - when
kept-from = From { $when }
kept-send = Send it again
kept-drop = I have what I need. Throw it away

error-not-found = There is nothing here
error-not-found-next = It may not exist, or it may not be yours to see. Go back and choose another way.
error-changed = It changed while you were here
error-changed-next = Somebody wrote first, or it was already sent. Nothing was overwritten. Go back, look at what is there now, and do what is left.
both-what = This form was sent before with other words. Those are kept, and nothing was overwritten. Nothing you typed now is lost: keep it too, or copy what you need.
both-kept = What is kept
both-typed = What you typed just now
both-keep-too = Keep this too
error-busy = Many people are writing at once
error-busy-next = Nothing was saved. Go back and press the button again.
error-slow = This took too long
error-slow-next = Nobody knows whether it was saved. Send it again: it is never saved twice.
error-typed = What you typed
error-refused = That did not work
error-full = There is no room left to save
error-full-next = Nothing was saved just now, and nothing was lost that was saved before. Tell whoever looks after Together that the disk is full. Send it again when there is room.
error-broken = Something broke here
error-broken-next = It is our fault, not yours. What was saved is safe. Go back and try again; if it breaks again, tell whoever looks after Together.
error-back = Go to the first page
error-summary = There is something to mend
# $title (String) - the title of the page
error-title = Error: { $title }
error-too-long = This is { $length } letters long. { $longest } is the most that fits. Make it shorter; nothing was thrown away.
error-stale-form = This page is too old to be sent. Go back, load it again, and send it from there.
error-broken-off = The form broke off before it was whole. Nothing was saved. Go back and send it again.
error-too-large = This is too large. A file may have { $megabytes } MB. Choose a smaller one.
error-too-much = This is too much to be sent at once, and nothing was saved. Make it shorter, or send it in parts.
error-file-again = The file you chose has to be chosen again.
error-not-a-picture = This is not a picture we can read. Use a photograph: PNG, JPEG, WebP or GIF.
error-broken-picture = This picture is broken or too large to open. Take another photograph.
error-not-a-sound = This is not a recording we can keep. Record it here, or choose an MP3, M4A, WebM, OGG or WAV file.
error-other-site = This form did not come from one of our own pages, so nothing was done. Open Together and send it from there.

wordings-title = Letter wording
wordings-intro = What each letter begins from. A change counts for letters that are drafted after it; letters that went stay as they went.
wordings-one = Wording
# $kind (String) - what kind of letter
# $wording (String) - for whom
wordings-what = { $kind }: { $wording }
wordings-text = The wording
wordings-text-hint = A name in curly brackets is a gap the file fills. With a question mark after the name, its whole paragraph goes when nothing fills it.
# $what (String) - what is wrong, with its line
wordings-wrong = This wording cannot be used yet. { $what }
wordings-empty = Write the wording first
wordings-by-hand = Nothing in a file fills these. Each letter waits until its writer has filled them:
wordings-gaps = What the file can fill
wordings-see-whom = Try it on a made-up child
wordings-see = See it
wordings-see-first = See it as a made-up child would
wordings-keep = Keep it
# $name (String) - a made-up child
wordings-tried = As { $name } would get it (made up)
rota-title = Who is on duty
rota-intro = When nobody has read what a child wrote by the next working morning, whoever is on duty that day is asked. They may open that child’s file for it, and the file says so.
rota-not-safe = “I don’t feel safe” on the children’s pages works only on a day that somebody is on duty, in the hours in which somebody answers. At other times the page says who answers then.
rota-monday = On Mondays
rota-tuesday = On Tuesdays
rota-wednesday = On Wednesdays
rota-thursday = On Thursdays
rota-friday = On Fridays
rota-nobody = Nobody
rota-new-day = On one single day
rota-new-day-hint = A bank holiday, or a day on which somebody else stands in
rota-new-who = Who is on duty that day
rota-day-missing = Choose the day
rota-day-over = This day is over. Choose today or a day that is still to come.
