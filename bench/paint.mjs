// What a reader's browser makes of the pages: bytes, elements, first paint, time until everything stands, and how long a search of the index takes.
// One page after the other in Chromium, from disk; the median of five.
// Usage: npm run build && node bench/paint.mjs DIR     DIR: a folder written by `readout build --out DIR`; CHROMIUM=/path/to/it where it is elsewhere
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { chromium } from 'playwright-core'

const [given] = process.argv.slice(2)
const executablePath =
  process.env.CHROMIUM ?? ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)
if (!given || !executablePath) {
  console.error(given ? 'no Chromium found: set CHROMIUM=/path/to/it' : 'usage: node bench/paint.mjs DIR')
  process.exit(2)
}
const dir = resolve(given)
const largest = folder =>
  existsSync(join(dir, folder))
    ? readdirSync(join(dir, folder))
        .map(f => join(dir, folder, f))
        .sort((a, b) => statSync(b).size - statSync(a).size)[0]
    : undefined
const pages = [join(dir, 'index.html'), ...['events', 'storylines', 'articles', 'beside'].map(largest)].filter(Boolean)
const median = list => list.toSorted((a, b) => a - b)[list.length >> 1]

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
console.log('page                                            KB   elements   first paint ms   loaded ms   search ms')
for (const path of pages) {
  const runs = []
  for (let i = 0; i < 5; i++) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    await page.goto(`file://${path}`)
    await page.waitForTimeout(200)
    runs.push(
      await page.evaluate(() => {
        const [navigation] = performance.getEntriesByType('navigation')
        const q = document.querySelector('#q')
        const start = performance.now()
        if (q) {
          q.value = 'the'
          q.dispatchEvent(new Event('input', { bubbles: true }))
          void document.body.offsetHeight
        }
        return {
          elements: document.querySelectorAll('*').length,
          paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
          loaded: navigation.loadEventEnd,
          search: q ? performance.now() - start : Number.NaN,
        }
      }),
    )
    await page.close()
  }
  const show = (key, digits = 0) => (Number.isNaN(runs[0][key]) ? '–' : median(runs.map(r => r[key])).toFixed(digits))
  console.log(
    [
      path.slice(dir.length + 1).padEnd(42),
      (statSync(path).size / 1000).toFixed(0).padStart(7),
      show('elements').padStart(10),
      show('paint').padStart(16),
      show('loaded').padStart(11),
      show('search', 1).padStart(11),
    ].join(' '),
  )
}
await browser.close()
