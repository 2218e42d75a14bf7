# Awaiting a Welsh speaker's check.
# A parent's or carer's own pages, and what the workers see of them.

# $name (String) - their name
parent-page-hello = Helo { $name }
# $worker (String) - the worker's whole name
# $children (String) - the children, as this reader may call them
parent-page-adviser = { $worker } yw’r cynghorydd llys teulu ar gyfer { $children }
# $worker (String) - the worker's whole name
# $children (String) - the children, as this reader may call them
parent-page-guardian = { $worker } yw’r gwarcheidwad plant ar gyfer { $children }
# $most (String) - names
# $last (String) - a name
parent-page-and = { $most } a hefyd { $last }
parent-page-reach = Sut i gysylltu:
parent-page-letters = Llythyrau atoch chi
parent-page-no-letters = Does dim llythyr yma eto.
parent-page-said = Beth ofynnoch chi a beth ysgrifennoch chi
# $when (String) - a day
parent-page-you-wrote = Ysgrifennoch chi rywbeth ({ $when })
parent-page-see-answer = Gweld yr ateb
parent-page-answer = Yr ateb
# $worker (String) - the workers' first names
parent-page-write = Ysgrifennu neges ar gyfer { $worker }
parent-page-about = Am ba blentyn mae hyn?
parent-page-about-hint = Os na fyddwch chi’n ticio neb, mae hyn am bob un o’r plant.
# $worker (String) - the workers' first names
parent-page-reads = Mae { $worker } yn darllen hwn ar ddyddiau gwaith. Gall pobl eraill sy’n gweithio yma gyda’r plant ei ddarllen hefyd.
# $worker (String) - the workers' first names
parent-page-reads-court = Dydy hyn ddim yn aros yn breifat rhwng { $worker } a chi. Mae’n cael ei gadw yn ffeil y teulu. Gall ddod yn rhan o beth sy’n cael ei ysgrifennu ar gyfer y llys. Wedyn gall y bobl eraill sy’n cymryd rhan yn y llys ei ddarllen hefyd.
# $worker (String) - who reads it
parent-page-reads-danger = Os oes rhywun yn cael ei frifo, neu os gallai rhywun gael ei frifo, mae { $worker } yn gorfod dweud wrth bobl sy’n gallu helpu.
# $worker (String) - the workers' first names
parent-page-closed = Dydy { $worker } ddim yn y gwaith nawr. Oes angen rhywun arnoch chi nawr?
parent-page-numbers = Mewn perygl: ffoniwch 999. Llinell Gymorth Genedlaethol Cam-drin Domestig (National Domestic Abuse Helpline), ddydd a nos: 0808 2000 247. Mae’n rhad ac am ddim.
parent-page-helpline = Oes arnoch chi ofn rhywun gartref? Gallwch ffonio’r Llinell Gymorth Genedlaethol Cam-drin Domestig (National Domestic Abuse Helpline): 0808 2000 247. Mae’n rhad ac am ddim, ddydd a nos.
# $worker (String) - the workers' first names
parent-page-help-worker = Gallwch hefyd ofyn am alwad ffôn gyda { $worker }.

parents-way-in-title = Eu ffordd eu hunain i mewn
# $name (String) - who
parents-way-in-what = Gyda chod ac ymadrodd personol, mae { $name } yn gweld pwy sy’n gweithio gyda’r plant, llythyrau ar gyfer { $name } fel y cawson nhw eu hanfon, pryd mae’r llys yn cyfarfod, a beth ofynnodd { $name }. Does dim byd ddywedodd plentyn i’w weld, na dim byd am neb arall.
parents-code = Cod
# $name (String) - who
parents-give-what = Pwyswch hwn pan fyddwch chi gyda { $name }, neu ar ôl siarad gyda { $name } heb neb arall yno.
# $name (String) - who
parents-tried-what = Cafodd ymadrodd neu god anghywir ei deipio ddeg gwaith neu fwy mewn un diwrnod. Efallai mai { $name } wnaeth hyn, neu rywun sy’n agos at y person hwn. Siaradwch gyda { $name } heb neb arall yno. Os nad ydych chi’n siŵr, tynnwch bob cod yn ôl.
parents-ask-title = Cyn bod cod
parents-ask-again-title = Gofyn eto
parents-ask-what = Gofynnwch pan na all neb arall glywed. Os nad ydych chi’n gwybod, peidiwch â dewis: heb ateb does dim cod.
# $name (String) - who
parents-ask-safe = Ydy hi’n ddiogel bod { $name } yn cael tudalennau personol?
parents-ask-safe-hint = Yn ddiogel i’r rhiant neu’r gofalwr, i’r plant ac i bawb arall yn y ffeil hon
parents-ask-safe-yes = Ydy
parents-ask-safe-no = Nac ydy. Os oes ffordd i mewn yn barod, mae’n dod i ben nawr.
parents-ask-safe-missing = Dewiswch a yw’n ddiogel. Os nad oes neb yn gwybod, gadewch y dudalen hon a gofynnwch yn gyntaf.
# $name (String) - who
parents-ask-screen = Pwy arall sy’n dal y ffôn neu’r cyfrifiadur y byddai { $name } yn ei ddefnyddio, neu’n edrych arno?
parents-ask-screen-missing = Dewiswch pwy arall sy’n gweld y sgrin. Os nad oes neb yn gwybod, gofynnwch yn gyntaf.
# $name (String) - who
parents-ask-children = Am ba blant mae tudalennau { $name }?
parents-ask-children-missing = Dewiswch o leiaf un plentyn
parents-ask-save = Cadw
# $name (String) - who
parents-held-not-asked = Chaiff { $name } ddim cod eto. Does neb wedi gofyn a yw’n ddiogel, na phwy sy’n gweld y sgrin. Os nad ydyn ni’n gwybod, na yw’r ateb.
# $name (String) - who
parents-held-not-safe = Chaiff { $name } ddim cod. Mae rhywun wedi ysgrifennu nad yw’n ddiogel.
# $name (String) - who
parents-held-place = Chaiff { $name } ddim cod. Dywedwyd nad yw un lle i gysylltu â’r person hwn yn ddiogel. Edrychwch ar hwnnw, a gofynnwch eto.
# $name (String) - who
parents-held-screen = Chaiff { $name } ddim cod. Mae rhywun sydd ddim yn y ffeil hon yn gweld y sgrin, felly all neb ddweud beth sy’n ddiogel arni. Ysgrifennwch pwy yw’r person hwnnw, a gofynnwch eto.
# $name (String) - who
parents-held-changed = Chaiff { $name } ddim cod ar hyn o bryd, a does dim byd oedd gan y person hwn o’r blaen yn gweithio. Ers i rywun ofyn, mae’r berthynas rhwng { $name } a’r plant wedi newid, neu mae beth sy’n cael ei ofyn i’r llys wedi newid. Gofynnwch eto.
# $name (String) - who
parents-held-nobody = Chaiff { $name } ddim cod. Does neb yn gweithio gyda’r plant hyn ar hyn o bryd, felly fyddai neb yn darllen beth sy’n cael ei ysgrifennu.
# $name (String) - who
parents-held-others = Dydy tudalennau { $name } ddim am y plentyn hwn. Os dylen nhw fod, gofynnwch eto a thiciwch y plentyn.
parents-screen-not-safe = Does gan y rhiant neu’r gofalwr ddim tudalennau sy’n ddiogel ar hyn o bryd, felly fyddai neb yn ei weld yno. Rhowch wybod eich hun, neu ysgrifennwch lythyr.

parents-list-title = Gan rieni a gofalwyr
parents-list-what = Beth ysgrifennon nhw ar eu tudalennau eu hunain, air am air. Does dim ohono ar dudalennau’r plentyn.
parents-unread = Heb ei ddarllen eto
# $children (String) - the children
parents-about = Mae hyn am: { $children }
# $name (String) - who
parents-one-asked = Mae { $name } yn gofyn
# $name (String) - who
parents-one-wrote = Ysgrifennodd { $name }
# $name (String) - who
parents-have-read-what = Dydy tudalennau { $name } ddim yn dweud bod neb wedi ei ddarllen.
# $name (String) - who
parents-your-answer-hint = Yn blaen ac yn onest. Mae’r ateb ar gyfer { $name } a phwy bynnag sy’n gweld y sgrin. Mae’n cael ei wirio rhag ofn bod ynddo bethau na chân nhw eu gwybod.
# $name (String) - who
# $by (String) - a day
parents-promise-what = Mae tudalennau { $name } yn dweud eich bod chi’n chwilio am yr ateb, ac y byddwch chi’n rhoi gwybod erbyn { $by }.
parents-promise = Dydw i ddim yn gwybod eto. Fe wna i ddod o hyd i’r ateb
# $name (String) - who
# $when (String) - a day
parents-promise-subject = beth ofynnodd { $name } ({ $when })
parents-shown-back = Mae’r geiriau hyn yn cael eu dangos ar eu tudalennau eu hunain.
parents-not-shown-back = Dydy’r geiriau hyn ddim yn cael eu dangos ar eu tudalennau. Gallai rhywun edrych dros eu hysgwydd.
# $name (String) - who
parents-holds = Mae rhywbeth yma sydd wedi’i selio rhag { $name }. Felly mae’r person hwn yn ei wybod yn barod, neu mae rhywun wedi dweud wrtho. Meddyliwch pwy sy’n gorfod clywed am hyn nawr.
parents-not-safe = Pwysodd rhiant neu ofalwr “Dydw i ddim yn teimlo’n ddiogel”
parents-not-safe-now = Cysylltwch nawr, mewn ffordd sy’n ddiogel i’r person hwn. Os oes rhywun mewn perygl nawr, ffoniwch 999, a rhowch wybod i eraill (isod).

# $name (String) - who
parents-due-asked = Gofynnodd { $name } rywbeth
# $name (String) - who
parents-due-wrote = Darllen beth ysgrifennodd { $name }
# $name (String) - who
parents-due-not-safe = Pwysodd { $name } “Dydw i ddim yn teimlo’n ddiogel”. Darllenwch hwn nawr.
# $name (String) - who
parents-due-holds = Ysgrifennodd { $name } rywbeth sydd wedi’i selio rhag y person hwn. Darllenwch hwn nawr.
# $day (String) - when
parents-duty-asked = mae rhiant neu ofalwr wedi gofyn rhywbeth ({ $day })
# $day (String) - when
parents-duty-wrote = mae rhiant neu ofalwr wedi ysgrifennu rhywbeth ({ $day })
# $day (String) - when
parents-duty-not-safe = mae rhiant neu ofalwr wedi pwyso “Dydw i ddim yn teimlo’n ddiogel” ({ $day })

parents-line-safe = Ysgrifennwyd ei bod hi’n iawn i riant neu ofalwr gael tudalennau personol, a phwy sy’n gweld y sgrin
parents-line-unsafe = Ysgrifennwyd na ddylai rhiant neu ofalwr gael tudalennau personol
parents-line-given = Cafodd rhiant neu ofalwr y cod
parents-line-first-used = Daeth rhiant neu ofalwr i mewn a dewis ymadrodd
parents-line-many-tries = Ceisiodd rhywun lawer gwaith ddod i mewn fel rhiant neu ofalwr
# $day (String) - until when
parents-line-renewed = Mae ymadrodd rhiant neu ofalwr yn gweithio hyd at: { $day }
parents-line-taken-back = Cafodd ffordd rhiant neu ofalwr i mewn ei thynnu’n ôl
parents-line-asked = Gofynnodd rhiant neu ofalwr
parents-line-wrote = Ysgrifennodd rhiant neu ofalwr
parents-line-received = Mae eu sgrin yn dweud ei fod wedi cyrraedd
parents-line-answered = Ateb i riant neu ofalwr
parents-line-promised = Addawodd rhywun ddod o hyd i’r ateb
parents-line-read = Darllenodd gweithiwr beth ysgrifennodd rhiant neu ofalwr
