// The page of an event: what happened and how sure it is, where accounts part, who said what, when, who, and from which reports.
import type { DossierEvent } from '../../model/index.js'
import { ArticlesSection } from './articles-section.js'
import { DifferencesSection } from './differences-section.js'
import { EngagementsSection, isEngagement } from './engagements-section.js'
import { EventHeader } from './event-header.js'
import { EvidenceBar, LineageSection } from './evidence-bar.js'
import { page } from './layout.js'
import { LedgerSection } from './ledger-section.js'
import { PeopleSection } from './people-section.js'
import { PlacesSection } from './places-section.js'
import { QuotesSection } from './quotes-section.js'
import { ReadoutsSection } from './readouts-section.js'
import { StorylineStrip } from './storyline-strip.js'
import { TimelineSection } from './timeline-section.js'
import { ToldSection } from './told-section.js'
import type { EventParts, View } from './view.js'

/** The page of a main event. */
export function eventPage(view: View, event: DossierEvent): string {
  const parts = view.partsOf(event.id)
  const own = new Set([event.id, ...parts.told.map(e => e.id)])
  const articles = new Set(event.articles)
  const entries = view.record.timeline.filter(t =>
    t.event === null ? t.evidence.some(e => articles.has(e.article)) : own.has(t.event),
  )
  return page({
    view,
    title: event.title,
    kind: 'event',
    up: '../',
    children: (
      <div class="columns">
        <div class="story-text">
          <EventHeader view={view} event={event} parts={parts} />
          <EvidenceBar view={view} event={event} />
          <LedgerSection view={view} here={event.id} claims={parts.claims} />
          <DifferencesSection view={view} here={event.id} differences={parts.differences} />
          <ReadoutsSection view={view} readouts={parts.readouts} />
          <QuotesSection view={view} here={event.id} quotes={parts.quotes} once={parts.quotedOnce} />
          <TimelineSection view={view} entries={entries} articles={event.articles} />
          <EngagementsSection view={view} told={parts.told} />
          <PeopleSection view={view} event={event} told={parts.told} />
          <PlacesSection view={view} event={event} told={parts.told} />
          <LineageSection view={view} event={event} />
          <StorylineStrip view={view} event={event} />
          <ToldSection view={view} told={parts.told} />
          <ArticlesSection view={view} articles={event.articles} />
        </div>
        <div class="rail">
          <Contents parts={parts} />
        </div>
      </div>
    ),
  })
}

function Contents({ parts }: { parts: EventParts }) {
  const lines: readonly (readonly [string, string, boolean])[] = [
    ['ledger', 'What the reports say', true],
    ['differences', 'Where the accounts part', true],
    ['readouts', 'What each side says of it', parts.readouts.length > 0],
    ['quotations', 'Who said what', true],
    ['timeline', 'Timeline', true],
    ['engagements', 'Visits, calls and meetings', parts.told.some(isEngagement)],
    ['people', 'People and bodies', true],
    ['articles', 'Articles', true],
  ]
  return (
    <nav class="toc" aria-label="On this page">
      {lines
        .filter(([, , shown]) => shown)
        .map(([id, words]) => (
          <a key={id} href={`#${id}`}>
            {words}
          </a>
        ))}
    </nav>
  )
}
