# Awaiting a Welsh speaker's check.

# Noting what happened.
record-title = Nodi beth ddigwyddodd
record-kind = Beth oedd hyn?
record-visit = Ymweliad
record-call = Galwad
record-came-in = Rhywbeth ddaeth i mewn
record-seen = Rhywbeth gafodd ei weld
record-kind-missing = Dewiswch beth oedd hyn
record-day = Pa ddiwrnod?
record-day-hint = Y diwrnod y digwyddodd hyn
record-day-wrong = Ysgrifennwch y diwrnod fel 2026-11-23, neu dewiswch y diwrnod
record-day-ahead = Dydy’r diwrnod hwn ddim wedi dod eto: dewiswch y diwrnod y digwyddodd hyn
record-with-whom = Gyda phwy?
record-text = Beth ddigwyddodd
record-text-missing = Ysgrifennwch beth ddigwyddodd
record-save = Cadw
# $what (String) - what kind of thing
# $whom (String) - with whom
record-with = { $what } · { $whom }

record-looked = Wedi’i gadw
record-looked-what = Mae yn y ffeil yn union fel y gwnaethoch chi ei ysgrifennu.
record-looked-words = Geiriau sy’n werth golwg arall, ar gyfer y nodyn nesaf neu un llinell arall
record-looked-file = Yn ôl i’r ffeil
record-looked-more = Nodi rhywbeth arall

# After a visit or a call.
visit-title = Ar ôl ymweliad neu alwad
visit-or-came-in = Rhywbeth ddaeth i mewn
visit-or-note = Dim ond nodyn byr
visit-speak = Siarad yn lle teipio
visit-sound = Recordio beth ddigwyddodd
visit-sound-hint = Deg munud ar y mwyaf. Mae’n cael ei gadw wedi’i selio gyda’r ffeil. Does neb yn ei droi’n destun i chi.
visit-sound-heard = Beth gafodd ei ddweud ar lafar
visit-photograph = Tynnu ffotograff o lun neu o dudalen
visit-pictures = Ffotograffau neu sganiau
visit-pictures-hint = Mae’r wybodaeth am ble cafodd llun ei dynnu yn cael ei dileu ohono.
visit-picture-alt = Ffotograff neu sgan ddaeth gyda’r nodyn hwn
visit-with = Pwy oedd yno?
visit-place = Ble?
visit-alone = Gawsoch chi weld neu glywed y plentyn heb neb arall yno?
visit-alone-yes = Do
visit-alone-partly = Am ran o’r amser
visit-alone-no = Naddo
visit-alone-not-this-time = Nid dyna oedd y pwrpas y tro hwn
visit-alone-missing = Dywedwch a gawsoch chi weld neu glywed y plentyn heb neb arall yno
visit-near = Pwy oedd yn ddigon agos i glywed?
visit-asked = Beth ofynnoch chi?
# $n (Number) - which of them
visit-asked-more = Beth ofynnoch chi? ({ $n })
# $name (String) - a child
# $n (Number) - which of them
visit-said-nth = Beth ddywedodd { $name }? ({ $n })
# $name (String) - a child
# $n (Number) - which of them
visit-own-words-more = Dyma union eiriau { $name } ({ $n })
# $name (String) - a child
visit-said = Beth ddywedodd { $name }?
# $name (String) - a child
visit-own-words = Dyma union eiriau { $name }
# $name (String) - a child
visit-said-more = Rhywbeth arall ddywedodd { $name }
# $name (String) - a child
visit-told = Beth ddywedodd { $name }, fel y gwnaethoch chi ei ysgrifennu
# $name (String) - a child
visit-make-own-words = Dyma union eiriau { $name }
# $asked (String) - a question
visit-was-asked = Y cwestiwn: { $asked }
visit-seen = Beth welsoch chi?
visit-seen-hint = Dim ond beth gallai unrhyw un yn yr ystafell fod wedi’i weld.
visit-may-mean = Beth gallai hyn ei olygu?
visit-may-mean-hint = Eich syniad chi. Mae ar wahân, fel nad oes neb yn meddwl mai dyna beth gafodd ei weld.
# $name (String) - a child
visit-promise = { $name }: beth wnaethoch chi ei addo?
visit-promise-hint = Gadewch hwn yn wag os na wnaethoch chi addo dim. Mae i’w wneud erbyn ei ddiwrnod.
visit-clears = Beth wnaeth hyn ei ateb?
visit-clears-hint = Mae pob peth rydych chi’n ei dicio yn cael ei ysgrifennu yn ei le, a does dim angen ei wneud mwyach.
# $what (String) - what was due
visit-clears-missing = Ysgrifennwch beth sy’n mynd gyda hyn: { $what }
visit-clears-alone = Dim ond os gwelsoch chi’r plentyn heb neb arall yno y cewch chi dicio hyn
visit-nothing = Ysgrifennwch beth gafodd ei ddweud neu ei weld, neu recordiwch hynny, neu tynnwch ffotograff ohono
visit-shown-title = Beth gafodd ei nodi
visit-cleared = Beth gafodd ei gwblhau
visit-promised = Wedi’i addo
visit-back = Yn ôl i’r ffeil
# $text (String) - what was seen
visit-line-seen = Beth gafodd ei weld: { $text }
# $text (String) - a thought
visit-line-may-mean = Beth gallai ei olygu: { $text }
clear-name = Beth maen nhw eisiau cael eu galw?
clear-answer = Beth oedd eich ateb?
clear-promise = Beth wnaethoch chi ei ddarganfod, a’i ddweud wrthyn nhw?
clear-understood = Sut gwnaethon nhw ei ddeall?

# Something that came in.
came-title = Rhywbeth ddaeth i mewn
came-what = E-bost, llythyr, papurau. Rydyn ni’n chwilio am fanylion wedi’u selio ym mhopeth rydych chi’n ei roi yma.
came-email-file = E-bost, wedi’i gadw fel ffeil
came-email-file-hint = Ffeil sy’n gorffen gyda .eml. Mae ei geiriau, pwy anfonodd yr e-bost, ei lluniau a’i ffeiliau PDF yn cael eu cadw; mae ffeiliau eraill ynddi yn cael eu henwi, ond ddim yn cael eu cadw.
came-no-email = Dydy hwn ddim yn e-bost y gallwn ni ei ddarllen. Cadwch ef eto fel .eml, neu gludwch ei eiriau isod
came-how = Sut daeth i mewn?
came-how-missing = Dewiswch sut daeth i mewn
came-email = E-bost
came-letter = Llythyr
came-papers = Papurau neu sgan
came-message = Neges ar ffôn
came-person = Gan rywun o’r teulu?
came-person-other = Rhywun arall
came-from = Gan bwy, mewn geiriau
came-from-hint = Mae ffeil e-bost yn dweud hyn ei hun.
came-from-missing = Dywedwch gan bwy y daeth
came-about = Beth mae’n sôn amdano?
came-day = Ar ba ddiwrnod daeth?
came-text = Ei eiriau
came-text-hint = Gludwch nhw yma, neu teipiwch beth sy’n bwysig mewn llythyr.
came-nothing = Gludwch neu teipiwch ei eiriau, neu dewiswch ffeil
came-holds = Mae manylyn wedi’i selio ynddo
# $name (String) - a person
came-holds-home = Ble mae { $name } yn byw. Peidiwch â phasio hwn ymlaen fel y mae.
# $name (String) - a person
came-holds-school = Ysgol neu feithrinfa { $name }. Peidiwch â phasio hwn ymlaen fel y mae.
# $name (String) - a person
came-holds-contact = Manylion cyswllt { $name }. Peidiwch â phasio hwn ymlaen fel y mae.
# $name (String) - a person
came-holds-other = { $name }: rhywbeth y mae’n rhaid peidio â’i ddweud. Peidiwch â phasio hwn ymlaen fel y mae.
came-look = Ddylai pwy bynnag anfonodd hwn ddim gwybod beth sydd ynddo
came-look-what = Yn yr hyn anfonon nhw mae manylyn sydd wedi’i selio rhagddyn nhw. Meddyliwch nawr am bwy allai fod mewn perygl, ac wrth bwy i ddweud.
came-looked = Beth wnaethoch chi am hyn?
came-looked-missing = Ysgrifennwch beth wnaethoch chi, mewn un llinell
came-looked-save = Rydw i wedi delio â hyn
came-looked-line = Mae rhywun wedi delio â hyn
came-papers-file = Ffeiliau PDF
came-papers-file-hint = Llythyr, adroddiad neu sgan. Mae pob un yn cael ei gadw fel y daeth, ac rydyn ni’n chwilio yn ei eiriau. Does dim modd chwilio mewn sgan sy’n llun yn unig, felly edrychwch drwyddo eich hun.
# $pages (Number) - how many
came-paper = { $pages ->
    [one] PDF gydag un dudalen
    [two] PDF gyda { $pages } dudalen
   *[other] PDF gyda { $pages } tudalen
}
came-paper-look = Edrych drwyddo
came-paper-not-searched = Doedd dim un rhaglen yn gallu darllen y cyfan, felly does neb wedi chwilio ynddo am fanylion wedi’u selio.
came-paper-words = Y geiriau sydd ynddo
scan-not-one = Dydy’r ffeil hon ddim yn PDF. Dewiswch y PDF, neu tynnwch ffotograff o’r dudalen
scan-broken = Mae’r PDF hwn wedi’i ddifrodi, neu mae rhan ohono ar goll. Gofynnwch amdano eto, neu tynnwch ffotograff o’r dudalen
scan-locked = Mae’r PDF hwn wedi’i gloi. Gofynnwch am un sydd heb ei gloi, neu argraffwch ef a thynnwch ffotograff o’r tudalennau
scan-runs = Mae rhywbeth yn y PDF hwn yn rhedeg, yn anfon pethau neu’n cynnwys ffeiliau eraill, felly dydy’r PDF ddim wedi’i gadw. Argraffwch ef i PDF newydd, neu tynnwch ffotograff o’r tudalennau
scan-too-much = Mae mwy yn y PDF hwn nag y gallwn ni ei ddarllen. Anfonwch ef fesul rhan, neu tynnwch ffotograff o’r tudalennau sy’n bwysig
# $most (Number) - how many
scan-too-many = Mae hynny’n ormod o ffeiliau PDF. Dewiswch { $most } ar y mwyaf
# $name (String) - what a file is called
# $why (String) - a sentence
scan-left-out = { $name }: { $why }
came-left-out = Daeth y rhain gydag ef, ond chawson nhw ddim eu cadw:
due-look-at = Daeth rhywbeth i mewn gan rywun na ddylai wybod beth sydd ynddo
due-look-at-do = Edrych arno nawr
