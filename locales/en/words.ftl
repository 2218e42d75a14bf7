# The words we look for: the public page, and the word keeper's desk.
words-title = What words mean
words-intro = Grown-ups in courts use hard words. Some are hard to understand, and some are not kind. Here you can look a word up.
# $typed (String) - what was looked for
words-found = For “{ $typed }”
# $letter (String) - a letter
words-letter = Words that begin with { $letter }
words-back = Back to my page
words-letters = Words by their first letter
words-others = 0–9
words-who = Who says so?
words-who-says = The words here are for the young people’s board to decide about: young people who have been to the family court. Next to each word it says whether they have agreed to it.
words-board = The young people’s board has a page of its own
words-suggested = Suggested by this project. The young people’s board has not said yes to it yet.
# $day (String) - since when
words-agreed-since = The young people’s board has agreed to this, since { $day }.

words-line-imported = { $all ->
    [one] A list of one word was brought in
   *[other] A list of { $all } words was brought in
}
# $term (String) - a word
words-line-proposed = “{ $term }” was proposed
# $term (String) - a word
words-line-agreed = The young people’s board agreed to “{ $term }”
# $term (String) - a word
words-line-withdrawn = “{ $term }” was withdrawn

words-changed-all = { $all ->
    [one] The list is new: it has one word.
   *[other] The list is new: it has { $all } words.
}
# $term (String) - a word
# $before (String) - the word before
words-changed-instead = “{ $term }” stands where “{ $before }” was. The young people’s board has agreed.
# $term (String) - a word
words-changed-put = “{ $term }” is new or says something new. The young people’s board has agreed.
# $term (String) - a word
words-changed-agreed = The young people’s board has agreed to “{ $term }”.
# $term (String) - a word
words-changed-taken = “{ $term }” is not looked for any more.

keeping-title = The list of words
# $version (String) - a short hash
keeping-now = { $all ->
    [one] One word is looked for today (version { $version }).
   *[other] { $all } words are looked for today (version { $version }).
}
keeping-propose = Propose a new word
keeping-import = Bring in a whole list
keeping-export = Take the list with you (TOML)
keeping-public = The page where everybody can look words up
keeping-waiting = Waits for the young people’s board
keeping-nothing-waits = Nothing waits.
# $before (String) - the word before
keeping-instead-of = instead of “{ $before }”
# $name (String) - who
# $day (String) - when
keeping-proposed-by = { $name } proposed this on { $day }.
keeping-coming = What is decided and comes later
keeping-find = A word of the list
keeping-find-label = Which word?
keeping-none = No word of the list has that in it.
keeping-change = Propose a change
keeping-decide = Agreed, or not wanted
keeping-from = From which day?
keeping-because = What did the young people’s board say?
keeping-because-hint = Or why it goes. Everybody who writes reads this.
keeping-because-missing = Write why. It stays with the list.
keeping-agreed = The board has agreed
keeping-withdraw = It is not wanted any more
keeping-take = Take it off the list
# $cause (String) - what is in the way
keeping-in-the-way = This cannot stand on the list: { $cause }

propose-title = Propose a word
propose-intro = Nothing changes until the young people’s board has agreed.
propose-term = The word
propose-term-missing = Write the word that is to be looked for
propose-instead-of = In place of which word?
propose-instead-of-hint = Leave it empty if the word is new
propose-variants = Its other forms
propose-one-a-line = One on each line
propose-fine-in = Where it is no trouble
propose-fine-in-hint = Longer phrases, one on each line, such as “eye contact”
propose-kind = What is the trouble?
propose-kind-missing = Choose what the trouble is
propose-advice = What should a writer do?
propose-advice-missing = Choose what a writer should do
propose-say-instead = What could be said instead?
propose-say-instead-hint = One on each line. What stands in square brackets is for the writer to fill, like a name.
propose-say-instead-missing = Write at least one thing that could be said instead
propose-why = Why, in one kind sentence
propose-why-hint = For the person who writes
propose-why-missing = Write why, in one sentence
propose-source = Where was it seen?
propose-about-harm = It is said about somebody who was hurt
propose-because = Why do you propose it?
propose-because-hint = For the young people’s board
propose-save = Propose it
kind-jargon = Words of the office
kind-acronym = Letters for words
kind-legal = Words of the law
kind-blaming = It blames somebody who was hurt
kind-labelling = It makes a person one thing
kind-vague = It says nothing one can picture
kind-certainty = It is surer than anybody is
kind-boilerplate = It could be about any child
kind-office-talk = It makes a child a piece of work
advice-replace = Say something else, always
advice-explain = Explain it close by
advice-consider = Think again; it is often fine

import-intro = The list you choose takes the place of the one there is. It is the same file that you can take with you. What the young people’s board has agreed to stays agreed where a word is the same, letter by letter.
import-list = The list (TOML)
import-because = Why?
import-save = Bring it in
import-missing = Choose the file
import-no-text = This file is no text. Choose the list as TOML
import-empty = There is no word in this list
# $cause (String) - what is wrong, with its line
import-wrong = Nothing was brought in. Mend this and choose it again: { $cause }
# $day (String) - since when
export-agreed = The young people's board has agreed to this, since { $day }.
