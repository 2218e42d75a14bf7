// What staff pages do with scripts. All of them work without.
import { Checkboxes, ErrorSummary, Radios, createAll } from 'govuk-frontend'
import { autosave } from './autosave.js'
import { away } from './away.js'
import { draw } from './draw.js'
import { easyRead } from './easy-read.js'
import { listen } from './listen.js'
import { naming } from './naming.js'
import { record } from './record.js'

// GOV.UK's own scripts and styles look for these two.
document.body.classList.add('js-enabled', 'govuk-frontend-supported')
for (const part of [ErrorSummary, Radios, Checkboxes]) createAll(part)

autosave()
away()
draw()
easyRead()
listen()
naming()
record()
