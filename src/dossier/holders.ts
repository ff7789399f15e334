// Offices that the reports give to several people: a change over time where they were observed at different times, a conflict where not.
import { areOneName, officeKind } from '../lexicon/index.js'
import {
  contentId,
  type Difference,
  type Evidence,
  nonEmpty,
  type ObservedRole,
  type Person,
  parseDay,
} from '../model/index.js'
import { withinOneEdit } from '../text/index.js'

/** Kinds of office that a country has one of. */
const SINGLE = new Set(['head', 'foreign', 'defence', 'finance', 'interior', 'justice'])
/** Of parties, chambers and groups there are many in one country. */
const MANY = new Set(['leader'])
/** Words that say the office is no longer, not yet or not quite held. */
const FORMER = /\b(?:former|ex|then|acting|deputy|vice|assistant|elect|late)\b/i

interface Holder {
  readonly person: Person
  readonly role: ObservedRole
}

/** Differences about who holds an office; `eventOf` gives the event of an article. */
export function heldByOthers(
  people: readonly Person[],
  eventOf: (article: string) => string | undefined,
): Difference[] {
  const offices = new Map<string, Holder[]>()
  for (const person of people)
    for (const role of person.roles) {
      const kind = officeKind(role.title.toLowerCase())
      // "his counterpart, Foreign Minister Roe": whose minister is said elsewhere.
      const of = role.of ?? person.roles.find(r => r.of !== null && officeKind(r.title.toLowerCase()) === kind)?.of
      if (person.type !== 'person' || !kind || !SINGLE.has(kind) || !of || FORMER.test(role.title)) continue
      if (MANY.has(role.title.toLowerCase())) continue
      const key = `${role.title.toLowerCase()}|${of}`
      offices.set(key, [...(offices.get(key) ?? []), { person, role }])
    }
  return [...offices]
    .sort((a, b) => (a[0] < b[0] ? -1 : 1))
    .flatMap(([key, all]) => {
      // A surname alone may be anybody's.
      const holders = all.filter(h => h.person.name.includes(' '))
      const persons = new Set(holders.map(h => h.person.id))
      const event = holders[0] && eventOf(holders[0].role.evidence[0].article)
      if (persons.size < 2 || !event || holders.every(h => isOne(h.person, holders[0]!.person))) return []
      const succeeded = inOneReport(holders)
      const conflicting =
        !succeeded &&
        holders.some((a, i) => holders.slice(i + 1).some(b => !isOne(a.person, b.person) && meet(a.role, b.role)))
      const versions = new Map<string, Evidence[]>()
      for (const h of withoutRecalled(byName(holders)).sort((a, b) => before(a.role, b.role)))
        versions.set(labelOf(h), [...h.role.evidence])
      if (versions.size < 2) return []
      return [
        {
          id: contentId('difference', 'office', key),
          event,
          about: key.slice(0, key.indexOf('|')),
          kind: 'office' as const,
          conflicting,
          versions: [...versions].map(([label, evidence]) => ({
            label,
            holders: [],
            evidence: nonEmpty(evidence, 'a version'),
          })) as unknown as Difference['versions'],
          note: conflicting
            ? 'Reports of one time give the office to several people.'
            : succeeded
              ? 'No conflict: one report gives the office to both, so one of them held it before.'
              : 'No conflict: the reports are of different times, or of a time that is not known.',
        },
      ]
    })
}

/** Reports that know somebody in an office. */
const WELL_KNOWN = 3

/** Without those whom reports only call to mind: whoever has the office there alone where it is given to one whom many reports have in it. */
function withoutRecalled(holders: readonly Holder[]): Holder[] {
  const reports = (h: Holder): Set<string> => new Set(h.role.evidence.map(e => e.article))
  const known = holders.filter(h => reports(h).size >= WELL_KNOWN)
  return holders.filter(
    h =>
      known.includes(h) ||
      ![...reports(h)].every(a => known.some(k => reports(k).has(a) && !isOne(k.person, h.person))),
  )
}

/** One entry for one name, whatever stories he is of. */
function byName(holders: readonly Holder[]): Holder[] {
  const out = new Map<string, Holder>()
  for (const h of holders) {
    const known = [...out.values()].find(o => isOne(o.person, h.person))
    if (!known) out.set(h.person.name, h)
    else {
      const days = [known.role.from, known.role.to, h.role.from, h.role.to].filter(d => d !== null).sort()
      const role: ObservedRole = {
        ...known.role,
        from: days[0] ?? null,
        to: days.at(-1) ?? null,
        evidence: nonEmpty([...known.role.evidence, ...h.role.evidence], 'a role'),
      }
      out.set(known.person.name, { person: known.person, role })
    }
  }
  return [...out.values()]
}

const labelOf = ({ person, role }: Holder): string =>
  `${person.name}${role.from ? ` (${role.from === role.to ? role.from : `${role.from} to ${role.to}`})` : ''}`

/** The same name in another spelling, with a slip of the pen, or a fuller form of it: "Kim Jong Un" and "Kim Jong-un", "Omar al-Roe" and "Omar Roe", "Ana Roe" and "Ana Roe Miranda". */
function isOne(a: Person, b: Person): boolean {
  const [x, y] = [a, b].map(p =>
    p.name
      .toLowerCase()
      .replace(/(?<=[ -])(?:al|el)[- ]/, '')
      .replace(/[^\p{L}]/gu, ''),
  )
  return (
    a.id === b.id ||
    areOneName(a.name.toLowerCase(), b.name.toLowerCase(), withinOneEdit) ||
    x!.startsWith(y!) ||
    y!.startsWith(x!) ||
    (x!.length >= LONG && withinOneEdit(x!, y!))
  )
}

/** Letters of a name from which two that differ by one are one. */
const LONG = 9

/** "President Roe" beside "President Holm, who followed him": a report that calls both so knows which of them holds the office. */
function inOneReport(holders: readonly Holder[]): boolean {
  const first = new Map<string, Person>()
  for (const { person, role } of holders)
    for (const { article } of role.evidence) {
      const known = first.get(article)
      if (known && !isOne(known, person)) return true
      first.set(article, person)
    }
  return false
}

/** Observed at one time: both know their days, and these overlap. What was observed over months overlaps because former holders keep their titles. */
function meet(a: ObservedRole, b: ObservedRole): boolean {
  return isShort(a) && isShort(b) && a.from! <= b.to! && b.from! <= a.to!
}

const isShort = (r: ObservedRole): boolean =>
  r.from !== null && r.to !== null && (parseDay(r.to) ?? 0) - (parseDay(r.from) ?? 0) <= LONGEST_OBSERVED

/** Days over which an office was observed at one time. */
const LONGEST_OBSERVED = 31

function before(a: ObservedRole, b: ObservedRole): number {
  const [x, y] = [a.from ?? '9', b.from ?? '9']
  return x < y ? -1 : x > y ? 1 : 0
}
