// Sixty pages that nobody wrote to be read: depth, nodes, attributes, entities, comments, sizes, bytes. Plain JavaScript, so that a child
// process with little memory can make them, too.
const times = (n, f) => Array.from({ length: n }, (_, i) => (typeof f === 'function' ? f(i) : f)).join('')
const p = '<p>The harbour master said on Monday that two ships had been moved to the outer quay.</p>'
const deep = (tag, n) => times(n, `<${tag}>`)

/** Name and maker of each page. */
export const hostilePages = [
  // depth
  ['200,000 divs in each other', () => `${deep('div', 2e5)}${p}`],
  ['200,000 spans in each other', () => `${p}${deep('span', 2e5)}x`],
  ['100,000 tables in each other', () => `${deep('table><tr><td', 1e5)}${p}`],
  ['100,000 lists in each other', () => `${deep('ul><li', 1e5)}${p}`],
  ['100,000 blockquotes, closed', () => `${deep('blockquote', 1e5)}${p}${times(1e5, '</blockquote>')}`],
  ['100,000 links in each other', () => `${deep('a href=x', 1e5)}${p}`],
  [
    '100,000 formattings, misnested',
    () => `${times(1e5, i => `<${'bius'[i % 4]}>x`)}${times(1e5, i => `</${'ubsi'[i % 4]}>`)}`,
  ],
  ['bold around divs around bold', () => `${times(5e4, '<b><div>')}${p}${times(5e4, '</b>')}`],
  ['hidden things in each other', () => `${p}${deep('div hidden', 1e5)}secret`],
  ['50,000 iframes in each other', () => `${p}${deep('iframe', 5e4)}`],
  ['100,000 svgs in each other', () => `${p}${deep('svg', 1e5)}<title>x`],
  ['templates in templates', () => `${p}${deep('template', 1e5)}`],
  // nodes
  ['200,000 open paragraphs', () => times(2e5, '<p>x')],
  ['200,000 empty elements', () => `${p}${times(2e5, '<i></i>')}`],
  ['300,000 line breaks', () => `<p>a${times(3e5, '<br>')}b</p>`],
  ['200,000 closing tags', () => `${times(2e5, '</div>')}${p}`],
  ['200,000 closing paragraphs', () => `${times(2e5, '</p>')}${p}`],
  ['100,000 short paragraphs', () => times(1e5, i => `<p>Line ${i} of the list.</p>`)],
  [
    '50,000 headings that say the title',
    () => `<title>Two ships moved</title>${times(5e4, '<h1>Two ships moved</h1>')}${p}`,
  ],
  ['100,000 links in a paragraph', () => `<p>${times(1e5, '<a href=/>x y</a> ')}</p>`],
  ['100,000 times', () => times(1e5, '<time datetime=2031-06-11>11 June 2031</time>')],
  ['60,000 metas', () => `${times(6e4, i => `<meta name=date${i} content=2031-06-11>`)}${p}`],
  ['20,000 forms and buttons', () => `${times(2e4, '<form><button>Go</button></form>')}${p}`],
  ['a row of 100,000 cells', () => `<table><tr>${times(1e5, '<td>7')}</table>${p}`],
  // attributes
  ['300,000 attributes', () => `<p ${times(3e5, i => `a${i}=1 `)}>text</p>`],
  ['the same attribute 200,000 times', () => `<p ${times(2e5, 'class=comment ')}>text</p>${p}`],
  ['a class of 2 MB', () => `<div class="${times(5e5, 'nav ')}">${p}</div>`],
  ['a class without a blank', () => `<div class="${'x-'.repeat(1e6)}">${p}</div>`],
  ['100,000 different classes', () => times(1e5, i => `<div class="c${i}-${i * 7}">x</div>`)],
  ['an attribute without an end', () => `${p}<p class="${'x'.repeat(1e6)}`],
  ['attributes of nothing but equals', () => `<p ${'='.repeat(1e6)}>${p}`],
  ['a style of 2 MB', () => `<div style="${'display : '.repeat(2e5)}none">${p}</div>`],
  ['colspan of 2^53', () => `<table><tr><td colspan="9007199254740992" rowspan="-1">x</td></tr></table>${p}`],
  [
    'names that objects know',
    () => `<constructor __proto__=x><p class="__proto__ toString" id=constructor>hasOwnProperty</p></constructor>${p}`,
  ],
  // entities
  ['400,000 numeric references', () => '&#65;'.repeat(4e5)],
  ['references without an end', () => '&#x'.repeat(3e5)],
  ['named references without an end', () => `<p>${'&amp'.repeat(3e5)}</p>`],
  ['the longest name there is, 50,000 times', () => `<p>${'&CounterClockwiseContourIntegral;'.repeat(5e4)}</p>`],
  ['references to nothing', () => `<p>${'&#0;&#xFFFFFFFF;&#xD800;&#1114112;'.repeat(3e4)}</p>`],
  ['a reference of a megabyte', () => `<p>&${'a'.repeat(1e6)};</p>`],
  ['ampersands only', () => `<p>${'&'.repeat(1e6)}</p>`],
  // comments and such
  ['open comments', () => '<!--'.repeat(3e5)],
  ['comments that almost end', () => `<!--${'--!'.repeat(3e5)}${p}`],
  ['200,000 comments', () => `${times(2e5, '<!-- x -->')}${p}`],
  ['CDATA and doctypes', () => `${'<![CDATA[<!DOCTYPE x>'.repeat(1e5)}${p}`],
  ['processing instructions', () => `${'<?xml ?>'.repeat(2e5)}${p}`],
  ['open angle brackets', () => '<'.repeat(1e6)],
  ['slashes and brackets', () => '</<'.repeat(4e5)],
  ['a script without an end', () => `${p}<script>${'x'.repeat(1e6)}`],
  ['scripts that almost end', () => `${p}<script>${'</scrip'.repeat(2e5)}</script>`],
  ['a title without an end', () => `<title>${'ship '.repeat(2e5)}`],
  [
    'JSON-LD of 2 MB',
    () => `<script type="application/ld+json">{"articleBody":"${'two ships '.repeat(2e5)}"}</script>${p}`,
  ],
  [
    'JSON-LD in 100,000 brackets',
    () => `<script type="application/ld+json">${'['.repeat(1e5)}"articleBody":"${'\\\\'.repeat(1e5)}</script>${p}`,
  ],
  // sizes and bytes
  ['a megabyte of one word', () => `<p>${'x'.repeat(1e6)}</p>`],
  ['a line of three megabytes', () => `<p>${'The ships were moved to the outer quay again. '.repeat(7e4)}</p>`],
  [
    'text before, between and behind everything',
    () => `x<html>y<head>z</head>${p}</body>a</html>b${'<body>c'.repeat(5e4)}`,
  ],
  ['NUL and other controls', () => `<p>${'\u0000\u0001\u0008\u202e\u2066'.repeat(1e5)}</p>${p}`],
  ['100,000 marks on one letter', () => `<p>a${'\u0301'.repeat(1e5)}</p>${p}`],
  ['halves of pairs', () => `<p>${'\ud800 \udc00'.repeat(1e5)}</p>${p}`],
  ['a page in a page in a page', () => `<html><body><article>${p}</article></body></html>`.repeat(2e3)],
]
