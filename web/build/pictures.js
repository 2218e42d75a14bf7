// The pictures we drew, as they are.
import { cpSync } from 'node:fs'
import { join } from 'node:path'

/** Copies every picture into `dist`. */
export function pictures (dist) {
  cpSync(join(import.meta.dirname, '..', 'pictures'), join(dist, 'pictures'), { recursive: true })
}
