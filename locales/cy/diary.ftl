# Awaiting a Welsh speaker's check.

# The diary of a family, for its workers.
diary-title = Dyddiadur
diary-add = Ychwanegu rhywbeth
diary-add-title = Ychwanegu rhywbeth at y dyddiadur
diary-coming = Beth sydd i ddod
diary-nothing-coming = Does dim byd wedi’i nodi.
diary-over = { $things ->
    [one] Un peth sydd drosodd
   *[other] { $things } o bethau sydd drosodd
}
diary-move = Symud
diary-call-off = Canslo
diary-who-heard = Pwy sydd wedi clywed
diary-tell = Dweud wrthyn nhw
diary-off = Wedi’i ganslo
diary-whom = Ar gyfer: { $names }
diary-known-to-everyone = caiff pawb wybod
diary-known-to-workers = dim ond y gweithwyr sy’n gwybod
diary-known-to = yn cael gwybod: { $names }
diary-waiting = Heb gael gwybod eto: { $names }
diary-before = Y trefniant cyn hyn: { $when } · { $name }, { $day }

diary-visit = Ymweliad
diary-call = Galwad
diary-meeting = Cyfarfod
diary-hearing = Gwrandawiad
diary-report-due = Adroddiad i fod yn y llys

diary-what = Beth yw hwn?
diary-what-missing = Dewiswch beth yw hwn
diary-say = Beth sy’n digwydd, mewn geiriau y gall plentyn eu darllen
diary-say-hint = Fel hyn: Mae Sam yn dod i dy weld di. Efallai bydd y plentyn yn darllen yr union eiriau hyn.
diary-say-missing = Ysgrifennwch beth sy’n digwydd, mewn geiriau y gall plentyn eu darllen
diary-for-whom = Ar gyfer pa blant?
diary-for-whom-missing = Dewiswch o leiaf un plentyn
diary-day = Pa ddiwrnod?
diary-day-over = Mae’r diwrnod hwn wedi bod. Dewiswch heddiw neu ddiwrnod sydd i ddod, neu nodwch beth ddigwyddodd yn lle hynny
diary-day-far = Mae’r diwrnod hwn dros 20 mlynedd i ffwrdd. Edrychwch ar y flwyddyn eto
diary-time = Faint o’r gloch?
diary-time-hint = Os yw rhywun yn gwybod
diary-time-wrong = Ysgrifennwch yr amser fel 16:30, neu gadewch hwn yn wag
diary-time-left-out = Mae’r clociau’n mynd ymlaen y noson honno, a dydy’r awr hon ddim yn bod. Dewiswch amser arall
diary-readers = Pwy gaiff wybod am hyn?
diary-readers-hint = Rhaid i’r plentyn fod yn eu plith, neu fydd hyn ddim ar dudalennau’r plentyn.
diary-readers-only = Y bobl hyn a’r gweithwyr
diary-readers-who = Pwy?
diary-readers-everyone = Pawb: y llys a’r holl bartïon
diary-readers-workers = Y gweithwyr yn unig
diary-readers-missing = Dewiswch pwy gaiff wybod am hyn
diary-readers-nobody = Dewiswch pwy, neu dewiswch y gweithwyr yn unig
diary-place = Ble?
diary-place-hint = Dim ond y gweithwyr sy’n gweld ble a gyda phwy, oni bai eich bod chi’n ticio’r blwch isod.
diary-with = Gyda phwy?
diary-place-for = Caiff pwy bynnag sy’n cael gwybod am hyn wybod ble a gyda phwy hefyd
diary-not-for-all = Mae “{ $what }” wedi’i selio, neu’n cael ei gadw rhag rhywun sy’n cael gwybod am hyn. Tynnwch ef allan, neu gadewch i lai o bobl wybod
diary-save = Ychwanegu

diary-move-title = Symud
diary-move-save = Symud
diary-call-off-title = Canslo
diary-call-off-save = Canslo
diary-why = Pam, mewn geiriau y gall plentyn eu darllen
diary-why-hint = Caiff hwn aros yn wag. Efallai bydd y plentyn yn darllen yr union eiriau hyn.
diary-now = { $what } · nawr: { $when }
diary-not-moved = Dyma’r amser a’r lle yn barod. Newidiwch y diwrnod, yr amser neu’r lle
diary-meanwhile = Symudodd { $name } hwn tra oeddech chi’n ysgrifennu. Y trefniant nawr: { $when }. Mae beth deipioch chi isod: anfonwch ef eto os yw’n dal yn iawn.
diary-meanwhile-off = Canslodd { $name } hwn tra oeddech chi’n ysgrifennu. Does dim byd wedi’i newid.

diary-telling-title = Pwy sydd angen clywed hyn, a sut?
diary-news-planned = newydd: { $when }
diary-news-moved = wedi’i symud; y trefniant nawr: { $when }
diary-news-off = wedi’i ganslo; y trefniant cyn hyn: { $when }
diary-telling-children = Plant yn gyntaf
diary-telling-adults = Oedolion
diary-nobody-needs = Dim ond y gweithwyr sy’n cael gwybod am hyn, felly does dim angen dweud wrth neb.
diary-together = Mae’n well i frodyr a chwiorydd glywed hyn gyda’i gilydd.
diary-together-in-person = Dywedais i wrthyn nhw gyda’i gilydd, wyneb yn wyneb
diary-together-call = Dywedais i wrthyn nhw gyda’i gilydd, ar alwad
diary-write-to = Ysgrifennu llythyr ar gyfer { $name }
diary-i-told = Dywedais i wrthyn nhw wyneb yn wyneb
diary-i-called = Dywedais i wrthyn nhw ar alwad
diary-i-wrote = Mae hyn ganddyn nhw yn ysgrifenedig
diary-need-not-hear = { $name }: dim angen clywed hyn
diary-because = Oherwydd
diary-because-missing = Dywedwch pam nad oes angen iddyn nhw glywed hyn
diary-need-not-keep = Does dim angen iddyn nhw glywed hyn
diary-how-missing = Pwyswch sut clywon nhw, neu dywedwch pam nad oes angen
diary-others = Y lleill
diary-others-need-not = Does dim angen i’r lleill glywed hyn
diary-back = Yn ôl i’r dyddiadur
diary-told-in-person = Wedi cael gwybod wyneb yn wyneb
diary-told-on-a-call = Wedi cael gwybod ar alwad
diary-told-in-writing = Wedi cael gwybod yn ysgrifenedig
diary-need-not = Dim angen clywed hyn
diary-heard-by = { $how } · { $name }, { $day }

diary-was-planned = Yn y dyddiadur: { $what }, { $when }
diary-where-and-with-whom = Ble, a gyda phwy
diary-was-moved = Wedi’i symud; y trefniant newydd: { $when }
diary-was-called-off = Wedi’i ganslo
diary-was-heard = Newid yn y dyddiadur: { $how }
diary-countdown-wanted = Gofynnodd y plentyn i’r dyddiau gael eu cyfri
diary-countdown-no-more = Gofynnodd y plentyn am beidio â chyfri’r dyddiau mwyach

calendar-title = Eich calendr
calendar-what = Gall eich ffôn neu’ch cyfrifiadur ddangos beth sydd i’w wneud a beth sydd yn nyddiadur y plant rydych chi’n gweithio gyda nhw. Mae’n dweud pa fath o beth a phryd, byth ble, a dim geiriau o ffeil.
calendar-address = Rhowch y cyfeiriad hwn i’ch calendr
calendar-once = Dim ond y tro hwn mae’n cael ei ddangos. Gall pwy bynnag sydd ag ef ddarllen eich dyddiau, felly peidiwch â’i roi i neb.
calendar-since = Mae cyfeiriad ers { $when }.
calendar-has-names = Mae enwau cyntaf ynddo.
calendar-has-no-names = Does dim enwau ynddo.
calendar-none = Does dim cyfeiriad eto.
calendar-end = Dod â’r cyfeiriad hwn i ben
calendar-another = Cyfeiriad arall
calendar-another-what = Mae’r un sydd gennych chi yn dod i ben pan fyddwch chi’n gwneud un arall.
calendar-names = Rhoi enwau cyntaf y plant ynddo
calendar-make = Gwneud cyfeiriad
calendar-name = Gwaith
calendar-due = Mae rhywbeth i’w wneud
