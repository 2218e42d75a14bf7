# Awaiting a Welsh speaker's check.
# The words we look for: the public page, and the word keeper's desk.
words-title = Beth mae geiriau’n ei feddwl
words-intro = Mae oedolion mewn llysoedd yn defnyddio geiriau anodd. Mae rhai’n anodd eu deall, a dydy rhai ddim yn garedig. Yma galli di chwilio am air.
words-found = Canlyniadau “{ $typed }”
words-letter = Geiriau sy’n dechrau gyda { $letter }
words-back = Yn ôl i fy nhudalen
words-letters = Geiriau yn ôl eu llythyren gyntaf
words-others = 0–9
words-who = Pwy sy’n dweud hynny?
words-who-says = Bwrdd y bobl ifanc sydd i benderfynu am y geiriau yma: pobl ifanc sydd wedi bod yn y llys teulu. Wrth ymyl pob gair mae’n dweud a ydyn nhw wedi cytuno arno.
words-board = Mae gan fwrdd y bobl ifanc ei dudalen ei hun
words-suggested = Awgrym gan y prosiect hwn. Dydy bwrdd y bobl ifanc ddim wedi dweud ie eto.
words-agreed-since = Mae bwrdd y bobl ifanc wedi cytuno ar hyn, ers { $day }.

words-line-imported = { $all ->
    [one] Cafodd rhestr o un gair ei rhoi i mewn
    [two] Cafodd rhestr o ddau air ei rhoi i mewn
   *[other] Cafodd rhestr o { $all } gair ei rhoi i mewn
}
words-line-proposed = Cafodd “{ $term }” ei gynnig
words-line-agreed = Cytunodd bwrdd y bobl ifanc ar “{ $term }”
words-line-withdrawn = Cafodd “{ $term }” ei dynnu’n ôl

words-changed-all = { $all ->
    [one] Mae’r rhestr yn newydd: mae un gair ynddi.
    [two] Mae’r rhestr yn newydd: mae dau air ynddi.
   *[other] Mae’r rhestr yn newydd: mae { $all } gair ynddi.
}
words-changed-instead = Mae “{ $term }” wedi cymryd lle “{ $before }”. Mae bwrdd y bobl ifanc wedi cytuno.
words-changed-put = Mae “{ $term }” yn newydd, neu’n dweud rhywbeth newydd. Mae bwrdd y bobl ifanc wedi cytuno.
words-changed-agreed = Mae bwrdd y bobl ifanc wedi cytuno ar “{ $term }”.
words-changed-taken = Dydyn ni ddim yn chwilio am “{ $term }” bellach.

keeping-title = Y rhestr eiriau
keeping-now = { $all ->
    [one] Rydyn ni’n chwilio am un gair heddiw (fersiwn { $version }).
    [two] Rydyn ni’n chwilio am ddau air heddiw (fersiwn { $version }).
   *[other] Rydyn ni’n chwilio am { $all } gair heddiw (fersiwn { $version }).
}
keeping-propose = Cynnig gair newydd
keeping-import = Rhoi rhestr gyfan i mewn
keeping-export = Mynd â’r rhestr gyda chi (TOML)
keeping-public = Y dudalen lle mae pawb yn gallu chwilio am eiriau
keeping-waiting = Yn aros am fwrdd y bobl ifanc
keeping-nothing-waits = Does dim byd yn aros.
keeping-instead-of = yn lle “{ $before }”
keeping-proposed-by = { $name } gynigiodd hyn ar { $day }.
keeping-coming = Beth sydd wedi’i benderfynu ac sy’n dod wedyn
keeping-find = Gair o’r rhestr
keeping-find-label = Pa air?
keeping-none = Does dim gair ar y rhestr â hynny ynddo.
keeping-change = Cynnig newid
keeping-decide = Wedi cytuno, neu ddim eisiau’r gair
keeping-from = O ba ddiwrnod?
keeping-because = Beth ddywedodd bwrdd y bobl ifanc?
keeping-because-hint = Neu pam mae’n mynd. Mae pawb sy’n ysgrifennu yn darllen hyn.
keeping-because-missing = Ysgrifennwch pam. Mae’n aros gyda’r rhestr.
keeping-agreed = Mae’r bwrdd wedi cytuno
keeping-withdraw = Dydyn ni ddim eisiau hwn bellach
keeping-take = Ei dynnu oddi ar y rhestr
keeping-in-the-way = Dydy hwn ddim yn gallu bod ar y rhestr: { $cause }

propose-title = Cynnig gair
propose-intro = Does dim byd yn newid nes bydd bwrdd y bobl ifanc wedi cytuno.
propose-term = Y gair
propose-term-missing = Ysgrifennwch y gair y dylen ni chwilio amdano
propose-instead-of = Yn lle pa air?
propose-instead-of-hint = Gadewch hwn yn wag os yw’r gair yn newydd
propose-variants = Ei ffurfiau eraill
propose-one-a-line = Un ar bob llinell
propose-fine-in = Lle mae’n iawn
propose-fine-in-hint = Ymadroddion hirach, un ar bob llinell, fel “eye contact”
propose-kind = Beth sydd o’i le?
propose-kind-missing = Dewiswch beth sydd o’i le
propose-advice = Beth ddylai rhywun sy’n ysgrifennu ei wneud?
propose-advice-missing = Dewiswch beth ddylai rhywun sy’n ysgrifennu ei wneud
propose-say-instead = Beth allai gael ei ddweud yn lle hynny?
propose-say-instead-hint = Un ar bob llinell. Mae beth sydd mewn bachau sgwâr i’w lenwi gan bwy bynnag sy’n ysgrifennu, fel enw.
propose-say-instead-missing = Ysgrifennwch o leiaf un peth allai gael ei ddweud yn lle hynny
propose-why = Pam, mewn un frawddeg garedig
propose-why-hint = Ar gyfer y person sy’n ysgrifennu
propose-why-missing = Ysgrifennwch pam, mewn un frawddeg
propose-source = Ble cafodd ei weld?
propose-about-harm = Mae’n cael ei ddweud am rywun gafodd ei frifo
propose-because = Pam rydych chi’n ei gynnig?
propose-because-hint = Ar gyfer bwrdd y bobl ifanc
propose-save = Ei gynnig
kind-jargon = Geiriau swyddfa
kind-acronym = Llythrennau yn lle geiriau
kind-legal = Geiriau’r gyfraith
kind-blaming = Mae’n beio rhywun gafodd ei frifo
kind-labelling = Mae’n gwneud person yn un peth yn unig
kind-vague = Does dim byd ynddo i’w weld yn y meddwl
kind-certainty = Mae’n fwy sicr nag y mae neb
kind-boilerplate = Gallai fod am unrhyw blentyn
kind-office-talk = Mae’n gwneud plentyn yn ddarn o waith
advice-replace = Dweud rhywbeth arall, bob tro
advice-explain = Ei esbonio gerllaw
advice-consider = Meddwl eto; mae’n iawn yn aml

import-intro = Mae’r rhestr rydych chi’n ei dewis yn cymryd lle’r un sydd yno. Yr un ffeil yw hi â’r un gallwch chi fynd â hi gyda chi. Mae beth mae bwrdd y bobl ifanc wedi cytuno arno yn aros felly lle mae gair yr un fath, lythyren wrth lythyren.
import-list = Y rhestr (TOML)
import-because = Pam?
import-save = Ei rhoi i mewn
import-missing = Dewiswch y ffeil
import-no-text = Nid testun yw’r ffeil hon. Dewiswch y rhestr fel TOML
import-empty = Does dim un gair yn y rhestr hon
import-wrong = Chafodd dim byd ei roi i mewn. Trwsiwch hyn a dewiswch y rhestr eto: { $cause }
export-agreed = Mae bwrdd y bobl ifanc wedi cytuno ar hyn, ers { $day }.
