import { describe, expect, it } from 'vitest'
import { htmlPage } from '../../src/clean/index.js'
import { annotate } from '../../src/engine/annotate.js'
import { blocks } from '../slices.js'

const p1 = 'The harbour master said on Monday that the two ships had been moved to the outer quay for repairs.'
const p2 = 'A second inspection is planned for next week, when the crew will have returned from leave, the master said.'
const wrap = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>Ships moved | Tribune</title>${head}</head><body>${body}</body></html>`

describe('pages', () => {
  it('keep the report apart from what surrounds it, and drop nothing visible', () => {
    const a = annotate({
      html: wrap(
        `<nav><a href="/">Home</a> <a href="/w">World</a></nav><article><h1>Ships moved to quay</h1><p>${p1}</p><h2>The long wait</h2><p>${p2}</p><aside class="related"><a href="/x">Ten lighthouses</a></aside></article><footer>Copyright</footer>`,
      ),
    })
    expect(blocks(a)).toEqual([
      'furniture: Home World',
      'headline: Ships moved to quay',
      `paragraph: ${p1}`,
      'subhead: The long wait',
      `paragraph: ${p2}`,
      'furniture: Ten lighthouses',
      'furniture: Copyright',
    ])
  })

  it('log what is left out, with its place', () => {
    const html = wrap(`<script>var a = "<p>no text</p>"</script><p>${p1}</p><p>${p2}</p><p hidden>secret</p>`)
    const page = htmlPage(html)
    expect(page.text).not.toContain('no text')
    expect(page.text).not.toContain('secret')
    expect(page.leftOut.map(x => x.what)).toEqual(['script', 'p'])
    expect(html.slice(page.leftOut[0]!.start, page.leftOut[0]!.end)).toContain('no text')
  })

  it('map the text back to the source', () => {
    const html = wrap(
      `<p>${p1}</p><p>Two &amp; three   <b>ships</b> were seen on Tuesday by the crew of the ferry.</p>`,
    )
    const page = htmlPage(html)
    for (const word of ['harbour', 'ships', 'Tuesday', 'ferry']) {
      const at = page.text.indexOf(word)
      expect(html.slice(page.map.toSource(at)!, page.map.toSource(at)! + word.length)).toBe(word)
    }
  })

  it('name title, site, language and address', () => {
    const { metadata } = htmlPage(
      wrap(
        `<p>${p1}</p>`,
        '<meta property="og:site_name" content="Tribune"><meta property="og:title" content="Ships moved"><link rel="canonical" href="https://t.example/1">',
      ),
    )
    expect(metadata).toMatchObject({
      title: 'Ships moved',
      outlet: 'Tribune',
      language: 'en',
      url: 'https://t.example/1',
    })
  })
})
