# My people: everybody once, with the child's own words for them.
people-title = My people
people-one = Somebody in this family
people-add = Add somebody
people-save = Save
# $word (String) - the child's word for somebody
people-calls = “{ $word }”
people-word-not-asked = Their word not asked yet
people-is-child = a child
people-sealed = Sealed: where they can be found
people-name = Name
people-name-hint = As they spell it themselves
people-name-missing = Write their name
people-what = Who they are to this child
people-what-hint = In plain words, with commas between: “parent”, “foster carer”, “mum’s mum”
people-word = This child’s word for them
people-word-hint = As the child says it. Leave it empty until you have asked.
people-say-it = How to say their name
people-pronouns = Pronouns
people-child = This is a child
people-note = What matters when you talk or write to them
people-note-hint = They may read this one day
people-readers = Who may know of them?
people-readers-hint = If you are not sure, choose the second
people-readers-everyone = Everybody on this file
people-readers-workers = Only those who work with this child
# $name (String) - who
people-person = { $name } was written down
people-whereabouts = A sealed detail was written down
