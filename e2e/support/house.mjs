// One Together of its own for each file of journeys: a free port, a new folder, gone afterwards.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { Browser } from './browser.mjs'
import { outside } from './outside.mjs'
import { Person } from './person.mjs'

const root = resolve(import.meta.dirname, '../..')
const program = join(process.env.CARGO_TARGET_DIR ?? join(root, 'target'), 'debug', 'together')

/** Together with the nine made-up families. */
export const demo = () => House.opened('demo')

/** The practice ground: the same families, each page marked. */
export const practice = () => House.opened('practice')

/** Together as it is on its first day: nobody works here yet. */
export const empty = () => House.opened('serve')

class House {
  static async opened (mode) {
    if (!existsSync(program)) throw new Error(`${program} is missing: cargo build`)
    const house = new House()
    house.elsewhere = await outside()
    house.folder = await mkdtemp(join(tmpdir(), 'together-'))
    house.port = await freePort()
    await house.#start(mode)
    house.browser = await Browser.opened(`http://localhost:${house.port}`)
    return house
  }

  async #start (mode) {
    const flags = [mode, '--data', this.folder, '--listen', `127.0.0.1:${this.port}`, '--leave-to', this.elsewhere.address]
    this.running = spawn(program, flags, { stdio: ['ignore', 'pipe', 'pipe'] })
    this.said = []
    const complaints = []
    this.running.stderr.on('data', text => complaints.push(text))
    this.ended = once(this.running, 'exit')
    await new Promise((resolve, reject) => {
      this.ended.then(([code]) => reject(new Error(`together ended with ${code}: ${complaints.join('')}`)))
      createInterface(this.running.stdout).on('line', line => {
        this.said.push(line)
        if (line.startsWith(mode === 'serve' ? 'http://' : 'Together is ready')) resolve()
      })
    })
  }

  /** The address that only whoever started the program sees. */
  firstLink () {
    return this.said.find(line => line.includes('/first/')).trim()
  }

  /** Somebody at a device of their own. `options` are those of a browser window. */
  async somebody (options) {
    return new Person(await this.browser.device(options), this)
  }

  /** One of the made-up people, signed in at a device of their own. */
  async signedIn (name, options) {
    const person = await this.somebody(options)
    await person.isSignedInAs(name)
    return person
  }

  async close () {
    await this.browser.close()
    await this.elsewhere.close()
    this.running.kill()
    await this.ended
    await rm(this.folder, { recursive: true, force: true })
  }
}

async function freePort () {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address()
  server.close()
  await once(server, 'close')
  return port
}
