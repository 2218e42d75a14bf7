# Awaiting a Welsh speaker's check.
# My people: everybody once, with the child's own words for them.
people-title = Fy mhobl
people-one = Rhywun yn y teulu hwn
people-add = Ychwanegu rhywun
people-save = Cadw
people-word-not-asked = Gair y plentyn heb ei ofyn eto
people-is-child = plentyn
people-sealed = Wedi’i selio: ble mae modd dod o hyd iddyn nhw
people-name = Enw
people-name-hint = Fel maen nhw’n ei sillafu eu hunain
people-name-missing = Ysgrifennwch eu henw
people-what = Pwy ydyn nhw i’r plentyn hwn
people-what-hint = Mewn geiriau plaen, gydag atalnodau rhyngddyn nhw: “mam”, “gofalwr maeth”, “mam mam”
people-word = Gair y plentyn hwn amdanyn nhw
people-word-hint = Fel mae’r plentyn yn ei ddweud. Gadewch hwn yn wag nes i chi ofyn.
people-say-it = Sut i ddweud eu henw
people-pronouns = Rhagenwau
people-reads = Yr iaith maen nhw eisiau llythyrau ynddi
people-reads-hint = Fel y dywedon nhw: “Pwyleg (Polish)”. Gwag: heb ei ofyn eto.
people-child = Plentyn yw’r person hwn
people-note = Beth sy’n bwysig wrth siarad gyda nhw neu ysgrifennu atyn nhw
people-note-hint = Efallai y byddan nhw’n darllen hwn ryw ddydd
people-workers-note = Beth ddylai neb ei wybod ond y rhai sy’n gweithio gyda’r plentyn hwn
people-workers-note-hint = Does neb arall yn ei ddarllen yma. Efallai y byddan nhw’n ei ddarllen ryw ddydd
people-note-fewer = Ddim i bawb
people-note-written = Cafodd rhywbeth ei ysgrifennu ar gyfer llai o bobl
people-letters-name = { $letters ->
    [one] Mae un llythyr sydd wedi’i anfon yn eu henwi. Mae pwy bynnag sydd â’r llythyr yn dal i allu ei ddarllen. Gallwch ei dynnu oddi ar sgrin y plentyn ei hun.
    [two] Mae dau lythyr sydd wedi’u hanfon yn eu henwi. Mae pwy bynnag sydd â’r llythyrau yn dal i allu eu darllen. Gallwch eu tynnu oddi ar sgrin y plentyn ei hun.
   *[other] Mae { $letters } llythyr sydd wedi’u hanfon yn eu henwi. Mae pwy bynnag sydd â’r llythyrau yn dal i allu eu darllen. Gallwch eu tynnu oddi ar sgrin y plentyn ei hun.
}
people-readers = Pwy sy’n cael gwybod amdanyn nhw?
people-readers-hint = Os nad ydych chi’n siŵr, dewiswch yr ail
people-readers-everyone = Pawb yn y ffeil hon
people-readers-workers = Dim ond y rhai sy’n gweithio gyda’r plentyn hwn
people-readers-only = Y rhai sydd wedi’u nodi nawr, a neb arall
people-stale = Ysgrifennodd rhywun amdanyn nhw tra oeddech chi yma
people-stale-what = Dyma beth sydd yno nawr. Mae beth deipioch chi isod, a does dim ohono wedi’i gadw eto. Does dim newid yno o ran pwy sy’n cael gwybod amdanyn nhw.
# $name (String) - who
people-person = { $name }: wedi’i nodi yn y ffeil
people-whereabouts = Cafodd manylyn sydd wedi’i selio ei ysgrifennu
# $name (String) - who can be found by it
people-held-sealed = Mae rhywbeth yn hwn wedi’i selio. Byddai rhywun yn ei weld sydd ddim i fod i wybod ble mae { $name }. Tynnwch hwnnw allan, neu gadewch i lai o bobl weld hwn. Chafodd dim byd ei gadw.
# $name (String) - whom it is about
people-held-other = Mae rhywbeth yn hwn am rywun ({ $name }) wedi’i selio. Byddai rhywun yn ei weld sydd ddim i fod i wybod hynny. Tynnwch hwnnw allan, neu gadewch i lai o bobl weld hwn. Chafodd dim byd ei gadw.
# $name (String) - a name that was typed
people-held-name = Dydy’r enw “{ $name }” ddim i bawb fyddai’n gweld hwn. Dywedwch hyn heb yr enw. Chafodd dim byd ei gadw.
people-held-code = Mae hwn yn edrych fel cod. Dydy cod byth yn cael ei ysgrifennu i lawr. Tynnwch y cod allan. Chafodd dim byd ei gadw.

found-link = Ysgrifennu ble mae modd dod o hyd iddyn nhw
found-title = Ble mae modd dod o hyd i rywun
found-what = Mae hwn wedi’i selio. Rydyn ni’n chwilio amdano ym mhopeth sy’n gadael yma, ac ym mhopeth ar sgrin plentyn. Dim ond y rhai sy’n cael gwybod sy’n ei gael.
found-kind = Beth yw hwn?
found-kind-missing = Dewiswch beth yw hwn
found-home = Ble maen nhw’n byw
found-school = Ysgol neu feithrinfa
found-phone = Ffôn
found-doctor = Meddyg
found-other = Rhywbeth arall na ddylai gael ei ddweud
found-text = Y manylyn
found-text-hint = Yn llawn, fel mae’n cael ei ysgrifennu ar amlen: y stryd gyda rhif y tŷ, y dref, y cod post
found-text-missing = Ysgrifennwch y manylyn
found-text-short = Mae hwn yn rhy fyr i ni chwilio amdano. Ysgrifennwch y cyfan.
found-told = Pwy sy’n cael gwybod?
found-told-hint = Peidiwch â dewis neb os nad ydych chi’n siŵr. Wedyn dim ond y rhai sy’n gweithio gyda’r plentyn hwn sy’n ei wybod.
found-told-nobody = Dim ond y rhai sy’n gweithio gyda’r plentyn hwn sy’n ei wybod
# $names (String) - who
found-told-only = Yn cael gwybod: { $names }
found-save = Ei selio
people-map-link = Map o fy mhobl
people-tree-link = Y goeden deulu
map-title = Fy map fy hun o fy mhobl
# $name (String) - the child
map-what = { $name } sy’n dewis ble mae pobl yn mynd ar y map, a neb arall. Does neb arno nes bydd { $name } yn eu rhoi yno. Does dim byd arno’n cael ei gyfrif, a dydy’r map yn dweud dim wrth neb, oni bai bod { $name } yn dweud hynny mewn geiriau. Mae’r map yn ffeil { $name }, a ddim mewn unrhyw ffeil arall.
# $name (String) - the child
map-none = Dydy { $name } ddim wedi gwneud map eto.
# $name (String) - the child
map-make = Ei wneud gyda { $name }
# $name (String) - the child
map-make-what = Mae { $name } yn dweud neu’n dangos ble mae pob un yn mynd. Mae’r bobl yma yn nhrefn yr wyddor. Os nad yw rhywun yn cael ei roi yn unman, dydy’r person hwnnw ddim ar y map, ac mae hynny’n iawn.
map-save = Cadw’r map hwn
map-before = Mapiau o’r blaen
# $name (String) - who kept it
# $day (String) - a day
map-by = { $name } gadwodd hwn ({ $day })
map-line = Cafodd map y plentyn ei hun o’i bobl ei gadw
tree-title = Y goeden deulu
tree-whole = Pawb yn ffeil y teulu hwn, ar gyfer gweithwyr y plentyn hwn.
# $name (String) - a person
tree-as = Fel mae { $name } yn cael gwybod amdani. Dydy pobl nad yw { $name } yn cael gwybod amdanyn nhw ddim ynddi.
# $name (String) - a person
tree-as-link = Fel mae { $name } yn cael gwybod amdani
tree-others = Fel mae eraill yn cael gwybod amdani
