// Asks the same address with a letter and with nothing, in turn, and reads what each cost from the system.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { Agent, request } from 'node:http'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { LETTER } from './letter.mjs'

/** Asked of us: at most this many times the processor time of an empty text (issue: plain and kind words). */
const AT_MOST = 2
const [ROUNDS, EACH, CONNECTIONS] = [7, 3000, 32]

const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })

class House {
  static async opened (program) {
    const house = new House()
    house.folder = await mkdtemp(join(tmpdir(), 'together-'))
    house.port = await freePort()
    house.running = spawn(program, ['demo', '--data', house.folder, '--listen', `127.0.0.1:${house.port}`], { stdio: ['ignore', 'pipe', 'inherit'] })
    house.ended = once(house.running, 'exit')
    for await (const line of createInterface(house.running.stdout)) if (line.startsWith('Together is ready')) return house
    throw new Error('together did not start')
  }

  /** A form of our own page, or without one a page. */
  ask (path, form) {
    return new Promise((resolve, reject) => {
      const body = form && new URLSearchParams(form).toString()
      const headers = { 'sec-fetch-site': 'same-origin', cookie: this.cookie ?? '' }
      if (body !== undefined) Object.assign(headers, { 'content-type': 'application/x-www-form-urlencoded', 'content-length': Buffer.byteLength(body) })
      const asking = request({ host: '127.0.0.1', port: this.port, path, method: form ? 'POST' : 'GET', headers, agent }, answer => {
        const pieces = []
        answer.on('data', piece => pieces.push(piece))
        answer.on('end', () => resolve({ status: answer.statusCode, headers: answer.headers, text: Buffer.concat(pieces).toString() }))
      })
      asking.on('error', reject).end(body)
    })
  }

  /** Processor time of the program since it started, in seconds. */
  spent () {
    const fields = readFileSync(`/proc/${this.running.pid}/stat`, 'utf8').split(') ')[1].split(' ')
    return (Number(fields[11]) + Number(fields[12])) / 100
  }

  async close () {
    agent.destroy()
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

const inside = (text, pattern, what) => pattern.exec(text)?.[1] ?? (() => { throw new Error(`${what} is not on the page`) })()

/** Sam at the desk with a letter to Amira: the address where it is looked at. */
async function atTheDesk (house) {
  const ways = await house.ask('/sign-in')
  const sam = inside(ways.text, /value="([0-9a-f-]+)"[^]{0,200}?Sam Osei/, 'Sam')
  const inn = await house.ask('/be', { who: sam })
  house.cookie = inn.headers['set-cookie'][0].split(';')[0]
  const children = await house.ask('/children')
  const amira = inside(children.text, /href="(\/children\/[0-9a-f-]+)"><bdi>Amira</, 'Amira')
  const id = inside((await house.ask(`${amira}/letters`)).text, /name="id" value="([^"]+)"/, 'the form')
  const draft = await house.ask(`${amira}/letters`, { id })
  return draft.headers.location.replace(/writing$/, 'checking')
}

/** Seconds of processor time for one request, over many. */
async function cost (house, address, text, finds) {
  const before = house.spent()
  const form = { number: 1, way: 'letter', manner: 'younger', text }
  let left = EACH
  const asks = async () => {
    while (left-- > 0) {
      const { status, text } = await house.ask(address, form)
      if (status !== 200 || !finds(JSON.parse(text).findings)) throw new Error(`the text was not looked at: ${status}`)
    }
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, asks))
  return (house.spent() - before) / EACH
}

const median = numbers => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)]

const house = await House.opened(process.argv[2])
try {
  const address = await atTheDesk(house)
  const found = all => all.some(({ heard }) => heard.includes('“contact”'))
  const [ratios, empty, letter] = [[], [], []]
  for (let round = 0; round < ROUNDS; round++) {
    empty.push(await cost(house, address, '', all => !found(all)))
    letter.push(await cost(house, address, LETTER, found))
    ratios.push(letter.at(-1) / empty.at(-1))
  }
  const micro = seconds => `${Math.round(seconds * 1e6)} µs`
  const [words, ratio] = [LETTER.split(/\s+/).length, median(ratios)]
  process.stderr.write(`two pages, ${words} words: ${micro(median(letter))} of the processor; empty: ${micro(median(empty))} (medians of ${ROUNDS} rounds of ${EACH})\n`)
  console.log(`Checking a two-page letter over HTTP, against an empty text\tat most ${AT_MOST.toFixed(1)} ×\t${ratio.toFixed(2)} ×\t${ratio <= AT_MOST ? 'yes' : 'no'}`)
} finally {
  await house.close()
}
