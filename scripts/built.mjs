#!/usr/bin/env node
// Prints, for one package and kind of target, the folder it runs in and its test program, as it was built last.
// Usage: scripts/built.mjs PACKAGE lib|bin|test
import { execFileSync } from 'node:child_process'
import { dirname } from 'node:path'

const [wanted, kind] = process.argv.slice(2)
const flags = ['test', '--workspace', '--no-run', '--quiet', '--message-format=json']
const said = execFileSync('cargo', flags, { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'inherit'] })

for (const line of said.split('\n').filter(line => line.startsWith('{'))) {
  const { reason, executable, manifest_path: manifest, target, profile } = JSON.parse(line)
  const fits = reason === 'compiler-artifact' && executable && profile.test && target.kind.includes(kind)
  if (fits && target.name.replaceAll('_', '-') === wanted) console.log(dirname(manifest), executable)
}
