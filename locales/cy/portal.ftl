# Awaiting a Welsh speaker's check.
# The child's own pages. A nine-year-old reads these.
here-title = Hafan
here-hide = Cuddio’r dudalen hon
here-read = Darllen hwn i mi
here-stop = Stopio darllen
# $name (String) - what this screen may call them
here-hello = Haia { $name }
# $name (String) - what this screen may call them
here-hello-young = Helo { $name }
# $worker (String) - the worker's first name
here-worker = Mae { $worker } yn dweud wrth y llys beth rwyt ti’n ei ddweud, a beth mae { $worker } yn meddwl sydd orau i ti.
# $worker (String) - the worker's first name
here-worker-young = Mae { $worker } yn gwrando arnat ti. Mae { $worker } yn dweud wrth y llys beth rwyt ti’n ei ddweud, a beth mae { $worker } yn meddwl sydd orau.
here-next = Beth sy’n digwydd nesaf
here-open-letter = Agor y llythyr
here-what = Dewis beth i’w wneud
here-unsent = Rhywbeth wedi’i ddechrau, ond heb ei anfon
here-unsent-go = Dal ati
here-unsent-show = Dangos beth ysgrifennais i
here-unsent-drop = Ei daflu i ffwrdd
here-unsent-about-me = Rwyt ti wedi dechrau llenwi “Amdana i”
here-kept = Rydyn ni’n cadw’r geiriau sydd yma am un diwrnod, er mwyn gallu dal ati wedyn.
here-not-kept = Dydy hwn ddim wedi’i gadw eto. Mae’r geiriau yma o hyd. Rydyn ni’n trio eto.
throw-title = Ei daflu i ffwrdd?
throw-what = Wedyn bydd beth ysgrifennaist ti wedi mynd. Fydd neb yn gallu ei gael yn ôl.
throw-yes = Ie, ei daflu i ffwrdd
throw-no = Na, ei gadw
# $when (String) - a day
here-you-asked = Rhywbeth ofynnais i ({ $when })
# $when (String) - a day
here-you-said = Rhywbeth ddywedais i ({ $when })
# $worker (String) - the worker's first name
# $by (String) - a day
here-answer-by = Mae { $worker } wedi’i gael, a bydd yn rhoi ateb erbyn { $by }.
# $worker (String) - the worker's first name
here-has-it = Mae { $worker } wedi’i gael.
# $worker (String) - the worker's first name
here-see-answer = Gweld beth mae { $worker } yn ei ddweud
here-back = Yn ôl
here-help = Pobl i’w ffonio
here-not-safe = Dydw i ddim yn teimlo’n ddiogel
not-safe-title = Dydw i ddim yn teimlo’n ddiogel
# $name (String) - who is on duty
not-safe-reads = Mae { $name } yn y gwaith nawr. Bydd { $name } yn darllen hwn heddiw.
not-safe-label = Lle i ddweud mwy
not-safe-hint = Mae’n iawn gadael hwn yn wag hefyd.
# $name (String) - who is on duty
not-safe-send = Rhannu hyn gyda { $name }
# $name (String) - who is on duty
not-safe-sent = Mae { $name } wedi’i gael nawr. Bydd { $name } yn ei ddarllen heddiw. Angen rhywun nawr? Mae rhifau i’w ffonio ar y dudalen hon.
not-safe-closed = Dydyn ni ddim yn y gwaith nawr, felly allwn ni ddim ei ddarllen yma. Y bobl i’w ffonio yw’r rhai ar y dudalen hon. Maen nhw yno nawr.
not-safe-not-sent = Chafodd hwn ddim ei anfon. Dydyn ni ddim yn y gwaith nawr. Mae’n bwysig ffonio.
not-safe-kept = Beth ysgrifennais i
# $worker (String) - who finds it out
promise-finding = Mae { $worker } yn chwilio am ateb
# $worker (String) - who finds it out
# $called (String) - what it is about
promise-finding-called = Mae { $worker } yn chwilio am ateb i ti: { $called }
# $worker (String) - who finds it out
# $day (String) - a day
promise-by = Bydd { $worker } yn rhoi gwybod erbyn { $day }.
# $worker (String) - who finds it out
promise-longer = Mae’n cymryd mwy o amser nag oedd { $worker } yn ei feddwl.
# $worker (String) - who finds it out
promise-answer = Mae { $worker } eisiau dweud rhywbeth wrthot ti
# $worker (String) - who finds it out
promise-could-not = Doedd { $worker } ddim yn gallu dod o hyd i’r ateb.
here-explain = Beth mae’r gair hwn yn ei feddwl?
explain-title = Beth mae’r gair hwn yn ei feddwl?
explain-label = Y gair
explain-go = Chwilio amdano
explain-means = Mae’n meddwl:
explain-better = Beth am ddweud:
explain-none = Dydy’r gair hwn ddim yma.
# $name (String) - the worker
explain-ask = Galli di holi { $name } beth mae’n ei feddwl.
here-from-before = Hen dudalen oedd hon. Chafodd y geiriau ddim eu hanfon.
here-from-before-kept = Hen dudalen oedd hon. Chafodd y geiriau ddim eu hanfon. Maen nhw wedi’u cadw ar gyfer y person ysgrifennodd nhw.
here-older = Gwneud i’r dudalen edrych yn fwy aeddfed
here-younger = Gwneud i’r dudalen edrych yn fwy hwyliog
# $worker (String) - the worker's first name
here-together = Sgrin { $worker } yw hon. Pwysa’r botwm hwn ar ôl i ti orffen, a rho’r sgrin yn ôl.
here-finished = Rydyn ni wedi gorffen
tile-say = Dweud rhywbeth
tile-ask = Gofyn rhywbeth
tile-about-me = Amdana i
tile-next = Beth sy’n digwydd nesaf

reads-title = Pwy sy’n darllen hwn?
# $worker (String) - the worker's first name
reads-who = Mae { $worker } yn darllen hwn ar ddyddiau gwaith. Gall beth rwyt ti’n ei ddweud fynd i mewn i beth mae { $worker } yn ei ysgrifennu ar gyfer y llys. Mae’r oedolion yn cael darllen hwnnw. Bydd { $worker } yn siarad gyda ti yn gyntaf.
# $worker (String) - the worker's first name
reads-others = Os bydd { $worker } i ffwrdd, bydd rhywun arall yn y gwaith yn ei ddarllen.
# $worker (String) - the worker's first name
# $cover (String) - who reads meanwhile
reads-cover = Mae { $worker } i ffwrdd ar hyn o bryd. Nes bydd { $worker } yn ôl, { $cover } sy’n darllen hwn.
# $worker (String) - the worker's first name
reads-hurt = Os oes rhywun yn dy frifo di neu’n brifo rhywun arall, mae { $worker } yn gorfod dweud wrth bobl sy’n gallu helpu.
# $worker (String) - the worker's first name
reads-closed = Dydy { $worker } ddim yn y gwaith nawr. Oes angen rhywun arnat ti nawr?
help-now = Oes angen rhywun nawr?
help-numbers = Mewn perygl? Y rhif i’w ffonio yw 999. I siarad â rhywun, ddydd neu nos: Childline, 0800 1111. Mae am ddim.
help-title = Pobl i’w ffonio
help-999 = Mewn perygl nawr? Y rhif i’w ffonio yw 999.
help-childline = Wyt ti eisiau siarad â rhywun? Ffonia Childline: 0800 1111. Mae am ddim, ddydd a nos.
# $worker (String) - the worker's first name
help-worker = Galli di hefyd ofyn am gael siarad gyda { $worker } ar y ffôn.

me-title = Amdana i
me-free = Mae’n iawn gadael unrhyw beth yn wag.
me-name = Beth rydw i eisiau i bobl fy ngalw i
me-say-it = Sut i ddweud yr enw
me-say-it-hint = Fel hyn: shi-VON
me-pronouns = Fy rhagenwau
me-pronouns-hint = Fel hi, fe/fo neu nhw
me-name-for = Pwy sy’n cael gwybod yr enw hwn?
# $worker (String) - the worker's first name
me-name-for-hint = Os na fyddi di’n dweud, dim ond { $worker } fydd yn ei wybod.
me-name-for-stays = Os na fyddi di’n dweud, bydd yn aros fel y mae nawr.
me-name-missing = Ysgrifenna’r enw hefyd, nid dim ond sut i’w ddweud.
me-name-for-everyone = Pawb
# $worker (String) - the worker's first name
me-name-for-here = Dim ond { $worker }, nes i ni gael sgwrs
# $worker (String) - the worker's first name
me-ways = Sut gall { $worker } ddweud pethau wrtha i
# $worker (String) - the worker's first name
me-not = Sut na ddylai { $worker } ddweud pethau wrtha i
# $way (String) - a way to hear from somebody
me-both-ways = Mae tic wrth “{ $way }” yn y ddwy restr. Tynna un tic i ffwrdd.
me-words = Beth rydw i’n galw pobl
me-words-hint = Fel Nain, Mam-gu neu Teta. Dy eiriau di sy’n iawn.
me-when-where = Pryd a ble sy’n dda
me-speak = Ieithoedd rydw i’n hoffi eu siarad
me-read = Ieithoedd rydw i’n hoffi eu darllen
me-unique = Beth sy’n fy ngwneud i’n fi
me-save = Dyna fi

# $worker (String) - the worker's first name
say-title = Rhannu rhywbeth gyda { $worker }
say-label = Yn fy ngeiriau fy hun
say-exactly = Rydyn ni’n cadw dy eiriau di’n union fel rwyt ti’n eu hysgrifennu nhw.
# $worker (String) - the worker's first name
say-send = Rhannu hwn gyda { $worker }
say-nothing-yet = Does dim byd yn y bocs eto. Mae angen ysgrifennu rhywbeth, neu fynd yn ôl.
# $worker (String) - the worker's first name
ask-title = Holi { $worker } am rywbeth
ask-label = Beth yw’r cwestiwn?
# $day (String) - a day
# $time (String) - an hour
next-at = { $day }, { $time }
# $worker (String) - the worker's first name
next-something = Mae rhywbeth wedi’i drefnu. Bydd { $worker } yn dweud wrthot ti pryd.
# $when (String) - a day and an hour
next-moved = Mae hwn wedi symud. Yr hen amser: { $when }.
next-off = Fydd hyn ddim yn digwydd nawr.
next-today = Mae’n digwydd heddiw.
next-tomorrow = Mae’n digwydd yfory.
next-in-days = Mae { $days } o ddyddiau i fynd.
next-count = Cyfrif y dyddiau i mi
next-count-no-more = Stopio cyfrif y dyddiau
# $worker (String) - the worker's first name
next-none = Does dim byd i’w ddangos yma. Mae’n iawn holi { $worker }.
thanks-title = Diolch
# $worker (String) - the worker's first name
thanks-has-it = Mae { $worker } wedi’i gael nawr.
# $worker (String) - the worker's first name
# $by (String) - a day
thanks-by = Bydd { $worker } yn rhoi ateb erbyn { $by }.
kept-it = Rydyn ni wedi’i gadw.
# $worker (String) - the worker's first name
kept-who = Mae { $worker } yn gallu ei weld, a galli di ei weld yma.
kept-others = Mae pobl sy’n edrych ar y sgrin hon gyda ti yn gallu ei weld hefyd.
kept-name = Mae pawb yn cael gwybod yr enw.
kept-change = Galli di ei newid pryd bynnag rwyt ti eisiau.
kept-nothing = Doedd dim byd newydd i’w gadw.
thanks-not-shown = Fydd y geiriau ddim yn cael eu dangos yma eto, felly fydd neb arall yn gallu eu darllen.
# $worker (String) - the worker's first name
answer-title = Beth mae { $worker } yn ei ddweud

come-in-title = Helo
come-in-code = Y cod
come-in-code-hint = Os oes ymadrodd yn barod, mae’r pedwar cyntaf o’r llythrennau a’r rhifau yn ddigon.
come-in-phrase = Yr ymadrodd
come-in-phrase-hint = Y tro cyntaf, mae hwn i’w adael yn wag.
come-in-go = Mynd i mewn
come-in-no = Wnaeth hynny ddim gweithio. Beth am edrych arno eto’n araf? Os nad yw’n gweithio wedyn, gall y person roddodd y cod helpu.
problem-title = Wnaeth hynny ddim gweithio
problem-not-saved = Chafodd hwn ddim ei gadw. Mae’r geiriau yma o hyd. Mae angen aros ychydig, yna ei anfon eto.
problem-too-long = Mae hwn yn rhy hir i’w anfon mewn un darn. Mae angen ei anfon mewn dau ddarn.
problem-nothing = Mae angen aros ychydig, yna trio eto.
problem-again = Ei anfon eto
come-in-later = Mae llawer o bobl yn trio ar hyn o bryd. Mae angen aros munud, yna trio eto.
come-in-choose-title = Dewis ymadrodd
come-in-choose = Ychydig eiriau yw ymadrodd. Ddylai neb arall ei wybod. Y tro nesaf, bydd angen y pedwar cyntaf o lythrennau a rhifau’r cod, a’r ymadrodd hwn.
come-in-choose-label = Fy ymadrodd
come-in-choose-hint = Tri gair gwahanol neu fwy, gyda 12 llythyren neu fwy i gyd. Rhywbeth hawdd ei gofio.
come-in-choose-go = Dyna fy ymadrodd
come-in-phrase-short = Mae hwnna’n rhy fyr. Mae angen tri gair gwahanol neu fwy, gyda 12 llythyren neu fwy i gyd.
come-in-over = Dydy’r ymadrodd ddim yn gweithio bellach. Gall y person roddodd y cod wneud iddo weithio eto.

way-in-title = Gyda’r plentyn
way-in-together = Gyda’ch gilydd ar y ddyfais hon
# $name (String) - the child
way-in-together-what = Rydych chi’n troi’r sgrin at y plentyn. Dim ond tudalennau { $name } mae modd mynd iddyn nhw wedyn. I ddod yn ôl, rydych chi’n mewngofnodi eto.
# $name (String) - the child
way-in-turn = Troi’r sgrin ar gyfer { $name }
way-in-other-tabs = Caewch eich tabiau eraill yn gyntaf.
way-in-own = Ar eu ffôn eu hunain
way-in-none = Does dim cod.
# $day (String) - until when
way-in-dead = Cafodd cod ei wneud. Dydy’r cod yn gwneud dim nes i chi ddweud eich bod chi wedi’i roi iddyn nhw. Bydd wedi mynd ar ôl { $day }.
# $day (String) - until when
way-in-live = Mae’r cod yn fyw, a does neb wedi’i ddefnyddio eto. Bydd yn stopio gweithio ar ôl { $day }.
# $day (String) - until when
way-in-used = Maen nhw wedi dod i mewn ac wedi dewis ymadrodd. Mae’n gweithio tan { $day }.
# $day (String) - when it ended
way-in-phrase-over = Fe ddewison nhw ymadrodd, ac roedd yn gweithio tan { $day }. Bydd yn gweithio eto pan fyddwch chi’n dweud hynny, neu gyda chod newydd.
way-in-renew = Gadael i’w hymadrodd weithio am 90 diwrnod arall
# $day (String) - when
way-in-tried = Ceisiodd rhywun ddod i mewn ar { $day }
# $name (String) - the child
way-in-tried-what = Cafodd ymadrodd neu god anghywir ei deipio ddeg gwaith neu fwy mewn un diwrnod. Efallai mai { $name } oedd yno, neu rywun sy’n agos at y plentyn. Siaradwch gyda { $name } heb neb arall yno. Os nad ydych chi’n siŵr, cymerwch bob cod yn ôl.
# $name (String) - the child
way-in-tried-spoke = Rydw i wedi siarad gyda { $name } heb neb arall yno
way-in-over = Chafodd y cod diwethaf ddim ei ddefnyddio mewn pryd, ac mae wedi mynd.
way-in-make = Gwneud cod
way-in-take-back = Cymryd pob cod yn ôl
# $name (String) - the child
way-in-take-back-what = Wedyn fydd dim un o godau nac ymadroddion { $name } yn gweithio bellach, a bydd y tudalennau’n cau ar unwaith.
way-in-take-back-yes = Ie, cymryd pob cod yn ôl
way-in-slip = Ysgrifennwch hyn ar ddarn o bapur
way-in-slip-open = Y dudalen i’w hagor:
way-in-slip-type = Y cod i’w deipio:
way-in-slip-once = Dim ond y tro hwn mae’n cael ei ddangos, a dydy’r cod ddim yn cael ei gadw yn unman. Peidiwch byth â’i roi mewn llythyr.
way-in-give-what = Pwyswch hwn pan fyddwch chi gyda nhw, neu ar ôl siarad gyda nhw heb neb arall yno.
# $name (String) - the child
way-in-give = Mae { $name } wedi cael y cod gen i
way-in-ask-safe-first = Cyn bod cod: gofynnwch pwy sy’n dal eu ffôn neu’n edrych arno, a phwy sy’n eistedd wrth eu hymyl.
# $name (String) - the child
way-in-ask-safe = Gofyn pwy sy’n gweld sgrin { $name }
way-in-not-there = Dydy’r cod hwn ddim yno bellach. Gwnewch un arall.
way-in-paper = Ar bapur
way-in-paper-what = Mae taflen ateb gyda phob llythyr cyntaf. Pan ddaw’r daflen yn ôl, tynnwch lun ohoni neu teipiwch beth sydd arni wrth ymyl y llythyr.
# $day (String) - until when
portal-code-made = Cafodd cod ei wneud (diwrnod olaf: { $day })
portal-code-given = Cafodd y cod ei roi i’r plentyn
portal-first-used = Daeth y plentyn i mewn a dewis ymadrodd
off-screen = Tynnu hwn oddi ar eu sgrin
off-screen-is = Cafodd hwn ei dynnu oddi ar sgrin y plentyn ei hun. Mae’n aros yn y ffeil.
portal-taken-off-screen = Cafodd rhywbeth ei dynnu oddi ar sgrin y plentyn ei hun
portal-many-tries = Ceisiodd rhywun lawer gwaith ddod i mewn yn enw’r plentyn
portal-spoke-alone = Siaradodd gweithiwr â’r plentyn, heb neb arall yno, am bwy geisiodd ddod i mewn
# $day (String) - until when
portal-phrase-renewed = Mae ymadrodd y plentyn yn dal i weithio (diwrnod olaf: { $day })
portal-code-taken-back = Cafodd ffordd y plentyn i mewn ei chymryd yn ôl
portal-screen-turned = Cafodd y sgrin ei throi at y plentyn
here-two-more = Shift: ddwywaith eto i guddio’r dudalen hon.
here-one-more = Shift: unwaith eto i guddio’r dudalen hon.
here-going = Wrthi’n cuddio’r dudalen hon.
here-open-story = Edrych ar y stori
# $worker (String) - the worker’s first name
here-story-what = Mae { $worker } eisiau gwybod: ai fel ’na mae hi? Galli di ddweud am bob llun. Does dim rhaid i ti.
here-story-yes = Ie
here-story-no = Ddim fel ’na
# $worker (String) - the worker’s first name
here-story-received = Mae { $worker } wedi cael dy ateb. Galli di ddweud eto.
here-story-instead = Sut mae hi go iawn?
# $worker (String) - the worker’s first name
here-story-heard = Bydd { $worker } yn gweld nad fel ’na mae hi. Galli di ddweud mwy yma. Does dim rhaid i ti.
here-story-instead-label = Fel hyn mae hi
here-story-back = Yn ôl i’r stori
tile-people = Fy mhobl
here-people = Fy mhobl
here-people-map = Fy map
# $worker (String) - the worker’s first name
here-people-map-what = Yma galli di roi dy bobl lle bynnag rwyt ti eisiau. Does dim rhaid i ti. Dim ond { $worker } a’r bobl eraill sy’n gweithio gyda ti sy’n ei weld.
# $worker (String) - the worker’s first name
here-people-not-alone = Efallai y bydd pobl eraill yn gweld y sgrin hon. Felly dydy dy fap ddim yma. Galli di ei wneud gyda { $worker }.
here-people-order = Mae’r enwau yn nhrefn yr wyddor. Dyna’r cyfan mae’r drefn yn ei feddwl.
here-people-make = Rhoi fy mhobl ar y map
here-people-keep = Cadw fy map
here-people-kept = Mae dy fap wedi’i gadw. Galli di ei newid unrhyw bryd.
here-people-tree = Fy nheulu
map-beside = Reit wrth fy ymyl
map-near = Yn agos ata i
map-further = Ymhellach i ffwrdd
map-nowhere = Ddim ar fy map
# $name (String) - a person
map-where = Ble mae { $name }?
# $number (Number) - which one
map-other = Rhywun arall { $number }
map-other-hint = Ffrind, anifail anwes, tegan. Neu mae’n iawn ei adael yn wag.
# $number (Number) - which one
map-where-other = Ble maen nhw? ({ $number })
map-other-missing = Mae angen ysgrifennu pwy yw hwn neu hon.
map-other-where-missing = Mae angen dewis ble maen nhw, neu dynnu’r enw i ffwrdd.
map-nobody = Neb
map-picture = Fy map fel llun. Mae’r un peth mewn geiriau oddi tano.
tree-picture = Y goeden deulu fel llun. Mae’r un peth mewn geiriau oddi tani.
# $what (String) - mother, brother
# $names (String) - people
tree-is = { $what } { $names }
# $names (String) - people
# $last (String) - the last of them
tree-and = { $names } a hefyd { $last }
