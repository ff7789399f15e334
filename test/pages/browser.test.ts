// The pages in a real browser: nothing is loaded, nothing is logged, they read without JavaScript, and a click on a line opens its
// sentence, highlighted. Needs Debian's chromium (or CHROMIUM=/path); skipped with a message elsewhere, never in CI.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { build } from '../../src/engine/build.js'
import { dossierPages } from '../../src/export/index.js'
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
/** axe-core as text: it is run by the driver, so the pages' own policy stays in force. */
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
/** WCAG 2.2 at level AA and what axe-core holds for good practice. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
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
    const line = page.locator('#ledger li > a.line').first()
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
    await page.locator('#ledger li > a.line').first().click()
    const id = new URL(page.url()).hash.slice(1)
    const colours = await page.$$eval('article.text span[id]', spans =>
      spans.map(s => [s.id, getComputedStyle(s).backgroundColor]),
    )
    expect(colours.filter(([, c]) => c !== 'rgba(0, 0, 0, 0)').map(([i]) => i)).toEqual([id])
    await page.close()
  }, 60_000)

  it('load nothing, log nothing and fit the screen, on every kind of page, width and theme', async () => {
    mkdirSync(artefacts, { recursive: true })
    for (const [name, path] of Object.entries(await everyKind()))
      for (const width of [360, 800, 1280])
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

  /** One page of every kind. */
  async function everyKind(): Promise<Record<string, string>> {
    const { page } = await open('index.html')
    const event = (await page.locator('main a[href^="events/"]').first().getAttribute('href'))!
    await page.click(`a[href="${event}"]`)
    const href = async (selector: string): Promise<string> =>
      (await page.locator(selector).first().getAttribute('href'))!.replace('../', '')
    const kinds = {
      index: 'index.html',
      event,
      article: await href('#articles a'),
      storyline: await href('a[href^="../storylines/"]'),
      beside: `beside/${readdirSync(join(out, 'beside')).sort()[0]}`,
    }
    await page.close()
    return kinds
  }

  it('give axe-core nothing to find, in both themes, wide and narrow', async () => {
    for (const [name, path] of Object.entries(await everyKind()))
      for (const [width, colorScheme] of [
        [1200, 'light'],
        [1200, 'dark'],
        [360, 'light'],
      ] as const) {
        const { page } = await open(path, { viewport: { width, height: 900 }, colorScheme })
        const found = (await page.evaluate(
          `${axe};axe.run(document, { preload: false, runOnly: ${JSON.stringify(RULES)} })`,
        )) as {
          violations: { id: string; nodes: { html: string }[] }[]
        }
        expect(
          found.violations.map(v => `${v.id}: ${v.nodes[0]?.html.slice(0, 120)}`),
          `${name} ${width} ${colorScheme}`,
        ).toEqual([])
        await page.close()
      }
  }, 120_000)

  it('name who takes part in an event besides those in its title', async () => {
    const { page } = await open('index.html')
    await page.locator('main a', { hasText: 'Visit: Ilsa Torvald – Marenia (called off)' }).first().click()
    expect(await page.getByText('also named as taking part: Dario Venn').count()).toBe(1)
    await page.close()
  })

  it('have every section of a story, each line of which opens a sentence', async () => {
    const { event } = await everyKind()
    const { page, trouble } = await open(event!)
    for (const id of ['ledger', 'differences', 'quotations', 'timeline', 'people', 'storyline', 'articles'])
      expect(await page.locator(`section#${id} > details > summary h2`).count(), id).toBe(1)
    const links = await page.$$eval('main a.line, main a.chip', list => list.map(a => (a as HTMLAnchorElement).href))
    expect(links.length).toBeGreaterThan(20)
    for (const link of [...new Set(links)].slice(0, 60)) {
      const { pathname, hash } = new URL(link)
      if (!pathname.includes('/articles/')) continue
      expect(hash, link).toMatch(/^#[sb]\d+$/)
      expect(readFileSync(pathname, 'utf8'), link).toContain(`id="${hash.slice(1)}"`)
    }
    expect(trouble).toEqual([])
    await page.close()
  }, 60_000)

  it('are moved through by keys, and a section stays closed', async () => {
    const { event } = await everyKind()
    const { page, trouble } = await open(event!)
    for (let i = 0; i < 3; i++) await page.keyboard.press('j')
    await page.keyboard.press('k')
    const rows = await page.$$eval('.row', list => list.map(r => r.classList.contains('now')))
    expect(rows.indexOf(true)).toBe(1)
    await page.keyboard.press('Enter')
    await page.waitForURL(/articles\/.*#s\d+/)
    await page.goBack()
    await page.click('#people > details > summary')
    await page.reload()
    expect(await page.$eval('#people > details', d => (d as HTMLDetailsElement).open)).toBe(false)
    expect(trouble).toEqual([])
    await page.close()
  }, 60_000)

  it('keep their sections in the order their reader wants', async () => {
    const { event } = await everyKind()
    const { page, trouble } = await open(event!)
    const ids = (): Promise<string[]> =>
      page.$$eval('.story-text > section[id]:has(> details.section)', list => list.map(s => s.id))
    const before = await ids()
    await page.click('#quotations button[aria-label^="Move up"]')
    const moved = await ids()
    expect(moved.indexOf('quotations')).toBe(before.indexOf('quotations') - 1)
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/^Move up: Who said/)
    await page.reload()
    expect(await ids()).toEqual(moved)
    await page.click('button.reset')
    expect(await ids()).toEqual(before)
    await page.reload()
    expect(await ids()).toEqual(before)
    expect(trouble).toEqual([])
    await page.close()
  }, 60_000)

  it('lay a copy beside what it was taken from, sentence by sentence', async () => {
    const { beside } = await everyKind()
    const { page, trouble } = await open(beside!, { javaScriptEnabled: false })
    const rows = await page.$$eval('table.beside tbody tr', list =>
      list.map(r => [...r.querySelectorAll('td')].map(c => c.textContent!.trim())),
    )
    expect(rows.filter(([a, b]) => a === b).length).toBeGreaterThan(1)
    // What only one of them has is marked, and nothing else is.
    for (const mark of await page.$$eval('table.beside mark', list =>
      list.map(m => [m.textContent, m.closest('td')!.cellIndex]),
    ))
      expect(
        rows.some(
          r => r[1 - (mark[1] as number)]!.includes(mark[0] as string) && (mark[0] as string).split(' ').length > 4,
        ),
      ).toBe(false)
    await page.locator('table.beside a.line').first().click()
    expect(new URL(page.url()).hash).toMatch(/^#s\d+$/)
    expect(trouble).toEqual([])
    await page.close()
  }, 60_000)

  it('are searched and filtered on the index', async () => {
    const { page } = await open('index.html')
    const shown = (): Promise<number> => page.locator('.event:visible').count()
    const all = await shown()
    await page.fill('#q', 'strike')
    expect(await shown()).toBeLessThan(all)
    expect(await shown()).toBeGreaterThan(0)
    await page.fill('#q', 'nothing of that kind')
    expect(await page.locator('#none').isVisible()).toBe(true)
    await page.fill('#q', '')
    for (const [id, choice] of [
      ['#kind', 'visit'],
      ['#who', 'Ilsa Torvald'],
      ['#where', 'Port Selm'],
    ] as const) {
      await page.selectOption(id, choice)
      expect(await shown(), id).toBeGreaterThan(0)
      expect(await shown(), id).toBeLessThan(all)
      await page.selectOption(id, '')
    }
    expect(await shown()).toBe(all)
    await page.close()
  }, 60_000)

  it('keep the lone reports of a long storyline under one line, where a search finds them', async () => {
    const news =
      'A kiln cracked in Ostley|Brenwick paints its lighthouse|Moths eat Tarnholm curtains|Dunmore ferry finds a whale|Baker wins chess in Ruskby|Snow closes Kallmar pass|Choir of Haddow splits|Goats block Fenwick bridge|Orchard in Lisse floods|Clock of Marenia stops|Geese land on Selm airfield|Potter sells house in Wexcombe|Well in Arnsby runs dry|School in Toll paints dragons'
    const reports = news.split('|').map((title, i) => ({
      id: `r${i}`,
      title,
      published: `2031-03-${10 + i}`,
      text: `${title}, and nobody there had seen it coming.`,
    }))
    const dossier = await build(reports, { threads: 0 })
    const mains = dossier.events.filter(e => e.main)
    const { articles, ...record } = {
      ...dossier,
      storylines: [{ id: 'kilns', title: 'Kilns', events: mains.map(e => e.id), links: [] }],
    }
    expect(mains.length).toBeGreaterThan(11)
    const folder = mkdtempSync(join(tmpdir(), 'readout-long-'))
    for (const { path, content } of dossierPages(
      { all: () => articles, one: id => articles.find(a => a.id === id)! },
      record,
      { title: 'Kilns', note: null },
    ))
      if (!path.includes('/')) writeFileSync(join(folder, path), content)
    const page = await browser.newPage()
    await page.goto(`file://${join(folder, 'index.html')}`)
    const shown = (): Promise<number> => page.locator('.event:visible').count()
    expect(await shown()).toBe(10)
    expect(await page.textContent('.story summary')).toBe(`${mains.length - 10} more events, each told by one report`)
    const last = (await page.locator('.event h2').last().textContent())!
    await page.fill('#q', last.match(/\p{Lu}\p{L}+/gu)!.at(-1)!)
    expect(await page.locator('.event:visible h2').allTextContents()).toContain(last)
    await page.fill('#q', '')
    expect(await shown()).toBe(10)
    await page.close()
    rmSync(folder, { recursive: true })
  }, 60_000)

  it('show layers of a text, without JavaScript too', async () => {
    const { article } = await everyKind()
    const { page } = await open(article!, { javaScriptEnabled: false })
    const furniture = page.locator('article.text .furniture, article.text .byline, article.text .caption').first()
    if (await furniture.count()) {
      expect(await furniture.isVisible()).toBe(true)
      await page.uncheck('#layer-furniture')
      expect(await furniture.isVisible()).toBe(false)
    }
    const shadow = (): Promise<string> =>
      page
        .locator('article.text .n')
        .first()
        .evaluate(e => getComputedStyle(e).boxShadow)
    expect(await shadow()).toBe('none')
    await page.check('#layer-names')
    expect(await shadow()).not.toBe('none')
    await page.close()
  }, 60_000)

  it('run nothing that comes in a report', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'readout-hostile-'))
    const vectors = [
      '<script>document.title="run"</script>',
      '"><img src=x onerror=document.title="run">',
      "javascript:document.title='run'",
      '</title><svg onload=document.title="run">',
      '\u202Egnp.exe\u202C',
      '<a href="javascript:document.title=1">x</a>',
      '{{constructor.constructor("document.title=1")()}}',
      ']]><!--<iframe srcdoc="<script>parent.document.title=1</script>">',
    ]
    const lines = vectors.map((v, i) =>
      JSON.stringify({
        id: `${v} ${i}`,
        outlet: v,
        title: `Harbour strike in Port Selm ${v}`,
        published: '2031-03-20',
        url: i === 2 ? v : undefined,
        text: `Dockers in Port Selm walked out on Thursday over night shifts, ${v} the union said.\n\n“We stay out ${v},” Petra Holm said in Port Selm on Thursday.`,
      }),
    )
    writeFileSync(join(folder, 'hostile.jsonl'), `${lines.join('\n')}\n`)
    const site = join(folder, 'site')
    const r = await readout(['build', join(folder, 'hostile.jsonl'), '--out', site, '--title', vectors[3]!])
    expect(r.code).toBe(0)
    const page = await browser.newPage()
    const trouble: string[] = []
    page.on('console', m => trouble.push(m.text()))
    page.on('request', q => {
      if (!q.url().startsWith('file:')) trouble.push(q.url())
    })
    await page.goto(`file://${join(site, 'index.html')}`)
    const events = await page.$$eval('main a[href^="events/"]', list => list.map(a => (a as HTMLAnchorElement).href))
    for (const url of events) {
      await page.goto(url)
      const articles = await page.$$eval('#articles a', list => list.map(a => (a as HTMLAnchorElement).href))
      for (const article of articles) {
        expect(article).toMatch(/^file:/)
        await page.goto(article)
        expect(await page.title()).not.toBe('run')
        expect(await page.$$eval('article script, article img, article iframe, article svg', l => l.length)).toBe(0)
      }
    }
    expect(trouble).toEqual([])
    await page.close()
    rmSync(folder, { recursive: true, force: true })
  }, 120_000)

  it('keep right what runs from the right, and write out what deceives the eye', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'readout-script-'))
    const lines = [
      {
        id: 'he',
        outlet: 'העיתון',
        title: 'שביתה בנמל חיפה',
        published: '2031-03-20',
        text: 'עובדי הנמל בחיפה שבתו ביום חמישי בגלל משמרות לילה. האיגוד אמר כי השביתה תימשך עד יום ראשון.',
      },
      {
        id: 'rlo',
        outlet: 'Port Selm \u202Etneiciffo\u202C Gazette',
        title: 'Strike \u202Egnp.exe',
        published: '2031-03-20',
        text: 'Dockers in Port Selm walked out \u2066on\u2069 Thursday, the union said.',
      },
      {
        id: 'mix',
        outlet: 'Courier',
        title: 'P\u0435tra Holm calls strike',
        published: '2031-03-20',
        text: 'P\u0435tra Holm called a strike in Port Selm on Thursday, the union said.',
      },
    ]
    writeFileSync(join(folder, 'in.jsonl'), `${lines.map(l => JSON.stringify(l)).join('\n')}\n`)
    const site = join(folder, 'site')
    expect((await readout(['build', join(folder, 'in.jsonl'), '--out', site])).code).toBe(0)
    const page = await browser.newPage()
    const texts: string[] = []
    for (const name of readdirSync(join(site, 'articles'))) {
      await page.goto(`file://${join(site, 'articles', name)}`)
      const h1 = (await page.locator('h1').textContent())!
      texts.push(`${h1} ${await page.locator('main').textContent()}`)
      if (h1.includes('שביתה')) {
        expect(await page.locator('h1').evaluate(e => getComputedStyle(e).direction)).toBe('rtl')
        expect(await page.locator('article.text').evaluate(e => getComputedStyle(e).direction)).toBe('rtl')
      }
    }
    const all = texts.join('\n')
    expect(all).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/)
    expect(all).toContain('Strike [U+202E]gnp.exe')
    expect(all).toContain('out [U+2066]on[U+2069] Thursday')
    expect(all).toContain('P\u0435tra Holm calls strike (mixes alphabets)')
    await page.close()
    rmSync(folder, { recursive: true, force: true })
  }, 60_000)

  it('print whole: what was closed is open, and no control is left', async () => {
    const { event } = await everyKind()
    const { page } = await open(event!)
    await page.emulateMedia({ media: 'print' })
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    expect(await page.$$eval('details:not([open])', l => l.length)).toBe(0)
    expect(await page.locator('nav.toc').isVisible()).toBe(false)
    expect((await page.pdf()).length).toBeGreaterThan(10_000)
    await page.close()
  }, 60_000)
})
