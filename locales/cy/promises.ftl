# Awaiting a Welsh speaker's check.
# Promises to find something out.
promises-new = Addo dod o hyd i ateb
promises-what = “Dydw i ddim yn gwybod eto. Fe wna i ddod o hyd i’r ateb.” Mae’n aros ar dudalennau’r plentyn nes iddo gael ei ateb: eich bod chi’n chwilio am yr ateb ac erbyn pryd, byth geiriau’r plentyn.
promises-their-words = Beth ofynnon nhw, yn eu geiriau eu hunain
promises-their-words-hint = Yn union fel y cafodd ei ddweud. Mae’n cael ei gadw fel eu cwestiwn nhw.
promises-subject = Neu pa ateb rydych chi’n chwilio amdano, yn eich geiriau chi
promises-to = Pwy gafodd yr addewid?
promises-owner = Pwy sy’n chwilio am yr ateb?
promises-by = Erbyn pa ddiwrnod y byddan nhw’n clywed?
promises-called = Yr enw arno ar sgrin y plentyn
promises-called-hint = Ychydig eiriau y mae’n iawn i bawb o gwmpas y sgrin eu darllen, fel “y wers nofio”. Gadewch y blwch yn wag os nad ydych chi’n siŵr.
promises-save = Cadw’r addewid
promises-open = Wedi’i addo’n barod
promises-nothing = Ysgrifennwch beth ofynnon nhw, neu pa ateb rydych chi’n chwilio amdano
promises-to-missing = Dewiswch pwy gafodd yr addewid
promises-owner-missing = Dewiswch pwy sy’n chwilio am yr ateb: rhywun sy’n gweithio gyda’r plentyn hwn
promises-day-over = Mae’r diwrnod hwn wedi bod. Dewiswch heddiw neu ddiwrnod sydd eto i ddod.
promises-day-far = Mae hwn fwy na blwyddyn i ffwrdd. Dewiswch ddiwrnod o fewn blwyddyn.
promises-not-yet = Ddim yn gwybod eto?
promises-one-press = Dydw i ddim yn gwybod eto. Fe wna i ddod o hyd i’r ateb
# $name (String) - the worker
promises-one-press-what = { $name } sy’n chwilio am yr ateb. Mae tudalennau’r plentyn yn dweud hynny, ac erbyn pryd; byth geiriau’r plentyn.

promises-one = Addewid
# $owner (String) - who finds it out
# $to (String) - to whom
# $day (String) - by when
promises-says = { $owner } sy’n chwilio am yr ateb. Bydd { $to } yn ei gael erbyn { $day }.
promises-late = Hwyr
promises-look = Edrych ar yr addewid
promises-answer = Beth ddaeth o’r addewid
promises-outcome = Gawsoch chi’r ateb?
promises-outcome-missing = Dywedwch a gafwyd yr ateb
promises-found-out = Cafwyd yr ateb
promises-could-not = Doedd dim modd cael yr ateb
promises-found = Yr ateb gawsoch chi, neu pam nad oedd modd ei gael
promises-found-hint = Mewn geiriau plaen. Bydd y plentyn yn darllen hyn os byddwch chi’n ateb ar ei dudalennau.
promises-found-missing = Ysgrifennwch yr ateb gawsoch chi, neu pam nad oedd modd ei gael
promises-how = Sut byddan nhw’n ei glywed?
promises-how-talk = Rydw i’n dweud wrthyn nhw fy hun, wyneb yn wyneb neu mewn galwad
promises-how-letter = Mewn llythyr
promises-how-missing = Dywedwch sut byddan nhw’n ei glywed
promises-answer-save = Cadw beth ddaeth o’r addewid
promises-move = Mae’n cymryd mwy o amser, neu mae rhywun arall yn chwilio am yr ateb
promises-why = Pam?
promises-why-hint = Un llinell, i’r gweithwyr. Mae tudalennau’r plentyn yn dweud ei bod hi’n cymryd mwy o amser, a’r diwrnod newydd.
promises-why-missing = Dywedwch pam. Dydy diwrnod byth yn cael ei symud heb reswm.
promises-day-same = Dewiswch ddiwrnod arall, neu rywun arall i chwilio am yr ateb
promises-move-save = Cadw’r diwrnod newydd
promises-in-a-letter = Mewn llythyr
# $name (String) - to whom
promises-letter = Dechrau llythyr gyda’r ateb, ar gyfer { $name }

promises-sorry = Sori am fod yn hwyr
promises-sorry-later = Sori ei bod hi’n cymryd mwy o amser
promises-sorry-hint = Dechrau yw hwn, i chi ei newid. Gwagiwch y blwch os nad oes angen dweud sori.
promises-sorry-meant = Rydw i’n ei feddwl fel y mae
promises-sorry-not-meant = Newidiwch y geiriau nes eu bod yn eiriau i chi, dywedwch eich bod yn eu meddwl fel y maen nhw, neu gwagiwch y blwch
# $day (String) - the day that was promised
promises-sorry-younger = Mae’n ddrwg gen i. Dywedais i y byddwn i’n dweud wrthyt ti erbyn { $day }, a wnes i ddim. Wnest ti ddim byd o’i le.
# $day (String) - the day that was promised
promises-sorry-older = Mae’n ddrwg gen i. Dywedais i y byddwn i’n dod o hyd i’r ateb erbyn { $day }, a wnes i ddim. Ddylet ti ddim bod wedi gorfod aros. Fy nghamgymeriad i oedd hynny, nid dy fai di.
# $day (String) - the day that was promised
promises-sorry-adult = Mae’n ddrwg gen i. Dywedais i y byddwn i’n dod o hyd i’r ateb erbyn { $day }, a wnes i ddim. Ddylech chi ddim bod wedi gorfod aros.

# $owner (String) - who finds it out
# $day (String) - by when
promises-made = Addawodd { $owner } ddod o hyd i ateb erbyn { $day }
# $about (String) - what
# $day (String) - by when
promises-row = Addewid i ddod o hyd i ateb erbyn { $day }: “{ $about }”
# $owner (String) - who finds it out
# $day (String) - by when
promises-moved = Mae’n cymryd mwy o amser: bydd { $owner } yn dweud erbyn { $day }
# $owner (String) - who finds it out
# $day (String) - by when
promises-on-screen = Mae sgrin y plentyn yn dweud bod { $owner } yn chwilio am ateb erbyn { $day }
promises-over = Does dim sgrin yn aros amdano mwyach

promises-mine-title = Beth rydw i wedi addo dod o hyd iddo
promises-mine-intro = Popeth rydych chi wedi’i addo ac sydd heb ei ddweud eto, a phopeth gafodd ei addo gan rywun sydd ddim yn gweithio gyda’r plant hyn mwyach.
promises-mine-none = Does dim byd addawoch chi yn aros.
promises-late-title = Addewidion sy’n hwyr
promises-late-intro = Beth gafodd ei addo i’r plant rydych chi’n gweithio gyda nhw, lle mae’r diwrnod wedi bod. Mae beth addawoch chi eich hun yma hefyd.
promises-late-none = Does dim addewid yn hwyr.
# $owner (String) - who finds it out
# $about (String) - what
promises-to-find-out = { $owner } sy’n chwilio am yr ateb: “{ $about }”
