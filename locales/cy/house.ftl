# Awaiting a Welsh speaker's check.

# Coming in as staff, and setting up.
layout-together = Together
layout-skip = Mynd yn syth i’r dudalen
layout-menu = Dewislen
layout-children = Plant rydw i’n gweithio gyda nhw
layout-house = Pobl sy’n gweithio yma
layout-words = Y rhestr eiriau
layout-find = Chwilio am blentyn yn ôl enw
layout-find-go = Chwilio
layout-sign-out = Allgofnodi

sign-in-title = Mewngofnodi
sign-in-code = Eich cod untro
sign-in-code-hint = Deuddeg o lythrennau a rhifau, gan bwy bynnag sy’n gofalu am Together lle rydych chi’n gweithio
sign-in-go = Mewngofnodi
sign-in-no = Dydy’r cod hwnnw ddim yn gweithio. Efallai ei fod yn hen, neu wedi’i ddefnyddio’n barod. Gofynnwch am un arall.
sign-in-child = Plentyn neu berson ifanc ydw i
demo-who = Pwy hoffech chi fod?
demo-made-up = Pobl ddychmygol yw pawb yma. Dewiswch rywun ac edrychwch o gwmpas.
# $name (String) - who
demo-be = Chwarae rhan { $name }
demo-child = Ffordd plentyn i mewn, gyda chod

first-title = Y person cyntaf yma
first-intro = Chi sy’n gofalu am Together lle rydych chi’n gweithio. Chi sy’n ychwanegu’r bobl sy’n gweithio yma. Dydych chi’n gweld dim o ffeil unrhyw blentyn.
first-save = Dechrau
house-title = Pobl sy’n gweithio yma
house-no-files = Dydych chi’n gweld dim o ffeil unrhyw blentyn yma.
house-template = Templed llythyr
house-duty-hours = Pryd mae rhywun yn ateb
staff-add = Ychwanegu rhywun
staff-name = Enw
staff-name-hint = Enw cyntaf a chyfenw
staff-name-missing = Ysgrifennwch enw
staff-first-name = Beth mae plant yn eu galw nhw
staff-first-name-hint = Os yw’n wag: gair cyntaf yr enw
staff-reach = Sut mae plentyn yn cael gafael arnyn nhw
staff-reach-hint = Un frawddeg y gall plentyn naw oed ei dilyn
staff-role = Beth maen nhw’n ei wneud
staff-role-missing = Dewiswch beth maen nhw’n ei wneud
staff-save = Ychwanegu
staff-link = Cod untro
# $name (String) - for whom
staff-link-for = Cod untro ar gyfer { $name }
staff-link-once = Mae’n gweithio unwaith, am ddeg munud, a dim ond y tro hwn mae’n cael ei ddangos.
staff-links-made = Codau gafodd eu gwneud
# $when (String) - when
# $by (String) - who made it
# $name (String) - for whom
staff-link-made = { $when }: { $by }, ar gyfer { $name }
# $name (String) - for whom
house-link-made = Cafodd cod untro ei wneud ar gyfer { $name }
# $name (String) - who
house-left = Mae { $name } wedi gorffen gweithio yma
came-in-title = Daethoch chi i mewn gyda chod untro
# $when (String) - when
# $by (String) - who made it
came-in-by = { $by } wnaeth y cod: { $when }.
# $when (String) - when
came-in-by-machine = Cafodd y cod ei wneud ar y peiriant mae Together yn rhedeg arno: { $when }.
came-in-not-asked = Os na wnaethoch chi ofyn am god, dywedwch wrth y bobl rydych chi’n gweithio iddyn nhw: gall pwy bynnag sy’n gwneud codau ddod i mewn gan esgus mai chi ydyn nhw.
came-in-go = Mynd ymlaen
leaving-link = Yn ein gadael
leaving-title = Mae rhywun yn gorffen gweithio yma
leaving-what = Maen nhw’n cael eu hallgofnodi ar unwaith, ym mhobman. Does dim un o’u codau’n gweithio mwyach, a dydyn nhw ddim yn gweithio gydag unrhyw blentyn. Mae beth ysgrifennon nhw yn aros fel y mae.
leaving-alone = { $alone ->
    [one] Mae un o’r plant heb weithiwr arall.
   *[other] Mae { $alone } o’r plant heb weithiwr arall.
}
leaving-to = Pwy sy’n gweithio gyda’r plant hyn o hyn ymlaen?
leaving-to-missing = Dewiswch pwy sy’n gweithio gyda’r plant o hyn ymlaen
leaving-save = Maen nhw’n ein gadael
leaving-stay = Mynd yn ôl, heb newid dim
leaving-last = Does neb arall yn gofalu am Together. Ychwanegwch rywun sy’n gwneud hynny, ac wedyn dewch yn ôl.
role-adviser = Cynghorydd llys teulu neu warcheidwad plant
role-supervisor = Goruchwyliwr ymarfer
role-administrator = Yn gofalu am Together
role-word-keeper = Ceidwad geiriau

office-title = I ble mae’r post yn dod yn ôl
office-intro = Mae taflen ateb yn dweud i ble i’w phostio. Nes bod cyfeiriad yma, dim ond dweud i bwy i’w rhoi mae hi.
office-address = Cyfeiriad y swyddfa
office-address-hint = Fel y byddai ar amlen, fesul llinell
office-save = Cadw

family-title = Agor ffeil teulu
family-intro = Pwy, beth ofynnodd y llys, a phryd. Mae popeth arall yn dod wedyn, gan y plentyn a’r teulu.
family-save = Agor y ffeil
family-court = Pa lys?
family-number = Rhif y llys
family-law = Pa fath o gyfraith?
family-law-private = Cyfraith breifat: rhieni ar wahân, fel arfer
family-law-public = Cyfraith gyhoeddus: mae cyngor yn gofyn i’r llys gadw plentyn yn ddiogel
family-law-missing = Dewiswch pa fath yw hi
family-what = Beth ofynnodd y llys
family-for-children = Pam mae llys yn gofyn, mewn geiriau y gall plentyn eu darllen
family-for-children-hint = Un neu ddwy frawddeg fer. Mae’n mynd i’r llythyr cyntaf. Gadewch hwn yn wag os nad ydych chi’n gwybod eto.
family-hearing = Y gwrandawiad nesaf
family-hearing-say = Mae’r llys yn cyfarfod. Does dim rhaid i ti fod yno.
child-title = Agor ffeil i frawd neu chwaer
child-intro = Mae gan bob plentyn ei ffeil ei hun. Mae’n pwyntio at yr un teulu.
child-save = Agor y ffeil
child-beside = Wrth ymyl
child-court-name = Enw’r plentyn ym mhapurau’r llys
child-court-name-hint = Y plentyn sydd i ddweud pa enw i’w ddefnyddio, ac mae hynny’n dod wedyn
child-court-name-missing = Ysgrifennwch enw’r plentyn fel y mae ym mhapurau’r llys
child-born = Dyddiad geni
child-born-hint = Gadewch hwn yn wag os nad oes neb yn gwybod, neu os nad yw’r plentyn wedi cael ei eni eto
child-born-ahead = Dydy’r diwrnod hwn ddim wedi dod eto. Os nad yw’r plentyn wedi cael ei eni, gadewch hwn yn wag.
date-wrong = Ysgrifennwch y diwrnod fel 2026-11-23, neu dewiswch y diwrnod
workers-title = Pwy sy’n gweithio gyda’r plentyn hwn
workers-choose = Pwy arall?
workers-choose-missing = Dewiswch rywun, neu ewch yn ôl.
workers-end = Ddim yn gweithio gyda nhw mwyach
workers-last = Does neb arall yn gweithio gyda’r plentyn hwn. Dewiswch pwy sy’n gwneud yn gyntaf, ac wedyn dewch yn ôl.
workers-save = Maen nhw’n gweithio gyda’r plentyn hwn hefyd

kept-title = Beth roeddech chi’n ei ysgrifennu
kept-waiting = { $forms ->
    [one] Roeddech chi i ffwrdd, ac roedd un peth ysgrifennoch chi heb ei roi mewn ffeil eto. Mae wedi’i gadw i chi.
   *[other] Roeddech chi i ffwrdd, ac roedd { $forms } o bethau ysgrifennoch chi heb eu rhoi mewn ffeil eto. Maen nhw wedi’u cadw i chi.
}
kept-look = Cael golwg
kept-what = Cyrhaeddodd hwn ar ôl i chi gael eich allgofnodi. Does dim byd wedi’i wneud ag ef. Mae wedi’i selio, a dim ond chi sy’n ei weld.
kept-none = Does dim byd wedi’i gadw.
# $when (String) - when
kept-from = Cyrhaeddodd hwn: { $when }
kept-send = Anfon eto
kept-drop = Mae gen i bopeth sydd ei angen. Taflu hwn i ffwrdd

error-not-found = Does dim byd yma
error-not-found-next = Efallai nad yw’n bod, neu nad oes hawl i’w weld. Mae modd mynd yn ôl a dewis ffordd arall.
error-changed = Newidiodd rhywbeth yn y cyfamser
error-changed-next = Ysgrifennodd rhywun arall gyntaf, neu roedd hwn wedi’i anfon yn barod. Does dim byd wedi’i ddileu. Mae angen mynd yn ôl, edrych ar beth sydd yno nawr, a gwneud beth sydd ar ôl.
both-what = Cafodd y ffurflen hon ei hanfon o’r blaen gyda geiriau eraill. Mae’r geiriau hynny wedi’u cadw, a does dim byd wedi’i ddileu. Dydy beth gafodd ei deipio nawr ddim ar goll: mae modd ei gadw hefyd, neu gopïo beth sydd ei angen.
both-kept = Beth sydd wedi’i gadw
both-typed = Beth gafodd ei deipio nawr
both-keep-too = Cadw hwn hefyd
error-busy = Mae llawer o bobl yn ysgrifennu ar yr un pryd
error-busy-next = Does dim byd wedi’i gadw. Mae angen mynd yn ôl a phwyso’r botwm eto.
error-slow = Cymerodd hyn ormod o amser
error-slow-next = Does neb yn gwybod a gafodd ei gadw. Mae angen ei anfon eto: fydd dim byd yn cael ei gadw ddwywaith.
error-typed = Beth gafodd ei deipio
error-refused = Wnaeth hynny ddim gweithio
error-full = Does dim lle ar ôl i gadw dim byd arall
error-full-next = Does dim byd wedi’i gadw y tro hwn, a does dim byd oedd wedi’i gadw o’r blaen ar goll. Mae angen dweud wrth bwy bynnag sy’n gofalu am Together bod y ddisg yn llawn, ac anfon hwn eto pan fydd lle.
error-broken = Aeth rhywbeth o’i le yma
error-broken-next = Ni sydd ar fai, neb arall. Mae beth oedd wedi’i gadw yn ddiogel. Mae modd mynd yn ôl a rhoi cynnig arall arni. Os yw’n digwydd eto, mae angen dweud wrth bwy bynnag sy’n gofalu am Together.
error-back = Mynd i’r dudalen gyntaf
error-summary = Mae rhywbeth i’w gywiro
# $title (String) - the title of the page
error-title = Gwall: { $title }
error-too-long = Mae { $length } o lythrennau yma. { $longest } yw’r mwyaf sy’n ffitio. Mae angen gwneud hwn yn fyrrach; does dim byd wedi’i daflu.
error-stale-form = Mae’r dudalen hon yn rhy hen i’w hanfon. Mae angen mynd yn ôl, ei llwytho eto, a’i hanfon o’r fan honno.
error-broken-off = Stopiodd y ffurflen cyn iddi gyrraedd i gyd. Does dim byd wedi’i gadw. Mae angen mynd yn ôl a’i hanfon eto.
error-too-large = Mae hwn yn rhy fawr. Caiff ffeil fod yn { $megabytes } MB ar y mwyaf. Mae angen dewis un llai.
error-too-much = Mae hyn yn ormod i’w anfon ar un tro, a does dim byd wedi’i gadw. Mae angen ei wneud yn fyrrach, neu ei anfon fesul rhan.
error-file-again = Mae angen dewis y ffeil eto.
error-not-a-picture = Dydy hwn ddim yn llun y gallwn ni ei ddarllen. Mae angen ffotograff: PNG, JPEG, WebP neu GIF.
error-broken-picture = Mae’r llun hwn wedi torri, neu’n rhy fawr i’w agor. Mae angen tynnu ffotograff arall.
error-not-a-sound = Dydy hwn ddim yn recordiad y gallwn ni ei gadw. Mae modd recordio yma, neu ddewis ffeil MP3, M4A, WebM, OGG neu WAV.
error-other-site = Ddaeth y ffurflen hon ddim o un o’n tudalennau ni, felly does dim byd wedi’i wneud. Mae angen agor Together a’i hanfon o’r fan honno.

wordings-title = Geiriad llythyrau
wordings-intro = Dyma fan cychwyn pob llythyr. Mae newid yn cyfrif ar gyfer llythyrau sy’n cael eu drafftio wedyn; mae llythyrau sydd wedi mynd yn aros fel yr oedden nhw.
wordings-one = Geiriad
# $kind (String) - what kind of letter
# $wording (String) - for whom
wordings-what = { $kind }: { $wording }
wordings-text = Y geiriad
wordings-text-hint = Mae enw mewn bachau cyrliog yn fwlch i’r ffeil ei lenwi. Gyda marc cwestiwn ar ôl yr enw, mae ei baragraff cyfan yn diflannu pan nad oes dim i’w lenwi.
# $what (String) - what is wrong, with its line
wordings-wrong = Does dim modd defnyddio’r geiriad hwn eto. { $what }
wordings-empty = Ysgrifennwch y geiriad yn gyntaf
wordings-by-hand = Does dim byd mewn ffeil yn llenwi’r rhain. Mae pob llythyr yn aros nes i’r un sy’n ei ysgrifennu eu llenwi:
wordings-gaps = Beth gall y ffeil ei lenwi
wordings-see-whom = Rhoi cynnig arno gyda phlentyn dychmygol
wordings-see = Gweld
wordings-see-first = Ei weld fel y byddai plentyn dychmygol yn ei weld
wordings-keep = Cadw
# $name (String) - a made-up child
wordings-tried = Fel y byddai { $name } yn ei gael (dychmygol)
rota-title = Pwy sydd ar ddyletswydd
rota-intro = Pan nad oes neb wedi darllen beth ysgrifennodd plentyn erbyn y bore gwaith nesaf, rydyn ni’n gofyn i bwy bynnag sydd ar ddyletswydd y diwrnod hwnnw. Cân nhw agor ffeil y plentyn ar gyfer hynny, ac mae’r ffeil yn dweud hynny.
rota-not-safe = Dim ond ar ddiwrnod pan fydd rhywun ar ddyletswydd, yn yr oriau pan fydd rhywun yn ateb, mae “Dydw i ddim yn teimlo’n ddiogel” ar dudalennau’r plant yn gweithio. Ar adegau eraill mae’r dudalen yn dweud pwy sy’n ateb bryd hynny.
rota-monday = Ar ddydd Llun
rota-tuesday = Ar ddydd Mawrth
rota-wednesday = Ar ddydd Mercher
rota-thursday = Ar ddydd Iau
rota-friday = Ar ddydd Gwener
rota-nobody = Neb
rota-new-day = Ar un diwrnod yn unig
rota-new-day-hint = Gŵyl banc, neu ddiwrnod pan fydd rhywun arall yn cymryd lle’r person arferol
rota-new-who = Pwy sydd ar ddyletswydd y diwrnod hwnnw
rota-day-missing = Dewiswch y diwrnod
rota-day-over = Mae’r diwrnod hwn wedi bod. Dewiswch heddiw neu ddiwrnod sydd eto i ddod.
