# Who supervises whom, and the team of a supervisor.
teams-title = Who supervises whom
teams-intro = A supervisor sees on one page what is due for the children their team works with: each child’s name and what kind of thing it is, and not what a child said. They open only the files of children they work with themselves.
teams-nobody = Nobody
team-title = My team
team-intro = What is due for the children your team works with, by who works with them. Late things come first.
team-nobody = Nobody is in your team yet. Whoever looks after Together says who is.
# $until (String) - last day
# $name (String) - who covers
team-away-covered = Away until { $until }. { $name } covers.
# $until (String) - last day
# $name (String) - who should cover
team-away-cover-away = Away until { $until }. { $name } was to cover and is not there either.
# $until (String) - last day
team-away-nobody = Away until { $until }, and nobody covers.
team-say-who-covers = Say who covers
team-calm = { $children ->
    [one] For one more child nothing is due.
   *[other] For { $children } more children nothing is due.
}
team-answer = A question of theirs waits for an answer
team-read = Something they wrote has not been read
team-tries = Somebody tried to come in as them
team-tell = A change in the diary has not been told
team-not-safe = They pressed “I don’t feel safe”, and nobody has read it
# $owner (String) - who promised
team-promised = { $owner } promised to find something out, and it is not answered yet
team-going-out = Something for them does not go out by itself
team-from-parent = Something a parent or carer wrote waits
team-parent-danger = A parent or carer wrote about danger, and nobody has read it
