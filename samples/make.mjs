// Writes reports/: the wire and newspaper reports as JSONL (they come with outlet and date), the rest as files of their own.
// All states, people and outlets are invented. Run again after a change: node samples/make.mjs
import { writeFileSync } from 'node:fs'

const folder = new URL('./reports/', import.meta.url)
const write = (name, content) => writeFileSync(new URL(name, folder), content)
const paragraphs = (...p) => `${p.join('\n\n')}\n`

const lead = 'Veldanian Foreign Minister Ilsa Torvald will travel to Marenia on March 17 for three days of talks with her Marenian counterpart, Dario Venn, the Veldanian Foreign Ministry said on Monday.'
const plan = '"During her stay in Port Selm, Minister Torvald will discuss fishing rights in the Grey Narrows, the reopening of the ferry line, and matters of common concern," ministry spokesman Jonas Lind said in a statement.'
const premier = 'Torvald is also expected to meet Marenian Premier Tessa Marlow on the second day.'
const first = 'It would be the first visit by a Veldanian foreign minister to Marenia since 2026, when the two countries closed their ferry line over a quarrel about catch quotas.'
const trade = 'Trade between the two countries has fallen by a third since then, according to the Veldanian Chamber of Shipping.'

const wire = [
  { id: 'wire-0303', outlet: 'Northern Wire', url: 'https://wire.example/2031/03/03/torvald', title: 'Torvald to visit Marenia for talks on Grey Narrows', published: '2031-03-03', text: paragraphs(`NORHAVEN (Northern Wire) - ${lead}`, plan, premier, first, trade) },
  { id: 'tribune-0303', outlet: 'Harbour Tribune', url: 'https://tribune.example/world/torvald-visit', title: 'Torvald to visit Marenia for talks on Grey Narrows', published: '2031-03-03', text: paragraphs(`NORHAVEN (Northern Wire) - ${lead}`, plan, premier, first, trade) },
  { id: 'observer-0304', outlet: 'Selm Observer', url: 'https://observer.example/torvald', title: 'Veldanian minister due in Port Selm', published: '2031-03-04', text: paragraphs('Veldanian minister due in Port Selm', lead, plan) },
  { id: 'courier-0304', outlet: 'Norhaven Courier', url: 'https://courier.example/politics/0304', title: 'Foreign minister heads for Port Selm', published: '2031-03-04',
    text: paragraphs('Foreign minister heads for Port Selm', lead.replace('on Monday', 'on Monday evening'), plan, 'She is also expected to meet Marenian Premier Tessa Marlow on the second day.', first, 'The opposition Harbour Party welcomed the trip.') },
  { id: 'courier-0310', outlet: 'Norhaven Courier', url: 'https://courier.example/news/solveig', title: 'Three hurt as patrol boat and trawler collide', published: '2031-03-10',
    text: paragraphs('Three hurt as patrol boat and trawler collide',
      'A Marenian patrol boat and the Veldanian vessel Solveig collided in the Grey Narrows on Sunday, injuring three crew members, the Veldanian Foreign Ministry said.',
      '"The patrol boat rammed a fishing trawler that was going about its lawful work," spokesman Jonas Lind said. "We expect an explanation and an apology."',
      'Marenia said the Solveig was a survey trawler and had been mapping the sea floor near Skerry Point without leave.',
      'Torvald summoned the Marenian ambassador, Oskar Reith, on Monday morning.') },
  { id: 'observer-0310', outlet: 'Selm Observer', url: 'https://observer.example/narrows', title: 'Veldanian trawler cut across patrol boat, coast guard says', published: '2031-03-10',
    text: paragraphs('Veldanian trawler cut across patrol boat, coast guard says',
      'The Veldanian vessel Solveig turned into the path of a Marenian patrol boat in the Grey Narrows on Sunday and was struck at the stern, the Marenian Coast Guard said.',
      'The coast guard described the Solveig as a survey trawler. "It carried sonar gear and no nets," commander Peer Aldous said. Four crew members were injured, according to the coast guard.',
      'Veldania says the Solveig is a fishing trawler and that the patrol boat rammed it.',
      'The collision comes a week before a planned visit by Veldanian Foreign Minister Ilsa Torvald to Port Selm.') },
  { id: 'tribune-0311', outlet: 'Harbour Tribune', url: 'https://tribune.example/world/postponed', title: 'Torvald puts off Port Selm visit', published: '2031-03-11',
    text: paragraphs('Torvald puts off Port Selm visit',
      'Veldanian Foreign Minister Ilsa Torvald has postponed her visit to Marenia after the collision in the Grey Narrows, the Foreign Ministry in Norhaven said on Tuesday.',
      '"The minister will travel when the conditions are right," spokesman Jonas Lind said.',
      'The visit had been planned for March 17. Talks on fishing rights will continue among officials, Lind said.') },
  { id: 'observer-0312', outlet: 'Selm Observer', url: 'https://observer.example/cancelled', title: 'Norhaven cancels minister’s trip', published: '2031-03-12',
    text: paragraphs('Norhaven cancels minister’s trip',
      'Veldania cancelled the visit of Foreign Minister Ilsa Torvald to Port Selm on Tuesday, five days before she was to arrive.',
      'Marenian Foreign Ministry spokeswoman Mira Calder said Marenia regretted the decision. "Our door remains open," she said.',
      'Torvald was to meet Premier Tessa Marlow during the visit.') },
  { id: 'tribune-0328', outlet: 'Harbour Tribune', url: 'https://tribune.example/world/call', title: 'Torvald and Venn speak by telephone', published: '2031-03-28',
    text: paragraphs('Torvald and Venn speak by telephone',
      'Veldanian Foreign Minister Ilsa Torvald held a telephone call with Marenian Foreign Minister Dario Venn late Thursday, their first contact since the collision in the Grey Narrows.',
      'In its readout of the call, the Veldanian Foreign Ministry said Torvald urged Marenia to "release the logbook of the patrol boat without further delay".',
      'The Marenian Foreign Ministry said Venn "stressed that the inquiry must run its course" and proposed a new date for the visit.') },
  { id: 'wire-0407', outlet: 'Northern Wire', url: 'https://wire.example/2031/04/07/confirmed', title: 'Torvald visit to Marenia confirmed for April 14', published: '2031-04-07',
    text: paragraphs('NORHAVEN (Northern Wire) - The Veldanian Foreign Ministry confirmed on Monday that Foreign Minister Ilsa Torvald will travel to Marenia on April 14, a month after she postponed the visit.',
      'Torvald will meet her Marenian counterpart, Dario Venn, and Premier Tessa Marlow, spokesman Jonas Lind said.',
      '"The minister goes to Port Selm to reopen a line that should never have been closed," Lind said, speaking of the ferry.') },
  { id: 'wire-0320', outlet: 'Northern Wire', url: 'https://wire.example/2031/03/20/strike', title: 'Dockers strike over night shifts halts Port Selm', published: '2031-03-20',
    text: paragraphs('PORT SELM (Northern Wire) - Dockers in Port Selm walked out on Thursday in a strike over night shifts that brought the container terminal to a halt.',
      'The Union of Selm Dockers said 1,200 workers joined the strike. The terminal company put the number at 800 workers.',
      '"Nobody should have to load ships at three in the morning for six nights in a row," union chairwoman Petra Holm said.') },
]
write('wires-and-papers.jsonl', wire.map(a => `${JSON.stringify(a)}\n`).join(''))

write('statement-veldania.txt', paragraphs('Statement of the Veldanian Foreign Ministry on the telephone call of 27 March 2031',
  'Published: 27 March 2031',
  'Foreign Minister Ilsa Torvald spoke on Thursday with Marenian Foreign Minister Dario Venn.',
  'Torvald urged Marenia to release the logbook of the patrol boat without further delay. She said Veldania expects an apology to the crew of the Solveig.',
  'The two ministers agreed to keep the line between their capitals open, the ministry said.'))
write('statement-marenia.txt', paragraphs('Marenian Foreign Ministry: readout of the conversation between Minister Venn and Minister Torvald',
  'Published: 27 March 2031',
  'Foreign Minister Dario Venn received a telephone call from Veldanian Foreign Minister Ilsa Torvald on Thursday.',
  'Venn stressed that the inquiry must run its course. He told Torvald that Marenia is ready to receive her in April.',
  'The two ministers agreed to keep the line between their capitals open, the ministry said.'))

// Translated into another language and back: the words inside the marks are no longer the speaker's.
write('translated-back.txt', paragraphs('Foreign minister travels to Marenia',
  'Date: 04.03.2031',
  'The Veldanian Foreign Minister Ilsa Torvald is going to Marenia for three days, as the Foreign Ministry in Norhaven announced on Monday.',
  'According to the spokesman of the ministry, Jonas Lind, the minister Torvald "will speak in her time in Port Selm about the rights of fishery in the Grey Narrows, the new opening of the ferry connection and questions of joint interest".',
  'It is the first visit of a Veldanian foreign minister in Marenia since 2026.',
  'Leave a comment'))

// No date anywhere.
write('no-date.txt', paragraphs('Torvald arrives in Port Selm',
  'Veldanian Foreign Minister Ilsa Torvald arrived in Port Selm on Monday for the visit that she had put off after the collision in the Grey Narrows.',
  'Torvald met her Marenian counterpart, Dario Venn, at the old customs house. "We have a ferry to reopen," Venn said as the two shook hands.',
  'Torvald will meet Marenian Premier Tessa Marlow on Tuesday.'))

// UTF-8 once read as windows-1252 and saved again: every dash and curly mark is broken.
const high = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const damaged = s => Buffer.from(s).toString('latin1').replace(/[\u0080-\u009f]/g, c => high[c.charCodeAt(0) - 0x80])
write('broken-encoding.txt', damaged(paragraphs('Port Selm dockers end strike',
  'PORT SELM – Dockers in Port Selm ended their strike over night shifts on Saturday after the terminal company agreed to pay a third more for them.',
  '“We have shown that this port does not run without us,” Petra Holm, chairwoman of the Union of Selm Dockers, said.')))

write('harbour-gazette.html', `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Port Selm ready for Torvald visit | Harbour Gazette</title>
<meta property="og:site_name" content="Harbour Gazette"><meta property="og:title" content="Port Selm ready for Torvald visit">
<meta property="article:published_time" content="2031-04-08T06:30:00+00:00"><link rel="canonical" href="https://gazette.example/port-selm-ready">
<style>.menu{color:red}</style><script>var promo = "not text"</script></head>
<body><nav class="menu"><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<div class="promo-box"><a href="/subscribe">Subscribe now for 9 crowns a month</a></div>
<main><article><h1>Port Selm ready for Torvald visit</h1><p class="byline">By Nils Amund</p>
<figure><img src="quay.jpg" alt=""><figcaption>The ferry quay in Port Selm, closed since 2026. Photo: Gazette archive</figcaption></figure>
<div class="article-body"><p>Port Selm is preparing to receive Veldanian Foreign Minister Ilsa Torvald on April 14, after the Foreign Ministry in Norhaven confirmed her visit on Monday.</p>
<p>Marenian Foreign Ministry spokeswoman Mira Calder said Torvald would meet Foreign Minister Dario Venn and Premier Tessa Marlow. &ldquo;We look forward to a frank conversation,&rdquo; Calder said.</p>
<h2>Ferry on the agenda</h2>
<p>The two sides will discuss the ferry line, which has been closed since 2026, and the inquiry into the collision of the Solveig and a patrol boat in the Grey Narrows.</p>
<p>Torvald postponed the visit in March after the collision.</p></div>
<aside class="related"><h3>More from World</h3><ul><li><a href="/a">Ten lighthouses worth the climb</a></li><li><a href="/b">How to smoke herring</a></li></ul></aside></article></main>
<footer><p>Copyright Harbour Gazette. <a href="/privacy">Privacy</a></p></footer></body></html>
`)
