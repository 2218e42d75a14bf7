# What goes out: letters on paper, texts, e-mails.
layout-post = Print and post
role-business = Business services
tab-going-out = Going out

# What leaves the house on a screen. Nobody is named, and nothing is said about anybody.
outside-subject = Something new for you
outside-something-new = There is something new for you. Open it where you usually do, or ask the person you talk to about it.

going-out-title = Going out
going-out-what = Letters, texts and e-mails that leave the house. Each goes once, to a place that somebody has checked.
going-out-messages = What goes, and what has gone
going-out-none = Nothing yet.
going-out-letter = A letter
going-out-text = A text
going-out-email = An e-mail
going-out-to = to
going-out-go = It can go now
going-out-again = Send it again
going-out-it-went = I checked, and it went

# $when (String) - since when
state-held = Held since { $when }
# $when (String) - since when
state-waiting = Waiting to go since { $when }
# $name (String) - who prints and posts it
state-given = { $name } prints and posts it
# $when (String) - since when
state-failed = Did not go, { $when }
# $when (String) - since when
state-in-doubt = Not known whether it went, { $when }
# $name (String) - who posted it
# $when (String) - when
state-posted = Posted by { $name }, { $when }
# $when (String) - when
state-gone = Went, { $when }

held-no-address = Nobody has written down where post goes. Ask, and write it down below.
held-no-phone = Nobody has written down a number for texts. Ask, and write it down below.
held-no-email = Nobody has written down an e-mail address. Ask, and write it down below.
held-not-checked = Nobody has checked that this place is right and safe. Ask first, then say so below.
held-changed = This is a new place, and nobody has checked it. Nothing goes there until somebody has.
held-unsafe = Somebody said that this place is not safe. Nothing goes there.
held-no-hours = Nobody has asked when a text is safe. Ask, then say so below.
held-post-not-asked = Nobody has asked who opens their post. Ask, and write it down in About me.
held-phone-not-asked = Nobody has asked who holds their phone. Ask, and write it down in About me.
held-post-shared = Somebody else opens their post. If it is safe all the same, say why.
held-phone-shared = Somebody else may see this phone. If it is safe all the same, say why.
held-other-readers-post = Somebody else opens their post now than when this was written. Write a new letter for all who will see it.
held-other-readers-phone = Somebody else may see this phone now than when it was said that this can go. Look again who sees it, and send a new one.
held-not-this-way = They asked for other ways than this. Choose another way, or say why this one.

trouble-nobody-chosen = The address is sealed. Choose one person who prints and posts it alone.
trouble-ready = What held it is mended. Say that it can go.
trouble-in-doubt = The program stopped while it was being sent. Find out whether it arrived. Then say that it went, or send it again.
why-refused = It was not taken. Look whether the address or the number is right, then send it again.
why-not-let-in = We were not let in where messages are sent from. Tell the person who looks after Together, then send it again.
why-no-answer = We tried for three days, and nobody answered. Tell the person who looks after Together, then send it again.
why-not-safe-now = It could not go there safely any more when its turn came. Look at the place below, then send it again.
why-not-set-up = Nobody has set up how messages like this leave. Tell the person who looks after Together, then send it again.

# $what (String) - a letter, a text
# $why (String) - what is in the way
due-going-out = { $what } has not gone out. { $why }
due-going-out-do = Look at it

places-title = Where it goes
places-what = Nothing goes to a place that nobody has checked, and a new place stops everything until somebody has checked that one.
place-title = Where somebody can be reached
place-what = What stood there before stays in the file. Nothing goes to the new place until somebody has checked it.
place-add = Write down another place
place-save = Write it down
place-whose = Whose is it?
place-whose-missing = Choose whose it is
place-which = What is it?
place-which-missing = Choose what it is
place-home = Address for post
place-phone = Phone for texts
place-email = E-mail address
place-text = The address or number
place-text-hint = An address as it stands on an envelope, a line each
place-text-missing = Write the address or number
place-text-wrong = This cannot be rung or written to as it stands. Look at it again.
place-told = Who may know it?
place-told-hint = If you are not sure, choose the first. A letter to a sealed address is printed and posted by one person alone.
place-told-sealed = Sealed: only they and we know it
place-told-everyone = Everybody in these proceedings may know it
place-not-checked = Not checked yet
# $name (String) - who
# $when (String) - when
place-checked = { $name } checked that it is right and safe, { $when }
# $name (String) - who
# $when (String) - when
place-unsafe = { $name } said that it is not safe, { $when }
place-from = Texts are safe from
place-until = until
place-not-on = but never on a
place-time-wrong = Write the time as 15:30
place-until-before = This is before the time above. Write a later time.
place-is-safe = I asked: it is right and safe
place-is-unsafe = It is not safe
day-monday = Monday
day-tuesday = Tuesday
day-wednesday = Wednesday
day-thursday = Thursday
day-friday = Friday
day-saturday = Saturday
day-sunday = Sunday

tell-title = Say that there is something new
tell-what = These words go out, and no others. They name nobody and say nothing.
tell-how = How?
tell-how-missing = Choose how
tell-text = By text
tell-email = By e-mail
tell-because = Why all the same
tell-because-hint = Only if something is held: why it is right to send it
tell-not-set-up = Nobody has set up how messages like this leave. Tell the person who looks after Together, or choose another way.
tell-save = Send it

give-who = Who prints and posts it, alone?
give-me = I do
give-save = Choose
give-who-missing = Choose who prints and posts the letter

going-out-line-checked = A place was checked, and is right and safe
going-out-line-unsafe = A place was said not to be safe
going-out-line-asked = Something was put in the outbox
going-out-line-held = Something is held, and has not gone out
going-out-line-released = What was held can go now
# $name (String) - who
going-out-line-given = { $name } prints and posts a letter alone
going-out-line-posted = A letter was printed and posted
going-out-line-went = A message went
going-out-line-failed = A message did not go
going-out-line-doubt = It is not known whether a message went
going-out-line-put-back = A message is sent again

# The page of business services.
post-title = Print and post
post-what = By the child’s name. What a letter says is not for us to read.
post-ready = Ready to print
post-nothing-ready = Nothing waits to be printed.
post-make-batch = Print these together
post-printed = Printed, not posted yet
# $when (String) - when it was printed
post-printed-on = Printed { $when }
post-alone = For you alone
post-alone-what = The address is sealed. Print it, put it in its envelope yourself, and post it yourself.
post-print-alone = Print it
post-it-is-posted = I have posted it
post-held = Waits for somebody else
post-troubled = Did not go
post-troubled-what = The people who work with the child have this on their list too.
post-register = Posted in the last two weeks
post-register-none = Nothing yet.
# $name (String) - who
# $when (String) - when
post-posted-by = posted by { $name }, { $when }
post-batch = Letters to post
post-batch-what = Each letter lies behind a sheet with its address, which goes in front, into the window. Each begins on a new sheet of paper, also when both sides are printed.
post-batch-letters = Open the letters to print
post-which = Which did you post?
post-unticked = What is not ticked waits to be printed again.
post-these-are-posted = The ticked ones are posted
post-do-not = Do not post this one.
post-manifest = List for this batch
post-manifest-what = { $letters ->
    [one] One letter. The number is the one on its first sheet.
   *[other] { $letters } letters. The numbers are those on their first sheets.
}
# $child (String) - whose letter
# $pages (String) - on how many pages
# $tray (String) - which paper
post-manifest-line = { $child } · { $pages } · { $tray }
post-pages = { $pages ->
    [one] one page
   *[other] { $pages } pages
}
post-tray-usual = tray 1, usual print
post-tray-large = tray 2, large print
post-cover = For the post
post-cover-place = { $place } of { $all }

# How messages leave, for the administrator.
sending-title = How messages leave
sending-what = Until something is set here, no text and no e-mail leaves. Letters are printed by business services. A password or key is kept sealed and is not shown again.
sending-mail = A mail server
sending-mail-what = For e-mails. Leave the server’s name empty to switch it off.
sending-notify = GOV.UK Notify
sending-notify-what = For texts, and for e-mails where no mail server is set. Its templates need one gap, ((message)), and no other words.
sending-host = The server’s name
sending-host-hint = As in mail.example.org
sending-port = Port
sending-port-hint = Usually 465 or 587
sending-port-wrong = Write the port as a number, such as 587
sending-security = How is the connection kept from others?
sending-tls = TLS from the start (usually port 465)
sending-start-tls = STARTTLS (usually port 587)
sending-this-machine = Not at all: the server is this machine
sending-not-this-machine = Only a server on this machine can do without. Choose another.
sending-user = Name to sign in with
sending-user-hint = Leave it empty if the server asks for none
sending-password = Password
sending-secret-hint = Leave it empty to keep the one there is
sending-from = The address mail comes from
sending-from-hint = Choose one that says nothing: it can be seen on a locked screen
sending-from-wrong = Write an e-mail address
sending-letters = It prints and posts letters to grown-ups, too. Letters to children are printed here: Notify wants wide empty edges, and their pictures, large print and reply sheets need the whole page.
sending-key = API key
sending-key-wrong = Write the whole key: its name, the service’s id and the secret, joined by hyphens
sending-text = Template for texts
sending-email = Template for e-mails
sending-template-hint = Its id. Leave it empty to switch it off.
sending-template-wrong = Copy the template’s id from Notify: 36 letters, numbers and hyphens
sending-address = Where Notify answers
sending-address-hint = Leave it as it is, unless you were told another
sending-address-wrong = Write an address that begins with https://
sending-save-mail = Keep the mail server
sending-save-notify = Keep it
sending-notify-off = Switch Notify off

# The demo.
folder-title = What would have gone out
folder-what = In the demo nothing leaves this machine. These messages would have gone.
folder-none = Nothing yet.
