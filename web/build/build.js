// Builds dist/: everything a browser or a sheet of paper gets from us. Called by `npm run build` (and by
// `make assets`); the program embeds the folder as it is.
import { mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { chinese } from './chinese.js'
import { fonts } from './fonts.js'
import { pictures } from './pictures.js'
import { scripts } from './scripts.js'
import { sheets } from './styles.js'
import { symbols } from './symbols.js'

const root = join(import.meta.dirname, '..')
const dist = join(root, 'dist')
const fresh = join(root, 'dist.new')

rmSync(fresh, { recursive: true, force: true })
mkdirSync(fresh, { recursive: true })
sheets(fresh, fonts(fresh))
await chinese(fresh)
scripts(fresh)
pictures(fresh)
symbols(fresh)

// The old folder goes only when the new one is whole, so a failed build leaves what was there.
rmSync(dist, { recursive: true, force: true })
renameSync(fresh, dist)
