// The pages in a real browser: nothing is loaded, nothing is logged, they read without JavaScript, and a click on a line opens its
// sentence, highlighted. Needs Debian's chromium (or CHROMIUM=/path); skipped with a message elsewhere, never in CI.
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readout } from '../cli/run.js'

const executable =
  process.env.CHROMIUM ??
  ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(p => existsSync(p))
if (!executable) {
  if (process.env.CI) throw new Error('no Chromium: .ci/run installs it')
  console.warn('skipped: no Chromium found (set CHROMIUM=/path/to/it); the pages are not tested in a browser here.')
}

const samples = new URL('../../samples/', import.meta.url).pathname
const artefacts = new URL('../../artefacts/', import.meta.url).pathname
let out: string
let browser: Browser

describe.skipIf(!executable)('pages', () => {
  beforeAll(async () => {
    out = join(mkdtempSync(join(tmpdir(), 'readout-pages-')), 'demo')
    const r = await readout([
      'build',
      join(samples, 'reports'),
      '--lexicon',
      join(samples, 'lexicon.json'),
      '--out',
      out,
      '--title',
      'The Grey Narrows affair',
      '--note',
      'Everything here is invented.',
    ])
    expect(r.code).toBe(0)
    browser = await chromium.launch({
      executablePath: executable!,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--no-first-run',
      ],
    })
  }, 60_000)
  afterAll(async () => {
    await browser?.close()
    rmSync(join(out, '..'), { recursive: true, force: true })
  })

  /** Opens a page; fails on anything logged or asked of the network. */
  async function open(
    path: string,
    more: Parameters<Browser['newPage']>[0] = {},
  ): Promise<{ page: Page; trouble: string[] }> {
    const page = await browser.newPage({ viewport: { width: 1100, height: 900 }, ...more })
    const trouble: string[] = []
    page.on('console', m => trouble.push(`console: ${m.text()}`))
    page.on('pageerror', e => trouble.push(`error: ${e.message}`))
    page.on('request', r => {
      if (!r.url().startsWith('file:') && !r.url().startsWith('data:')) trouble.push(`request: ${r.url()}`)
    })
    await page.goto(`file://${join(out, path)}`)
    return { page, trouble }
  }

  it('lead from the index to a sentence, highlighted, without JavaScript', async () => {
    const { page, trouble } = await open('index.html', { javaScriptEnabled: false })
    await page.click('main a[href^="events/"] >> nth=0')
    expect(await page.locator('h1').count()).toBe(1)
    const line = page.locator('#ledger li > a').first()
    const words = (await line.textContent())!.trim()
    await line.click()
    const id = new URL(page.url()).hash.slice(1)
    const target = page.locator(`[id="${id}"]`)
    expect((await target.textContent())!.trim()).toBe(words)
    expect(await target.isVisible()).toBe(true)
    expect(trouble).toEqual([])
    await page.close()
  }, 60_000)

  it('highlight the target sentence and no other', async () => {
    const { page } = await open('index.html')
    await page.click('main a[href^="events/"] >> nth=0')
    await page.locator('#ledger li > a').first().click()
    const id = new URL(page.url()).hash.slice(1)
    const colours = await page.$$eval('article.text span[id]', spans =>
      spans.map(s => [s.id, getComputedStyle(s).backgroundColor]),
    )
    expect(colours.filter(([, c]) => c !== 'rgba(0, 0, 0, 0)').map(([i]) => i)).toEqual([id])
    await page.close()
  }, 60_000)

  it('load nothing, log nothing and fit the screen, on every kind of page, width and theme', async () => {
    mkdirSync(artefacts, { recursive: true })
    const start = await open('index.html')
    const first = async (selector: string): Promise<string> =>
      (await start.page.locator(selector).first().getAttribute('href'))!
    const event = await first('main a[href^="events/"]')
    await start.page.click(`a[href="${event}"]`)
    const article = (await start.page.locator('#articles a').first().getAttribute('href'))!.replace('../', '')
    const storyline = (await start.page.locator('a[href^="../storylines/"]').first().getAttribute('href'))!.replace(
      '../',
      '',
    )
    await start.page.close()
    for (const [name, path] of Object.entries({ index: 'index.html', event, storyline, article }))
      for (const width of [360, 1100])
        for (const colorScheme of ['light', 'dark'] as const) {
          const { page, trouble } = await open(path, { viewport: { width, height: 900 }, colorScheme })
          expect(trouble, `${name} ${width}`).toEqual([])
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          )
          expect(overflow, `${name} at ${width} px scrolls sideways`).toBeLessThanOrEqual(0)
          await page.screenshot({ path: join(artefacts, `${name}-${width}-${colorScheme}.png`) })
          await page.close()
        }
  }, 120_000)
})
