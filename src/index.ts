// The library. `annotate` understands one report, `link` says which reports belong together, `build` makes the whole dossier.

export type { AnnotateOptions, BuildOptions } from './engine/index.js'
export { annotate, build, LinkArchive, link, version } from './engine/index.js'
export { gazetteerWith, type LexiconFile } from './lexicon/index.js'
export type {
  AnnotatedArticle,
  ArticleInput,
  Block,
  Claim,
  Difference,
  Dossier,
  DossierEvent,
  Entity,
  Evidence,
  Happening,
  Lineage,
  LinkRecord,
  Mention,
  Person,
  Problem,
  Quote,
  QuoteGroup,
  Readout,
  Storyline,
  TimeExpression,
  TimelineEntry,
} from './model/index.js'
