// States and provinces as datelines and addresses shorten them: "Shreveport, La.", "Dayton, OH". Associated Press style and postal codes.

const LINES = [
  'Alabama Ala AL',
  'Alaska AK',
  'Arizona Ariz AZ',
  'Arkansas Ark AR',
  'California Calif CA',
  'Colorado Colo CO',
  'Connecticut Conn CT',
  'Delaware Del DE',
  'Florida Fla FL',
  'Georgia Ga GA',
  'Idaho ID',
  'Illinois Ill IL',
  'Indiana Ind IN',
  'Iowa IA',
  'Kansas Kan KS',
  'Kentucky Ky KY',
  'Louisiana La LA',
  'Maine ME',
  'Maryland Md MD',
  'Massachusetts Mass MA',
  'Michigan Mich MI',
  'Minnesota Minn MN',
  'Mississippi Miss MS',
  'Missouri Mo MO',
  'Montana Mont MT',
  'Nebraska Neb NE',
  'Nevada Nev NV',
  'New_Hampshire N.H. N.H NH',
  'New_Jersey N.J. N.J NJ',
  'New_Mexico N.M. N.M NM',
  'New_York N.Y. N.Y NY',
  'North_Carolina N.C. N.C NC',
  'North_Dakota N.D. N.D ND',
  'Ohio OH',
  'Oklahoma Okla OK',
  'Oregon Ore OR',
  'Pennsylvania Pa PA',
  'Rhode_Island R.I. R.I RI',
  'South_Carolina S.C. S.C SC',
  'South_Dakota S.D. S.D SD',
  'Tennessee Tenn TN',
  'Texas Tex TX',
  'Utah UT',
  'Vermont Vt VT',
  'Virginia Va VA',
  'Washington Wash WA',
  'West_Virginia W.Va. W.Va WV',
  'Wisconsin Wis WI',
  'Wyoming Wyo WY',
]

const names = new Map(
  LINES.flatMap(line => {
    const [name, ...short] = line.split(' ')
    return short.map(s => [s, name!.replace('_', ' ')] as const)
  }),
)

/** The state behind a shortened form as it stands behind a town and a comma, or undefined. */
export const stateShort = (form: string): string | undefined => names.get(form)
