// The end of a quarter: of few clients and of many, in war and in peace, and with the longest names.

import { crowded } from './markets.mjs';
import { begun, pass, record, signAlone } from './records.mjs';
import { openRecord } from './steps.mjs';

const CROWDED_WEEKS = 18;
const crowd = [0, 1, 2, 3, 4, 5].flatMap((client) => signAlone(client, 6, 1000));

export const REVEALS = [
  { name: 'reveal-nobody', reach: (page) => openRecord(page, record(pass(3), { scenario: 'first-promise' })) },
  {
    name: 'reveal-one',
    reach: (page) => openRecord(page, record([...signAlone(0, 3, 1000), ...pass(4)], { scenario: 'first-promise' })),
  },
  { name: 'reveal-war', reach: (page) => openRecord(page, begun('war', 99)) },
  { name: 'reveal-truce', reach: (page) => openRecord(page, begun('truce', 999)) },
  {
    name: 'reveal-crowded',
    reach: (page) => openRecord(page, record([...crowd, ...pass(CROWDED_WEEKS)], { scenario: crowded(), seed: 88 })),
  },
];
