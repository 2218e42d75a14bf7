# Storyboards, as the workers of a child see them. What a child reads is in portal.ftl.
tab-story = Stories
story-title = Stories in pictures
story-what = A story in pictures and a few words: what happened, who is who, what happens next. Each person it is for says picture by picture whether it is so.
story-none = There is no story yet. Begin one, alone or together with the child.
story-begin = Begin a story
story-begin-do = Begin it
story-one = A story in pictures
story-waits = Somebody said “not like that”
story-what-called = What is it called?
story-what-called-hint = The people it is for read this too.
story-title-missing = Write what it is called.
story-kind = What is it?
story-kind-people = A story for people, by name
story-kind-thinking = Your own board, for thinking. It is never shown to anybody.
story-kind-missing = Choose what it is.
story-people = Who is it for?
story-people-hint = Each of them by name. Nobody else is shown it. Brothers and sisters have stories in files of their own.
story-people-missing = Choose at least one person, by name.
# $names (String) - people
story-for = For { $names }
story-for-nobody = For nobody but you and the others who work with the child
story-thinking-tag = For thinking
story-thinking-what = This board is for thinking. Nobody in the family is shown it, on any page or on paper. For something to show, begin another story.
story-empty = There is no picture yet. Add the first one.
# $number (Number) - which one
story-number = { $number }
# $alt (String) - what a picture shows
story-alt-is = The picture shows: { $alt }
# $name (String) - a person
story-whose = { $name }’s words
story-whose-yours = Your words
story-up = Up
story-down = Down
story-change = Change
story-out = Take out
story-add = Add a picture
story-undo = Undo
story-put-back = Put it back
story-whom = Who it is for
# $name (String) - a person
story-as-sees = As { $name } sees it
story-not-shown = Not shown yet
# $day (String) - a day
story-was-shown = Shown on { $day }
# $day (String) - a day
story-was-shown-before = Shown on { $day }, and changed since
story-paper = On paper (PDF)
story-paper-large = Large print (PDF)
story-rename = What it is called, and who it is for
story-rename-do = Save
# $name (String) - a person
# $day (String) - a day
story-said-yes = { $name } said yes on { $day }
# $name (String) - a person
# $day (String) - a day
story-said-yes-before = { $name } said yes on { $day }, before it was changed
# $name (String) - a person
# $day (String) - a day
story-said-no = { $name } said “not like that” on { $day }
# $name (String) - a person
# $day (String) - a day
story-said-no-before = { $name } said “not like that” on { $day }. It was changed after that.
story-change-or-stays = Change the picture or its words, or say why it stays as it is.
# $number (Number) - which one
story-stays-why = Why picture { $number } stays as it is
story-stays-missing = Write why it stays as it is.
story-stays-do = It stays
# $because (String) - why
story-stays = It stays, because: { $because }
story-panel-new = A new picture
story-panel-change = Change a picture
story-panel-save = Keep it
story-picture = The picture
story-picture-keep = Keep the one that is there
story-picture-draw = Draw it here
story-picture-choose = Choose one from the set
story-picture-send = Send one in
story-picture-none = No picture, words alone
story-picture-send-label = A photograph or a scan
story-picture-send-hint = PNG, JPEG, WebP or GIF. It is made anew, so nothing of where it was taken stays in it.
story-picture-missing = Choose where the picture comes from, or that there is none.
story-choose-label = The set
story-choose-missing = Choose one of the pictures.
story-set-by = Court, judge, solicitor and contact centre are drawn by us. All other pictures: OpenMoji, the open-source emoji and icon project, licence CC BY-SA 4.0.
story-draw-missing = Draw something, or choose another way to have a picture.
story-draw-too-much = This drawing has more lines than fit. Clear it and draw with fewer, or draw on paper and send a photograph.
story-send-missing = Choose a picture to send in.
story-alt = What the picture shows
story-alt-hint = In a few words, for somebody who cannot see it. A picture from the set comes with its own.
story-alt-missing = Write what the picture shows, for somebody who cannot see it.
story-words = A few words
story-words-hint = One idea. Short sentences.
story-words-missing = Write a few words, or choose a picture.
# $most (Number) - how many
story-words-too-many = Write at most { $most } characters here. Put the rest under a picture of its own.
# $most (Number) - how many
story-panels-too-many = A story has at most { $most } pictures. Begin a second one for the rest.
story-mentions = Naming people
story-mentions-what = Write a name like this, and each reader sees the word they know.
story-mentions-press = Press a name and it is put in. Each reader sees the word they know.
# $when (String) - a day
# $name (String) - the child
story-own-picture = From { $name }, { $when }
# $number (Number) - which one
# $name (String) - the child
story-held-own-picture = Picture { $number } came from { $name }, and nobody chose yet that whoever sees this may see it. Look at it in what { $name } said and choose, or take another picture.
story-whose-words = Whose words are these?
story-whose-missing = Choose whose words these are.
# $name (String) - the child
story-said-now = { $name } said exactly this, and I heard it. Keep it as { $name }’s own words.
# $name (String) - the child
story-not-said = These words are not in the file as { $name }’s. If { $name } said exactly this, tick the box. If not, they are somebody else’s words.
# $title (String) - what a story is called
story-asked-for = For the story “{ $title }”
# $title (String) - what a story is called
# $number (Number) - which one
story-was-asked = How is it instead? (The story “{ $title }”, picture { $number })
story-showing = A story, as somebody sees it
# $name (String) - a person
story-changed-since = The story was changed since { $name } last saw it. This is how it is now. What { $name } saw is below.
story-look = Words to look at again
# $name (String) - a person
story-held-title = Before { $name } can be shown it
story-held = It was not shown. What is in the way stands below.
story-held-thinking = This board is for thinking. It is never shown.
# $name (String) - a person
story-held-not-for = It is not for { $name }. Add { $name } to the people it is for first.
story-held-empty = There is no picture yet.
# $number (Number) - which one
# $reader (String) - who would see it
# $name (String) - a person
story-held-unknown = Picture { $number } names “{ $name }”. { $reader } and everybody around may not all know of them.
# $number (Number) - which one
# $name (String) - the child
story-held-ask-first = Picture { $number } has { $name }’s own words. Show it to { $name } first. It waits until { $name } says yes to it.
# $name (String) - a person
story-alone = Is anybody else there when { $name } sees it?
story-alone-hint = Until you have asked, it says only what everybody may know.
# $name (String) - a person
story-alone-yes = Nobody but { $name }. I asked.
story-alone-no = Somebody is, or I have not asked
# $name (String) - a person
story-show-what = It is kept exactly like this. You can print it and give it to { $name }.
# $name (String) - the child
story-show-what-child = It is kept exactly like this. { $name } finds it on their own pages, where everybody around the screen may know it. You can print it too.
# $name (String) - a person
story-show = Show it to { $name }
# $name (String) - a person
# $day (String) - a day
story-shown-on = What { $name } was shown on { $day }
# $name (String) - a person
story-said-what = Write down what { $name } says about each picture, as they say it.
# $name (String) - a person
# $number (Number) - which one
story-says = What does { $name } say about picture { $number }?
story-says-yes = Yes, it is like that
story-says-no = Not like that
story-says-nothing = Nothing yet
# $name (String) - a person
# $number (Number) - which one
story-instead = How is it instead, { $name }’s words (picture { $number })
story-instead-hint = Exactly as it was said. It can stay empty.
story-says-missing = Choose what they say about at least one picture.
story-said-save = Keep what they said
story-on-paper = A story in pictures
# $worker (String) - a worker’s first name
story-from = From { $worker }
story-for-you = This is for you.
# $name (String) - a person
story-for-you-and = This is for you and { $name }.
# $names (String) - people
# $last (String) - the last of them
story-for-you-and-more = This is for you, { $names } and { $last }.
# $title (String) - what a story is called
due-story = Look at what was said about the story “{ $title }”
due-story-do = Look
team-story = Somebody said about a story that it is not like that
story-line-begun = A story in pictures was begun
story-line-thinking = A board for thinking was begun
story-line-named = A story is called something else, or is for other people
story-line-panel = A picture was added to a story
story-line-changed = A picture of a story was changed
story-line-order = The pictures of a story were put in another order
story-line-undone = A change of a story was undone
story-line-again = A change of a story was put back
story-line-shown = A story was shown to somebody
story-line-yes = Somebody said yes to a picture of a story
story-line-no = Somebody said “not like that” to a picture of a story
story-line-received = A screen says that something was said about a picture
story-line-stays = A picture of a story stays as it is
draw-pen = Pen
draw-thin = Thin
draw-thick = Thick
draw-rubber = Rubber
draw-undo = Take back the last line
draw-clear = Clear all
draw-paper = Drawing paper
draw-colours = Colours
# Names of colours, with a comma between them, in the order of the script.
draw-colour = black, red, blue, green, yellow, brown, purple
draw-keys = With a finger, a mouse or a pen. With keys: the arrows move, the space bar puts the pen down and lifts it.
draw-down = The pen is down.
draw-up = The pen is up.
draw-without = Drawing here needs a script that this browser does not run. Draw on paper and send in a photograph, or choose from the set.
story-news = Is there news in it that matters, such as what will be recommended?
story-news-hint = Hard news comes from a person first. Then the story opens on their own pages.
story-news-no = No
# $what (String) - what a plan tells
story-news-of = Yes: { $what }. It opens when they have been told
story-news-first = Yes, and I tell it first. It opens when I have
story-news-missing = There is a plan for when they are told something. Say whether that is in this story.
