// What a page says about itself: title, site, language, canonical address. In order of trust.
import type { HtmlTree } from './tree.js'

/** Metadata of a page. */
export interface PageMetadata {
  readonly title: string | null
  readonly outlet: string | null
  readonly language: string | null
  readonly url: string | null
}

/** Reads the metadata of a page; every field null where the page does not say. */
export function pageMetadata(tree: HtmlTree): PageMetadata {
  const get = (...keys: string[]): string | null => keys.map(k => tree.meta.get(k)?.trim()).find(Boolean) ?? null
  return {
    title: get('og:title', 'twitter:title', 'title:text', 'title'),
    outlet: get('og:site_name', 'application-name'),
    language: get('lang', 'og:locale')?.slice(0, 2).toLowerCase() ?? null,
    url: get('canonical', 'og:url'),
  }
}
