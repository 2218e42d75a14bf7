# Awaiting a Welsh speaker's check.

# Interpreters, advocates, intermediaries, solicitors: for the workers of a child, and what business services book.
alongside-title = Pobl wrth eu hochr
alongside-what = Cyfieithwyr, eiriolwyr, cyfryngwyr, cyfreithwyr: pwy rydyn ni wedi gofyn amdanyn nhw, pwy sy’n dod, ac a yw’r plentyn yn gwybod.
alongside-one-title = Rhywun wrth eu hochr
alongside-interpreter = Cyfieithydd
alongside-sign-language = Cyfieithydd iaith arwyddion
alongside-advocate = Eiriolwr
alongside-intermediary = Cyfryngwr
alongside-solicitor = Cyfreithiwr
alongside-beside = ar gyfer { $name }
alongside-who-beside = { $who } ar gyfer { $name }
alongside-waits = Wedi gofyn
alongside-booked = Wedi’i drefnu
alongside-confirmed = Wedi cadarnhau
alongside-refused = Wedi’i wrthod
alongside-over = Dim angen mwyach
alongside-days = { $days ->
    [0] wedi gofyn heddiw
    [one] yn aros ers un diwrnod
    [two] yn aros ers { $days } ddiwrnod
   *[other] yn aros ers { $days } diwrnod
}
alongside-for-day = ar gyfer { $day }
alongside-ask = Gofyn am rywun
alongside-ask-do = Gofyn amdanyn nhw
alongside-who = Pwy sydd ei angen?
alongside-who-missing = Dewiswch pwy sydd ei angen
alongside-for-whom = Ar gyfer pwy?
alongside-for-whom-missing = Dewiswch ar gyfer pwy mae hyn
alongside-need = Beth mae’n rhaid iddyn nhw allu ei wneud?
alongside-need-hint = Fel hyn: Pwyleg. Mae pwy bynnag sy’n trefnu yn darllen hyn, felly peidiwch ag ysgrifennu dim byd arall am neb.
alongside-by = Ar gyfer pa ddiwrnod, os ydych chi’n gwybod
alongside-business = Y gwasanaethau busnes sy’n trefnu
alongside-note = Nodyn i’r gweithwyr yn unig
alongside-asked-on = Dyddiad gofyn
alongside-book = Mae rhywun wedi’i drefnu
alongside-book-do = Wedi’i drefnu
alongside-name = Pwy sy’n dod?
alongside-name-missing = Ysgrifennwch pwy sy’n dod
alongside-day = Ar ba ddiwrnod?
alongside-confirm-do = Maen nhw wedi dweud eu bod yn dod
alongside-tell = Dweud wrth y plentyn
alongside-told-said = { $name }: beth ddywedoch chi, neu pam ddim nawr?
alongside-told-missing = Ysgrifennwch beth ddywedoch chi wrthyn nhw, neu pam ddim nawr
alongside-offer = Cafodd hyn ei gynnig i rywun
alongside-offered-to = I bwy?
alongside-offered-said = Sut, ym mha eiriau?
alongside-offered-missing = Ysgrifennwch sut cafodd ei gynnig
alongside-was-offered = Cafodd ei gynnig ar { $day }: { $name }
alongside-refuse = Dywedon nhw na
alongside-refused-by = Pwy ddywedodd na?
alongside-refused-because = Pam, yn eu geiriau nhw?
alongside-was-refused = Dywedodd { $name } na
alongside-was-told = Cafodd y plentyn wybod ar { $day }
alongside-end = Dim angen mwyach
alongside-over-because = Pam nad oes angen hyn mwyach?
alongside-line-asked = Wedi gofyn am: { $who }
alongside-line-booked = Wedi’i drefnu: { $name }, { $when }
alongside-line-confirmed = Dywedon nhw eu bod yn dod
alongside-line-offered = Cafodd ei gynnig
alongside-line-refused = Dywedodd rhywun na
alongside-line-told = Cafodd y plentyn wybod
alongside-line-over = Dim angen mwyach
due-alongside-book = { $who }: does neb wedi’i drefnu eto
due-alongside-confirm = { $who }: ydyn nhw wedi dweud eu bod yn dod?
due-alongside-confirm-and-tell = { $who }: dywedwch wrth y plentyn pwy sy’n dod, a holwch a yw’r person hwnnw wedi cadarnhau
due-alongside-tell = { $who }: dywedwch wrth y plentyn sut mae pethau
due-alongside-do = Delio â hyn
post-book = I’w trefnu
post-book-what = Nodwch pwy sy’n dod. Dydy beth mae’r ffeil yn ei ddweud ddim yn cael ei ddangos yma.
post-nothing-to-book = Does dim byd yn aros i gael ei drefnu.
