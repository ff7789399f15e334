// Verbs whose object decides whether they are a deed: a road is blocked, and so is a bill; a prisoner is released, and so is a film.
// Written by us, from what was read in reports of all fields that took one for the other.
import { BE } from './near.js'
import { behind, inFront, objectOf, type Sense } from './sense.js'

/** "blocked the road", "blocks the site"; no "1400 block of Pier Street", and what is done to bills and to a view is another matter. */
export const blocksWay: Sense = (g, i) =>
  !NUMBERED.test(g.lower(i - 1)) &&
  !/^(?:of|from|away|to|party|parties|grants?)$/.test(g.lower(i + 1)) &&
  !g.isPreposition(i + 1) &&
  !inFront(g, i, 3).some(w => CLEARS.test(w)) &&
  !objectOf(g, i).some(w => NO_WAY.test(w))

/** Whoever blocks a street so is at work, and what does is no one. */
const CLEARS =
  /^(?:police|officers?|deputies|troopers?|authorities|crews?|firefighters?|debris|trees?|snow|mud|rocks?|trucks?|cars?|tape|crash|storm|flood(?:s|ing)?|water)$/

const NUMBERED =
  /^(?:\d[\d,]*|(?:\d*(?:1st|2nd|3rd|[04-9]th))|unit|hundred|half|the|a|an|each|every|this|that|same|few|two|three|several|city|cell|voting|trading|building|office)$/
const NO_WAY =
  /^(?:bills?|laws?|legislation|measures?|votes?|nominees?|nominations?|appointments?|confirmation|plans?|deals?|mergers?|purchases?|acquisitions?|takeovers?|bids?|sales?|lawsuits?|suits?|reforms?|orders?|rulings?|proposals?|agreements?|amendments?|resolutions?|policy|policies|funding|effort|efforts|it|them|him|her|face|faces|view|views|shots?|kicks?|passes|punts?)$/

/** What is made public, and nobody set free. */
const MADE_PUBLIC =
  /^(?:names?|identit(?:y|ies)|details?|information|statements?|reports?|videos?|footage|photos?|photographs?|images?|pictures?|e-?mails?|documents?|letters?|data|results?|figures?|plans?|albums?|songs?|singles?|films?|movies?|trailers?|books?|transcripts?|records?|recordings?|audio|tapes?|lists?|memos?|findings|updates?|versions?|software|games?|apps?|features?|sketch(?:es)?|descriptions?|polls?|survey|study|studies|remarks|drafts?|schedules?|statistics|ads?|evidence|guidelines|proposals?|budgets?|forecasts?|earnings|model|models|phones?|products?|cause|calls?|logs?|files?|surveillance|biopics?|documentar(?:y|ies)|thrillers?|sequels?|notes?|toxicology|autopsy|animations?|estimates?|clips?|renderings?|interviews?|music|teasers?|maps?|rulings?|opinions?)$/

const isFreed: Sense = (g, i) => {
  const object = objectOf(g, i)
  if (object.some(w => MADE_PUBLIC.test(w))) return false
  // "pictures released yesterday", "the report, released Friday"
  if (/^released$/.test(g.lower(i)) && MADE_PUBLIC.test(g.lower(g.lower(i - 1) === ',' ? i - 2 : i - 1))) return false
  const passive = [1, 2, 3].some(n => BE.test(g.lower(i - n)))
  return !(passive && inFront(g, i, 8).some(w => MADE_PUBLIC.test(w)))
}

/** What is stopped on its way. */
const INTERCEPTED =
  /^(?:missiles?|rockets?|drones?|projectiles?|ships?|vessels?|boats?|tankers?|planes?|aircraft|jets?|bombers?|fighters?|migrants?|smugglers?|convoys?|trucks?|cars?|vehicles?|calls?|communications?|messages?|e-?mails?|letters?|packages?|parcels?|shipments?|cargo|weapons?|drugs?|cocaine|him|her|them|it)$/

/** Help that is given: what else is provided is no aid. */
const PROVIDED =
  /^(?:aid|assistance|help|support|foods?|water|shelters?|medic\w+|supplies|equipment|weapons?|arms|training|funds?|funding|money|cash|loans?|relief|security|protection|care|troops|ammunition|vaccines?|electricity|fuel|oil|housing|scholarships?|intelligence|refuge|beds?|tents?|blankets?|jobs?|grants?|dollars?|euros?|million|billion|compensation|services?)$/

/** What somebody stops of his own. */
const OWN_WORK =
  /^(?:tests?|testing|launch(?:es)?|enrichment|production|construction|reprocessing|operations?|play|game|flights?|trials?|services?)$/

/** What may come to harm without anybody who threatens it. */
const AT_STAKE =
  /^(?:dreams?|careers?|chances|prospects|livelihoods?|hopes|recovery|future|reputation|legacy|momentum|bid|turnout|growth|harvests?|crops?)$/

/** What is thwarted, and never ran on rails. */
const NOT_ON_RAILS =
  /^(?:deals?|talks|negotiations?|plans?|agenda|efforts?|careers?|process|campaigns?|bids?|bills?|legislation|policy|policies|agreements?|presidency|recovery|investigations?|season|hopes?|vote|reforms?|him|her|them|it)$/

const ARMED =
  /^(?:troops?|soldiers?|army|armies|nav(?:y|ies|al)|air|military|forces?|warships?|warplanes|jets?|marines?|militias?|fighters|reservists?|brigades?|battalions?|coastguard|guards?)$/

/** What is held somewhere: the noun tells it. */
export const GATHERING =
  /^(?:talks|negotiations?|summits?|meetings?|conferences?|games|olympics|cups?|events?|shows?|dinners?|receptions?|part(?:y|ies)|tournaments?|finals?|festivals?|exhibitions?|elections?|rall(?:y|ies)|forums?|rounds?|series|podcasts?|programs?|programmes?)$/

/** What is brought together, and bears no arms. */
const MEANS =
  /^(?:funds?|funding|money|resources?|capital|investments?|finance|financing|support|aid|assistance|voters?|base|donors?|votes?|opinion|energy|savings|billions?|millions?)$/

/** By dictionary form. */
export const OBJECT_SENSES: ReadonlyMap<string, Sense> = new Map<string, Sense>([
  ['block', blocksWay],
  // "released the hostages", "released a video", "the victim's name was not released"
  ['release', isFreed],
  // "intercepted a pass", "was intercepted in the end zone"
  ['intercept', (g, i) => [...behind(g, i), ...inFront(g, i, 6)].some(w => INTERCEPTED.test(w))],
  // "is halting its missile tests": its own work
  // "suspended their strike": no sanction of anybody
  [
    'suspend',
    (g, i) => !objectOf(g, i).some(w => /^(?:strikes?|walkouts?|protests?|actions?|campaigns?|search(?:es)?)$/.test(w)),
  ],
  ['halt', (g, i) => !objectOf(g, i).some(w => OWN_WORK.test(w))],
  // "threatens his career": nobody's threat; "feels threatened"
  [
    'threaten',
    (g, i) => !/^(?:feel|feels|felt|feeling)$/.test(g.lower(i - 1)) && !objectOf(g, i).some(w => AT_STAKE.test(w)),
  ],
  // "a ship had drilled south of the island"
  ['drill', g => g.tokens.some(t => ARMED.test(t.lower))],
  // "to mobilise public funds"
  ['mobilise', (g, i) => !objectOf(g, i).some(w => MEANS.test(w))],
  ['mobilize', (g, i) => !objectOf(g, i).some(w => MEANS.test(w))],
  // "derailing a deal"
  ['derail', (g, i) => !objectOf(g, i).some(w => NOT_ON_RAILS.test(w))],
  // "provide a chance", "provides entertainment"
  ['provide', (g, i) => behind(g, i).some(w => PROVIDED.test(w))],
])
