# Awaiting a Welsh speaker's check.
# Children I work with, and one child's file.
children-title = Plant rydw i’n gweithio gyda nhw
children-none = Dydych chi ddim yn gweithio gydag unrhyw blentyn eto. Agorwch ffeil teulu i ddechrau.
children-summary = { $children ->
    [one] Un plentyn.
    [two] Dau blentyn.
   *[other] { $children } o blant.
} { $things ->
    [0] Does dim byd i’w wneud.
    [one] Mae un peth i’w wneud.
    [two] Mae dau beth i’w gwneud.
   *[other] Mae { $things } o bethau i’w gwneud.
}
children-later = { $things ->
    [one] Mae un peth arall yn aros am ddiwrnod arall.
    [two] Mae dau beth arall yn aros am ddiwrnod arall.
   *[other] Mae { $things } o bethau eraill yn aros am ddiwrnod arall.
}
children-nothing-due = Does dim byd i’w wneud.
children-add-family = Agor ffeil ar gyfer teulu arall
due-today = Heddiw
due-tomorrow = Yfory
due-late = { $days ->
    [one] 1 diwrnod yn hwyr
    [two] { $days } ddiwrnod yn hwyr
   *[other] { $days } diwrnod yn hwyr
}
due-for = ar gyfer { $name }
due-letter = Y llythyr cyntaf, fel eu bod yn gwybod pwy ydych chi
due-who-i-am-now = Dywedwch pwy ydych chi: rhywun arall ysgrifennodd o’r blaen
due-letter-do = Ei ysgrifennu
due-name = Gofynnwch beth maen nhw eisiau cael eu galw
due-name-do = Gofyn
due-answer = Gofynnon nhw: “{ $words }”
due-answer-do = Ateb
due-read = Darllenwch beth ysgrifennodd { $name }
due-read-do = Ei ddarllen
due-tell-planned = Newydd: “{ $what }”. Pwy sydd angen clywed hyn?
due-tell-moved = Wedi’i symud: “{ $what }”. Pwy sydd angen clywed hyn?
due-tell-off = Wedi’i ganslo: “{ $what }”. Pwy sydd angen clywed hyn?
due-tell-do = Dweud wrthyn nhw
due-not-safe = Pwysodd { $name } “Dydw i ddim yn teimlo’n ddiogel”. Darllenwch hwn nawr.
due-promise = Rydych chi wedi addo dod o hyd i’r ateb: “{ $about }”
due-promise-do = Dweud beth ddaeth o’r addewid
due-after-hearing = Dywedwch wrthyn nhw beth ddigwyddodd yn y gwrandawiad
due-silence = Dydyn nhw ddim wedi clywed dim gennyn ni ers wythnosau. Dywedwch rywbeth, hyd yn oed os nad oes dim byd newydd.

file-title = Ffeil
file-due = Beth sydd i’w wneud
file-in-order = Y ffeil, y diweddaraf yn gyntaf
file-note = Nodi beth ddigwyddodd
file-coming = Beth sydd i ddod
file-nothing-coming = Does dim byd wedi’i ysgrifennu yma.
file-workers = Pwy sy’n gweithio gyda nhw
file-add-worker = Mae rhywun arall yn gweithio gyda nhw hefyd
file-add-child = Agor ffeil ar gyfer brawd neu chwaer
file-with-child = Gyda’r plentyn
file-way-in = Troi’r sgrin, neu roi eu ffordd eu hunain i mewn iddyn nhw
file-newer = Wedi’i ysgrifennu gan fersiwn mwy newydd o Together
file-earlier = { $entries ->
    [one] Dangos yr un cyn y rhain
   *[other] Dangos y rhai cyn y rhain ({ $entries })
}
file-written-later = { $days ->
    [one] wedi’i ysgrifennu 1 diwrnod yn ddiweddarach
    [two] wedi’i ysgrifennu { $days } ddiwrnod yn ddiweddarach
   *[other] wedi’i ysgrifennu { $days } diwrnod yn ddiweddarach
}
tab-file = Y ffeil gyfan
tab-about-me = Amdana i
tab-people = Fy mhobl
tab-diary = Dyddiadur
tab-letters = Llythyrau
tab-said = Beth ddywedais i
head-say-it = Sut i’w ddweud:
head-spoken = Yr enw, ar lafar
head-pronouns-not-asked = rhagenwau heb eu gofyn eto
head-age = { $age ->
    [0] dan 1 oed
   *[other] { $age }
}
head-rooms = Rhannau o’r ffeil hon
head-rooms-of = Gyda { $name }
head-rooms-of-work = Y gwaith

find-title = Dod o hyd i blentyn
find-none = Does neb rydych chi’n gweithio gyda nhw â’r enw “{ $name }”. Triwch un gair o’r enw, fel mae’r plentyn neu’r llys yn ei sillafu.
find-back = Plant rydw i’n gweithio gyda nhw

opening-opened = Cafodd y ffeil ei hagor
opening-allocated = Dechreuodd { $name } weithio gyda’r plentyn hwn
opening-ended = Mae gweithiwr wedi stopio gweithio gyda’r plentyn hwn
court-asked = Beth ofynnodd y llys
court-dated = Dyddiad: { $day }
file-others = Brodyr a chwiorydd
head-who = Ffeil pwy yw hon

children-words-changed = { $all ->
    [one] Newidiodd un gair ar ein rhestr ym mis { $month }
    [two] Newidiodd dau air ar ein rhestr ym mis { $month }
   *[other] Newidiodd { $all } o eiriau ar ein rhestr ym mis { $month }
}
children-calendar = Eich dyddiau yng nghalendr eich ffôn neu’ch cyfrifiadur
children-words = Y geiriau rydyn ni’n chwilio amdanyn nhw, a beth maen nhw’n ei olygu
due-tries = Ceisiodd rhywun ddod i mewn yn enw { $name }. Siaradwch gyda { $name } heb neb arall yno
due-tries-do = Edrych ar hyn

duty-title = Yn aros am ateb
duty-what = Chi sydd ar ddyletswydd heddiw. Plant ysgrifennodd hyn, a does neb wedi ei ddarllen eto. Cewch agor eu ffeil ar gyfer hyn; mae’r ffeil yn dweud hynny.
duty-nothing = Does dim byd yn aros.
duty-asked = wedi gofyn rhywbeth ({ $day })
duty-wrote = wedi ysgrifennu rhywbeth ({ $day })
duty-not-safe = wedi pwyso “Dydw i ddim yn teimlo’n ddiogel” ({ $day })
duty-more = { $things ->
    [one] Mae un peth arall yn aros. Bydd yn dod pan fydd y rhain wedi’u gwneud.
    [two] Mae dau beth arall yn aros. Byddan nhw’n dod pan fydd y rhain wedi’u gwneud.
   *[other] Mae { $things } o bethau eraill yn aros. Byddan nhw’n dod pan fydd y rhain wedi’u gwneud.
}
