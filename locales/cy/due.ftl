# Awaiting a Welsh speaker's check.
rules-title = Beth sydd i’w wneud erbyn pryd
rules-intro = Mae gan bob math o beth ei nifer o ddyddiau. Does dim cyfraith na chanllaw yn rhoi rhif ar gyfer dim un o’r rhain: ein rhai ni yw’r rhai rydyn ni’n dechrau gyda nhw. Mae rhif rydych chi’n ei newid yn cyfrif o’r diwrnod rydych chi’n ei ddewis ymlaen, ar gyfer beth sy’n dechrau ar y diwrnod hwnnw neu wedyn. Mae beth gafodd ei ddweud wrth blentyn o’r blaen yn aros fel yr oedd.
rules-from = O ba ddiwrnod mae’r rhifau newydd yn cyfrif
rules-from-hint = Heddiw, neu ddiwrnod arall o fewn blwyddyn
rules-from-far = Dewiswch ddiwrnod o fewn blwyddyn i heddiw.
rules-days-wrong = { $what }: teipiwch rif cyfan o { $least } i { $most }.
rules-closed = Dyddiau pan nad oes neb yn gweithio, heblaw am benwythnosau
rules-closed-hint = Un diwrnod ar bob llinell, fel hyn: 2026-12-25. Yn y rhestr rydyn ni’n dechrau gyda hi mae gwyliau banc Cymru a Lloegr hyd at ddiwedd 2028, fel mae GOV.UK yn eu cyhoeddi.
rules-closed-wrong = Dydy “{ $line }” ddim yn ddiwrnod y gallwn ni ei ddarllen. Teipiwch ef fel hyn: 2026-12-25.
rules-closed-many = Teipiwch { $most } o ddyddiau ar y mwyaf.
rules-closed-back = Mynd yn ôl i’r gwyliau banc rydyn ni’n dechrau gyda nhw
rules-back = Mynd yn ôl i { $days ->
    [0] wneud hyn ar yr un diwrnod
    [one] 1 diwrnod
    [two] 2 ddiwrnod
   *[other] { $days } diwrnod
}
rules-changes = Beth gafodd ei newid
rules-no-changes = Does neb wedi newid dim eto.
rules-changed = { $what }. { $who }, { $when }: { $days } o { $from } ymlaen. Cyn hynny: { $before }.
rules-closed-changed = Y dyddiau pan nad oes neb yn gweithio. { $who }, { $when }.
rule-first-letter = Y llythyr cyntaf
rule-first-letter-from = Diwrnodau gwaith o’r diwrnod y dechreuodd gweithiwr. Mae i’w wneud cyn yr ymweliad cyntaf yn y dyddiadur, os yw hynny’n gynt.
rule-who-i-am-now = Llythyr rhywun sy’n dod wedyn
rule-who-i-am-now-from = Diwrnodau gwaith o’r diwrnod y dechreuon nhw. Mae i’w wneud cyn eu hymweliad cyntaf yn y dyddiadur, os yw hynny’n gynt.
rule-name = Gofyn beth maen nhw eisiau cael eu galw
rule-name-from = Diwrnodau gwaith o’r diwrnod y dechreuodd gweithiwr.
rule-reading = Darllen beth ysgrifennodd plentyn
rule-reading-from = Diwrnodau gwaith o’r diwrnod yr ysgrifennon nhw. Beth bynnag yw’r rhif yma, y bore gwaith nesaf rydyn ni’n gofyn i bwy bynnag sydd ar ddyletswydd hefyd.
rule-question = Ateb cwestiwn
rule-question-from = Diwrnodau gwaith o’r diwrnod y cafodd ei ofyn. Os gwnaeth rhywun addo diwrnod, hwnnw sy’n cyfrif.
rule-ask-court = Gofyn i’r llys a gaiff geiriau plentyn eu cadw rhag rhywun
rule-ask-court-from = Diwrnodau gwaith o’r diwrnod y cafodd hyn ei ddewis.
rule-second-look = Ail olwg ar adroddiad gafodd ei ffeilio cyn i rywun ddweud wrth blentyn a gofyn i’r plentyn
rule-second-look-from = Diwrnodau gwaith o’r diwrnod y cafodd ei ffeilio.
rule-hearing = Dweud bod gwrandawiad wedi’i drefnu, ei symud neu ei ganslo
rule-hearing-from = Diwrnodau gwaith o’r diwrnod y cafodd ei nodi. Mae i’w wneud cyn y gwrandawiad, os yw hynny’n gynt.
rule-change = Dweud bod rhywbeth arall yn y dyddiadur wedi’i drefnu, ei symud neu ei ganslo
rule-change-from = Diwrnodau gwaith o’r diwrnod y cafodd ei nodi. Mae i’w wneud cyn iddo ddigwydd, os yw hynny’n gynt.
rule-after-hearing = Dweud beth ddigwyddodd mewn gwrandawiad
rule-after-hearing-from = Diwrnodau gwaith o ddiwrnod y gwrandawiad, nes bod llythyr ar ôl gwrandawiad neu am benderfyniad wedi mynd, neu wedi’i ddal yn ôl gyda rheswm.
rule-feedback = Gofyn sut wnaethon ni, a dweud beth sy’n newid oherwydd hynny
rule-feedback-from = Diwrnodau gwaith o’r ymweliad cyntaf, neu o bythefnos ar ôl y llythyr cyntaf; o’r llythyr am beth fydd y llys yn ei ddarllen; o’r ffarwelio; ac o’r diwrnod y dywedodd plentyn sut wnaethon ni.
rule-silence = Dweud rhywbeth, lle nad ydyn ni wedi dweud dim ers amser
rule-silence-from = Dyddiau, a phenwythnosau hefyd, ers llythyr, ateb, ymweliad neu newid y dywedodd rhywun amdano. Mae’n ymddangos wythnos ymlaen llaw.
