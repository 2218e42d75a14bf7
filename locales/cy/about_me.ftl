# Awaiting a Welsh speaker's check.
# About me: what a worker asks and sees, and what the file in order of time says.
about-me-title = Amdana i
about-me-not-asked = Heb ei ofyn eto
about-me-offered-not = Mae’n cael ei gynnig, ond does dim rhaid. Does neb wedi dweud dim.
about-me-ask = Gofyn
about-me-change = Newid
about-me-before = Beth oedd yno o’r blaen
about-me-save = Cadw’r ateb hwn
about-me-called = Beth i fy ngalw i
about-me-pronouns = Rhagenwau
about-me-word-for = Fy ngair i am rywun
about-me-languages = Ieithoedd
about-me-telling = Sut i ddweud pethau wrtha i
about-me-safe = Beth sy’n ddiogel
about-me-unique = Beth sy’n fy ngwneud i’n fi
about-me-offered = Yn fy ngeiriau fy hun
about-me-pages = Sut mae fy nhudalennau’n edrych

ask-name = Beth rydw i eisiau i bobl fy ngalw i, a sut i ddweud yr enw
ask-pronouns = Rhagenwau
ask-languages = Ieithoedd
ask-telling = Sut rydw i eisiau clywed gennych chi
ask-safe = Beth sy’n ddiogel
ask-unique = Beth sy’n fy ngwneud i’n fi
ask-offered = Ethnigrwydd, ffydd ac anabledd, os ydw i eisiau dweud

name-label = Beth maen nhw eisiau i bobl eu galw
name-hint = Fel maen nhw’n ei sillafu. Dangoswch y sillafiad iddyn nhw.
name-missing = Ysgrifennwch beth maen nhw eisiau i bobl eu galw
name-say-it-label = Sut i ddweud yr enw
name-say-it-hint = Fel byddech chi’n ei ysgrifennu i rywun dieithr, er enghraifft “shi-VON”
# $sound (String) - how to say the name
name-say-it = i’w ddweud fel “{ $sound }”
name-sound-label = Yr enw, ar lafar
name-sound-hint = Gorau oll os mai’r plentyn sy’n ei ddweud. Gallwch ei recordio yma neu ddewis ffeil.
name-confirmed-label = Maen nhw wedi edrych ar y sillafiad ac wedi dweud ei fod yn iawn
name-spelling-confirmed = fe ddywedon nhw fod y sillafiad yn iawn
name-spelling-not-confirmed = dydyn nhw ddim wedi gweld y sillafiad eto

pronouns-label = Rhagenwau, yn eu geiriau nhw
pronouns-hint = Er enghraifft “hi” neu “she/her”. Gadewch hwn nes i chi ofyn.
pronouns-missing = Ysgrifennwch y rhagenwau ddywedon nhw wrthoch chi, neu ewch yn ôl a gofyn yn gyntaf

languages-speak = Yn siarad gyda chi
languages-read = Yn darllen
languages-family = Teulu
languages-interpreter = Cyfieithydd
languages-speak-label = Beth maen nhw eisiau ei siarad gyda chi
languages-read-label = Beth maen nhw eisiau ei ddarllen
languages-family-label = Beth mae eu teulu’n ei siarad a’i ddarllen
languages-interpreter-label = Cyfieithydd
languages-interpreter-hint = Pwy, a phwy ddim. Ddylai neb o’r teulu orfod cyfieithu.

telling-ways = Da
telling-not = Ddim yn dda
telling-shapes = Yn y ffurfiau hyn
telling-when-where = Pryd a ble
telling-ways-label = Ffyrdd da o glywed gennych chi
telling-not-label = Ffyrdd sydd ddim yn dda
telling-shapes-label = Ffurfiau sy’n helpu
telling-when-where-label = Pryd a ble
telling-when-where-hint = Yn eu geiriau nhw, er enghraifft “ar ôl ysgol, ddim ar ddydd Mercher”
way-letter = Llythyr
way-text = Neges destun
way-call = Galwad ffôn
way-video = Galwad fideo neu neges fideo
way-in-person = Wyneb yn wyneb
way-pages = Ar fy nhudalennau fy hun
shape-audio = Wedi’i ddarllen yn uchel, neu wedi’i recordio
shape-large-print = Print bras
shape-easy-read = Hawdd ei Ddeall
shape-pictures = Lluniau
shape-signed-video = Fideo iaith arwyddion

safe-post = Pwy sy’n agor fy mhost
safe-phone = Pwy sy’n dal fy ffôn neu’n edrych arno
safe-beside = Pwy sy’n eistedd wrth fy ymyl
safe-screen-name = Beth mae sgrin yn cael fy ngalw i
safe-screen-siblings = Beth mae sgrin yn cael galw fy mrodyr a fy chwiorydd
safe-post-label = Pwy sy’n agor eu post?
safe-phone-label = Pwy sy’n dal eu ffôn neu’n edrych arno?
safe-beside-label = Pwy sy’n eistedd wrth eu hymyl pan fyddan nhw’n darllen?
safe-screen-name-label = Beth mae sgrin yn cael eu galw nhw?
safe-screen-name-hint = Gwag: yr enw mae pawb yn cael ei wybod
safe-screen-siblings-label = Beth mae sgrin yn cael galw eu brodyr a’u chwiorydd?
safe-screen-siblings-hint = Gwag: dim byd
around-not-asked = Heb ei ofyn eto
around-nobody = Neb ond nhw
around-people = Pobl o’r teulu
around-else = Rhywun arall
around-who = Pwy?
around-who-missing = Ticiwch pwy yw’r person, neu dewiswch ateb arall

unique-label = Beth sy’n eu gwneud nhw’n nhw
unique-hint = Fel maen nhw’n ei ddweud. Mae’n cael ei ychwanegu at beth sydd yno.
unique-missing = Ysgrifennwch beth ddywedon nhw wrthoch chi

offered-about = Am beth?
offered-ethnicity = Ethnigrwydd
offered-faith = Ffydd
offered-disability = Anabledd
offered-about-missing = Dewiswch am beth mae hyn
offered-words-label = Yn eu geiriau eu hunain
offered-words-hint = Dim ond os ydyn nhw eisiau dweud. Does dim rhaid i neb.
offered-words-missing = Ysgrifennwch eu geiriau, neu ticiwch y byddai’n well ganddyn nhw beidio â dweud
offered-rather-not = Byddai’n well ganddyn nhw beidio â dweud
offered-rather-not-said = byddai’n well ganddyn nhw beidio â dweud

said-by-label = Pwy ddywedodd hyn?
said-by-missing = Dewiswch pwy ddywedodd hyn
said-by-child = y plentyn
said-by-court = papurau’r llys
said-by-seen = neb: cafodd ei weld
# $name (String) - who said it
said-by-person = { $name }
# $by (String) - who said it
# $writer (String) - who wrote it down
# $day (String) - when
# $readers (String) - who may know it
said-written-down = Pwy ddywedodd hyn: { $by }. { $writer } ysgrifennodd hyn, { $day }. Pwy sy’n cael gwybod: { $readers }.
readers-label = Pwy sy’n cael gwybod hyn?
readers-hint = Mae llythyr yn cael ei ysgrifennu ar gyfer pawb fydd yn ei weld. Os oes un ohonyn nhw sydd ddim yn cael gwybod hyn, mae’n cael ei adael allan.
readers-only-label = Y plentyn, a dim ond y bobl hyn
readers-everyone-label = Pawb, gan gynnwys y llys a’r ddau riant
readers-workers-label = Dim ond y rhai sy’n gweithio gyda’r plentyn hwn
readers-who = Pwy arall?
readers-missing = Dewiswch pwy sy’n cael gwybod yr enw hwn
# $name (String) - the name that is there
# $readers (String) - who may know it
readers-same-label = Y rhai sy’n cael gwybod “{ $name }” nawr: { $readers }
readers-of-another-name = Rydych chi wedi ysgrifennu enw arall. Dewiswch pwy sy’n cael gwybod yr enw hwn.
readers-workers = dim ond y rhai sy’n gweithio gyda’r plentyn hwn
readers-everyone = pawb
# $people (String) - names
readers-only = { $people }, a’r rhai sy’n gweithio gyda’r plentyn hwn

record-start = Recordio
record-stop = Stopio
record-listen = Gwrando
record-again = Ei wneud eto
record-refused = Doedd dim caniatâd i ddefnyddio’r meicroffon. Gallwch roi caniatâd yn eich porwr, neu ddewis ffeil.
record-busy = Wrthi’n recordio. Pwyswch Stopio pan fyddwch chi wedi gorffen.
record-heard = Wrthi’n recordio, ac mae sain yn dod i mewn. Pwyswch Stopio pan fyddwch chi wedi gorffen.
record-nothing = Chafodd dim byd ei recordio. Pwyswch Recordio, arhoswch nes gweld bod sain yn dod i mewn, a siaradwch.
record-ready = Wedi’i recordio. Gallwch wrando arno.
