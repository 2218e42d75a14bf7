# Figures over groups of children: nobody's name, and no group of fewer than ten.
impact-title = Is it working for children?
impact-team = The children of your team, all together. Nobody is named, and no worker is counted.
impact-house = All children somebody began to work with in the last year, all together. Nobody is named, and no worker and no team is counted.
impact-link = Is it working for children?
# $children (Number) - how many
impact-children = { $children } children are counted.
# $fewest (Number) - how many at least
impact-too-few-children = There are fewer than { $fewest } children to count, so nothing is shown: a figure of so few says something of each of them.
# $yes (Number) - how many
# $group (Number) - how many
impact-of = { $yes } of { $group } children
# $fewest (Number) - how many at least
impact-too-few = Fewer than { $fewest } children, so it is not shown
# $days (Number) - how many
impact-days = { $days ->
    [one] 1 day
   *[other] { $days } days
}
impact-asks = The ten things young people ask
impact-up-to-date = Kept up to date: a letter after the first one, and somebody who talked with them
impact-asked = With a recommendation: told of it and asked
impact-promises = With a promise to find something out: all of it told in time
impact-name = Asked what they want to be called
impact-ways = Asked how they want to be told things
impact-came-in = Our file: came in to their own pages
impact-unique = What makes them unique is written down
impact-my-file = Written to be read by me one day
impact-my-file-not = Not counted: no figure says how something reads
impact-talked-over = Talked over by workers: told each time
impact-learning = People early in their careers learn it
impact-learning-not = Not counted here: it is about workers
impact-beside = Beside these
impact-hello = The first letter has gone
impact-hello-days = Half of them had it within
impact-as-planned = Heard news by a plan: each time from a person, on its day
impact-silence = More than three weeks without a word from us
impact-not = What this page does not say
impact-not-good = Whether a letter was kind or a talk was good. It says only that there was one.
impact-not-felt = How children feel, or what they think of us. That is not counted: it is theirs to say, in their own words.
impact-not-written = What was done and not written down, and what was written before this program began to count.
impact-not-planned = News that was planned and has reached nobody yet.
impact-not-workers = How anybody works. Children differ, and so does what can be done for them.
impact-back = Back
