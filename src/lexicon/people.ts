// Titles and offices, organisations by their last word, pronouns. Written by us; one purpose a list.

/** Offices and functions a person is called by, lower case; the longest match wins. */
const TITLES = `president|vice president|prime minister|deputy prime minister|premier|chancellor|king|queen|prince|princess|emperor|pope|archbishop|bishop|cardinal|imam|ayatollah|supreme leader
secretary of state|secretary of defense|defense secretary|secretary of the treasury|treasury secretary|secretary general|secretary-general|general secretary|foreign secretary|home secretary|health secretary|press secretary|interior secretary|commerce secretary|secretary
foreign minister|defence minister|defense minister|finance minister|interior minister|state councilor|state councilor and foreign minister|state councillor|justice minister|trade minister|health minister|minister for foreign affairs|minister of foreign affairs|minister of defence|minister|deputy minister|deputy foreign minister
national security adviser|national security advisor|national security council spokesman|adviser|advisor|special envoy|envoy|ambassador|consul|high representative|foreign policy chief|chief of staff|chief|head|director|deputy director|executive director|managing director|commissioner|attorney general|prosecutor|district attorney|solicitor general|special counsel|special prosecutor|independent counsel
spokesman|spokeswoman|spokesperson|press officer|speaker|house speaker|former house speaker|majority leader|minority leader|whip|majority whip|minority whip|chief whip|party leader|opposition leader|leader|chairman|chairwoman|chairperson|chair|chief executive|chief executive officer|ceo|cfo|founder|co-founder|owner|manager|coach|captain
senator|sen|sens|representative|rep|reps|congressman|congresswoman|congressman|lawmaker|deputy|mp|governor|gov|govs|mayor|councilman|councilwoman|alderman|sheriff|deputy sheriff|police chief|deputy chief|detective|officer|sergeant|sgt|lieutenant|lt|lt gov|lt gen|lt col|maj gen|brig gen|brig|rear adm|vice adm|brigadier general|major general|lieutenant general|lieutenant colonel|captain|capt|colonel|col|major|maj|general|gen|admiral|adm|commander|marshal|corporal|private
judge|justice|chief justice|lawyer|attorney|professor|prof|analyst|economist|historian|researcher|scientist|doctor|journalist|editor|author|writer|actor|actress|singer|activist|diplomat|top diplomat|official|senior official|counterpart|candidate|nominee|republican|democrat|tsar|czar|dictator|rebel leader|warlord`

/** What ministers and secretaries are of, besides those above: "labour minister", "minister of labour", "labor secretary". */
const DEPARTMENTS =
  `labour|labor|transport|transportation|energy|agriculture|education|environment|culture|economy|immigration|housing|tourism|sports|science|industry|communications|information|oil|infrastructure|planning|development|security|climate|homeland security|veterans affairs|social affairs|police|finance|trade|justice|health|interior|defence|defense|foreign affairs|external affairs|home affairs|internal affairs|european affairs|economic affairs|religious affairs|public works|public safety|public security|state security|national security|national defense|national defence|higher education|local government|foreign trade|petroleum|water|water resources|mines|mining|fisheries|forestry|tourism|innovation|research|youth|family|migration|civil defence|emergencies|emergency situations|investment|economics|budget|railways|railway|aviation|power|sport|employment|work and pensions`.split(
    '|',
  )

const titles = new Set([
  ...TITLES.split(/[|\n]/),
  ...DEPARTMENTS.flatMap(d => [`${d} minister`, `minister of ${d}`, `${d} secretary`, `secretary of ${d}`]),
])

/** True for a title phrase in lower case, full stops removed. */
export const isTitle = (lower: string): boolean => titles.has(lower)

const openings = new Set([...titles].map(t => t.split(' ')[0]!))

/** True for a word (lower case, full stops removed) that begins a title phrase. */
export const opensTitle = (word: string): boolean => openings.has(word)

/** Most words of a title phrase. */
export const longestTitle = 6

/** Offices that no body is named after, as a company is after a general: what follows one is a person. */
export const surePersonTitles: ReadonlySet<string> = new Set(
  'president|vice president|prime minister|premier|chancellor|pope|secretary|minister|foreign minister|ambassador|senator|sen|representative|rep|congressman|congresswoman|governor|gov|mayor|sheriff|judge|sens|reps|govs'.split(
    '|',
  ),
)

/** Forms of address: they prove a person and are no office. */
export const honorifics: ReadonlySet<string> = new Set([
  'mr',
  'mrs',
  'ms',
  'miss',
  'dr',
  'sir',
  'lord',
  'lady',
  'dame',
  'madame',
  'rev',
  'sheikh',
  'sheik',
])

/** Words in front of an office that qualify it. */
export const titleModifiers: ReadonlySet<string> = new Set([
  'former',
  'acting',
  'interim',
  'deputy',
  'vice',
  'assistant',
  'then',
  'ex',
  'senior',
  'top',
  'chief',
  'main',
  'outgoing',
  'incoming',
  'late',
  'retired',
])

/** Last words by which an organisation is known. */
export const organisationEnds: ReadonlySet<string> = new Set(
  'Department Ministry Presidency Chancellery Agency Council Committee Commission Party Congress Senate Parliament Assembly Court University College Institute School Bank Group Company Corporation Corp Inc Ltd LLC PLC Co Association Federation Union League Organization Organisation Foundation Fund Center Centre Office Bureau Board Authority Administration Service Services Police Army Navy Force Forces Guard Corps Times Post Journal Tribune Herald Gazette Chronicle Telegraph Guardian Observer Mirror News Press Radio Television TV Network Airlines Airways Motors Industries Systems Technologies Partners Holdings Hospital Church Club FC United City House Secretariat Directorate Embassy Consulate Command Staff Cabinet Government Coalition Alliance Front Brigade Treasury Taliban Hamas Hezbollah Nations'.split(
    ' ',
  ),
)

/** Last words of a meeting's name. */
export const gatheringEnds: ReadonlySet<string> = new Set(
  'Conference Summit Forum Convention Congress Games Olympics Cup Festival Talks Dialogue Championship Championships Tournament'.split(
    ' ',
  ),
)

/** Nouns for people and bodies that speak or act without a name; "the official". Value: what they are. */
export const nominalHeads: ReadonlyMap<string, 'person' | 'organisation' | 'group' | 'place'> = new Map([
  ...'official spokesman spokeswoman spokesperson diplomat minister secretary president premier chancellor ambassador envoy adviser leader lawmaker senator governor mayor judge officer prosecutor lawyer suspect gunman victim witness resident counterpart analyst expert source missionary pastor priest cleric imam rabbi monk nun journalist reporter photographer activist dissident soldier pilot engineer politician'
    .split(' ')
    .map(w => [w, 'person'] as const),
  ...'ministry presidency chancellery department government agency embassy office army military police company firm airline carmaker automaker retailer insurer bank manufacturer union federation prefecture municipality council regulator watchdog brigade coastguard tribunal court committee commission administration'
    .split(' ')
    .map(w => [w, 'organisation'] as const),
  ...'officials leaders sides countries nations ministers diplomats spokesmen lawmakers authorities protesters rebels troops analysts experts residents witnesses militants allies powers governments'
    .split(' ')
    .map(w => [w, 'group'] as const),
  ...'country nation'.split(' ').map(w => [w, 'place'] as const),
])

/** Nouns for many people who act for themselves and not for a state; plural. */
export const crowdHeads: ReadonlySet<string> = new Set(
  'organizations organisations outlets unions police officers policemen deputies prosecutors investigators detectives inspectors firefighters paramedics rescuers dockers miners drivers truckers pilots sailors shoppers hunters lawmakers legislators senators congressmen parliamentarians protesters demonstrators marchers activists campaigners rebels insurgents militants fighters gunmen attackers assailants robbers thieves hackers settlers separatists extremists terrorists jihadists militiamen strikers workers dockworkers steelworkers autoworkers farmworkers longshoremen employees commuters students pupils schoolchildren farmers fishermen villagers residents civilians migrants refugees asylum-seekers voters critics opponents supporters allies partners counterparts hostages captives kidnappers abductors passengers tourists worshippers prisoners detainees inmates journalists reporters doctors nurses teachers scientists researchers engineers contractors technicians missionaries nuns priests monks lawyers athletes spectators swimmers climbers hikers skiers divers cyclists runners patients pensioners shareholders customers'.split(
    ' ',
  ),
)

/** Third-person pronouns; `person` he, she; `group` they. */
export const pronouns: ReadonlyMap<string, 'he' | 'she' | 'they'> = new Map([
  ['he', 'he'],
  ['him', 'he'],
  ['his', 'he'],
  ['himself', 'he'],
  ['she', 'she'],
  ['her', 'she'],
  ['hers', 'she'],
  ['herself', 'she'],
  ['they', 'they'],
  ['them', 'they'],
  ['their', 'they'],
  ['themselves', 'they'],
])

/** Bodies of governments by the name they go by alone, and the country's name. */
const BODIES: ReadonlyMap<string, string> = new Map([
  ...[
    'State Department',
    'US State Department',
    'U.S. State Department',
    'White House',
    'Pentagon',
    'Department of State',
    'Treasury Department',
    'Justice Department',
    'Defense Department',
    'Homeland Security',
    'National Security Council',
  ].map(n => [n, 'United States'] as const),
  ...['Kremlin', 'TASS', 'RIA'].map(n => [n, 'Russia'] as const),
  ...['Downing Street', 'Whitehall', 'Foreign Office', 'Home Office'].map(n => [n, 'United Kingdom'] as const),
  ...['Xinhua', 'Global Times', "People's Daily", 'CCTV'].map(n => [n, 'China'] as const),
  ...['Federal Foreign Office', 'Bundeswehr'].map(n => [n, 'Germany'] as const),
  ['Federal Department of Foreign Affairs', 'Switzerland'],
  ['Global Affairs Canada', 'Canada'],
  ['Itamaraty', 'Brazil'],
  ['Blue House', 'South Korea'],
])

/** Ministries whose name does not say that they are one: "the ministry", "the department" may mean them. */
const DEPARTMENTS_BY_NAME = new Set([
  'Global Affairs Canada',
  'Foreign Office',
  'Federal Foreign Office',
  'Home Office',
  'Pentagon',
  'Homeland Security',
  'Itamaraty',
  'Quai d’Orsay',
  "Quai d'Orsay",
  'Farnesina',
])

/** True for the name of such a ministry. */
export const isDepartment = (name: string): boolean => DEPARTMENTS_BY_NAME.has(name)

/** Country for which a body of this name speaks, where the name alone says it. */
export const bodyCountry = (name: string): string | undefined => BODIES.get(name)

/** Korean and Vietnamese family names that stand in front of two more words. */
const FAMILY_FIRST = new Set(
  'ahn an bae baek baik ban bang byun cha chang cho choe choi chon chun chung eom gong ha ham han heo hong huh hwang hyon hyun im jang jeon jeong jin jo jon joo ju jun jung kang kil kim ko koo kwak kwon lee lim ma min moon mun myung na nam no noh oh paek paik pak park ri ro roh ryang ryom ryoo ryu seo seol seong shim shin si sin so sohn son song suh sung thae tae u won woo yang yeo yeom yi yim yon yoo yoon you yu yun bui dang dinh do duong ho hoang huynh le ly ngo nguyen pham phan tran truong vo vu'.split(
    ' ',
  ),
)

/** True for a family name (lower case) that comes first, with a given name of two parts behind it. */
export const isFamilyNameFirst = (lower: string): boolean => FAMILY_FIRST.has(lower)
