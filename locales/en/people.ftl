# My people: everybody once, with the child's own words for them.
people-title = My people
people-one = Somebody in this family
people-add = Add somebody
people-save = Save
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
people-reads = The language they want letters in
people-reads-hint = As they said it: “Polish”. Empty: not asked yet.
people-child = This is a child
people-note = What matters when you talk or write to them
people-note-hint = They may read this one day
people-workers-note = What only those who work with this child should know
people-workers-note-hint = Nobody else reads it here. They may read it one day
people-note-fewer = Not for everybody
people-note-written = Something was written down for fewer people
people-letters-name = { $letters ->
    [one] One letter that was sent names them. Whoever has it can still read it. You can take it off the child’s own screen.
   *[other] { $letters } letters that were sent name them. Whoever has them can still read them. You can take them off the child’s own screen.
}
people-readers = Who may know of them?
people-readers-hint = If you are not sure, choose the second
people-readers-everyone = Everybody on this file
people-readers-workers = Only those who work with this child
people-readers-only = Those it says now, and nobody else
people-stale = Somebody wrote about them while you were here
people-stale-what = This is there now. What you typed is below, and nothing of it is saved yet. Who may know of them stands as it is there.
# $name (String) - who
people-person = { $name } was written down
people-whereabouts = A sealed detail was written down
# $name (String) - who can be found by it
people-held-sealed = Something in this is sealed. Somebody who would see it must not know where { $name } can be found. Take that out, or let fewer people see this. Nothing was saved.
# $name (String) - whom it is about
people-held-other = Something in this about { $name } is sealed. Somebody who would see it must not know that. Take it out, or let fewer people see this. Nothing was saved.
# $name (String) - a name that was typed
people-held-name = “{ $name }” is not for everybody who would see this. Say it without the name. Nothing was saved.
people-held-code = This looks like a code. A code is never written down. Take it out. Nothing was saved.

found-link = Write down where they can be found
found-title = Where somebody can be found
found-what = This is sealed. It is looked for in everything that leaves, and in everything on a child’s screen, and is let through only to those who may be told.
found-kind = What is it?
found-kind-missing = Choose what it is
found-home = Where they live
found-school = School or nursery
found-phone = Phone
found-doctor = Doctor
found-other = Something else that must not be said
found-text = The detail
found-text-hint = Whole, as it is written on an envelope: the street with its number, the town, the postcode
found-text-missing = Write the detail
found-text-short = This is too short to be looked for. Write it whole.
found-told = Who may be told?
found-told-hint = Choose nobody if you are not sure. Then only those who work with this child know it.
found-told-nobody = Only those who work with this child know it
# $names (String) - who
found-told-only = May be told: { $names }
found-save = Seal it
people-map-link = The map of my people
people-tree-link = The family tree
map-title = My own map of my people
# $name (String) - the child
map-what = Where { $name } puts their people, and nobody else does. Nobody is on it before { $name } puts them there. Nothing on it is counted, and it says nothing to anybody unless { $name } says so in words. It is in { $name }’s file and in no other.
# $name (String) - the child
map-none = { $name } has made no map yet.
# $name (String) - the child
map-make = Make it with { $name }
# $name (String) - the child
map-make-what = { $name } says or shows where each one goes. People stand here by the alphabet. Whoever is put nowhere is not on the map, and that is all right.
map-save = Keep this map
map-others = Somebody else, or a pet
map-before = Maps from before
# $name (String) - who kept it
# $day (String) - a day
map-by = Kept by { $name } on { $day }
map-line = The child’s own map of their people was kept
tree-title = The family tree
tree-whole = Everybody in this family’s file, for the workers of this child.
# $name (String) - a person
tree-as = As { $name } may know it. Whoever { $name } may not know of is not in it.
# $name (String) - a person
tree-as-link = As { $name } may know it
tree-others = As others may know it
