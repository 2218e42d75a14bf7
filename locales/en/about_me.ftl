# About me: what a worker asks and sees, and what the file in order of time says.
about-me-title = About me
about-me-not-asked = Not asked yet
about-me-offered-not = Offered, never required. Nothing was said.
about-me-ask = Ask
about-me-change = Change
about-me-before = What was there before
about-me-save = Save this answer
about-me-called = What to call me
about-me-pronouns = Pronouns
about-me-word-for = My word for somebody
about-me-languages = Languages
about-me-telling = How to tell me things
about-me-safe = What is safe
about-me-unique = What makes me me
about-me-offered = In my own words
about-me-pages = How my pages look

ask-name = What I want to be called, and how to say it
ask-pronouns = Pronouns
ask-languages = Languages
ask-telling = How I want to hear from you
ask-safe = What is safe
ask-unique = What makes me me
ask-offered = Ethnicity, faith and disability, if I want to say

name-label = What they want to be called
name-hint = As they spell it. Show it to them.
name-missing = Write what they want to be called
name-say-it-label = How to say it
name-say-it-hint = As you would write it for a stranger, for example “shi-VAWN”
# $sound (String) - how to say the name
name-say-it = say it “{ $sound }”
name-sound-label = The name, spoken
name-sound-hint = Best by the child. You can record it here or choose a file.
name-confirmed-label = They looked at the spelling and said yes
name-spelling-confirmed = they said the spelling is right
name-spelling-not-confirmed = they have not seen the spelling yet

pronouns-label = Pronouns, in their words
pronouns-hint = For example “she/her”. Leave it until you have asked.
pronouns-missing = Write the pronouns they told you, or go back and ask first

languages-speak = Speaks with you
languages-read = Reads
languages-family = Family
languages-interpreter = Interpreter
languages-speak-label = What they want to speak with you
languages-read-label = What they want to read
languages-family-label = What their family speaks and reads
languages-interpreter-label = Interpreter
languages-interpreter-hint = Who, and who not. Somebody of the family should not have to interpret.

telling-ways = Good
telling-not = Not good
telling-shapes = In these shapes
telling-when-where = When and where
telling-ways-label = Good ways to hear from you
telling-not-label = Ways that are not good
telling-shapes-label = Shapes that help
telling-when-where-label = When and where
telling-when-where-hint = In their words, for example “after school, not Wednesdays”
way-letter = A letter
way-text = A text message
way-call = A call
way-video = A video call or message
way-in-person = Face to face
way-pages = On my own pages
shape-audio = Read out loud, or recorded
shape-large-print = Large print
shape-easy-read = Easy Read
shape-pictures = Pictures
shape-signed-video = Signed video

safe-post = Who opens my post
safe-phone = Who holds or looks at my phone
safe-beside = Who sits beside me
safe-screen-name = What a screen may call me
safe-screen-siblings = What a screen may call my brothers and sisters
safe-post-label = Who opens their post?
safe-phone-label = Who holds or looks at their phone?
safe-beside-label = Who sits beside them when they read?
safe-screen-name-label = What may a screen call them?
safe-screen-name-hint = Empty: the name that everybody may know
safe-screen-siblings-label = What may a screen call their brothers and sisters?
safe-screen-siblings-hint = Empty: nothing
around-not-asked = Not asked yet
around-nobody = Nobody but them
around-people = People of the family
around-else = Somebody else
around-who = Who?
around-who-missing = Tick who it is, or choose another answer

unique-label = What makes them who they are
unique-hint = As they say it. It is added to what is there.
unique-missing = Write what they told you

offered-about = About what?
offered-ethnicity = Ethnicity
offered-faith = Faith
offered-disability = Disability
offered-about-missing = Choose what this is about
offered-words-label = In their own words
offered-words-hint = Only if they want to say. Nobody has to.
offered-words-missing = Write their words, or tick that they would rather not say
offered-rather-not = They would rather not say
offered-rather-not-said = would rather not say

said-by-label = Who said it?
said-by-missing = Choose who said it
said-by-child = the child
said-by-court = the court’s papers
said-by-seen = nobody said it: it was seen
# $name (String) - who said it
said-by-person = { $name }
# $by (String) - who said it
# $writer (String) - who wrote it down
# $day (String) - when
# $readers (String) - who may know it
said-written-down = From { $by }. Written down by { $writer } on { $day }. Who may know it: { $readers }.
readers-label = Who may know this?
readers-hint = A letter is written for everybody who will see it. If one of them may not know this, it is left out.
readers-only-label = The child, and only these people
readers-everyone-label = Everybody, the court and both parents too
readers-workers-label = Only those who work with this child
readers-who = Who else?
readers-missing = Choose who may know this name
# $name (String) - the name that is there
# $readers (String) - who may know it
readers-same-label = Those who may know “{ $name }” now: { $readers }
readers-of-another-name = You wrote another name. Choose who may know this one.
readers-workers = only those who work with this child
readers-everyone = everybody
# $people (String) - names
readers-only = { $people }, and those who work with this child

record-start = Record
record-stop = Stop
record-listen = Listen
record-again = Do it again
record-refused = The microphone was not allowed. You can allow it in your browser, or choose a file.
record-busy = Recording. Press stop when you have finished.
record-heard = Recording, and sound is coming in. Press stop when you have finished.
record-nothing = Nothing was recorded. Press Record, wait until it says that sound is coming in, and speak.
record-ready = Recorded. You can listen to it.
