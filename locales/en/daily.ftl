# The quiet daily e-mail.
daily-title = A short e-mail each working day
# $hour (String) - when it goes
daily-intro = If you want, an e-mail goes to you at { $hour } on each working day on which something is due. None goes while you are away.
daily-nobody-named = It says how many things are due, and where to look. It names nobody, and it does not say where you work.
daily-address = Your e-mail address at work
daily-address-hint = Nobody else sees it here
daily-address-wrong = Type the whole address, like sam@example.org
daily-service = It may say “Cafcass” in its subject
daily-keep = Send me one each working day
daily-no-more = No more of these
# $address (String) - to where
daily-goes-to = It goes to { $address }.
# $day (String) - of which day
# $why (String) - why, with what to do
daily-failed = The one of { $day } did not go. { $why }
daily-failed-do = Look at the address and press the button below, and the next one goes again. If the address is right, ask whoever looks after Together.
daily-failed-line = A daily e-mail did not go
daily-failed-look = Look at the address
# $name (String) - whose
# $day (String) - of which day
# $why (String) - why
daily-failed-for = The daily e-mail to { $name } of { $day } did not go. { $why }
daily-subject = Things to do today
daily-subject-service = Cafcass: things to do today
# $address (String) - where to look
daily-says = { $things ->
    [one] One thing is due.
   *[other] { $things } things are due.
} Look here: { $address }
daily-hour = When the daily e-mail goes
daily-hour-hint = To those who want one: how many things are due, and nothing else. For example 08:00
daily-hour-keep = Keep the hour
daily-hour-wrong = Type the hour like 08:00
