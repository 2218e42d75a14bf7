# Awaiting a Welsh speaker's check.
# What a child said and asked.
said-title = Beth gafodd ei ddweud a’i ateb
said-exactly = Gair am air. Does neb yn newid hyn; dim ond ychwanegu ato.
said-nothing = Dim byd eto.
said-question = Cwestiwn
said-words = Geiriau’r plentyn
said-answer = Ateb
said-look = Edrych arno
said-picture = Llun y plentyn, fel y daeth
# $day (String) - when
said-answered-on = Wedi’i ateb ar { $day }
# $day (String) - by when
said-answer-by = I’w ateb erbyn { $day }
said-your-answer = Eich ateb
said-your-answer-hint = Yn blaen ac yn onest. Os nad ydych chi’n gwybod eto, gwnewch addewid isod i ddod o hyd i’r ateb.
said-answer-missing = Ysgrifennwch eich ateb, neu gwnewch addewid i ddod o hyd iddo
said-answer-save = Cadw’r ateb
said-how = Sut bydd yr ateb yn cyrraedd?
said-how-screen = Ar eu tudalennau eu hunain
said-how-told = Rydw i’n dweud wrthyn nhw fy hun
said-not-shown-back = Dydy’r geiriau hyn ddim yn cael eu dangos ar sgrin y plentyn. Gallai rhywun edrych dros ysgwydd y plentyn.
said-show-back = Mae’n ddiogel eu dangos yno
said-shown-back = Mae’r geiriau hyn yn cael eu dangos ar dudalennau’r plentyn ei hun.
heard-screen = wedi’i ysgrifennu ar eu sgrin eu hunain
heard-together = wedi’i ysgrifennu ar eich dyfais chi, gyda chi yno
heard-paper = ar y daflen ateb
# $name (String) - who heard it
heard-told = { $name } glywodd hyn
voice-said = Dywedodd y plentyn
voice-asked = Gofynnodd y plentyn
# $day (String) - by when
voice-received = Mae sgrin y plentyn yn dweud y daw ateb erbyn { $day }
voice-answered = Ateb
voice-shown-back = Nodwyd ei bod hi’n ddiogel dangos eu geiriau ar eu sgrin
said-screen-not-safe = Does neb wedi dweud wrthon ni pwy sy’n dal ffôn y plentyn na phwy sy’n eistedd wrth ei ymyl, felly fyddai tudalennau’r plentyn ddim yn ei ddangos. Gofynnwch yn gyntaf, neu dywedwch wrth y plentyn eich hun.
voice-received-said = Mae sgrin y plentyn yn dweud ei fod wedi cyrraedd
voice-read = Darllenodd gweithiwr beth ysgrifennodd y plentyn
# $day (String) - by when
said-read-by = I’w ddarllen erbyn { $day }
said-have-read = Rydw i wedi ei ddarllen
said-have-read-what = Does dim o hyn yn cael ei ddangos ar dudalennau’r plentyn.
# $words (String) - what was answered
said-answer-to = Ateb i “{ $words }”
# $day (String) - by when
said-promised-by = Wedi’i addo erbyn { $day }
said-not-safe-now = Pwysodd y plentyn y botwm am hyn ar ei dudalennau. Cysylltwch â’r plentyn nawr, mewn ffordd sy’n ddiogel i’r plentyn: edrychwch ar “Beth sy’n ddiogel” yn gyntaf. Os yw’r plentyn mewn perygl nawr, ffoniwch 999, a rhowch wybod i eraill (isod).
voice-not-safe = Pwysodd y plentyn “Dydw i ddim yn teimlo’n ddiogel”
voice-told = Cafodd yr ateb ei roi mewn ffordd arall, nid ar sgrin
# $whom (String) - who was told
# $time (String) - at what time
voice-passed-on = Wedi rhoi gwybod ar unwaith: { $whom }, { $time }
passed-title = Oes rhywun mewn perygl? Rhowch wybod i eraill ar unwaith
passed-what = Cewch ddweud wrth unrhyw un sy’n gallu helpu, nawr, heb ofyn yn gyntaf. Wedyn ysgrifennwch hynny yma mewn un llinell.
passed-to-whom = Wrth bwy y dywedoch chi?
passed-police = yr heddlu
passed-ambulance = ambiwlans
passed-council = y cyngor
passed-school = yr ysgol
passed-to-missing = Dewiswch wrth bwy y dywedoch chi
passed-at = Faint o’r gloch oedd hi?
passed-at-wrong = Ysgrifennwch yr amser fel 15:30
passed-why = Pam, mewn un llinell
passed-why-hint = Beth glywsoch chi, neu beth welsoch chi, a wnaeth i chi ddweud wrthyn nhw
passed-why-missing = Dywedwch pam mewn un llinell
passed-save = Rydw i wedi rhoi gwybod
# $whom (String) - who was told
# $day (String) - on which day
# $time (String) - at what time
# $by (String) - by whom
passed-before = Wedi rhoi gwybod: { $whom }, { $day }, { $time }. { $by } wnaeth hyn.
# What may be done with a child’s words, and how they are quoted.
may-title = Beth mae’n iawn ei wneud â’r geiriau
may-duty = Beth bynnag sy’n cael ei ddewis: mae beth sy’n cadw rhywun yn ddiogel bob amser yn cael ei ddweud wrth eraill. Dywedwch hynny cyn i’r plentyn ddewis.
may-choose = Dewis beth mae’n iawn ei wneud
may-ask = Beth mae’n iawn ei wneud â’r geiriau hyn?
may-missing = Dewiswch beth mae’n iawn ei wneud â’r geiriau hyn
may-report = Maen nhw’n cael mynd yn yr adroddiad
may-report-means = Mae’r llys yn darllen yr adroddiad, ac mae Mam, Dad a phawb sy’n cymryd rhan yn ei ddarllen hefyd. Byddan nhw’n darllen yr union eiriau hyn.
may-ask-court = Gofyn i’r llys yn gyntaf a oes modd eu cadw rhag rhywun
may-ask-court-means = Y llys sy’n penderfynu. Nes i’r llys wneud hynny, dydy’r geiriau hyn ddim mewn unrhyw beth sy’n gadael yma. Byddwch chi’n gofyn, ac yn dweud wrth y plentyn beth ddywedodd y llys.
may-not-in-report = Ddim yn yr adroddiad
may-not-in-report-means = Dydy’r geiriau hyn ddim mewn unrhyw adroddiad, nac mewn unrhyw lythyr at neb arall. Fydd y llys ddim yn eu clywed gennyn ni.
may-from = Eu cadw rhag pwy?
may-from-missing = Dewiswch rhag pwy y dylen nhw gael eu cadw
may-who-chose = Pwy ddewisodd?
may-who-chose-missing = Dewiswch pwy oedd yn dewis
may-child-chose = Y plentyn, sy’n gwybod beth mae pob un yn ei olygu
may-worker-chose = Fi
may-why = Pam?
may-why-hint = Os chi ddewisodd: pam nad y plentyn, a pham hyn. Does dim angen rheswm am ddewis y plentyn ei hun.
may-why-missing = Dywedwch pam mai chi ddewisodd, ac nid y plentyn
may-save = Cadw’r dewis hwn
may-stands-not-chosen = Does neb wedi dewis eto. Tan hynny mae’r geiriau hyn i’r bobl sy’n gweithio gyda’r plentyn, ac i’r plentyn.
may-stands-report = Maen nhw’n cael mynd yn yr adroddiad, ac mewn llythyrau at bobl sy’n cymryd rhan.
# $from (String) - from whom
# $day (String) - since when
may-stands-asking = Rhaid gofyn i’r llys a oes modd eu cadw rhag { $from }. Dyddiad y dewis: { $day }. Nes i’r llys ateb, dydyn nhw ddim yn mynd i unman.
# $from (String) - from whom
may-stands-kept = Mae’r llys yn eu cadw rhag { $from }. Mae pobl eraill yn cael darllen y geiriau.
may-stands-not-kept = Dydy’r llys ddim yn eu cadw rhag neb. Dydyn nhw ddim yn mynd i unman nes i rywun ddewis eto. Dywedwch wrth y plentyn yn gyntaf.
may-stands-not-in-report = Dydyn nhw ddim yn mynd yn yr adroddiad.
# $what (String) - what may be done
# $day (String) - when
# $by (String) - who wrote it
may-before-child = { $what }. Y plentyn ddewisodd, { $day }; { $by } ysgrifennodd hyn.
# $what (String) - what may be done
# $day (String) - when
# $by (String) - who wrote it
may-before-worker = { $what }. { $by } ddewisodd, { $day }.
court-kept-ask = Beth ddywedodd y llys?
court-kept-yes = Cadw’r geiriau rhagddyn nhw
court-kept-no = Peidio â chadw’r geiriau rhagddyn nhw
court-kept-missing = Dewiswch beth ddywedodd y llys
court-what = Mewn ychydig eiriau, ac ar ba ddiwrnod
court-what-missing = Ysgrifennwch mewn ychydig eiriau beth ddywedodd y llys
court-save = Cadw beth ddywedodd y llys
# $what (String) - what may be done
voice-may-child = Y plentyn ddewisodd am ei eiriau: { $what }
# $what (String) - what may be done
voice-may-worker = Gweithiwr ddewisodd am eiriau’r plentyn: { $what }
voice-court-keeps = Mae’r llys yn cadw geiriau’r plentyn rhag y bobl y gofynnon ni amdanyn nhw
voice-court-does-not = Dydy’r llys ddim yn cadw geiriau’r plentyn rhag y bobl y gofynnon ni amdanyn nhw
# $words (String) - what is quoted
quote-title = Dyfyniad: “{ $words }”
quote-of-nothing = Mae’n dweud mai dyna ddywedodd y plentyn, ond does gennyn ni ddim geiriau fel hyn. Rhowch y dyfyniad i mewn eto o eiriau’r plentyn o dan y testun.
quote-not-for-them = Does neb wedi dewis eto a gaiff pwy bynnag sy’n derbyn hwn ddarllen y geiriau hyn, neu mae rhywun wedi dewis na chaiff. Edrychwch ar y geiriau a dewiswch, neu gadewch nhw allan.
quote-empty = Does dim ar ôl o beth ddywedodd y plentyn. Gadewch y dyfyniad allan, neu rhowch y geiriau i mewn eto.
# $words (String) - what was not said
# $said (String) - what was said
quote-differs = Nid “{ $words }” ddywedodd y plentyn yma. Dyma beth ddywedodd y plentyn: “{ $said }”. Rhowch y geiriau’n ôl fel y cawson nhw eu dweud; mae “…” yn dangos beth rydych chi’n ei adael allan.
# $words (String) - how it has to read
quote-unmarked = Mae’n fyrrach na beth ddywedodd y plentyn. Ysgrifennwch y dyfyniad fel bod hynny i’w weld: “{ $words }”
# $said (String) - what was said
quote-leaves-out-not = Mae gair fel “ddim” neu “not” yn y darn rydych chi’n ei adael allan, felly gallai’r dyfyniad ddweud y gwrthwyneb nawr. Dywedodd y plentyn: “{ $said }”. Dyfynnwch fwy, neu dywedwch pam mae hyn yn iawn.
quote-left-out = […] wedi’i adael allan i gadw rhywun yn ddiogel
quote-theirs = Dyfynnu beth ddywedodd y plentyn
quote-how = Gair am air. I’w wneud yn fyrrach, ysgrifennwch … lle rydych chi’n gadael rhywbeth allan. Yn lle beth fyddai’n rhoi rhywun mewn perygl, ysgrifennwch […].
quote-put = Ei roi i mewn
# $when (String) - when it was said
quote-put-said-on = Rhoi i mewn beth gafodd ei ddweud ({ $when })
# $many (Number) - how many
quote-others = { $many ->
    [one] Dywedodd y plentyn un peth arall sydd ddim ar gyfer pwy bynnag sy’n cael hwn.
    [two] Dywedodd y plentyn ddau beth arall sydd ddim ar gyfer pwy bynnag sy’n cael hwn.
   *[other] Dywedodd y plentyn { $many } o bethau eraill sydd ddim ar gyfer pwy bynnag sy’n cael hwn.
}
quote-others-look = Edrych, a dewis beth mae’n iawn ei wneud
# $name (String) - the child
due-ask-court = Gofyn i’r llys a oes modd cadw rhywbeth ddywedodd { $name } rhag rhywun
due-ask-court-do = Gweld beth, ac ysgrifennu beth ddywedodd y llys
team-ask-court = Mae angen gofyn i’r llys am rywbeth ddywedodd y plentyn
