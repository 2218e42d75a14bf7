# Awaiting a Welsh speaker's check.
# Letters, the writing page, and the reply sheet.
letters-page = Llythyrau
letters-one = Llythyr
letters-introductory = Y llythyr cyntaf
letters-who-i-am-now = Pwy ydw i nawr
letters-what-changed = Beth sydd wedi newid
letters-after-hearing = Beth ddigwyddodd yn y llys
letters-answer = Ateb i gwestiwn
letters-recommendation = Beth fydda i’n ei argymell, a pham
letters-decision = Beth gafodd ei benderfynu, a pham
letters-goodbye = Ffarwelio
letters-for-later = Llythyr i’w ddarllen ryw ddydd
letters-school = At ysgol neu feithrinfa
letters-social-worker = At weithiwr cymdeithasol
letters-solicitor = At gyfreithiwr
letters-contact-centre = At ganolfan gyswllt
letters-health = At feddyg, nyrs neu ymwelydd iechyd
letters-reviewing-officer = At y swyddog adolygu annibynnol
# $kind (String) - what kind of letter
# $name (String) - to whom
letters-kind-to = { $kind }, ar gyfer { $name }
letters-other = Ysgrifennu math arall o lythyr
letters-other-begin = Paratoi drafft
letters-kind = Pa fath o lythyr?
letters-kind-professional = At rywun sy’n gweithio dros y plentyn
letters-kind-missing = Dewiswch pa fath o lythyr yw hwn, yna pwyswch “Paratoi drafft” eto.
letters-to = At bwy?
letters-to-hint = Oes rhywun ar goll? Ychwanegwch y person dan “Fy mhobl” yn gyntaf.
letters-to-professional = Mae’r llythyr hwn at rywun sy’n gweithio dros y plentyn. Ewch yn ôl a dewiswch pwy sy’n ei gael.
letters-to-child = Llythyr i’r plentyn yw hwn, i’w ddarllen ryw ddydd. Ewch yn ôl a dewiswch y plentyn.
letters-for-whom = Pa eiriau?
letters-for-fits = Geiriau sy’n addas i bwy bynnag sy’n cael y llythyr
letters-for-adult = I oedolion
# $name (String) - who gets the letter
letters-around = Pwy arall allai weld beth mae { $name } yn ei gael?
letters-around-not-asked = Dydw i ddim wedi gofyn. Dim ond beth gaiff pawb ei wybod sydd yn y llythyr.
# $name (String) - who gets the letter
letters-around-nobody = Rydw i wedi gofyn: dim ond { $name }
letters-begin = Paratoi drafft o’r llythyr cyntaf
letters-begin-what = Mae’r drafft yn dod o beth rydyn ni’n ei wybod. Lle dydyn ni ddim yn gwybod, mae lle gwag. Does dim byd yn mynd nes i chi ei anfon.
# $day (String) - when it went
letters-went = Aeth y llythyr cyntaf ar { $day }.
letters-went-look = Edrych arno
letters-another = Ysgrifennu llythyr cyntaf eto
letters-again-what = Gall dau lythyr cyntaf ddrysu plentyn. Os yw hwn i fod i ddweud mwy na’r un aeth, dywedwch hynny ynddo.
letters-again = Ysgrifennu eto
letters-drafts = Heb eu hanfon eto
# $when (String) - when it was saved
letters-draft-saved = wedi’i gadw: { $when }
letters-sent-heading = Wedi’u hanfon
letters-none = Dim llythyr eto.
letters-withheld = heb ei anfon, i gadw rhywun yn ddiogel
letters-sheet-back = daeth y daflen yn ôl
# $kind (String) - what kind of letter
letters-sent-line = Aeth llythyr: { $kind }
letters-withheld-line = Llythyr heb ei anfon, i gadw rhywun yn ddiogel
letters-came-back-line = Daeth y daflen ateb yn ôl
# $name (String) - who wrote it
letters-title = Llythyr: { $name } sy’n ysgrifennu
letters-guardian = gwarcheidwad plant
letters-adviser = cynghorydd llys teulu
letters-readers = Efallai y bydda i’n rhoi beth rwyt ti’n ei ddweud wrtha i yn fy adroddiad. Mae’r llys, a’r oedolion sydd â rhan yn y llys, yn darllen hwnnw.
letters-readers-short = Gall beth rwyt ti’n ei ddweud wrtha i fynd yn fy adroddiad. Mae’r llys a’r oedolion yn ei ddarllen.
# $day (String) - a day
# $time (String) - an hour
# $what (String) - what happens
letters-next-at = { $day }, { $time }: { $what }
# $day (String) - a day
# $what (String) - what happens
letters-next = { $day }: { $what }
# $names (String) - brothers and sisters
letters-siblings = Mae { $names } yn cael llythyr gen i hefyd. Mae pob un ohonoch chi’n cael eich llythyr eich hun.
# $names (String) - brothers and sisters
letters-siblings-short = Mae { $names } yn cael llythyr gen i hefyd.
# $some (String) - names with commas
# $last (String) - the last name
letters-and = { $some } a hefyd { $last }
# $day (String) - the day the court met
letters-hearing = Y diwrnod y gwnaeth y llys gyfarfod oedd { $day }.
# $words (String) - what can be said at home, as it was planned
letters-news-at-home = Dyma beth mae’n iawn ei ddweud gartref: { $words }
# $when (String) - a day, and an hour where it is known
# $what (String) - what happens
letters-news-planned = { $what }: mae hyn yn newydd. Dyma pryd: { $when }.
# $what (String) - what happens
# $was (String) - when it was to be
# $now (String) - when it is now
letters-news-moved = { $what }: mae hyn wedi symud. Cyn hyn: { $was }. Nawr: { $now }.
# $what (String) - what happens
# $was (String) - when it was to be
letters-news-off = { $what }: roedd hyn i fod i ddigwydd ({ $was }). Fydd hyn ddim yn digwydd.
# $name (String) - what the child is called
letters-known-name = Yr enw rwyt ti’n hoffi ei gael yw { $name }.
# $pronouns (String) - the child's pronouns
letters-known-pronouns = Dy ragenwau di yw { $pronouns }.
# $words (String) - when and where, in the child's words
letters-known-telling = Dyma beth ddywedaist ti am yr amser a’r lle i siarad: { $words }
# $unique (String) - what makes this child this child
letters-known-unique = Beth sy’n dy wneud di’n ti: { $unique }.
# $unique (String) - what makes this child this child
letters-one-thing = Rydw i wedi clywed hyn amdanat ti: { $unique }.
letters-tell-name = beth rwyt ti eisiau i bobl dy alw di, a sut i ddweud yr enw
letters-tell-pronouns = dy ragenwau, fel hi, fe/fo neu nhw
letters-tell-languages = pa ieithoedd rwyt ti’n hoffi eu siarad a’u darllen
letters-tell-telling = sut rwyt ti eisiau clywed gen i, a phryd
letters-tell-unique = beth sy’n dy wneud di’n ti
letters-tell-name-short = beth i dy alw di
letters-tell-pronouns-short = dy ragenwau (hi, fe/fo, nhw)
letters-tell-languages-short = dy ieithoedd
letters-tell-telling-short = sut i gysylltu â ti
letters-ask-name = Dwed wrtha i beth i dy alw di.
letters-for = Pa eiriau sy’n addas i’r plentyn hwn?
letters-for-hint = Chi sy’n dewis, ar ôl gofyn. Dim ond awgrym ymlaen llaw yw’r oed. Os oes anghenion dysgu, os yw Saesneg yn newydd i’r plentyn, neu os yw’r newyddion yn anodd: dewiswch yr un o’i flaen.
letters-for-youngest = Ychydig iawn, i’w darllen yn uchel (tua 4 i 6 oed)
letters-for-younger = Ychydig (tua 7 i 11 oed)
letters-for-older = Mwy (12 oed a throsodd)
letters-text = Y llythyr
letters-text-hint = Crybwylliadau yw’r enwau mewn bachau sgwâr: mae pob darllenydd yn gweld ei air ei hun am y person hwnnw. Mae’r llythyr yn cael ei gadw wrth i chi deipio.
letters-text-keys = Mae llinell dan eiriau sydd angen golwg arnyn nhw. Mae Alt a ↓ neu ↑ yn mynd o un i’r nesaf, Alt ac Enter yn mynd at beth sy’n cael ei ddweud amdano, ac Esc yn cau hynny.
letters-manner = Sut mae’n edrych
manner-younger = I blant iau
manner-older = I blant hŷn
manner-adult = I oedolion
letters-way = Sut mae’n mynd
letters-save = Cadw
letters-see = Gweld beth fydd y plentyn yn ei weld
letters-send = Ei anfon
letters-before-it-goes = Cyn iddo fynd
letters-or-say-why = Neu dywedwch pam mae’n iawn fel y mae
letters-sealed-first = Mae rhywbeth yn y llythyr hwn wedi’i selio. Tynnwch hwnnw allan yn gyntaf, neu dewiswch ffordd arall i’r llythyr fynd.
letters-because = Mae’n iawn fel y mae, oherwydd…
letters-because-hint = Ar gyfer beth sydd wedi’i ddal yn ôl uchod. Mae’n aros yn y ffeil.
letters-withhold = Byddai peidio â’i anfon yn fwy diogel
letters-withhold-why = Pam na fyddai’n ddiogel ei anfon?
letters-withhold-do = Peidio â’i anfon
letters-withhold-reason-missing = Ysgrifennwch pam na fyddai’n ddiogel. Mae’r rheswm yn aros yn y ffeil.
letters-two-texts = Mae rhywun wedi cadw testun arall o’r llythyr hwn. Edrychwch ar y ddau cyn iddo fynd.
letters-second-text = Mae ail destun
# $when (String) - when it was saved
letters-second-text-when = Dyma pryd y cafodd ei gadw: { $when }. Does dim byd ar goll: cymerwch ohono beth sydd ei angen arnoch chi.
letters-second-text-done = Rydw i wedi cymryd ohono beth sydd ei angen arna i
letters-preview = Beth fyddan nhw’n ei gael
letters-the-letter = Y llythyr
letters-in-large = Y llythyr mewn print bras
letters-envelope = Yn yr amlen, yn y drefn hon
letters-back-to-writing = Yn ôl i ysgrifennu
letters-on-paper = Ar bapur (PDF)
letters-large = Mewn print bras (PDF)
letters-plain = Fel testun plaen
letters-passed = Wedi’i ddal yn ôl, wedi cael golwg arno, ac wedi’i anfon gyda rheswm
# $name (String) - who
# $when (String) - when
letters-sent-by = { $name } anfonodd hwn ({ $when }). Mae’n cael ei gadw’n union fel yr aeth.
# $name (String) - who
# $when (String) - when
letters-withheld-by = Penderfynodd { $name } beidio ag anfon y llythyr hwn ({ $when }):
# $cause (String) - what the printer said
letters-cannot-print = Does dim modd argraffu’r llythyr: { $cause }. Tynnwch hwnnw allan a thriwch eto. Mae’ch testun wedi’i gadw.

# $when (String) - when
saved-at = ✓ Wedi’i gadw: { $when }. Does dim byd yn mynd nes i chi ei anfon.
# $when (String) - a moment
begun-saved = ✓ Drafft wedi’i gadw: { $when }. Mae’n mynd i’r ffeil pan fyddwch chi’n pwyso’r botwm i’w gadw.
# $when (String) - a moment
begun-when = Dyma pryd y dechreuoch chi hwn: { $when }. Dydy hwn ddim yn y ffeil eto.
begun-drop = Ei daflu i ffwrdd
begun-drop-what = Wedyn bydd beth ddechreuoch chi wedi mynd, a byddwch chi’n dechrau eto.
begun-drop-yes = Ie, ei daflu i ffwrdd
begun-second = Mae ail destun
begun-second-what = Cafodd ei deipio mewn tab arall, dros destun hŷn. Rhowch beth sydd ei angen arnoch chi ohono yn y ffurflen.
begun-second-done = Mae gen i beth sydd ei angen arna i ohono
begun-second-first = Edrychwch ar yr ail destun yn gyntaf, a thiciwch eich bod wedi gwneud hynny
saved-not = Heb ei gadw eto. Mae’ch geiriau chi yma o hyd, ac rydyn ni’n dal i drio.
saved-sign-in-again = Buoch chi i ffwrdd am sbel. Mae’ch geiriau wedi’u cadw. Mewngofnodwch eto mewn tab arall, a bydd y dudalen hon yn dal ati i gadw.

beside-title = Cyn iddo fynd
beside-nothing = Does dim byd i gael golwg arno.
beside-hold = Edrychwch yn gyntaf
beside-think = Meddyliwch eto
beside-note = Nodyn
beside-times = { $times ->
    [one] unwaith
    [two] dwywaith
   *[other] { $times } gwaith
}
beside-instead = Yn lle hynny:
beside-more = { $more ->
    [one] Mae un arall.
   *[other] Mae { $more } arall.
}
# $level (String) - look first, think again, note
# $said (String) - the words
# $cause (String) - why they are found
beside-heard = { $level }: “{ $said }”. { $cause }
beside-how-many = { $all ->
    [0] Does dim byd i gael golwg arno.
    [one] Un peth i gael golwg arno.
    [two] Dau beth i gael golwg arnyn nhw.
   *[other] { $all } o bethau i gael golwg arnyn nhw.
}
# $number (String) - which one
# $all (String) - how many there are
beside-of = { $number } o { $all }.
# $instead (String) - words to put there
beside-mend = Rhoi “{ $instead }” yn ei le
# $words (String) - words that were put there
beside-mended = Nawr mae’n dweud “{ $words }”. Mae Dadwneud yn ei newid yn ôl.
beside-show = Ei ddangos yn y llythyr
beside-here = Y geiriau rydych chi ynddyn nhw
beside-close = Cau
beside-unchecked = Dydy’r testun hwn ddim wedi cael ei wirio eto. Rydyn ni’n dal i drio.
beside-fit = { $words } o eiriau. Mae’n addas i blentyn ar y cam hwn.
beside-fit-long = { $words } o eiriau, ac mae { $longest } yn y frawddeg hiraf. Mae hynny’n llawer i blentyn ar y cam hwn.
# $slug (String) - the short name in the mention
beside-mention = { $slug }
beside-mention-why = Dydy hi ddim yn iawn enwi neb o’r enw hwn i bawb fydd yn gweld y llythyr. Tynnwch y crybwylliad allan, neu dywedwch mewn ffordd arall pwy yw’r person.
# $name (String) - a name that not everybody may know
beside-name = { $name }
beside-name-why = Bydd rhywun sydd ddim i fod i wybod yr enw hwn yn gweld y llythyr. Rhowch grybwylliad yn ei le, a bydd pob darllenydd yn gweld enw cyfarwydd.
beside-code-why = Mae hwn yn edrych fel cod plentyn. Does dim llythyr yn cario cod: rhowch y cod i’r plentyn eich hun.
beside-way = Sut mae’n mynd
beside-way-why = Gofynnodd y plentyn hwn am gael clywed gennych chi mewn ffordd arall. Dewiswch y ffordd honno, neu dywedwch pam ddim y tro hwn.
beside-no-pages = Dim ond y plentyn sydd â thudalennau yma. Dewiswch y post, neu wyneb yn wyneb.
beside-post = Pwy sy’n agor y post
beside-post-why = Does neb wedi dweud wrthon ni pwy sy’n agor post y plentyn hwn. Gofynnwch yn gyntaf, neu dywedwch pam mae’n ddiogel.
# $reads (String) - what the child reads
beside-language = Yn darllen: { $reads }
beside-language-why = Saesneg yw’r llythyr hwn. Trefnwch ei gyfieithu i iaith y plentyn, neu dywedwch pam ddim y tro hwn.

reply-title = Dwed bethau wrtha i
reply-free = Llenwa’r darnau rwyt ti eisiau eu llenwi.
reply-name = Beth rydw i eisiau i bobl fy ngalw i
reply-say-it = Sut i ddweud yr enw
reply-how = Sut rydw i eisiau clywed pethau
# $name (String) - the worker
reply-ask = Cwestiwn gen i ar gyfer { $name }
reply-asks = Beth maen nhw’n ei ofyn
reply-draw = Tynna unrhyw lun rwyt ti eisiau
# $name (String) - the worker
reply-who-reads = { $name } sy’n darllen hwn. Os oes rhywun yn dy frifo di neu’n brifo rhywun arall, mae { $name } yn gorfod dweud wrth bobl sy’n gallu helpu.
reply-letter = Llythyr
reply-text = Neges destun
reply-call = Galwad
reply-video = Fideo
reply-in-person = Wyneb yn wyneb
# $name (String) - the worker
reply-give = Rho’r daflen hon yn ôl. { $name } sydd i’w chael hi.
# $name (String) - the worker
# $address (String) - name and address of the office
reply-back = Rho’r daflen hon yn ôl. { $name } sydd i’w chael hi. Neu postia hi i’r cyfeiriad hwn: { $address }
reply-else = Unrhyw beth arall ar y daflen
reply-came-back = Daeth y daflen ateb yn ôl
# $day (String) - when
reply-came-back-on = Daeth y daflen ateb yn ôl ar { $day }
reply-as-it-came = Teipiwch yn union beth sydd arni, gan gynnwys camgymeriadau. Y plentyn biau hi, ac mae’n aros fel y daeth.
reply-photo = Ffotograff o’r daflen
reply-photo-hint = Mae gwybodaeth am y lle y cafodd ei dynnu yn cael ei dileu o’r llun
reply-photo-alt = Y daflen fel y daeth
reply-nothing = Ychwanegwch ffotograff, neu teipiwch beth sydd ar y daflen
reply-save = Cadw
beside-screen = Pwy sy’n gweld y sgrin
beside-screen-why = Does neb wedi dweud wrthon ni pwy sy’n dal ffôn y plentyn hwn neu’n eistedd wrth ei ymyl, felly fyddai tudalennau’r plentyn ddim yn dangos y llythyr hwn. Gofynnwch yn gyntaf.
beside-sealed-why = Mae hwn wedi’i selio: bydd rhywun sydd ddim i fod i’w wybod yn gweld y llythyr. Tynnwch hwn allan. Does dim rheswm sy’n gadael iddo fynd.
reply-too-many = Anfonwch { $most } ffotograff ar y mwyaf. Gall y gweddill ddod gyda ffurflen arall.
