// What a deed is called in a title: the plain noun of the word that tells it. Only nouns that take no side; all others go by their kind.

import { occasionDeed } from './occasions.js'

const LINES = [
  'arrest Arrest',
  'detain Detention',
  'seize Seizure',
  'raid Raid',
  'sentence Sentence',
  'convict Conviction',
  'jail Jailing',
  'imprison Imprisonment',
  'deport Deportation',
  'indict Indictment',
  'charge Charge',
  'sue Lawsuit',
  'investigate Investigation',
  'resign Resignation',
  'withdraw Withdrawal',
  'evacuate Evacuation',
  'rescue Rescue',
  'endorse Endorsement',
  'apologise Apology',
  'apologize Apology',
  'sign Signature',
  'approve Approval',
  'ratify Ratification',
  'pardon Pardon',
  'release Release',
  'free Release',
  'extradite Extradition',
  'donate Donation',
  'veto Veto',
  'boycott Boycott',
  'ban Ban',
  'suspend Suspension',
  'expel Expulsion',
  'deploy Deployment',
  'shoot Shooting',
  'shootdown Shootdown',
  'bomb Bombing',
  'explosion Explosion',
  'blast Explosion',
  'stab Stabbing',
  'kidnap Kidnapping',
  'abduct Abduction',
  'launch Launch',
  'elect Election',
  'die Death',
  'crash Crash',
  'collide Collision',
  'grounding Grounding',
  'derail Derailment',
  'capsize Capsizing',
  'collapse Collapse',
  'march March',
  'rally Rally',
  'strike Strike',
  'earthquake Earthquake',
  'quake Earthquake',
  'flood Flood',
  'flooding Flood',
  'hurricane Hurricane',
  'tornado Tornado',
  'twister Tornado',
  'typhoon Typhoon',
  'cyclone Cyclone',
  'tsunami Tsunami',
  'landslide Landslide',
  'mudslide Mudslide',
  'avalanche Avalanche',
  'wildfire Wildfire',
  'blaze Fire',
  'snowstorm Snowstorm',
  'blizzard Blizzard',
  'thunderstorm Thunderstorm',
]

const nouns = new Map(LINES.map(line => line.split(' ') as [string, string]))
const known = new Set(nouns.values())

/** The noun for a deed told by a word (dictionary form), itself a noun ("arrest", "derailment") or a verb; undefined where its kind says more. */
export function deedNoun(trigger: string): string | undefined {
  const noun = nouns.get(trigger)
  if (noun) return noun
  const capital = trigger.charAt(0).toUpperCase() + trigger.slice(1)
  return known.has(capital) || occasionDeed(trigger) ? capital : undefined
}
