// States of operations' desk.

import { crowded } from './markets.mjs';
import { begun, operations, record, sales, signAlone, terms } from './records.mjs';
import { lookAt, press, sit, tab, turnTo, unfold } from './steps.mjs';

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
  async reach(page) {
    await sit(page, file);
    await tab(page, which);
  },
});

async function planOf(page, file) {
  await sit(page, file);
  await turnTo(page, PLAN);
}

export const OPERATIONS = [
  { name: 'ops-nothing-yet', reach: (page) => sit(page, record([sales('done')])) },
  { name: 'ops-asked', reach: (page) => lookAt(page, begun('truce', 12), HARBOUR) },
  {
    name: 'ops-which-week',
    async reach(page) {
      await lookAt(page, begun('truce', 12), HARBOUR);
      await press(page, 'Check feasibility');
    },
  },
  { name: 'ops-draft', reach: (page) => lookAt(page, record(draft), HARBOUR) },
  {
    name: 'ops-draft-over-plan',
    async reach(page) {
      await lookAt(page, record(draft), HARBOUR);
      await unfold(page, 'Your plan');
    },
  },
  {
    name: 'ops-countered',
    async reach(page) {
      await lookAt(page, record(draft), HARBOUR);
      await press(page, /^Counter with week/);
    },
  },
  { name: 'ops-plan-1', reach: (page) => planOf(page, many(1)) },
  { name: 'ops-plan-3', reach: (page) => planOf(page, many(3)) },
  { name: 'ops-plan-6', reach: (page) => planOf(page, many(6)) },
  { name: 'ops-worst-names', reach: (page) => lookAt(page, many(6), /Donaudampf/) },
  { name: 'ops-tired', reach: (page) => planOf(page, begun('war', 31, [operations('set_overtime', { share: 3000 })])) },
  { name: 'ops-project', reach: (page) => lookAt(page, begun('war', 5), HARBOUR) },
  {
    name: 'ops-ask-gate',
    async reach(page) {
      await lookAt(page, begun('war', 5), HARBOUR);
      await press(page, 'Skip the quality gate');
      await page.getByRole('dialog').waitFor();
    },
  },
  { name: 'ops-slip', reach: (page) => lookAt(page, begun('war', 12), HARBOUR) },
  { name: 'ops-slip-held', reach: (page) => lookAt(page, begun('war', 15), HARBOUR) },
  {
    name: 'ops-renegotiation-asked',
    reach: (page) => sit(page, begun('wild', 27, [sales('done')])),
  },
  {
    name: 'ops-renegotiation',
    async reach(page) {
      await lookAt(page, begun('war', 12), HARBOUR);
      await unfold(page, 'Go back to the client');
    },
  },
  { name: 'ops-apology', reach: (page) => lookAt(page, begun('truce', 89), HARBOUR) },
  { name: 'ops-run-off', reach: (page) => sit(page, begun('war', 40)) },
  {
    name: 'ops-menu',
    async reach(page) {
      await sit(page, record([sales('done')]));
      await press(page, 'Menu');
    },
  },
  onTab('ops-tab-clients', /^Clients/, many(6)),
  onTab('ops-tab-private', /^Only you/, begun('war', 12)),
];

/** The longest names on sales' side, and at the end. */
export const CROWDED = [
  { name: 'worst-sales', reach: (page) => sit(page, record([], { scenario: crowded(), seed: 88 })) },
  {
    name: 'worst-sales-running',
    reach: (page) => lookAt(page, many(6, [operations('done')]), /Llanfair/),
  },
];
