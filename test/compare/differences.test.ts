// In what accounts differ, kind by kind: short stories of our own, each with the oddity that it is there for.
import { describe, expect, it } from 'vitest'
import { withDoubt } from '../../src/compare/doubt.js'
import { build, type Difference } from '../../src/index.js'
import type { QuoteGroup } from '../../src/model/index.js'

const told = async (texts: readonly string[], published: readonly string[] = []) =>
  build(texts.map((text, i) => ({ id: `r${i}`, outlet: `Outlet ${i}`, published: published[i] ?? '2031-06-11', text })))

const kind = (list: readonly Difference[], k: Difference['kind']): Difference | undefined =>
  list.find(d => d.kind === k)

describe('differences', () => {
  it('of days are no conflict where a night by one clock is the next day by another', async () => {
    const d = await told([
      'French President Ana Roe spoke by phone with Spanish Prime Minister Luis Ferrer on Tuesday night, her office said. The call between Roe and Ferrer dealt with fishing rights in the bay.',
      'Spanish Prime Minister Luis Ferrer held a phone call with French President Ana Roe on Wednesday, his office said. The call between Ferrer and Roe dealt with fishing rights in the bay.',
    ])
    const found = kind(d.differences, 'time')
    expect(found?.conflicting).toBe(false)
    expect(found?.note).toContain('night')
  })

  it('of naming show the words and take no side', async () => {
    const d = await told([
      'French President Ana Roe will visit Spain on Friday to talk about the war in Ukraine, her office said.',
      'French President Ana Roe will visit Spain on Friday to talk about the conflict in Ukraine, her office said.',
    ])
    const found = kind(d.differences, 'naming')
    expect(found?.versions.map(v => v.label).sort()).toEqual(['conflict', 'war'])
    expect(found?.conflicting).toBe(false)
  })

  describe('of what is asserted and denied', () => {
    const denials = async (...texts: string[]): Promise<string[][]> =>
      (
        await told(
          texts.map(t => `The ferry Sirena burned off Skerry Point on Tuesday with 40 people on board.\n\n${t}`),
        )
      ).differences
        .filter(d => d.kind === 'denial')
        .map(d => [d.about, ...d.versions.map(v => v.label)])

    it('show both, each with who says so', async () => {
      expect(
        await denials(
          'The environment group Clear Bay said its tests showed oil in the water near the lighthouse.',
          'Harbour master Petra Holm said divers had found no oil in the water.',
        ),
      ).toEqual([['oil', 'showed oil', 'no oil']])
    })

    it('show what a verb alleges in one word', async () => {
      expect(
        await denials(
          'President Nils Amund refused to concede defeat, alleging fraud in three towns.',
          '"There was no fraud," harbour master Petra Holm said.',
        ),
      ).toEqual([['fraud', 'alleging fraud', 'no fraud']])
    })

    it('show what was said and who denied it', async () => {
      expect(
        await denials(
          'Passenger Nils Amund said the crew had left the ship before the children. The shipping company Norrland Lines denied it.',
        ),
      ).toEqual([['what was said', 'the crew had left the ship before the children', 'denied it']])
      expect(
        await denials(
          'The dockers said the company had been warned twice about the engine. Norrland Lines rejected the claims on Tuesday.',
        ),
      ).toEqual([['what was said', 'the company had been warned twice about the engine', 'rejected the claims']])
    })

    it('show an accusation and who denied it', async () => {
      expect(
        await denials('Passengers accused Norrland Lines of ignoring the smoke. Norrland Lines denied the accusation.'),
      ).toEqual([
        ['what was said', 'Passengers accused Norrland Lines of ignoring the smoke.', 'denied the accusation'],
      ])
    })

    it.each([
      ['what is denied in the same breath', 'Norrland Lines denied it had sold the ship.'],
      ['what is not denied', 'Nils Amund said the engine was old. Norrland Lines did not deny it.'],
      [
        'one who corrects himself',
        'Petra Holm said tests showed oil in the water. Later Petra Holm said there was no oil.',
      ],
      ['what nobody stands for', 'There was no oil in the water. Tests showed oil later.'],
    ])('are none of %s', async (_, text) => {
      expect(await denials(text)).toEqual([])
    })
  })

  describe('of crowds', () => {
    const strike = (crowd: string): string =>
      `Strike halts ferries at Lindhaven\n\n${crowd} went on strike at the port of Lindhaven on Tuesday, halting the ferries to the islands. The union of dockworkers called for a raise of nine percent.`
    const crowds = async (...all: string[]): Promise<string[] | undefined> =>
      (await told(all.map(strike))).differences.find(d => d.about === 'how many took part')?.versions.map(v => v.label)

    it('are in conflict where reports count differently', async () => {
      expect(await crowds('Some 1,200 dockworkers', 'About 900 workers')).toEqual([
        'about 900 workers',
        'some 1,200 dockworkers',
      ])
    })

    it.each([
      ['rough figures that lie near each other', 'Some 1,200 dockworkers', 'About 1,100 workers'],
      ['a least beside more', 'More than 900 workers', '1,200 dockworkers'],
      ['a handful', '12 workers', 'Three workers'],
    ])('are none: %s', async (_, a, b) => {
      expect(await crowds(a, b)).toBeUndefined()
    })
  })

  it('of responsibility stand between the words of one speaker', async () => {
    const d = await told([
      'Spanish Foreign Minister Luis Ferrer met French Foreign Minister Ana Roe in Madrid on Tuesday. Ferrer said that both sides are responsible for the border and must work together. "It is plain who is responsible for the closure," Ferrer said.',
      'Spanish Foreign Minister Luis Ferrer met French Foreign Minister Ana Roe in Madrid on Tuesday. Ferrer said that both sides are responsible for the border and must work together.',
    ])
    expect(kind(d.differences, 'responsibility')?.conflicting).toBe(true)
  })

  it.each<[oddity: string, about: string, texts: string[], published: string[], labels: string[]]>([
    [
      'over time are a change and no conflict',
      'foreign minister',
      [
        'French Foreign Minister Ana Roe will visit Madrid on Friday, her ministry said. Roe will meet Spanish officials.',
        'French Foreign Minister Ida Holm will visit Madrid next week, her ministry said. Holm will meet Spanish officials.',
      ],
      ['2031-06-11', '2032-02-03'],
      ['Ana Roe (2031-06-11)', 'Ida Holm (2032-02-03)'],
    ],
    [
      'given in full and in part are shown where the rest is an office of its own',
      'person:ana-roe',
      [
        'French State Councilor and Foreign Minister Ana Roe met Spanish President Luis Ferrer in Madrid on Tuesday, her ministry said.',
        'French Foreign Minister Ana Roe met Spanish President Luis Ferrer in Madrid on Tuesday, his office said.',
      ],
      [],
      ['state councilor and foreign minister', 'foreign minister'],
    ],
    [
      'in the plural give nobody the office',
      'top diplomat',
      [
        'French Foreign Minister Ana Roe called Spanish Foreign Minister Luis Ferrer on Tuesday, her ministry said. The call of the two top diplomats lasted an hour.',
        'French Foreign Minister Ana Roe called Spanish Foreign Minister Luis Ferrer on Tuesday, his ministry said. France’s top diplomat, Ida Holm, was in Lyon.',
      ],
      [],
      ['Ana Roe and Luis Ferrer', 'Ida Holm'],
    ],
  ])('of office: titles %s', async (_, about, texts, published, labels) => {
    const d = await told(texts, published)
    const found = d.differences.find(x => x.kind === 'office' && x.about === about)
    expect(found?.versions.map(v => v.label)).toEqual(labels)
    expect(found?.conflicting).toBe(false)
  })

  it('of a source stand where the source is named, sentences before its words', async () => {
    const words = 'raise matters of trade, of fishing rights in the bay and of the border with Spain'
    const d = await told([
      `“In Madrid, Foreign Minister Ana Roe will meet President Luis Ferrer,” the French Foreign Ministry said on Wednesday. “She will also ${words}.”`,
      `Foreign Minister Ana Roe will meet President Luis Ferrer in Madrid and will “${words},” French Foreign Ministry spokesman Nils Amund said on Wednesday.`,
    ])
    const found = kind(d.differences, 'source')
    expect(found?.versions.map(v => v.evidence[0].exact)).toEqual(['Foreign Ministry', 'Nils Amund'])
  })

  it('of wording stand between words of one utterance, and not between two sentences on one matter', async () => {
    const lead = 'Petra Holm spoke in Lyon on Tuesday about the ferry line between Lyon and Skerry Point.\n\n'
    const two =
      'Petra Holm said: "We are not looking at new tolls for the ferry line. We are looking at better boats." "We are not looking at night ferries," Petra Holm said.'
    const lone = await told([lead + two])
    expect(kind(lone.differences, 'wording')).toBeUndefined()
    const d = await told([
      `${lead}Petra Holm said: "We are not looking at any new tolls for the old ferry line this winter."`,
      `${lead}"We are not looking at any new fees for the old ferry line this winter," Petra Holm said.`,
    ])
    expect(kind(d.differences, 'wording')?.conflicting).toBe(true)
  })

  it.each([
    ['Lyon', 'France', false, 'one place lies in the other'],
    ['Lyon', 'Paris', false, 'these reports do not say'],
    ['Lyon', 'Madrid', true, 'different countries'],
  ])('of place: %s, %s', async (a, b, conflicting, note) => {
    const d = await told(
      [a, b].map(
        where =>
          `President Ana Roe met Prime Minister Luis Ferrer in ${where} on Tuesday to sign a treaty on fishing rights in the bay. The treaty ends a quarrel of ten years over fishing rights.`,
      ),
    )
    const found = kind(d.differences, 'place')
    expect(found?.versions.map(v => v.label)).toEqual([a, b])
    expect(found?.conflicting).toBe(conflicting)
    expect(found?.note).toContain(note)
  })

  it('of office at one time are flagged', async () => {
    const d = await told([
      'French Foreign Minister Ana Roe will visit Madrid on Friday, her ministry said. Roe will meet Spanish officials.',
      'French Foreign Minister Ida Holm will visit Madrid on Friday, her ministry said. Holm will meet Spanish officials.',
    ])
    expect(d.differences.find(x => x.kind === 'office' && x.about === 'foreign minister')?.conflicting).toBe(true)
  })
})

describe('holders of one office', () => {
  it('are in no conflict where one report gives it to both', async () => {
    const d = await told([
      'French President Ana Roe will visit Madrid on Friday, her office said. Roe follows the policy of French President Ida Holm.',
      'French President Ida Holm had visited Madrid before, her office said on Tuesday. Holm met Spanish officials.',
    ])
    const found = d.differences.find(x => x.kind === 'office' && x.about === 'president')
    expect(found?.conflicting).toBe(false)
    expect(found?.note).toContain('one report gives the office to both')
  })

  it('are in no conflict where one was called so over years', async () => {
    const texts = [
      'French President Ida Holm visited Madrid on Friday, her office said.',
      'French President Ida Holm was remembered in Lyon on Friday.',
      'French President Ana Roe visited Rome on Friday, her office said.',
    ]
    const d = await told(texts, ['2031-06-11', '2033-06-11', '2032-06-11'])
    expect(d.differences.find(x => x.kind === 'office' && x.about === 'president')?.conflicting).toBe(false)
  })
})

describe('claims', () => {
  it('of two named sources that tell one accident against each other corroborate nothing', async () => {
    const d = await told([
      'A French ferry rammed a Spanish trawler off Vigo on Sunday without warning, the Spanish coast guard said.',
      'A Spanish trawler turned across the bow of a French ferry off Vigo on Sunday, the French navy said.',
    ])
    expect(d.claims.filter(c => c.standing === 'corroborated')).toEqual([])
  })

  it('of a report that names nobody count with the source that others name', async () => {
    const d = await told([
      'The ferry line between Calais and Dover will reopen on 1 July, the French Foreign Ministry said.',
      'The ferry line between Calais and Dover will reopen on 1 July after two years.',
    ])
    const claim = d.claims.find(c => c.evidence.length === 2)
    expect(claim?.standing).toBe('single-source')
    expect(claim?.evidence.map(e => e.basis)).toContain('inferred')
  })
})

describe('time', () => {
  it('makes a visit of a day after the report a plan, whatever its tense', async () => {
    const d = await told([
      'French President Ana Roe travels to Spain\n\nFrench President Ana Roe visits Spain on June 20, her office said.',
    ])
    expect(d.events.find(e => e.main)?.status).toBe('planned')
  })

  it('keeps a sentence that names a day and tells no event we know', async () => {
    const d = await told([
      'The old bridge of Lyon, closed since spring, has been painted green.\n\nOn 3 June 2031 the bridge was green for the first time since the flood.',
    ])
    expect(d.timeline.find(t => t.when.from === '2031-06-03')?.evidence[0].exact).toContain('the bridge was green')
  })
})

describe('doubt', () => {
  const variant = (article: string, label: QuoteGroup['variants'][0]['label']) => ({
    article,
    start: 0,
    end: 5,
    exact: 'words',
    label,
    diff: null,
  })
  const group = (id: string, ...variants: [QuoteGroup['variants'][0], ...QuoteGroup['variants'][0][]]): QuoteGroup => ({
    id,
    event: 'e',
    speaker: null,
    variants,
  })
  const changed = [1, 2].map(i => group(`g${i}`, variant('a', 'verbatim'), variant('b', 'altered')))

  it('falls on the lone wording of a report that changed two others', () => {
    const lone = group('g3', variant('b', 'verbatim'), variant('a', 'indirect'))
    expect(withDoubt([...changed, lone])[2]!.variants[0].label).toBe('translated')
  })

  it('spares a wording that another report has, too', () => {
    const kept = group('g3', variant('b', 'verbatim'), variant('c', 'verbatim'))
    expect(withDoubt([...changed, kept])[2]!.variants[0].label).toBe('verbatim')
  })
})
