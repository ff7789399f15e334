// Bodies of many countries, and movements known across borders, with the ways they are written: one body, whatever a report calls it. Written by us.

/** Canonical name first. What is written with full stops need not be listed twice. */
const BODIES = `United Nations|UN
UN Security Council|United Nations Security Council|Security Council|UNSC
UN General Assembly|United Nations General Assembly|UNGA
UN Human Rights Council|United Nations Human Rights Council|Human Rights Council
UNHCR|UN refugee agency|United Nations High Commissioner for Refugees|UN High Commissioner for Refugees
UNICEF|United Nations Children's Fund
UNESCO|United Nations Educational, Scientific and Cultural Organization
NATO|North Atlantic Treaty Organization|North Atlantic Treaty Organisation
International Monetary Fund|IMF
World Health Organization|World Health Organisation|WHO
World Trade Organization|World Trade Organisation|WTO
World Food Programme|World Food Program|WFP
International Atomic Energy Agency|IAEA
International Criminal Court|ICC
International Court of Justice|ICJ
Organization for Security and Co-operation in Europe|Organisation for Security and Co-operation in Europe|OSCE
Organization of the Petroleum Exporting Countries|Organisation of the Petroleum Exporting Countries|OPEC
Association of Southeast Asian Nations|ASEAN
African Union|AU
European Central Bank|ECB
International Committee of the Red Cross|ICRC
International Olympic Committee|IOC
Human Rights Watch|HRW
Islamic State|ISIS|ISIL|Daesh|Islamic State group
Al-Qaeda|Al-Qaida|al-Qaeda|al-Qaida|Al Qaeda|Al Qaida
Hezbollah|Hizbollah|Hizbullah|Hezbullah
Taliban|Taleban
G7|Group of Seven|G-7
G20|Group of 20|Group of Twenty|G-20`

const byName = new Map<string, string>()
for (const line of BODIES.split('\n')) {
  const names = line.split('|')
  for (const name of names) byName.set(name, names[0]!)
}

/** The name by which a body of many countries goes here ("U.N.", "UN": United Nations), or undefined for any other name. */
export const worldBody = (name: string): string | undefined => byName.get(name.replaceAll('.', ''))
