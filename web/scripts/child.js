// What a child's pages do with scripts. All of them work without. Leaving comes last, so that what empties the
// page runs after everything that still needs it.
import { autosave } from './autosave.js'
import { draw } from './draw.js'
import { away } from './away.js'
import { listen } from './listen.js'
import { record } from './record.js'
import { leave } from './leave.js'

autosave()
listen()
record()
draw()
away()
leave()

document.querySelector('.govuk-error-summary')?.setAttribute('tabindex', '-1')
document.querySelector('.govuk-error-summary')?.focus()
