// Two scripts, one for each side. Pages work without them.
import { join } from 'node:path'
import { buildSync } from 'esbuild'

const sources = join(import.meta.dirname, '..', 'scripts')

/** Writes staff.js and child.js into `dist`. */
export function scripts (dist) {
  buildSync({
    entryPoints: [join(sources, 'staff.js'), join(sources, 'child.js')],
    outdir: dist,
    bundle: true,
    minify: true,
    format: 'esm',
    target: ['chrome109', 'firefox115', 'safari16'],
    legalComments: 'eof'
  })
}
