# Awaiting a Welsh speaker's check.
# Leave and cover.
away-title = Pan fydd rhywun i ffwrdd
away-intro = Ar y dyddiau hyn mae beth sydd i’w wneud, beth mae plant yn ei ysgrifennu a beth sydd wedi’i drefnu yn mynd at bwy bynnag sy’n cyflenwi. Dim ond os oes rhywbeth mewn ffeil i’w wneud, neu wedi’i drefnu, yn y dyddiau hyn maen nhw’n ei hagor, ac mae’r ffeil yn dweud eu bod nhw wedi cyflenwi. Y diwrnod wedyn, mae’r cyfan yn dod yn ôl ohono’i hun. Does dim rhaid i neb ddweud pam maen nhw i ffwrdd.
away-new = Nodi dyddiau newydd i ffwrdd
away-who = Pwy sydd i ffwrdd
away-from = Y diwrnod cyntaf i ffwrdd
away-until = Y diwrnod olaf i ffwrdd
away-backwards = Mae’r diwrnod olaf cyn y diwrnod cyntaf. Dewiswch un hwyrach.
away-over = Mae’r dyddiau hyn wedi mynd heibio. Dewiswch ddyddiau sydd eto i ddod.
away-long = Nodwch flwyddyn ar y mwyaf ar un tro.
away-cover = Pwy sy’n cyflenwi
away-cover-hint = Gofynnwch iddyn nhw’n gyntaf. Gadewch hwn heb ei ddewis os nad ydych chi’n gwybod eto: bydd tudalen eich goruchwyliwr yn dangos nad oes neb yn cyflenwi.
away-not-oneself = Dewiswch rywun sydd ddim i ffwrdd.
away-nobody-yet = Neb eto
# $name (String) - who covers
away-covered = { $name } sy’n cyflenwi.
away-nobody = Does neb yn cyflenwi eto.
away-cover-keep = Cadw pwy sy’n cyflenwi
away-back = Yn ôl heddiw
away-not-going = Ddim i ffwrdd wedi’r cyfan
# $from (String) - first day
# $until (String) - last day
away-days = { $from } tan { $until }
# $name (String) - who is away
away-line = Bydd { $name } i ffwrdd
away-cover-line = Mae rhywun arall yn cyflenwi
away-back-line = Mae rhywun yn ôl
# $until (String) - last day
# $name (String) - who covers
away-you-covered = Rydych chi i ffwrdd tan { $until }. { $name } sy’n cyflenwi.
# $until (String) - last day
away-you-nobody = Rydych chi i ffwrdd tan { $until }, a does neb yn cyflenwi.
away-look = Edrych ar y dyddiau
# $name (String) - who is away
# $until (String) - last day
cover-title = Mae { $name } i ffwrdd tan { $until }. Chi sy’n cyflenwi
cover-what = Cewch agor y ffeiliau hyn tra bod rhywbeth ynddyn nhw i’w wneud, neu wedi’i drefnu, yn y dyddiau hyn; mae pob ffeil yn dweud hynny.
cover-nothing = Does dim byd i’w wneud.
