// Somewhere ordinary to go when a page is hidden: another origin, with nothing of Together's.
import { once } from 'node:events'
import { createServer } from 'node:http'

export async function outside () {
  const asked = []
  const server = createServer((request, response) => {
    asked.push({ path: request.url, from: request.headers.referer })
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.end('<!doctype html><html lang="en"><title>Weather</title><h1>Dry today</h1></html>')
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    address: `http://127.0.0.1:${server.address().port}/weather`,
    asked,
    async close () {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    }
  }
}
