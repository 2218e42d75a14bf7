# Awaiting a Welsh speaker's check.

# Who is told what, for the workers of a child; nothing here is on any page of a child's or a parent's.
tab-telling = Wedi cael gwybod
telling-title = Pwy sy’n cael gwybod beth
telling-plans = Newyddion sy’n bwysig
telling-plans-what = Cyn argymhelliad, penderfyniad, symud neu ffarwelio: pwy sy’n clywed, ym mha drefn, gan bwy, a phwy sydd wrth eu hymyl.
telling-plans-before = Cynlluniau sydd drosodd
telling-new = Cynllunio sut maen nhw’n clywed
telling-change = Newid y cynllun
telling-things = Beth gafodd ei ddweud yn ysgrifenedig
telling-things-what = Mae pob gair yma yn dweud yr hyn mae rhywun yn ei wybod, a dim mwy. Dydy wedi’i bostio ddim yr un peth ag wedi cyrraedd, a dydy wedi’i agor ddim yr un peth ag wedi’i ddeall.
telling-nothing = Does dim byd wedi’i ddweud yn ysgrifenedig eto.
# $when (String) - a day
telling-plan-off = Wedi’i ganslo ar { $when }
telling-plan-over = Mae pawb wedi clywed.
# $name (String) - a person
# $when (String) - a day
telling-plan-next = Nesaf: { $name }, { $when }
telling-one-title = Sut mae pethau nawr
telling-plan-title = Cynllun dweud
telling-read-it = Darllen hwn
telling-its-plan = Y cynllun mae’n perthyn iddo
telling-workers-only = Dim ond y bobl sy’n gweithio gyda’r plentyn hwn sy’n gweld hyn.

telling-news = Pa fath o newyddion yw’r rhain?
telling-news-recommendation = Beth fydda i’n ei argymell
telling-news-decision = Beth gafodd ei benderfynu
telling-news-moved-home = Symud i gartref arall
telling-news-goodbye = Ffarwelio
telling-news-other = Newyddion eraill sy’n bwysig
telling-news-missing = Dewiswch pa fath o newyddion yw’r rhain
telling-say = Beth yw’r newyddion, mewn geiriau y gall plentyn eu deall?
telling-say-hint = Fel hyn: Dywedodd y barnwr y byddi di’n byw gyda Nain.
telling-say-missing = Ysgrifennwch beth yw’r newyddion
telling-day = Ar ba ddiwrnod maen nhw’n clywed?
# $hours (Number) - a few hours
telling-day-hint = Un diwrnod i frodyr a chwiorydd a phwy bynnag maen nhw’n byw gyda nhw, i gyd o fewn { $hours } awr. Ddylai neb orfod cadw’r peth iddyn nhw eu hunain.
telling-day-over = Mae’r diwrnod hwn wedi bod. Dewiswch heddiw neu ddiwrnod sydd i ddod
telling-day-far = Mae’r diwrnod hwn dros flwyddyn i ffwrdd. Edrychwch ar y flwyddyn eto
telling-who = Pwy sy’n clywed?
telling-who-hint = Mae tic wrth frodyr a chwiorydd yn barod. Yr amserau sy’n rhoi’r drefn.
telling-who-missing = Dewiswch pwy sy’n clywed
# $name (String) - a person
telling-time = { $name }: tua faint o’r gloch?
# $name (String) - a person
telling-how = { $name }: sut?
# $name (String) - a person
telling-beside = { $name }: pwy sydd wrth eu hymyl, bryd hynny ac wedyn?
# $name (String) - a person
telling-other-day = { $name }: ar ddiwrnod arall, os oes rhaid
# $name (String) - a person
telling-home = Mae’r plant yn byw gyda { $name }
# $name (String) - a person
# $problem (String) - what is wrong, as a sentence
telling-of-person = { $name }: { $problem }
telling-at-home = Beth mae modd ei ddweud am hyn gartref?
telling-at-home-hint = Ac wrth bwy. Dylai plentyn wybod gyda phwy mae’n cael siarad am hyn.
telling-because = Os nad yw pawb yn clywed ar yr un diwrnod: pam?
telling-because-hint = Dim ond lle mae’n rhaid. Mae’r rheswm yn aros ar y ffeil.
telling-save = Cadw’r cynllun
# $problems (String) - sentences
telling-held = Newidiwch y cynllun, neu dywedwch yma pam mae’n rhaid iddo fod fel hyn. { $problems }
telling-apart-days = Mae brodyr a chwiorydd, a phwy bynnag maen nhw’n byw gyda nhw, yn clywed ar ddyddiau gwahanol.
# $hours (Number) - a few hours
telling-apart-hours = Mae mwy na { $hours } awr rhwng y cyntaf a’r olaf ohonyn nhw.
telling-no-carer = Does neb wedi’i nodi fel y person mae’r plant yn byw gyda nhw.
# $names (String) - children
telling-missing = Ddim yn y cynllun: { $names }.
telling-in-person = Wyneb yn wyneb
telling-on-a-call = Ar alwad
telling-on-video = Ar alwad fideo
telling-need-not = Does dim rhaid i ni ddweud wrthyn nhw
telling-steps = Pwy sy’n clywed, yn eu trefn
telling-lives-with = mae’r plant yn byw yma
# $who (String) - one or more people, in the writer's words
telling-is-beside = wrth eu hymyl: { $who }
telling-not-told = Heb gael gwybod eto
telling-call-off = Does dim newyddion fel hyn mwyach
telling-call-off-do = Canslo’r cynllun

told-title = Wedi’i drafod gyda’n gilydd
told-who = Pwy glywodd?
told-who-hint = Mae modd ticio gyda’i gilydd y rhai glywodd gyda’i gilydd. Mae’n werth ysgrifennu nodyn ar wahân am sut y cymerodd pob plentyn y newyddion.
told-who-missing = Dewiswch pwy glywodd
told-whose-words = Geiriau un plentyn yw’r rhain. Ticiwch y plentyn hwnnw yn unig
told-how = Sut cafodd ei ddweud?
told-how-missing = Dewiswch sut cafodd ei ddweud
told-need-not = Does dim rhaid i neb ohonon ni ei ddweud
told-there = Pwy oedd yno?
# $name (String) - a person
told-understood = Sut gwnaeth { $name } ddeall hyn?
told-understood-all = Sut cafodd hyn ei ddeall?
told-understood-hint = Beth welsoch chi a beth glywsoch chi, a beth oedd ddim yn glir.
told-understood-missing = Ysgrifennwch sut cafodd hyn ei ddeall. Os nad ydych chi’n gwybod, ysgrifennwch hynny
# $name (String) - a child
told-their-words = Beth ddywedodd { $name } am hyn, air am air
told-their-words-all = Beth ddywedodd y plentyn am hyn, air am air
told-their-words-hint = Gadewch hwn yn wag os na wnaethoch chi ei ysgrifennu i lawr. Mae’n cael ei gadw fel eu geiriau eu hunain.
told-because = Pam ddim?
told-because-missing = Dywedwch pam
told-save = Cadw hyn

again-title = Mae angen ei ddweud eto
again-by = Erbyn pa ddiwrnod?
again-because = Pam?
again-because-missing = Dywedwch pam mae angen ei ddweud eto
again-save = Ei ddweud eto erbyn hynny
arrived-title = Rydw i’n gwybod ei fod wedi cyrraedd
arrived-how = Sut rydych chi’n gwybod?
arrived-how-hint = Fel hyn: Ffoniodd Dawn i ddweud.
arrived-how-missing = Dywedwch sut rydych chi’n gwybod
arrived-save = Mae wedi cyrraedd

standing-not-gone = Heb fynd eto
standing-sent = Wedi’i anfon
standing-arrived = Wedi cyrraedd
standing-opened = Wedi’i agor
standing-talked = Wedi’i drafod gyda’n gilydd
standing-again = Angen ei ddweud eto
# $on (String) - a day
standing-on-pages = Ar eu tudalennau ers { $on }
# $on (String) - a day
standing-for-in-person = Wedi’i wneud ar { $on }, i’w roi wyneb yn wyneb
# $on (String) - a day
standing-not-posted = Wedi’i ysgrifennu ar { $on }; dydy hwn ddim wedi’i bostio
# $on (String) - a day
standing-sent-on = Wedi’i anfon ar { $on }
standing-in-doubt = Does neb yn gwybod a yw wedi mynd. Edrychwch ar beth sy’n mynd allan.
# $on (String) - a day
# $by (String) - a member of staff
standing-posted = Wedi’i bostio ar { $on }: { $by }
standing-closed = Dydy hwn ddim ar eu sgrin: mae newyddion anodd yn agor yno pan fydd person wedi dweud wrthyn nhw
# $on (String) - a day
# $by (String) - a member of staff
standing-arrived-by = Mae wedi cyrraedd. Nododd { $by } hynny ar { $on }
# $on (String) - a day
standing-sheet-back = Mae wedi cyrraedd: daeth y daflen ateb yn ôl ar { $on }
standing-not-known-arrived = Does neb yn gwybod a yw wedi cyrraedd
# $on (String) - a day
standing-opened-on = Wedi’i agor ar eu tudalennau ar { $on }, gan bwy bynnag oedd yn dal y sgrin
# $on (String) - a day
standing-opened-together = Wedi’i agor ar { $on } ar ddyfais y gweithiwr
standing-not-known-opened = Does neb yn gwybod a yw wedi’i agor ar eu tudalennau
standing-not-talked = Does neb wedi’i drafod gyda nhw eto
# $how (String) - in person, on a call
# $by (String) - a member of staff
# $on (String) - a day
standing-talked-by = { $how }: { $by }, { $on }
# $by (String) - a member of staff
# $on (String) - a day
standing-need-not = Ysgrifennodd { $by } nad oes rhaid i neb ohonon ni ei ddweud, { $on }
# $who (String) - one or more people, in the writer's words
standing-there = Yno: { $who }
# $words (String) - what a child said
standing-their-words = “{ $words }”
# $on (String) - a day
standing-again-by = I’w ddweud eto erbyn { $on }

telling-line-need-not = Does dim rhaid i ni ddweud wrthyn nhw
# $how (String) - in person, on a call
telling-line-talked = Wedi’i drafod gyda’n gilydd: { $how }
# $how (String) - in person, on a call
telling-line-told = Wedi cael gwybod: { $how }
# $day (String) - a day
telling-line-again = I’w ddweud eto erbyn { $day }
telling-line-arrived = Rydyn ni’n gwybod ei fod wedi cyrraedd
telling-line-opened = Wedi’i agor ar eu tudalennau
telling-line-opened-together = Wedi’i agor ar ddyfais y gweithiwr
telling-line-carries = Mae’r llythyr yn aros nes bod rhywun wedi dweud y newyddion
# $news (String) - what kind of news
telling-line-planned = Sut i ddweud: { $news }
# $news (String) - what kind of news
telling-line-changed = Cafodd y cynllun dweud ei newid: { $news }
telling-line-called-off = Cafodd y cynllun dweud ei ganslo

# $news (String) - what the news is
due-tell-news = Dywedwch wrthyn nhw: “{ $news }”
# $what (String) - a letter or an answer
due-tell-again = Dywedwch hyn eto: { $what }
# $what (String) - a letter or an answer
due-tell-before-letter = { $what }: fydd hwn ddim ar unrhyw sgrin nes bod rhywun wedi dweud wrthyn nhw
due-tell-plan-do = Agor y cynllun
team-tell-news = Mae newyddion sy’n bwysig i’w dweud
team-tell-again = Mae rhywbeth i’w ddweud eto

beside-no-plan = Does dim cynllun ar gyfer pwy sy’n clywed hyn, a phryd
beside-no-plan-why = Newyddion sy’n bwysig yw’r rhain. Gwnewch gynllun yn gyntaf, o dan “Wedi cael gwybod”: pwy sy’n clywed, ym mha drefn, a phwy sydd wrth eu hymyl. Neu dywedwch pam nad oes angen un. Mae hwn yn agor ar sgrin y plentyn pan fydd rhywun wedi dweud wrthyn nhw.
held-not-told-yet = Mae newyddion ynddo y dylai’r plentyn eu clywed gan berson yn gyntaf. Dywedwch wrthyn nhw, a nodwch hynny o dan “Wedi cael gwybod”.

ask-hard-news = Ble rydw i’n clywed newyddion anodd gyntaf
hard-news-hint = Nes bod y plentyn yn dweud fel arall, mae person yn rhoi’r newyddion cyn i sgrin wneud hynny. Dim ond y plentyn sy’n cael dewis hyn.
hard-news-person = Mae person yn dweud wrtha i gyntaf
hard-news-pages = Rydw i’n eu darllen ar fy nhudalennau gyntaf
hard-news-missing = Dewiswch un
letters-stands = Sut mae pethau nawr, a phwy wnaeth ei drafod gyda nhw

# On a child's own pages.
me-hard-news = Newyddion mawr neu anodd: sut wyt ti eisiau eu clywed gyntaf?
me-hard-news-hint = Cei di newid hyn unrhyw bryd.
# $worker (String) - the worker's first name
me-hard-news-person = { $worker } sy’n dweud wrtha i gyntaf
me-hard-news-pages = Rydw i’n eu darllen yma gyntaf
