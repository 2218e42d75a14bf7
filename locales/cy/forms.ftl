# Awaiting a Welsh speaker's check.
# Other forms of a letter: Easy Read, voices, videos, translations.
forms-easy-read = Hawdd ei Ddeall, gyda lluniau
forms-audio = Llais sy’n ei ddarllen
forms-signed = Fideo iaith arwyddion
forms-spoken = Fideo â rhywun yn siarad
# $language (String) - a language
forms-in = Cyfieithiad: { $language }
# $language (String) - a language
forms-beside = Saesneg gyda { $language }, ochr yn ochr
forms-english = Saesneg
# $letter (String) - the title of the letter
# $form (String) - what form of it this is
forms-title = { $letter } ({ $form })
# $name (String) - who gets the letter
forms-needs = { $name } a’r bobl o gwmpas: beth sydd ei angen arnyn nhw
forms-other = Ffurfiau eraill ar y llythyr hwn
# $name (String) - who needs it
forms-for = ar gyfer { $name }
forms-make-needed = Gwneud beth sydd ei angen
forms-another = Ffurf arall
forms-by-themselves = Mae pob llythyr yn cael ei wneud mewn print bras, fel testun plaen ac fel tudalen we ohono’i hun.
forms-which = Pa ffurf?
forms-make = Ei gwneud
forms-state-missing = Heb ei gwneud
forms-state-stale = Edrychwch eto
forms-state-unchecked = Heb ei gwirio
forms-state-made = Wedi’i gwneud
# $form (String) - a form of the letter
# $name (String) - who needs it
forms-missing = { $form }, ar gyfer { $name }: heb ei wneud
forms-missing-why = Mae ei angen arnyn nhw er mwyn deall y llythyr hwn. Gwnewch hyn, neu dywedwch pam ddim y tro hwn.
# $form (String) - a form of the letter
forms-stale = { $form }: mae’r llythyr wedi newid ers hynny
forms-stale-why = Agorwch hwn ac edrychwch a yw’n iawn o hyd.
# $form (String) - a form of the letter
forms-unchecked = { $form }: does neb wedi gwirio hwn
forms-unchecked-why = Byddai camgymeriad ynddo yn cyrraedd rhywun sy’n methu gweld ei fod yn gamgymeriad. Trefnwch i rywun ei wirio, neu dywedwch pam ddim y tro hwn.
# $form (String) - a form of the letter
# $said (String) - what was found in it
forms-said = { $form }: { $said }
forms-look-first = Dydy hwn ddim yn gallu mynd eto: mae rhywbeth sydd ddim fel y dylai fod, neu sydd wedi newid. Edrychwch ar beth sydd yn y rhestr yma yn gyntaf.
forms-saved-meanwhile = Cadwodd rhywun y ffurf hon tra oedd hi ar agor gennych chi
forms-saved-meanwhile-what = Dyma’r fersiwn arall. Mae’ch fersiwn chi isod, heb ei chadw. Cymerwch beth sydd ei angen arnoch chi o’r fersiwn arall, a chadwch eto.
forms-other-recording = Recordiad arall.
forms-other-away = Cafodd ei thynnu i ffwrdd.
forms-stale-title = Mae’r llythyr wedi newid ers i hwn gael ei wneud
forms-says-now = Mae’r llythyr nawr yn dweud:
forms-said-then = Dydy’r llythyr ddim yn dweud hyn bellach:
forms-still-right = Mae’n iawn o hyd
forms-draft-anew = Paratoi drafft eto o’r llythyr
forms-save = Cadw a mynd ymlaen
forms-save-stay = Cadw ac edrych arno
forms-take-away = Tynnu’r ffurf hon i ffwrdd
# $name (String) - who gets the letter
forms-as-seen = Fel bydd { $name } yn ei weld
forms-easy-read-what = Un syniad ar bob llinell, a llun wrth ei ymyl. Newidiwch y llinellau a dewiswch luniau eraill. Mae llinell wag yn cael ei gadael allan.
# $number (Number) - which line
forms-line = Llinell { $number }
forms-picture = Llun
forms-more-lines = Mwy o linellau
forms-more-lines-hint = Mae pob llinell yma yn syniad ar ei ben ei hun. I roi un yn y canol, dechreuwch linell newydd yn y llinell o’i blaen.
forms-all-pictures = Pob llun
forms-pictures-by = Lluniau: OpenMoji, openmoji.org. Trwydded: CC BY-SA 4.0
# $picture (String) - what was typed
forms-no-picture = Does dim llun o’r enw “{ $picture }”. Rhowch gynnig ar air arall, neu edrychwch dan “Pob llun”.
forms-no-lines = Ysgrifennwch o leiaf un llinell.
# $lines (Number) - how many lines there are
# $most (Number) - how many there may be
forms-too-many-lines = Mae { $lines } o linellau yma. Dydy mwy na { $most } ddim yn hawdd eu darllen: dywedwch lai.
forms-sound-label = Eich llais
# $minutes (Number) - how long it may be
forms-sound-hint = Recordiwch yma, neu dewiswch ffeil. { $minutes } munud ar y mwyaf.
forms-film-label = Y fideo
# $minutes (Number) - how long it may be
forms-film-hint = Recordiwch yma, neu dewiswch ffeil. { $minutes } munud a 25 MB ar y mwyaf. Mae ffôn yn gallu gwneud y fideo’n llai os gofynnwch iddo.
forms-no-recording = Recordiwch, neu dewiswch ffeil.
forms-record-watch = Ei wylio
forms-record-refused = Doedd dim caniatâd i ddefnyddio’r camera. Gallwch roi caniatâd yn eich porwr, neu ddewis ffeil.
forms-record-ready = Wedi’i recordio. Does dim byd wedi’i gadw nes i chi ei gadw.
forms-recording-gone = Dydy un o recordiadau’r llythyr hwn ddim yma bellach: mae beth sy’n aros am fwy na 30 diwrnod yn cael ei dynnu i ffwrdd. Recordiwch eto.
forms-who = Pwy sydd i’w weld
forms-who-signs-hint = Pwy sy’n arwyddo, a bod y person yn gyfieithydd iaith arwyddion cofrestredig, os yw hynny’n wir.
forms-who-speaks-hint = Er enghraifft: Grace, dy warcheidwad.
forms-words = Y geiriau oddi tano
forms-words-hint = Gadewch hwn yn wag os yw’r fideo yn dweud beth mae’r llythyr yn ei ddweud: wedyn mae’r llythyr oddi tano.
forms-read-this = Darllenwch hwn
forms-say-this = Dywedwch neu arwyddwch hwn
forms-computer = Ei wneud gyda llais cyfrifiadur
forms-computer-what = Mae’ch llais eich hun yn well. Lle nad oes modd gwneud hynny, mae rhaglen yma yn darllen y llythyr.
forms-computer-voice = Llais cyfrifiadur sy’n darllen hwn.
forms-to-translate = Y geiriau i’w cyfieithu
# $language (String) - a language
forms-translation = Y llythyr wedi’i gyfieithu: { $language }
forms-translation-hint = Gludwch beth ysgrifennodd y cyfieithydd. Mae llinell wag yn dechrau paragraff newydd.
forms-made-by = Pwy gyfieithodd hwn?
forms-made-by-hint = Enw person. Mae’n mynd dan y llythyr.
forms-checked-by = Pwy wiriodd hwn?
forms-checked-by-hint = Rhywun arall sy’n darllen yr iaith. Os yw’n wag, mae’n dweud nad oes neb wedi’i wirio eto.
# $language (String) - a language
forms-side-by-side = Rhoi Saesneg gyda { $language }, ochr yn ochr
forms-no-translation = Gludwch y cyfieithiad yma.
# $ours (Number) - paragraphs of the letter
# $theirs (Number) - paragraphs of the translation
forms-paragraphs = Paragraffau yn y llythyr: { $ours }. Paragraffau yn y cyfieithiad: { $theirs }. Edrychwch sut maen nhw’n cyfateb, ochr yn ochr.
# $checker (String) - who checked it
# $by (String) - who translated it
forms-translated-checked = { $by } gyfieithodd hwn. { $checker } wiriodd y cyfieithiad.
# $by (String) - who translated it
forms-translated-unchecked = { $by } gyfieithodd hwn. Does neb wedi gwirio’r cyfieithiad hwn eto.
forms-translated-by-nobody-said = Dydyn ni ddim yn gwybod pwy gyfieithodd hwn, a does neb wedi’i wirio eto.
forms-download = Agor y recordiad
forms-read-it = Ei ddarllen
here-words-of-it = Beth mae’n ei ddweud

error-not-a-film = Dydy hwn ddim yn fideo mae modd ei chwarae yma. Dewiswch un MP4 neu WebM, neu recordiwch un yma.
error-film-without-pictures = Does dim byd i’w weld yn y ffeil hon. Dewiswch fideo, neu anfonwch lais.
# $minutes (Number) - how long it is
# $most (Number) - how long it may be
error-recording-too-long = Mae hwn yn para { $minutes } munud. Dim ond { $most } munud mae modd ei gadw: dewiswch un byrrach, neu recordiwch un yma.
