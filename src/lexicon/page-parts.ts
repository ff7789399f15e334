// What makers of pages call the parts of a page: words of class, id, role and property, in the languages in which content systems and
// their themes write them. Written by us. "related-posts" stands for "related-posts", "related_posts" and "relatedposts".

/** Surely no report: menus, lists of other articles, notices, advertisements, controls. */
const against = `
nav navi navbar navigation sub-nav top-nav main-nav menu menue main-menu sub-menu menu-bar foot footer fusszeile fuss pie pied side-bar
side-column seitenleiste rail right-rail aside
share shares sharing share-bar share-daddy share-button share-buttons shariff social social-links social-icons social-bar social-share
social-buttons add-this add-to-any follow follow-us teilen partage compartir condividi udostepnij sexy-bookmarks
related relateds yarpp jp-related-posts recirc recirculation recommend recommended recommendation recommendations similar verwandt
aehnlich powiazane relacionado relacionada relacionados relacionadas more-stories more-news more-from more-articles more-posts more-on
weitere read-more read-next read-also also-read may-like most-read most-popular most-viewed popular trending latest latest-news
latest-posts recent-posts recent-news recent-articles meistgelesen top-stories zergnet outbrain taboola plista nrelate revcontent mgid
pager pagination post-nav post-navigation nav-links nav-below nav-above nav-previous nav-next nav-single prev-next next-prev post-prev
post-next page-nav paging page-navi
newsletter subscribe subscription abo sign-up login logout sign-in register registration cookie cookies consent gdpr dsgvo banner privacy
disclaimer paywall piano promo promos promotion promo-box cta call-to-action donate donation spenden survey poll
advert adverts advertising advertisement advertisements ad ads ad-slot ad-unit ad-container ad-wrapper ad-box ad-block ad-label adsense
ads-by-google dfp google-ad google-ads anzeige anzeigen werbung reklama publicidad publicite pubblicita sponsor sponsors sponsored
breadcrumb breadcrumbs brotkrume brotkrumen fil-ariane toolbar top-bar tool-box tools action actions button buttons btn dropdown flyout
modal popup overlay lightbox tooltip skip skip-link search search-form search-box search-bar suche print print-only no-print pdf
language-switcher language-selector lang-switch lang-switcher rating ratings vote votes voting like likes stats counter
tag-list tag-links tag-cloud tags tagged categories cat-links keywords schlagwort schlagworte post-tags entry-tags
hidden visually-hidden sr-only screen-reader screen-reader-text hide offscreen invisible collapsed
copyright legal impressum masthead colophon site-header site-footer site-info site-branding site-title global-header dialog alertdialog
complementary contentinfo toc inhaltsverzeichnis jump-link jump-links sitemap ticker carousel slider weather wetter calendar kalender
jobs stellenmarkt shop produktbox price warenkorb cart basket hotline`

/** Seldom the report: lines about it, teasers, boxes, widgets. */
const doubtful = `
widget widgets meta metadata post-meta entry-meta article-meta byline dateline timestamp date datum time author authors autor autoren
author-bio author-box author-info author-card about-author about-the-author bio biography profile vcard avatar contributor
teaser teasers card cards box boxes info-box factbox list-item grid-item tile item entry-footer entry-utility post-footer post-info
post-data article-footer article-info article-tools article-header article-head header head top bottom links link-list download downloads
contact kontakt ansprechpartner address adresse source quelle tag category rubrik kicker label badge topic topics thema themen
video videos player audio podcast gallery galerie slideshow media image img figure thumbnail bild photo foto row column columns footnote
footnotes reference references note notice hinweis alert message warning further extra service module modul extern region block-views
block-menu block-system`

/** Something of the article. */
const article = `
article artikel articulo post posts story hentry content contents inhalt main text body news single detail details page blog-post
newsitem node recipe rezept chapter section csc-default ce-bodytext elementor-widget-container paragraph absatz`

/** Opening or summary of the report. */
const lead = `
lead lede intro introduction einleitung teaser-text article-intro article-lead article-teaser article-summary article-excerpt summary
standfirst deck dek subhead subheadline subtitle abstract excerpt vorspann anreisser entradilla bajada chapo zajawka description`

/** What readers wrote below. */
const comments = `
disqus disqus-thread respond reply replies responses discussion diskussion forum-box livefyre leserbrief guestbook comentario
comentarios commentaire commentaires commento reader-feedback`

/** Who wrote it, and about them. */
const author = `bio biography vcard contributor contributors profile zur-person about-me written-by byline redakteur autor autore autoren autores`

/** The lists by what they mean. */
export const pagePartWords: ReadonlyMap<string, string> = new Map(
  Object.entries({ against, doubtful, article, lead, comments, author }),
)
