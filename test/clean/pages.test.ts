// Pages by the oddity that makes them hard: what is the report, what stands around it, and what the rest is called. All pages are ours.
import { describe, expect, it } from 'vitest'
import { judgeBlocks } from '../../src/clean/html/judge.js'
import { viewOf } from '../../src/clean/html/view.js'
import { htmlPage, plainBlocks, settleBlocks } from '../../src/clean/index.js'

const p1 =
  'The harbour master said on Monday that the two ships had been moved to the outer quay for repairs, which may take until June.'
const p2 =
  'A second inspection is planned for next week, when the crew will have returned from leave, the master told reporters at the pier.'
const p3 =
  'Fishermen had complained for months that the wrecks kept their boats from the market, and some had written to the ministry.'
const body = `<p>${p1}</p><p>${p2}</p><p>${p3}</p>`
const menu = '<nav><ul><li><a href=/>Home</a></li><li><a href=/w>World</a></li><li><a href=/s>Sport</a></li></ul></nav>'
const foot = '<footer><p>© 2031 Harbour Tribune. All rights reserved.</p><a href=/i>Imprint</a></footer>'
const page = (inner: string, head = ''): string =>
  `<!doctype html><html lang=en><head><title>Two ships moved to the outer quay - Tribune</title>${head}</head><body>${menu}<h1>Two ships moved to the outer quay</h1>${inner}${foot}</body></html>`

function read(html: string): Map<string, string> {
  const found = htmlPage(html)
  const blocks = settleBlocks(found.drafts, { text: found.text, title: found.metadata.title })
  return new Map(blocks.map(b => [found.text.slice(b.start, b.end), b.kind]))
}
const kept = (html: string): string[] =>
  [...read(html)].filter(([, kind]) => kind === 'paragraph' || kind === 'subhead').map(([text]) => text)

describe('the report of a page', () => {
  it.each([
    ['plain', `<div id=c>${body}</div>`],
    ['in an article element', `<article><div class="entry-content">${body}</div></article>`],
    ['without a paragraph element', `<div class=text>${p1}<br><br>${p2}<br><br>${p3}</div>`],
    [
      'each paragraph in a div of its own',
      `<div>${[p1, p2, p3].map(p => `<div class=row><div class=col>${p}</div></div>`).join('')}</div>`,
    ],
    [
      'in a wrapper that is named after its sidebar',
      `<div class="page has-sidebar"><div class="col">${body}</div></div>`,
    ],
    [
      'in a table, as in 1999',
      `<table><tr><td width=120><a href=/>Home</a><br><a href=/w>World</a></td><td>${body}</td></tr></table>`,
    ],
    ['with misnested formatting', `<div><b><p>${p1}</b></p><i><p>${p2}</p><p>${p3}</i></p></div>`],
    ['unclosed', `<div><p>${p1}<p>${p2}<p>${p3}</div>`],
    [
      'between lists of other articles',
      `<div class="related-posts"><ul>${`<li><a href=/x>Ten lighthouses that you must see this year</a></li>`.repeat(9)}</ul></div><div>${body}</div><div class="most-read"><a href=/y>The best fish of the coast</a> <a href=/z>Storm on the way</a></div>`,
    ],
    [
      'above comments as long as itself',
      `<div class=post>${body}</div><div class="comments-area"><h3>9 comments</h3>${`<div class=comment><p>I have seen these ships myself and they were never in anybody's way, whatever the ministry may write about it.</p></div>`.repeat(9)}</div>`,
    ],
    [
      'above a form and a notice',
      `<div>${body}</div><form><p>Enter your email address to get our newsletter every morning, for free, and cancel it when you like.</p></form><div class="cookie-banner"><p>We use cookies to make this site better for you and for our partners in advertising.</p></div>`,
    ],
    [
      'with pictures between',
      `<div><p>${p1}</p><figure><img src=a><figcaption>The quay on Monday, seen from the old lighthouse of the town.</figcaption></figure><p>${p2}</p><div class=image><img src=b><p>Ships at the outer quay. (Photo: Jane Roe)</p></div><p>${p3}</p></div>`,
    ],
    [
      'under share buttons and above tags',
      `<div class="social-share"><a href=f>Facebook</a><a href=t>Twitter</a></div><div>${body}</div><div class=tags><a href=h>harbour</a> <a href=q>quay</a></div>`,
    ],
    ['of an AMP page', `<amp-img src=a></amp-img><div class="ampArticle__body">${body}</div><amp-ad></amp-ad>`],
  ])('%s', (_, inner) => {
    expect(kept(page(inner))).toEqual([p1, p2, p3])
  })

  it('keeps subheads, lists and quotations inside', () => {
    expect(
      kept(
        page(
          `<article><p>${p1}</p><h2>What the fishermen ask for</h2><ul><li>A free way to the market in the morning hours.</li><li>Money for the weeks that they lost in spring.</li></ul><blockquote><p>“We have waited long enough,” one of them said at the pier.</p></blockquote><p>${p2}</p><p>${p3}</p></article>`,
        ),
      ),
    ).toEqual([
      p1,
      'What the fishermen ask for',
      'A free way to the market in the morning hours.',
      'Money for the weeks that they lost in spring.',
      '“We have waited long enough,” one of them said at the pier.',
      p2,
      p3,
    ])
  })

  it('keeps a table of results', () => {
    const rows = ['Selm 3', 'Northport 1', 'Marena 0'].map(r => `<tr><td>${r}</td></tr>`).join('')
    expect(kept(page(`<article><p>${p1}</p><table>${rows}</table><p>${p2}</p><p>${p3}</p></article>`))).toContain(
      'Northport 1',
    )
  })

  it('has a body where nobody wrote one', () => {
    expect(kept(`<html><head><title>x</title><meta name=a content=b><div>${body}</div>`)).toEqual([p1, p2, p3])
  })

  it('is shown where the page shows itself by script only', () => {
    expect(
      kept(`<html><body><div style="display: none">${body}${body.replaceAll('said', 'wrote')}</div></body></html>`),
    ).toContain(p1)
  })

  it('is none on a page of links, and the page says so', () => {
    const list = htmlPage(
      `<html><body>${'<div class=teaser><a href=/x>Ten lighthouses of the coast</a></div>'.repeat(30)}</body></html>`,
    )
    expect(list.problems.map(p => p.code)).toEqual(['no-body'])
  })

  it('leaves the reading above a word out, and keeps the lines of a poem', () => {
    expect(
      kept(
        `<html><body><article><p>港<rt>minato</rt>の船が桟橋に移された。${'船長は月曜日に記者団に語った。'.repeat(9)}</p></article></body></html>`,
      )[0],
    ).toMatch(/^港の船/)
    expect(htmlPage(`<pre>The ship\nis at\nthe quay</pre>`).text.trim()).toBe('The ship\nis at\nthe quay')
  })
})

describe('what stands beside a report', () => {
  it('is named where the page names it', () => {
    const found = read(
      page(
        `<div class=byline>By Jane Roe</div><time class=date datetime=2031-06-11>11 June 2031</time><article><figure><img src=a><figcaption>The quay on Monday, seen from the lighthouse.</figcaption><span class=credit>Photo: John Doe</span></figure>${body}</article>`,
      ),
    )
    expect(found.get('Two ships moved to the outer quay')).toBe('headline')
    expect(found.get('By Jane Roe')).toBe('byline')
    expect(found.get('11 June 2031')).toBe('date')
    expect(found.get('The quay on Monday, seen from the lighthouse.')).toBe('caption')
    expect(found.get('Photo: John Doe')).toBe('credit')
    expect(found.get('Sport')).toBe('furniture')
  })

  it('is called a caption where it only ends in a credit', () => {
    const caption = 'The quay on Monday, closed since March. Photo: Tribune archive'
    const html = page(`<article><figure><img src=a><figcaption>${caption}</figcaption></figure>${body}</article>`)
    expect(read(html).get(caption)).toBe('caption')
  })
  it('does not take the summary before a picture for the words under it', () => {
    const summary = 'Repairs may take until June.'
    const html = page(
      `<article><p>${summary}</p><figure><img src=a><figcaption>Photo: John Doe</figcaption></figure>${body}</article>`,
    )
    expect(read(html).get(summary)).toBe('paragraph')
  })
})

describe("the page's own data", () => {
  const data = (text: string): string =>
    `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":${JSON.stringify(text)}}</script>`
  const odd = 'Subscribe now, says the sign at the pier, and nobody knows why it is there at all.'
  it('speak for a block where they agree with what is shown', () => {
    const chance = (head: string): number => {
      const view = viewOf(page(`<article>${body}<p>${odd}</p></article>`, head), null)
      const at = view.tree.blocks.findIndex(b => view.tree.text.startsWith('Subscribe', b.start))
      return judgeBlocks(view).verdicts[at]!.chance
    }
    expect(chance(data(`${p1} ${p2} ${p3} ${odd}`))).toBeGreaterThan(chance(''))
    expect(chance(data(`${p1} ${p2} ${p3}`))).toBeLessThan(chance(''))
  })

  it('are not believed where they tell something else', () => {
    const other =
      'Buy our lighthouse calendar with pictures of all the coasts and of the people who live there. '.repeat(9)
    expect(kept(page(`<article>${body}</article>`, data(other)))).toEqual([p1, p2, p3])
  })

  it('may be torn or hostile', () => {
    for (const json of [
      '{"articleBody":"',
      '{"articleBody":7}',
      '{"articleBody":"\\u00',
      `{"articleBody":"${'\\"'.repeat(9999)}`,
    ])
      expect(kept(page(`<article>${body}</article>`, `<script type="application/ld+json">${json}</script>`))).toEqual([
        p1,
        p2,
        p3,
      ])
  })
})

describe('plain text cut from a page', () => {
  const around = ['Home', 'World', 'Sport', 'Log in', 'Subscribe', 'Search the archive']
  const below = [
    'Share this article',
    'Follow us on our channels',
    'Most read',
    'Ten lighthouses you must see',
    'Storm on the way',
    'Newsletter',
    '© 2031 Harbour Tribune',
    'Privacy policy',
  ]
  const text = [...around, 'Two ships moved to the outer quay', p1, p2, 'What comes next', p3, ...below].join('\n\n')
  it('loses its menus and promotions', () => {
    const blocks = plainBlocks(text, null)
    const of = (kinds: string[]): string[] =>
      blocks.filter(b => kinds.includes(b.kind)).map(b => text.slice(b.start, b.end))
    expect(of(['paragraph'])).toEqual([p1, p2, p3])
    for (const line of [...around.slice(0, 5), ...below]) expect(of(['furniture', 'caption', 'credit'])).toContain(line)
  })

  it('is judged so only where it looks like a page: a report with short lines keeps them', () => {
    const results = [
      'Results of the day',
      p1,
      'Selm 3, Northport 1',
      'Marena 0, Avalia 2',
      'Torhaven 2, Sund 2',
      p2,
      'Here is why.',
      p3,
    ].join('\n\n')
    expect(plainBlocks(results, null).filter(b => b.by === 'page-line')).toEqual([])
  })
})
