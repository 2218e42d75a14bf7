// Two scripts, one for each side, and one more for the writing page, whose editor nobody else has to fetch. Pages work
// without them.
import { join } from 'node:path'
import { buildSync } from 'esbuild'

const sources = join(import.meta.dirname, '..', 'scripts')

/** Writes staff.js, child.js and writing.js into `dist`. */
export function scripts (dist) {
  buildSync({
    entryPoints: ['staff.js', 'child.js', 'writing.js'].map(name => join(sources, name)),
    outdir: dist,
    bundle: true,
    minify: true,
    format: 'esm',
    target: ['chrome109', 'firefox115', 'safari16'],
    legalComments: 'eof'
  })
}
