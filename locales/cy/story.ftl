# Awaiting a Welsh speaker's check.
# Storyboards, as the workers of a child see them. What a child reads is in portal.ftl.
tab-story = Straeon
story-title = Straeon mewn lluniau
story-what = Stori mewn lluniau ac ychydig eiriau: beth ddigwyddodd, pwy yw pwy, beth sy’n digwydd nesaf. Mae pob person sydd i gael y stori yn dweud, fesul llun, a yw hi fel ’na.
story-none = Does dim stori eto. Dechreuwch un, ar eich pen eich hun neu gyda’r plentyn.
story-begin = Dechrau stori
story-begin-do = Ei dechrau
story-one = Stori mewn lluniau
story-waits = Dywedodd rhywun “ddim fel ’na”
story-what-called = Beth yw enw’r stori?
story-what-called-hint = Mae’r bobl sydd i gael y stori yn darllen hyn hefyd.
story-title-missing = Ysgrifennwch enw’r stori.
story-kind = Beth yw hi?
story-kind-people = Stori i bobl, pob un wrth ei enw
story-kind-thinking = Eich bwrdd eich hun, i feddwl. Dydy hwn byth yn cael ei ddangos i neb.
story-kind-missing = Dewiswch beth yw hi.
story-people = Ar gyfer pwy mae hi?
story-people-hint = Pob un wrth ei enw. Dydy hi ddim yn cael ei dangos i neb arall. Mae gan frodyr a chwiorydd straeon yn eu ffeiliau eu hunain.
story-people-missing = Dewiswch o leiaf un person, wrth ei enw.
# $names (String) - people
story-for = Ar gyfer { $names }
story-for-nobody = I neb ond chi a’r lleill sy’n gweithio gyda’r plentyn
story-thinking-tag = I feddwl
story-thinking-what = Bwrdd i feddwl yw hwn. Dydy hwn ddim yn cael ei ddangos i neb yn y teulu, ar unrhyw dudalen nac ar bapur. I gael rhywbeth i’w ddangos, dechreuwch stori arall.
story-empty = Does dim llun yma eto. Ychwanegwch yr un cyntaf.
# $number (Number) - which one
story-number = { $number }
# $alt (String) - what a picture shows
story-alt-is = Mae’r llun yn dangos: { $alt }
# $name (String) - a person
story-whose = Geiriau { $name }
story-whose-yours = Dy eiriau di
story-up = I fyny
story-down = I lawr
story-change = Newid
story-out = Tynnu allan
story-add = Ychwanegu llun
story-undo = Dadwneud
story-put-back = Ei roi yn ôl
story-whom = Ar gyfer pwy mae hi
# $name (String) - a person
story-as-sees = Fel mae { $name } yn ei gweld
story-not-shown = Heb ei dangos eto
# $day (String) - a day
story-was-shown = Wedi’i dangos ar { $day }
# $day (String) - a day
story-was-shown-before = Wedi’i dangos ar { $day }, ac wedi newid ers hynny
story-paper = Ar bapur (PDF)
story-paper-large = Print bras (PDF)
story-rename = Enw’r stori, ac ar gyfer pwy mae hi
story-rename-do = Cadw
# $name (String) - a person
# $day (String) - a day
story-said-yes = Dywedodd { $name } “ydy” ar { $day }
# $name (String) - a person
# $day (String) - a day
story-said-yes-before = Dywedodd { $name } “ydy” ar { $day }, cyn i’r llun gael ei newid
# $name (String) - a person
# $day (String) - a day
story-said-no = Dywedodd { $name } “ddim fel ’na” ar { $day }
# $name (String) - a person
# $day (String) - a day
story-said-no-before = Dywedodd { $name } “ddim fel ’na” ar { $day }. Cafodd ei newid wedyn.
story-change-or-stays = Newidiwch y llun neu ei eiriau, neu dywedwch pam mae’n aros fel y mae.
# $number (Number) - which one
story-stays-why = Pam mae llun { $number } yn aros fel y mae
story-stays-missing = Ysgrifennwch pam mae’n aros fel y mae.
story-stays-do = Mae’n aros
# $because (String) - why
story-stays = Mae’n aros, oherwydd: { $because }
story-panel-new = Llun newydd
story-panel-change = Newid llun
story-panel-save = Ei gadw
story-picture = Y llun
story-picture-keep = Cadw’r un sydd yno
story-picture-draw = Tynnu llun â llaw yma
story-picture-choose = Dewis un o’r set
story-picture-send = Anfon un i mewn
story-picture-none = Dim llun, geiriau’n unig
story-picture-send-label = Ffotograff neu sgan
story-picture-send-hint = PNG, JPEG, WebP neu GIF. Mae’n cael ei wneud o’r newydd, felly does dim byd am y lle y cafodd ei dynnu yn aros ynddo.
story-picture-missing = Dewiswch o ble mae’r llun yn dod, neu dewiswch “Dim llun”.
story-choose-label = Y set
story-choose-missing = Dewiswch un o’r lluniau.
story-set-by = Cafodd y lluniau o’r llys, y barnwr, y cyfreithiwr a’r ganolfan gyswllt eu tynnu gennyn ni. Pob llun arall: OpenMoji, y prosiect emoji ac eiconau ffynhonnell agored, trwydded CC BY-SA 4.0.
story-draw-missing = Tynnwch lun o rywbeth, neu dewiswch ffordd arall o gael llun.
story-draw-too-much = Mae mwy o linellau yn y llun hwn nag sy’n ffitio. Cliriwch y cyfan a thynnwch lun gyda llai o linellau, neu tynnwch lun ar bapur ac anfonwch ffotograff.
story-send-missing = Dewiswch lun i’w anfon i mewn.
story-alt = Beth mae’r llun yn ei ddangos
story-alt-hint = Mewn ychydig eiriau, i rywun sydd ddim yn gallu ei weld. Mae gan lun o’r set ei eiriau ei hun yn barod.
story-alt-missing = Ysgrifennwch beth mae’r llun yn ei ddangos, i rywun sydd ddim yn gallu ei weld.
story-words = Ychydig eiriau
story-words-hint = Un syniad. Brawddegau byr.
story-words-missing = Ysgrifennwch ychydig eiriau, neu dewiswch lun.
# $most (Number) - how many
story-words-too-many = Ysgrifennwch ddim mwy na { $most } o lythrennau a bylchau yma. Rhowch y gweddill o dan lun arall.
# $most (Number) - how many
story-panels-too-many = Mae gan stori { $most } o luniau ar y mwyaf. Dechreuwch un arall ar gyfer y gweddill.
story-mentions = Enwi pobl
story-mentions-what = Ysgrifennwch enw fel hyn, a bydd pob darllenydd yn gweld y gair sy’n gyfarwydd.
story-whose-words = Geiriau pwy yw’r rhain?
story-whose-missing = Dewiswch geiriau pwy yw’r rhain.
# $name (String) - the child
story-said-now = Dywedodd { $name } yr union eiriau hyn, a chlywais i nhw. Cadwch nhw fel geiriau { $name }.
# $name (String) - the child
story-not-said = Dydy’r geiriau hyn ddim yn y ffeil fel geiriau { $name }. Os dywedodd { $name } yr union eiriau hyn, ticiwch y blwch. Os na, geiriau rhywun arall ydyn nhw.
# $title (String) - what a story is called
story-asked-for = Ar gyfer y stori “{ $title }”
# $title (String) - what a story is called
# $number (Number) - which one
story-was-asked = Sut mae hi yn lle hynny? (Y stori “{ $title }”, llun { $number })
story-showing = Stori, fel mae rhywun yn ei gweld
# $name (String) - a person
story-changed-since = Mae’r stori wedi newid ers y tro diwethaf y gwelodd { $name } hi. Dyma sut mae hi nawr. Mae beth welodd { $name } isod.
story-look = Geiriau i gael golwg arall arnyn nhw
# $name (String) - a person
story-held-title = Cyn bod { $name } yn cael ei gweld
story-held = Chafodd hi ddim ei dangos. Mae beth sydd yn y ffordd isod.
story-held-thinking = Bwrdd i feddwl yw hwn. Dydy hwn byth yn cael ei ddangos.
# $name (String) - a person
story-held-not-for = Dydy hi ddim ar gyfer { $name }. Ychwanegwch { $name } at y bobl sydd i gael y stori yn gyntaf.
story-held-empty = Does dim llun yma eto.
# $number (Number) - which one
# $reader (String) - who would see it
# $name (String) - a person
story-held-unknown = Mae llun { $number } yn enwi “{ $name }”. Dydy { $reader } a phawb o gwmpas ddim i gyd i fod i wybod am y person hwn.
# $number (Number) - which one
# $name (String) - the child
story-held-ask-first = Mae geiriau { $name } yn llun { $number }. { $name } sydd i weld y llun yn gyntaf. Mae’n aros nes bod { $name } yn dweud “ydy”.
# $name (String) - a person
story-alone = Oes rhywun arall yno pan fydd { $name } yn ei gweld?
story-alone-hint = Nes i chi ofyn, dim ond beth gaiff pawb ei wybod sydd ynddi.
# $name (String) - a person
story-alone-yes = Neb ond { $name }. Rydw i wedi gofyn.
story-alone-no = Oes, neu dydw i ddim wedi gofyn
# $name (String) - a person
story-show-what = Mae’n cael ei chadw’n union fel hyn. Gallwch ei hargraffu: { $name } sydd i’w chael hi.
# $name (String) - the child
story-show-what-child = Mae’n cael ei chadw’n union fel hyn. Bydd hi ar dudalennau { $name }, os yw’n iawn i bawb o gwmpas y sgrin ei gwybod. Gallwch ei hargraffu hefyd.
# $name (String) - a person
story-show = Dangos y stori: { $name }
# $name (String) - a person
# $day (String) - a day
story-shown-on = Beth gafodd ei ddangos ar { $day }, ar gyfer { $name }
# $name (String) - a person
story-said-what = Ysgrifennwch beth mae { $name } yn ei ddweud am bob llun, yn union fel y mae’n cael ei ddweud.
# $name (String) - a person
# $number (Number) - which one
story-says = Beth mae { $name } yn ei ddweud am lun { $number }?
story-says-yes = Ydy, mae fel ’na
story-says-no = Ddim fel ’na
story-says-nothing = Dim byd eto
# $name (String) - a person
# $number (Number) - which one
story-instead = Sut mae hi yn lle hynny, yng ngeiriau { $name } (llun { $number })
story-instead-hint = Yn union fel y cafodd ei ddweud. Gall aros yn wag.
story-says-missing = Dewiswch beth maen nhw’n ei ddweud am o leiaf un llun.
story-said-save = Cadw beth ddywedon nhw
story-on-paper = Stori mewn lluniau
# $worker (String) - a worker’s first name
story-from = { $worker } sy’n anfon hon
story-for-you = Stori i ti yw hon.
# $name (String) - a person
story-for-you-and = Stori i ti yw hon. Mae hi ar gyfer { $name } hefyd.
# $names (String) - people
# $last (String) - the last of them
story-for-you-and-more = Stori i ti yw hon. Mae hi ar gyfer { $names } a hefyd { $last }.
# $title (String) - what a story is called
due-story = Edrych ar beth gafodd ei ddweud am y stori “{ $title }”
due-story-do = Edrych
team-story = Dywedodd rhywun “ddim fel ’na” am stori
story-line-begun = Dechreuwyd stori mewn lluniau
story-line-thinking = Dechreuwyd bwrdd i feddwl
story-line-named = Mae enw arall ar stori, neu mae hi ar gyfer pobl eraill
story-line-panel = Ychwanegwyd llun at stori
story-line-changed = Newidiwyd llun mewn stori
story-line-order = Newidiwyd trefn y lluniau mewn stori
story-line-undone = Cafodd newid mewn stori ei ddadwneud
story-line-again = Cafodd newid mewn stori ei roi yn ôl
story-line-shown = Dangoswyd stori i rywun
story-line-yes = Dywedodd rhywun “ydy” am lun mewn stori
story-line-no = Dywedodd rhywun “ddim fel ’na” am lun mewn stori
story-line-received = Mae sgrin yn dweud bod rhywbeth wedi’i ddweud am lun
story-line-stays = Mae llun mewn stori yn aros fel y mae
draw-pen = Pen
draw-thin = Tenau
draw-thick = Trwchus
draw-rubber = Rhwbiwr
draw-undo = Tynnu’r llinell olaf yn ôl
draw-clear = Clirio’r cyfan
draw-paper = Papur tynnu llun
draw-colours = Lliwiau
# Names of colours, with a comma between them, in the order of the script.
draw-colour = du, coch, glas, gwyrdd, melyn, brown, porffor
draw-keys = Gyda bys, llygoden neu ben. Gyda bysellau: mae’r saethau’n symud, ac mae’r bar gofod yn rhoi’r pen i lawr ac yn ei godi.
draw-down = Mae’r pen i lawr.
draw-up = Mae’r pen i fyny.
draw-without = Mae angen sgript i dynnu llun yma, a dydy’r porwr hwn ddim yn ei rhedeg. Tynnwch lun ar bapur ac anfonwch ffotograff, neu dewiswch o’r set.
