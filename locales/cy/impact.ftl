# Awaiting a Welsh speaker's check.
impact-title = Ydy hyn yn gweithio i blant?
impact-team = Plant eich tîm, i gyd gyda’i gilydd. Does neb yn cael ei enwi, a does dim gweithiwr yn cael ei gyfrif.
impact-house = Yr holl blant y dechreuodd rhywun weithio gyda nhw yn y flwyddyn ddiwethaf, i gyd gyda’i gilydd. Does neb yn cael ei enwi, a does dim gweithiwr na thîm yn cael ei gyfrif.
impact-link = Ydy hyn yn gweithio i blant?
impact-children = Nifer y plant sy’n cael eu cyfrif: { $children }.
impact-too-few-children = Mae llai na { $fewest } o blant i’w cyfrif, felly does dim byd yn cael ei ddangos: mae ffigur am gyn lleied o blant yn dweud rhywbeth am bob un ohonyn nhw.
impact-of = { $yes } o { $group } o blant
impact-too-few = Llai na { $fewest } o blant, felly dydy hwn ddim yn cael ei ddangos
impact-days = { $days ->
    [one] 1 diwrnod
    [two] 2 ddiwrnod
   *[other] { $days } diwrnod
}
impact-asks = Y deg peth mae pobl ifanc yn gofyn amdanyn nhw
impact-up-to-date = Wedi cael gwybod beth sy’n digwydd: llythyr ar ôl yr un cyntaf, a rhywun fu’n siarad gyda nhw
impact-asked = Gydag argymhelliad: wedi cael gwybod amdano a chael eu holi
impact-promises = Gydag addewid i ddod o hyd i ateb: y cyfan wedi’i ddweud mewn pryd
impact-name = Wedi cael eu holi beth maen nhw eisiau cael eu galw
impact-ways = Wedi cael eu holi sut maen nhw eisiau cael gwybod pethau
impact-came-in = Ein ffeil: wedi dod i mewn i’w tudalennau eu hunain
impact-unique = Mae beth sy’n eu gwneud nhw’n unigryw wedi’i ysgrifennu
impact-my-file = Wedi’i ysgrifennu i mi ei ddarllen ryw ddydd
impact-my-file-not = Ddim yn cael ei gyfrif: does dim ffigur yn dweud sut beth yw darllen rhywbeth
impact-talked-over = Wedi cael eu trafod gan weithwyr: wedi cael gwybod bob tro
impact-learning = Mae pobl ar ddechrau eu gyrfa yn ei ddysgu
impact-learning-not = Ddim yn cael ei gyfrif yma: mae am weithwyr
impact-beside = Wrth ymyl y rhain
impact-hello = Mae’r llythyr cyntaf wedi mynd
impact-hello-days = Roedd hanner ohonyn nhw wedi’i gael o fewn
impact-as-planned = Wedi clywed newyddion yn ôl cynllun: gan berson bob tro, ar y diwrnod oedd yn y cynllun
impact-silence = Mwy na thair wythnos heb air gennyn ni
impact-not = Beth dydy’r dudalen hon ddim yn ei ddweud
impact-not-good = A oedd llythyr yn garedig neu sgwrs yn dda. Dim ond bod un wedi bod mae hi’n ei ddweud.
impact-not-felt = Sut mae plant yn teimlo, neu beth maen nhw’n ei feddwl ohonon ni. Dydy hynny ddim yn cael ei gyfrif: nhw sydd i ddweud hynny, yn eu geiriau eu hunain.
impact-not-written = Beth gafodd ei wneud heb gael ei ysgrifennu, a beth gafodd ei ysgrifennu cyn i’r rhaglen hon ddechrau cyfrif.
impact-not-planned = Newyddion sydd wedi’u cynllunio a heb gyrraedd neb eto.
impact-not-workers = Sut mae unrhyw un yn gweithio. Mae plant yn wahanol i’w gilydd, ac felly hefyd beth mae modd ei wneud drostyn nhw.
impact-back = Yn ôl
