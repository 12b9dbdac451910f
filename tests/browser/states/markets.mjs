// Markets that no preset has: six clients at once, with the longest names that anybody would give them.

const NAMES = [
  ['northline-rail', 'Vereinigte Norddeutsche Binnenschifffahrtsgesellschaften'],
  ['harbour-foods', 'The Worshipful Company of Harbour, Haulage and Frozen Foods'],
  ['okafor-clinics', 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch Clinics'],
  ['meridian-hotels', 'Meridian Hotels, Guest Houses, Inns and Places of Refreshment'],
  ['bright-school', 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk'],
  ['tessera-tiles', 'Tessera'],
];

/** A quarter of twelve weeks in which all six clients come at once, and stay patient. */
export function crowded(names = NAMES) {
  return {
    format: 1,
    id: 'crowded',
    weeks: 12,
    run_off: 6,
    currency: 'EUR',
    deck: 'ordinary',
    signing: 'sales_alone',
    patience: 6,
    offers: 3,
    sales_days: 100,
    budget: { sales: 900000, operations: 500000 },
    pipeline: { deals: 3, opens: 10 },
    clients: names.map(([character, name]) => ({ character, name, arrives: 1, stated: 300, desired_weeks: 6 })),
  };
}
