# Awaiting a Welsh speaker's check.
# Who supervises whom, and the team of a supervisor.
teams-title = Pwy sy’n goruchwylio pwy
teams-intro = Mae goruchwyliwr yn gweld ar un dudalen beth sydd i’w wneud erbyn pryd ar gyfer y plant mae’r tîm yn gweithio gyda nhw: enw pob plentyn a pha fath o beth sydd i’w wneud, ond nid beth ddywedodd plentyn. Dim ond ffeiliau’r plant maen nhw’n gweithio gyda nhw eu hunain mae goruchwylwyr yn eu hagor.
teams-nobody = Neb
team-title = Fy nhîm
team-intro = Beth sydd i’w wneud erbyn pryd ar gyfer y plant mae’ch tîm yn gweithio gyda nhw, yn ôl pwy sy’n gweithio gyda nhw. Y pethau hwyr sy’n dod gyntaf.
team-nobody = Does neb yn eich tîm eto. Pwy bynnag sy’n gofalu am Together sy’n dweud pwy sydd ynddo.
team-away-covered = I ffwrdd tan { $until }. { $name } sy’n cyflenwi.
team-away-cover-away = I ffwrdd tan { $until }. Roedd { $name } i fod i gyflenwi, ond dydy { $name } ddim yno chwaith.
team-away-nobody = I ffwrdd tan { $until }, a does neb yn cyflenwi.
team-say-who-covers = Dweud pwy sy’n cyflenwi
team-calm = { $children ->
    [one] Ar gyfer un plentyn arall, does dim byd i’w wneud nawr.
    [two] Ar gyfer dau blentyn arall, does dim byd i’w wneud nawr.
   *[other] Ar gyfer { $children } o blant eraill, does dim byd i’w wneud nawr.
}
team-answer = Mae cwestiwn ganddyn nhw yn aros am ateb
team-read = Does neb wedi darllen rhywbeth ysgrifennon nhw
team-tries = Ceisiodd rhywun ddod i mewn yn eu henw nhw
team-tell = Does neb wedi dweud wrthyn nhw am newid yn y dyddiadur
team-not-safe = Pwyson nhw “Dydw i ddim yn teimlo’n ddiogel”, a does neb wedi’i ddarllen
team-promised = Addawodd { $owner } ddod o hyd i rywbeth, a does dim ateb eto
team-going-out = Dydy rhywbeth ar eu cyfer nhw ddim yn mynd allan ohono’i hun
team-from-parent = Mae rhywbeth ysgrifennodd rhiant neu ofalwr yn aros
team-parent-danger = Ysgrifennodd rhiant neu ofalwr am berygl, a does neb wedi’i ddarllen
