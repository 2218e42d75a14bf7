# Awaiting a Welsh speaker's check.
my-file-title = Y ffeil gyfan
my-file-what = Caiff plentyn ofyn am ei ffeil i gyd, a hefyd oedolyn sydd â’r hawl i ofyn dros y plentyn. Mae un mis calendr o’r diwrnod maen nhw’n gofyn. Rydych chi’n darllen pob darn cyn iddo fynd; mae rheswm dros bob peth sy’n cael ei ddal yn ôl, ac maen nhw’n cael gwybod y rheswm.
my-file-none = Does neb wedi gofyn amdani eto. Pan fydd rhywun yn gofyn, nodwch hynny yma ar y diwrnod hwnnw: dyna pryd mae’r mis yn dechrau.
my-file-write-down = Gofynnodd rhywun am y ffeil
my-file-write-down-do = Nodi hyn
my-file-asked-on = Gofynnodd { $name } am y ffeil gyfan ar { $day }
my-file-stands-due = I’w rhoi erbyn { $day }
my-file-stands-given = Wedi’i rhoi ar { $day }
my-file-stands-taken-back = Ddim ei heisiau mwyach
my-file-who = Pwy ofynnodd?
my-file-who-hint = Mae gan frodyr a chwiorydd eu ffeiliau eu hunain. Os bydd rhywun yn gofyn yn enw oedolyn, fel cyfreithiwr, rydyn ni’n gofyn am weld bod ganddyn nhw’r hawl i wneud hynny.
my-file-who-missing = Dewiswch pwy ofynnodd.
my-file-may = Os nad { $name } ofynnodd: sut rydyn ni’n gwybod bod ganddyn nhw’r hawl i ofyn?
my-file-may-hint = Fel hyn: mae ganddi gyfrifoldeb rhiant, ac mae ef eisiau iddi ofyn. Mae plentyn sy’n deall beth mae hyn yn ei olygu yn gofyn drosto’i hun.
my-file-may-missing = Ysgrifennwch sut rydyn ni’n gwybod bod ganddyn nhw’r hawl i ofyn.
my-file-may-ask = Pam mae ganddyn nhw’r hawl i ofyn:
my-file-may-title = Sut rydyn ni’n gwybod bod hawl ganddyn nhw i ofyn?
my-file-own-pages = Gofynnon nhw ar eu tudalennau eu hunain. Does dim modd gwneud dim byd cyn i rywun ysgrifennu hyn.
my-file-may-now = Sut rydyn ni’n gwybod y caiff { $name } ofyn ar ran y plentyn?
my-file-may-save = Ei ysgrifennu
my-file-may-first = Ysgrifennwch yn gyntaf sut rydyn ni’n gwybod y cân nhw ofyn. Yna mae modd ei wneud.
my-file-when = Ar ba ddiwrnod?
my-file-when-hint = Y diwrnod y gofynnon nhw, hyd yn oed os oedd yn benwythnos.
my-file-when-missing = Ysgrifennwch y diwrnod y gofynnon nhw.
my-file-when-later = Dydy’r diwrnod hwnnw ddim wedi dod eto. Ysgrifennwch y diwrnod y gofynnon nhw.
my-file-told = Sut gofynnon nhw, a beth maen nhw eisiau ei wybod?
my-file-told-hint = Yn eu geiriau nhw, os ydyn nhw gennych chi.
my-file-told-missing = Ysgrifennwch sut gofynnon nhw.
my-file-want = Sut maen nhw eisiau ei chael?
my-file-want-missing = Dewiswch sut.
my-file-want-together = Ei darllen drwyddi gyda rhywun wrth eu hymyl
my-file-want-paper = Ar bapur
my-file-want-device = I’w chadw ar eu dyfais eu hunain
my-file-one = Y ffeil gyfan i rywun
my-file-read-title = Ei darllen cyn iddi fynd
my-file-read-what = Popeth oedd yn y ffeil ar y diwrnod y gofynnon nhw, fesul math. Does dim byd yn cael ei roi heb fod rhywun wedi cael golwg arno.
my-file-read-all = { $count ->
    [one] Un, ac wedi cael golwg arno
    [two] Dau, ac wedi cael golwg ar y ddau
   *[other] { $count }, ac wedi cael golwg ar bob un
}
my-file-read-left = { $left } o { $count } heb gael golwg arnyn nhw eto
my-file-make-title = Ei gwneud
my-file-make-left = { $count ->
    [one] Mae un darn heb gael golwg arno eto. Edrychwch arno yn gyntaf.
    [two] Mae dau ddarn heb gael golwg arnyn nhw eto. Edrychwch arnyn nhw yn gyntaf.
   *[other] Mae { $count } darn heb gael golwg arnyn nhw eto. Edrychwch arnyn nhw yn gyntaf.
}
my-file-make-of = I’w rhoi: { $given }. Wedi’u dal yn ôl, gyda rheswm: { $held }.
my-file-make-do = Ei gwneud
my-file-cannot-make = Doedd dim modd ei gwneud: { $why }. Chafodd dim byd ei roi. Dywedwch wrth bwy bynnag sy’n gofalu am y rhaglen hon.
my-file-not-by-a-learner = { $name } sy’n ei gwneud ac yn ei rhoi. Gallwch chi ei darllen drwyddi a’i pharatoi.
my-file-download = Ei nôl, i’w hargraffu neu i’w rhoi ar ddyfais y person
my-file-made-on = Wedi’i gwneud ar { $day }
my-file-check-number = Rhif gwirio’r ffeil. Mae pwy bynnag sydd â’r ffeil yn gallu gweld gyda hwn nad oes dim byd ynddi wedi’i newid:
my-file-handing-title = Ei rhoi iddyn nhw
my-file-handing-form = Sut cafodd { $name } y ffeil?
my-file-handing-told = Sut aeth hi, a phwy oedd wrth eu hymyl?
my-file-handing-told-hint = Fel hyn: yn y swyddfa, gyda’i modryb yno. Darllenon ni’r rhan gyntaf gyda’n gilydd.
my-file-handing-told-missing = Ysgrifennwch sut cawson nhw’r ffeil a phwy oedd wrth eu hymyl.
my-file-handing-do = Rydw i wedi’i rhoi iddyn nhw
my-file-handed-say = { $by } roddodd y ffeil, a { $to } gafodd hi, ar { $day }. { $form }.
my-file-taken-back-title = Dydyn nhw ddim ei heisiau mwyach
my-file-taken-back-why = Sut rydyn ni’n gwybod?
my-file-taken-back-missing = Ysgrifennwch sut rydyn ni’n gwybod.
my-file-taken-back-do = Dydyn nhw ddim ei heisiau mwyach
my-file-back = Yn ôl at y cais
my-file-reading-what = Darllenwch bob darn. Ticiwch beth sy’n gorfod cael ei ddal yn ôl, neu gadewch ran ohono allan. Mae un botwm ar y diwedd yn rhoi gweddill yr hyn sydd yma.
my-file-kind-done = Mae rhywun wedi cael golwg ar bopeth o’r math hwn.
my-file-open-this = Agor beth sydd gyda hwn ({ $number })
my-file-opened = Rydw i wedi agor beth sydd gyda hwn
my-file-hold = Dal hwn yn ôl
my-file-part = Gadael rhan ohono allan
my-file-part-words = Y geiriau i’w gadael allan
my-file-part-hint = Copïwch nhw o’r testun uchod, un rhan ar bob llinell. Maen nhw’n mynd o bopeth sy’n cael ei roi, ble bynnag maen nhw’n sefyll. Yna dydy beth sy’n cael ei gadw gyda’r darn hwn ddim yn cael ei roi: efallai ei fod yn dweud yr un peth.
my-file-part-not-there = Dydy’r darn hwn ddim yn dweud “{ $part }”. Copïwch y geiriau ohono fel y maen nhw.
my-file-reason-says = Mae rheswm a gafodd ei ysgrifennu yn dweud geiriau sydd wedi’u gadael allan mewn lle arall. Penderfynwch ar y darn hwnnw eto, gyda rheswm sydd ddim yn eu dweud.
my-file-why-title = Os ydych chi’n dal rhywbeth yn ôl neu’n gadael rhan allan
my-file-why = Pam mae’n cael ei ddal yn ôl?
my-file-why-missing = Dewiswch pam mae’n cael ei ddal yn ôl.
my-file-why-words = Y rheswm, mewn geiriau y byddan nhw’n eu darllen
my-file-why-words-hint = Heb ddweud beth sy’n cael ei ddal yn ôl. Fel hyn: mae’n dweud ble mae rhywun arall yn byw, ac addawon ni iddi beidio â dweud.
my-file-why-words-missing = Ysgrifennwch y rheswm. Byddan nhw’n ei ddarllen.
my-file-why-sealed = Mae’r rheswm hwn yn dweud rhywbeth sy’n gorfod aros gyda ni. Dywedwch hynny mewn geiriau eraill.
my-file-decide = { $count ->
    [one] Rydw i wedi’i ddarllen. Ei roi os nad oes tic wrtho
    [two] Rydw i wedi darllen y ddau hyn. Rhoi’r hyn sydd heb dic
   *[other] Rydw i wedi darllen y { $count } hyn. Rhoi’r hyn sydd heb dic
}
my-file-nothing-decided = Chafodd dim byd ei benderfynu. Rhaid ticio beth sydd wedi’i rwystro, a’i ddal yn ôl, a rhaid agor beth ddaeth o’r tu allan.
my-file-more = { $count ->
    [one] Mae un arall ar y dudalen nesaf.
    [two] Mae dau arall ar y dudalen nesaf.
   *[other] Mae { $count } arall ar y dudalen nesaf.
}
my-file-decided = { $count ->
    [one] Cafodd un ei benderfynu
    [two] Cafodd dau eu penderfynu
   *[other] Cafodd { $count } eu penderfynu
}
my-file-given-by = I’w roi; { $by } benderfynodd
my-file-given-but = Wedi’i roi gan { $by }, ond am ran ohono
my-file-left-out-here = (Wedi’i adael allan yma: { $reason } { $because })
my-file-file-left-out = Dydy rhywbeth oedd yn cael ei gadw gyda hwn ddim yma: mae’n dweud beth sydd wedi’i adael allan, neu doedd neb yn gallu dweud a yw’n ei ddweud.
my-file-paper-parts = { $count ->
    [one] O un darn mae rhan wedi’i gadael allan. Mae’n dweud hynny yn y lle hwnnw, gyda’r rheswm.
   *[other] O { $count } darn mae rhan wedi’i gadael allan. Mae’n dweud hynny ym mhob lle, gyda’r rheswm.
}
my-file-held-by = Wedi’i ddal yn ôl; { $by } benderfynodd. { $why }
my-file-stop-sealed = Mae manylyn ynddo sy’n cadw rhywun yn ddiogel. Does dim modd ei roi. Ticiwch ef a dywedwch pam.
my-file-stop-childs = Dyma beth ddywedodd y plentyn, neu cafodd ei ysgrifennu ar gyfer rhywun arall. Does dim modd ei roi i bwy bynnag sy’n gofyn yma. Ticiwch ef a dywedwch pam.
my-file-stop-newer = Cafodd hwn ei ysgrifennu gan fersiwn mwy newydd o’r rhaglen hon, a dydy’r fersiwn hwn ddim yn gallu ei ddarllen. Does dim modd ei roi o’r fan hon.
my-file-reason-another = Mae am rywun arall, sydd â hawl i’w fywyd ei hun.
my-file-reason-harm = Gallai frifo rhywun yn ddifrifol.
my-file-reason-confidence = Dywedodd rhywun hyn wrthon ni’n gyfrinachol.
my-file-reason-court = Y llys sy’n penderfynu pwy gaiff ei ddarllen.
my-file-kind-about-me = Amdana i
my-file-kind-said = Beth ddywedais i a beth ofynnais i
my-file-kind-letters = Llythyrau
my-file-kind-visits = Ymweliadau, galwadau a nodiadau
my-file-kind-came-in = Beth ddaeth i mewn gan eraill
my-file-kind-promises = Pa atebion roedd rhywun yn chwilio amdanyn nhw
my-file-kind-stories = Straeon mewn lluniau
my-file-kind-court = Y llys a dyddiadau
my-file-kind-people = Pobl
my-file-kind-decisions = Cynlluniau, adroddiadau a beth gafodd ei argymell
my-file-kind-supervision = Pan oedd gweithwyr yn siarad am hyn gyda’i gilydd
my-file-kind-telling = Pwy gafodd wybod beth
my-file-kind-work = Sut cafodd y gwaith ei wneud
my-file-kind-other = Pethau eraill
my-file-of = Ffeil { $name }
my-file-manifest-what = Ffeil o Together, wedi’i rhoi i’r person ofynnodd amdani. Y man i ddechrau yw my-file.html neu my-file.pdf.
my-file-paper-what = Dyma’r ffeil fel yr oedd ar { $asked }, y diwrnod y daeth y cais amdani. Cafodd ei rhoi at ei gilydd ar { $made }. Darllenodd rhywun bob darn ohoni cyn iddi gael ei rhoi.
my-file-paper-words = Cafodd rhai darnau eu hysgrifennu flynyddoedd yn ôl, gan bobl oedd ddim yn meddwl y byddai’r person sydd yn y ffeil yn eu darllen. Maen nhw’n dweud beth ysgrifennodd y bobl hynny ar y pryd, ac nid pwy yw’r person hwnnw. Mae’n iawn stopio unrhyw bryd a mynd ymlaen ar ddiwrnod arall.
my-file-paper-ask = Os oes rhywbeth sydd ddim yn glir, neu sy’n anghywir, neu sy’n brifo, bydd { $name } yn siarad am hynny gyda phwy bynnag sy’n darllen.
my-file-paper-held = Beth sydd ddim yma
my-file-paper-nothing-held = Does dim byd wedi’i ddal yn ôl.
my-file-paper-held-what = Dydy rhai pethau ddim yma. Ar gyfer pob un, dyma pa fath o beth yw, a pham nad yw yma. Os yw hynny’n teimlo’n anghywir, mae’n iawn dweud wrthon ni, a byddwn ni’n edrych eto. Mae’n iawn gofyn i’r Comisiynydd Gwybodaeth (ico.org.uk) edrych hefyd.
my-file-paper-held-one = { $kind } ({ $count }): { $reason } { $because }
my-file-paper-in-order = Y ffeil, yn nhrefn amser
my-file-paper-with = Beth gafodd ei gadw gyda hwn:
my-file-paper-by = { $by } ysgrifennodd hwn
my-file-paper-by-later = { $by } ysgrifennodd hwn, ar { $day }
my-file-line-asked = Gofynnwyd am y ffeil gyfan
my-file-line-may = Cafodd ei ysgrifennu sut rydyn ni’n gwybod y caiff rhywun ofyn am y ffeil gyfan
my-file-line-given = { $count ->
    [one] Cafodd un darn o’r ffeil ei ddarllen, i’w roi
    [two] Cafodd dau ddarn o’r ffeil eu darllen, i’w rhoi
   *[other] Cafodd { $count } darn o’r ffeil eu darllen, i’w rhoi
}
my-file-line-held = { $count ->
    [one] Mae un darn o’r ffeil wedi’i ddal yn ôl
    [two] Mae dau ddarn o’r ffeil wedi’u dal yn ôl
   *[other] Mae { $count } darn o’r ffeil wedi’u dal yn ôl
}
my-file-line-made = Cafodd y ffeil gyfan ei rhoi at ei gilydd, i’w rhoi
my-file-line-handed = Cafodd y ffeil gyfan ei rhoi
my-file-line-taken-back = Ddim eisiau’r ffeil gyfan mwyach
due-whole-file = Rhowch y ffeil gyfan. { $name } sydd i’w chael
due-whole-file-do = Ei darllen
team-whole-file = Gofynnodd rhywun am y ffeil gyfan
file-whole = Eu ffeil gyfan
file-whole-link = Pan fydd rhywun yn gofyn amdani
tile-my-file = Fy ffeil
here-my-file = Fy ffeil hyd yn hyn
here-my-file-what = Dyma beth rannon ni gyda ti, o’r diwrnod cyntaf ymlaen.
here-my-file-nothing = Does dim byd yma eto. Pan fydd { $worker } yn ysgrifennu atat ti neu’n dweud rhywbeth wrthot ti, bydd yma.
here-my-file-open = Agor
here-my-file-whole = Fy ffeil gyfan
here-my-file-whole-what = Mae mwy yn dy ffeil: beth ysgrifennodd { $worker } a phobl eraill. Galli di ofyn am gael y cyfan. Mae rhywun yn ei darllen yn gyntaf, i gadw pawb yn ddiogel. Os oes rhaid i ddarn aros allan, rydyn ni’n dweud wrthot ti pam.
here-my-file-want = Sut wyt ti eisiau ei chael?
here-my-file-want-together = Rydw i eisiau ei darllen gyda rhywun
here-my-file-want-paper = Rydw i eisiau ei chael ar bapur
here-my-file-want-device = Rydw i eisiau ei chadw ar ffôn neu gyfrifiadur
here-my-file-want-missing = Dewisa sut wyt ti eisiau ei chael.
here-my-file-ask = Rydw i eisiau fy ffeil gyfan
here-my-file-asked = Fe ofynnaist ti am dy ffeil gyfan ar { $when }. Byddi di’n ei chael erbyn { $by }. Os byddwn ni wedi gorffen yn gynt, cei di hi’n gynt.
here-my-file-others = Efallai y bydd pobl eraill yn gweld y sgrin hon. Felly os wyt ti eisiau dy ffeil gyfan, siarada gyda { $worker }.
my-file-got = Fe gest ti: { $title }
my-file-story = Dangosodd { $worker } stori i ti: { $title }
my-file-you-asked = Fe wnest ti holi { $worker } am rywbeth.
my-file-you-said = Fe wnest ti rannu rhywbeth gyda { $worker }.
my-file-answered = Rhoddodd { $worker } ateb i ti.
my-file-finding-out = Dywedodd { $worker }: Dydw i ddim yn gwybod eto. Fe wna i ddod o hyd i’r ateb.
my-file-found-out = Daeth { $worker } o hyd i’r ateb.
my-file-about-me = Fe ddywedaist ti wrthon ni amdanat ti dy hun.
my-file-you-asked-for-it = Fe ofynnaist ti am dy ffeil gyfan.
