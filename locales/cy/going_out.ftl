# Awaiting a Welsh speaker's check.

# What goes out: letters on paper, texts, e-mails.
layout-post = Argraffu a phostio
role-business = Gwasanaethau busnes
tab-going-out = Mynd allan

# What leaves the house on a screen. Nobody is named, and nothing is said about anybody.
outside-subject = Mae rhywbeth newydd yn aros
outside-something-new = Mae rhywbeth newydd yn aros. Mae modd ei agor yn y lle arferol, neu holi’r person arferol amdano.

going-out-title = Mynd allan
going-out-what = Llythyrau, negeseuon testun ac e-byst sy’n mynd allan oddi yma. Mae pob un yn mynd unwaith, i le mae rhywun wedi’i wirio.
going-out-messages = Beth sy’n mynd, a beth sydd wedi mynd
going-out-none = Dim byd eto.
going-out-letter = Llythyr
going-out-text = Neges destun
going-out-email = E-bost
going-out-to = ar gyfer
going-out-go = Caiff fynd nawr
going-out-again = Anfon eto
going-out-it-went = Rydw i wedi gwirio, ac fe aeth

state-held = Wedi’i ddal yn ôl ers { $when }
state-waiting = Yn aros i fynd ers { $when }
state-given = { $name } sy’n argraffu ac yn postio hwn
state-failed = Heb fynd, { $when }
state-in-doubt = Does neb yn gwybod a yw wedi mynd, { $when }
state-posted = Wedi’i bostio: { $name }, { $when }
state-gone = Wedi mynd, { $when }

held-no-address = Does neb wedi nodi i ble mae’r post yn mynd. Gofynnwch, a nodwch hynny isod.
held-no-phone = Does neb wedi nodi rhif ar gyfer negeseuon testun. Gofynnwch, a nodwch hynny isod.
held-no-email = Does neb wedi nodi cyfeiriad e-bost. Gofynnwch, a nodwch hynny isod.
held-not-checked = Does neb wedi gwneud yn siŵr bod y lle hwn yn gywir ac yn ddiogel. Gofynnwch yn gyntaf, wedyn dywedwch hynny isod.
held-changed = Lle newydd yw hwn, a does neb wedi’i wirio. Does dim byd yn mynd yno nes bod rhywun wedi gwneud hynny.
held-unsafe = Dywedodd rhywun nad yw’r lle hwn yn ddiogel. Does dim byd yn mynd yno.
held-no-hours = Does neb wedi gofyn pryd mae neges destun yn ddiogel. Gofynnwch, wedyn dywedwch hynny isod.
held-post-not-asked = Does neb wedi gofyn pwy sy’n agor eu post. Gofynnwch, a nodwch hynny yn “Amdana i”.
held-phone-not-asked = Does neb wedi gofyn pwy sy’n dal eu ffôn. Gofynnwch, a nodwch hynny yn “Amdana i”.
held-post-shared = Mae rhywun arall yn agor eu post. Os yw’n ddiogel er hynny, dywedwch pam.
held-phone-shared = Efallai fod rhywun arall yn gweld y ffôn hwn. Os yw’n ddiogel er hynny, dywedwch pam.
held-other-readers-post = Ers i hwn gael ei ysgrifennu, mae rhywun gwahanol yn agor eu post. Ysgrifennwch lythyr newydd ar gyfer pawb fydd yn ei weld.
held-other-readers-phone = Ers i rywun ddweud bod hwn yn cael mynd, efallai fod rhywun gwahanol yn gweld y ffôn hwn. Edrychwch eto pwy sy’n ei weld, ac anfonwch un newydd.
held-not-this-way = Gofynnon nhw am ffyrdd eraill, nid hon. Dewiswch ffordd arall, neu dywedwch pam yr un hon.

trouble-nobody-chosen = Mae’r cyfeiriad wedi’i selio. Dewiswch un person i argraffu a phostio hwn heb neb arall.
trouble-ready = Mae’r hyn oedd yn ei ddal yn ôl wedi’i ddatrys. Dywedwch fod hwn yn cael mynd.
trouble-in-doubt = Stopiodd y rhaglen tra oedd hwn yn cael ei anfon. Holwch a yw wedi cyrraedd. Wedyn dywedwch ei fod wedi mynd, neu anfonwch ef eto.
why-refused = Chafodd hwn ddim ei dderbyn. Edrychwch a yw’r cyfeiriad neu’r rhif yn gywir, wedyn anfonwch ef eto.
why-not-let-in = Chawson ni ddim mynd i mewn i’r man lle mae negeseuon yn cael eu hanfon. Dywedwch wrth y person sy’n gofalu am Together, wedyn anfonwch hwn eto.
why-no-answer = Buon ni’n trio am dri diwrnod, ond wnaeth neb ateb. Dywedwch wrth y person sy’n gofalu am Together, wedyn anfonwch hwn eto.
why-not-safe-now = Doedd hi ddim yn ddiogel iddo fynd yno mwyach pan ddaeth ei dro. Edrychwch ar y lle isod, wedyn anfonwch ef eto.
why-not-set-up = Does neb wedi trefnu sut mae negeseuon fel hyn yn gadael. Dywedwch wrth y person sy’n gofalu am Together, wedyn anfonwch hwn eto.

due-going-out = { $what }: heb fynd allan. { $why }
due-going-out-do = Cael golwg

places-title = I ble mae’n mynd
places-what = Does dim byd yn mynd i le nad oes neb wedi’i wirio, ac mae lle newydd yn stopio popeth nes bod rhywun wedi gwirio hwnnw.
place-title = Ble mae modd cael gafael ar rywun
place-what = Mae beth oedd yno o’r blaen yn aros yn y ffeil. Does dim byd yn mynd i’r lle newydd nes bod rhywun wedi’i wirio.
place-add = Nodi lle arall
place-save = Nodi hwn
place-whose = Pwy biau hwn?
place-whose-missing = Dewiswch pwy biau hwn
place-which = Beth yw hwn?
place-which-missing = Dewiswch beth yw hwn
place-home = Cyfeiriad ar gyfer post
place-phone = Ffôn ar gyfer negeseuon testun
place-email = Cyfeiriad e-bost
place-text = Y cyfeiriad neu’r rhif
place-text-hint = Cyfeiriad fel y byddai ar amlen, fesul llinell
place-text-missing = Ysgrifennwch y cyfeiriad neu’r rhif
place-text-wrong = Does dim modd ffonio hwn nac ysgrifennu ato fel y mae. Edrychwch arno eto.
place-told = Pwy gaiff wybod hyn?
place-told-hint = Os nad ydych chi’n siŵr, dewiswch y cyntaf. Mae llythyr i gyfeiriad sydd wedi’i selio yn cael ei argraffu a’i bostio gan un person, heb neb arall.
place-told-sealed = Wedi’i selio: dim ond nhw a ni sy’n gwybod
place-told-everyone = Caiff pawb sy’n rhan o hyn yn y llys wybod
place-not-checked = Heb ei wirio eto
place-checked = Mae { $name } wedi gwneud yn siŵr ei fod yn gywir ac yn ddiogel, { $when }
place-unsafe = Dywedodd { $name } nad yw’n ddiogel, { $when }
place-from = Mae negeseuon testun yn ddiogel o
place-until = tan
place-not-on = ond byth ar y dyddiau hyn
place-time-wrong = Ysgrifennwch yr amser fel 15:30
place-until-before = Mae hyn cyn yr amser uchod. Ysgrifennwch amser hwyrach.
place-is-safe = Rydw i wedi gofyn: mae’n gywir ac yn ddiogel
place-is-unsafe = Dydy hwn ddim yn ddiogel
day-monday = Dydd Llun
day-tuesday = Dydd Mawrth
day-wednesday = Dydd Mercher
day-thursday = Dydd Iau
day-friday = Dydd Gwener
day-saturday = Dydd Sadwrn
day-sunday = Dydd Sul

tell-title = Dweud bod rhywbeth newydd
tell-what = Y geiriau hyn sy’n mynd allan, a dim rhai eraill. Dydyn nhw’n enwi neb nac yn dweud dim.
tell-how = Sut?
tell-how-missing = Dewiswch sut
tell-text = Drwy neges destun
tell-email = Drwy e-bost
tell-because = Pam er hynny
tell-because-hint = Dim ond os oes rhywbeth wedi’i ddal yn ôl: pam mae’n iawn ei anfon
tell-not-set-up = Does neb wedi trefnu sut mae negeseuon fel hyn yn gadael. Dywedwch wrth y person sy’n gofalu am Together, neu dewiswch ffordd arall.
tell-save = Anfon

give-who = Pwy sy’n argraffu ac yn postio hwn, heb neb arall?
give-me = Fi
give-save = Dewis
give-who-missing = Dewiswch pwy sy’n argraffu ac yn postio’r llythyr

going-out-line-checked = Cafodd lle ei wirio, ac mae’n gywir ac yn ddiogel
going-out-line-unsafe = Dywedodd rhywun nad yw’r lle yn ddiogel
going-out-line-asked = Cafodd rhywbeth ei roi yn y blwch allan
going-out-line-held = Mae rhywbeth wedi’i ddal yn ôl, a heb fynd allan
going-out-line-released = Caiff yr hyn oedd wedi’i ddal yn ôl fynd nawr
going-out-line-given = { $name } sy’n argraffu ac yn postio llythyr, heb neb arall
going-out-line-posted = Cafodd llythyr ei argraffu a’i bostio
going-out-line-went = Aeth neges
going-out-line-failed = Wnaeth neges ddim mynd
going-out-line-doubt = Does neb yn gwybod a aeth neges
going-out-line-put-back = Mae neges yn cael ei hanfon eto

# The page of business services.
post-title = Argraffu a phostio
post-what = Yn ôl enw’r plentyn. Nid ein lle ni yw darllen beth mae llythyr yn ei ddweud.
post-ready = Yn barod i’w hargraffu
post-nothing-ready = Does dim byd yn aros i gael ei argraffu.
post-make-batch = Argraffu’r rhain gyda’i gilydd
post-printed = Wedi’u hargraffu, heb eu postio eto
post-printed-on = Wedi’u hargraffu: { $when }
post-alone = I chi yn unig
post-alone-what = Mae’r cyfeiriad wedi’i selio. Argraffwch y llythyr. Chi eich hun sydd i’w roi yn ei amlen a’i bostio, a neb arall.
post-print-alone = Argraffu
post-it-is-posted = Rydw i wedi’i bostio
post-held = Yn aros am rywun arall
post-troubled = Heb fynd
post-troubled-what = Mae hyn ar restr y bobl sy’n gweithio gyda’r plentyn hefyd.
post-register = Wedi’u postio yn y pythefnos diwethaf
post-register-none = Dim byd eto.
post-posted-by = wedi’i bostio: { $name }, { $when }
post-batch = Llythyrau i’w postio
post-batch-what = Mae pob llythyr y tu ôl i ddalen sydd â’i gyfeiriad arni. Mae honno’n mynd yn y blaen, i’r ffenest. Mae pob un yn dechrau ar ddalen newydd o bapur, hyd yn oed wrth argraffu ar y ddwy ochr.
post-batch-letters = Agor y llythyrau i’w hargraffu
post-which = Pa rai wnaethoch chi eu postio?
post-unticked = Mae’r rhai heb dic yn aros i gael eu hargraffu eto.
post-these-are-posted = Mae’r rhai â thic wedi’u postio
post-do-not = Peidiwch â phostio hwn.
post-manifest = Rhestr ar gyfer y swp hwn
post-manifest-what = { $letters ->
    [one] Un llythyr. Y rhif yw’r un ar ei ddalen gyntaf.
    [two] { $letters } lythyr. Y rhifau yw’r rhai ar eu dalennau cyntaf.
   *[other] { $letters } llythyr. Y rhifau yw’r rhai ar eu dalennau cyntaf.
}
post-manifest-line = { $child } · { $pages } · { $tray }
post-pages = { $pages ->
    [one] un dudalen
    [two] { $pages } dudalen
   *[other] { $pages } tudalen
}
post-tray-usual = hambwrdd 1, print arferol
post-tray-large = hambwrdd 2, print bras
post-cover = Ar gyfer y post
post-cover-place = { $place } o { $all }

# How messages leave, for the administrator.
sending-title = Sut mae negeseuon yn gadael
sending-what = Nes bod rhywbeth wedi’i osod yma, does dim neges destun na dim e-bost yn gadael. Y gwasanaethau busnes sy’n argraffu llythyrau. Mae cyfrinair neu allwedd yn cael ei gadw wedi’i selio, ac ni fydd yn cael ei ddangos eto.
sending-mail = Gweinydd e-bost
sending-mail-what = Ar gyfer e-byst. Gadewch enw’r gweinydd yn wag i’w ddiffodd.
sending-notify = GOV.UK Notify
sending-notify-what = Ar gyfer negeseuon testun, ac ar gyfer e-byst lle nad oes gweinydd e-bost wedi’i osod. Mae angen un bwlch ar ei dempledi, ((message)), a dim geiriau eraill.
sending-host = Enw’r gweinydd
sending-host-hint = Er enghraifft mail.example.org
sending-port = Porth
sending-port-hint = 465 neu 587 fel arfer
sending-port-wrong = Ysgrifennwch y porth fel rhif, er enghraifft 587
sending-security = Sut mae’r cysylltiad yn cael ei gadw rhag pobl eraill?
sending-tls = TLS o’r dechrau (porth 465 fel arfer)
sending-start-tls = STARTTLS (porth 587 fel arfer)
sending-this-machine = Ddim o gwbl: y peiriant hwn yw’r gweinydd
sending-not-this-machine = Dim ond gweinydd ar y peiriant hwn all wneud heb hynny. Dewiswch un arall.
sending-user = Enw i fewngofnodi
sending-user-hint = Gadewch hwn yn wag os nad yw’r gweinydd yn gofyn am un
sending-password = Cyfrinair
sending-secret-hint = Gadewch hwn yn wag i gadw’r un sydd yno
sending-from = Y cyfeiriad mae e-byst yn dod ohono
sending-from-hint = Dewiswch un sy’n dweud dim: mae modd ei weld ar sgrin sydd wedi’i chloi
sending-from-wrong = Ysgrifennwch gyfeiriad e-bost
sending-letters = Mae’n argraffu ac yn postio llythyrau i oedolion hefyd. Yma mae llythyrau i blant yn cael eu hargraffu.
sending-key = Allwedd API
sending-key-wrong = Ysgrifennwch yr allwedd gyfan: ei henw, id y gwasanaeth a’r gyfrinach, gyda chysylltnodau rhyngddyn nhw
sending-text = Templed ar gyfer negeseuon testun
sending-email = Templed ar gyfer e-byst
sending-template-hint = Ei id. Gadewch hwn yn wag i’w ddiffodd.
sending-template-wrong = Copïwch id y templed o Notify: 36 o lythrennau, rhifau a chysylltnodau
sending-address = Ble mae Notify yn ateb
sending-address-hint = Gadewch hwn fel y mae, oni bai fod rhywun wedi rhoi un arall i chi
sending-address-wrong = Ysgrifennwch gyfeiriad sy’n dechrau gyda https://
sending-save-mail = Cadw’r gweinydd e-bost
sending-save-notify = Cadw
sending-notify-off = Diffodd Notify

# The demo.
folder-title = Beth fyddai wedi mynd allan
folder-what = Yn y demo does dim byd yn gadael y peiriant hwn. Byddai’r negeseuon hyn wedi mynd.
folder-none = Dim byd eto.
