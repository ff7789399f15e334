// Words by which the furniture of news pages gives itself away. Written by us from what web pages commonly carry.

/** Openings of lines that invite, promote or administer instead of reporting; compared in lower case. */
export const furnitureOpenings: readonly string[] = [
  'read more', 'read also', 'read next', 'also read', 'more on this', 'more from', 'more about', 'see also', 'related', 'related posts', 'related articles',
  'related stories', 'recommended', 'you may also like', 'most read', 'most popular', 'trending', 'top stories', 'latest news', 'watch:', 'watch now',
  'leave a comment', 'leave a reply', 'comments', 'post a comment', 'add comment', 'join the conversation', 'share this', 'share on', 'share via', 'follow us',
  'subscribe', 'sign up', 'sign in', 'log in', 'register', 'newsletter', 'get the latest', 'download our app', 'advertisement', 'advertising', 'sponsored',
  'promoted', 'cookie', 'we use cookies', 'by using this', '* by using', 'by submitting', 'by clicking', 'by signing', 'privacy policy', 'terms of', 'all rights reserved',
  'copyright', '©', '(c)', 'source link', 'source:', 'original article', 'image default', 'image:', 'print this', 'email this', 'click here', 'skip to', 'back to top',
  'photo gallery', 'view gallery', 'tags:', 'tagged', 'topics:', 'filed under', 'categories', 'listen to this', 'support our', 'donate', 'become a member',
  'please enable', 'this site', 'loading', 'continue reading', 'show more', 'load more', 'next article', 'previous article', 'breaking news alerts', 'contact us',
  'your email address', 'required fields', 'save my name', 'enter your', 'story continues', 'article continues', 'hide caption', 'toggle caption', 'report a typo',
]

/** Section names that make a short line a label ("Northport Politics"). */
export const sectionWords: ReadonlySet<string> = new Set([
  'politics', 'world', 'news', 'business', 'sport', 'sports', 'opinion', 'video', 'home', 'tech', 'technology', 'health', 'culture', 'entertainment',
  'economy', 'markets', 'science', 'travel', 'weather', 'lifestyle', 'menu', 'search', 'live', 'podcasts', 'photos',
])

/** Agencies that stand as a credit at the end of a report or in a caption. */
export const agencies: ReadonlySet<string> = new Set([
  'AP', 'AFP', 'Reuters', 'UPI', 'dpa', 'DPA', 'EFE', 'ANSA', 'Xinhua', 'TASS', 'Interfax', 'RIA', 'Kyodo', 'Yonhap', 'PTI', 'ANI', 'IANS', 'Bernama', 'Antara',
  'Anadolu', 'AA', 'PA', 'CNA', 'Bloomberg', 'Getty', 'Getty Images', 'Associated Press', 'The Associated Press', 'Agence France-Presse', 'Agencies', 'EPA', 'NYT',
  'Press Association', 'Europa Press', 'Belga', 'APA', 'ATS', 'Ritzau', 'TT', 'NTB', 'STT', 'CTK', 'PAP', 'MTI', 'Tanjug', 'Hina', 'STA', 'IRNA', 'WAM', 'SPA', 'KCNA',
])
