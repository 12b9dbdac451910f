// States of operations' desk.

import { crowded } from './markets.mjs';
import { begun, operations, record, sales, signAlone, terms } from './records.mjs';
import { fold, lookAt, press, sit, tab, turnTo, unfold } from './steps.mjs';

const HARBOUR = 'Harbour Foods';
const PLAN = 'This week’s plan';
const draft = [sales('draft', { client: 1, terms: terms(4) }), sales('done')];

/** So many projects at once; with this seed every client says yes. */
const many = (count, moves = []) => {
  const signed = [0, 1, 2, 3, 4, 5].slice(0, count).flatMap((client) => signAlone(client, 6, 1000));
  return record([...signed, sales('done'), ...moves], { scenario: crowded(), seed: 88 });
};

const onTab = (name, which, file) => ({
  name,
  widths: [320],
  async go(page) {
    await sit(page, file);
    await tab(page, which);
  },
});

async function planOf(page, file) {
  await sit(page, file);
  await turnTo(page, PLAN);
}

export const OPERATIONS = [
  { name: 'ops-nothing-yet', after: 'curtain-operations', go: (page) => press(page, /^I am /) },
  { name: 'ops-menu', after: 'ops-nothing-yet', go: (page) => press(page, 'Menu') },
  { name: 'ops-asked', go: (page) => lookAt(page, begun('truce', 12), HARBOUR) },
  { name: 'ops-which-week', after: 'ops-asked', go: (page) => press(page, 'Check feasibility') },
  { name: 'ops-draft', go: (page) => lookAt(page, record(draft), HARBOUR) },
  { name: 'ops-draft-over-plan', after: 'ops-draft', go: (page) => unfold(page, 'Your plan') },
  {
    name: 'ops-countered',
    after: 'ops-draft-over-plan',
    async go(page) {
      await fold(page, 'Your plan');
      await press(page, /^Counter with week/);
    },
  },
  { name: 'ops-plan-1', go: (page) => planOf(page, many(1)) },
  { name: 'ops-plan-3', go: (page) => planOf(page, many(3)) },
  { name: 'ops-plan-6', go: (page) => planOf(page, many(6)) },
  { name: 'ops-worst-names', after: 'ops-plan-6', go: (page) => turnTo(page, /Donaudampf/) },
  { name: 'ops-tired', go: (page) => planOf(page, begun('war', 38, [operations('set_overtime', { share: 3000 })])) },
  { name: 'ops-project', go: (page) => lookAt(page, begun('war', 5), HARBOUR) },
  {
    name: 'ops-ask-gate',
    after: 'ops-project',
    async go(page) {
      await press(page, 'Skip the quality gate');
      await page.getByRole('dialog').waitFor();
    },
  },
  { name: 'ops-slip', go: (page) => lookAt(page, begun('war', 5), HARBOUR) },
  { name: 'ops-slip-held', go: (page) => lookAt(page, begun('war', 9), HARBOUR) },
  {
    name: 'ops-renegotiation-asked',
    go: (page) => sit(page, begun('war', 11, [sales('renegotiate', { client: 0, week: 4 }), sales('done')])),
  },
  { name: 'ops-renegotiation', after: 'ops-slip', go: (page) => unfold(page, 'Go back to the client') },
  { name: 'ops-apology', go: (page) => lookAt(page, begun('truce', 110), HARBOUR) },
  { name: 'ops-run-off', go: (page) => sit(page, begun('war', 45)) },
  onTab('ops-tab-clients', /^Clients/, many(6)),
  onTab('ops-tab-private', /^Only you/, begun('war', 16)),
];

/** The longest names on sales' side, and at the end. */
export const CROWDED = [
  { name: 'worst-sales', go: (page) => sit(page, record([], { scenario: crowded(), seed: 88 })) },
  {
    name: 'worst-sales-running',
    go: (page) => lookAt(page, many(6, [operations('done')]), /Llanfair/),
  },
];
