// States of sales' desk.

import { begun, operations, pass, record, sales, signAlone, terms } from './records.mjs';
import { lookAt, press, sit, tab, turnTo, unfold } from './steps.mjs';

const HARBOUR = 'Harbour Foods';
const drafted = [sales('draft', { client: 1, terms: terms(4) }), sales('done')];

/** A practice in its first week, as it comes from the start page. */
async function practice(page) {
  await press(page, /^Play the first promise/);
  await press(page, 'I am Sales');
}

async function changeTheSheet(page) {
  await lookAt(page, record([]), HARBOUR);
  await page.getByRole('radio', { name: 'More, 120%' }).check();
  await page.getByRole('radio', { name: '5% off', exact: true }).check();
  await page.getByRole('checkbox', { name: /follow-up/ }).check();
}

async function stampADraft(page) {
  await changeTheSheet(page);
  await press(page, /^Stamp a draft/);
}

/** A state on a phone's tab. */
const onTab = (name, which, file) => ({
  name,
  widths: [320],
  async reach(page) {
    await sit(page, file);
    await tab(page, which);
  },
});

export const SALES = [
  { name: 'sales-practice', reach: practice },
  { name: 'sales-blank', reach: (page) => sit(page, record([])) },
  { name: 'sales-edited', reach: changeTheSheet },
  { name: 'sales-drafted', reach: stampADraft },
  {
    name: 'sales-countered',
    reach: (page) =>
      lookAt(page, record([...drafted, operations('counter', { client: 1, scope: 'core', week: 6 })]), HARBOUR),
  },
  {
    name: 'sales-all-gone',
    reach: (page) => sit(page, record([sales('decline', { client: 0 }), sales('decline', { client: 1 })])),
  },
  {
    name: 'sales-menu',
    async reach(page) {
      await sit(page, record([]));
      await press(page, 'Menu');
    },
  },
  {
    name: 'sales-confirm',
    async reach(page) {
      await stampADraft(page);
      await press(page, /^Sign alone/);
      await page.getByRole('dialog').waitFor();
    },
  },
  { name: 'sales-checked', reach: (page) => lookAt(page, begun('truce', 19), HARBOUR) },
  { name: 'sales-review-asked', reach: (page) => lookAt(page, begun('truce', 22), HARBOUR) },
  { name: 'sales-week-news', reach: (page) => sit(page, begun('truce', 24)) },
  { name: 'sales-slip-news', reach: (page) => lookAt(page, begun('truce', 59), HARBOUR) },
  {
    name: 'sales-renegotiation',
    async reach(page) {
      await lookAt(page, begun('truce', 59), HARBOUR);
      await unfold(page, 'another week');
    },
  },
  { name: 'sales-signed-alone', reach: (page) => lookAt(page, begun('war', 4), HARBOUR) },
  {
    name: 'sales-pipeline',
    async reach(page) {
      await sit(page, begun('war', 26));
      await unfold(page, 'Deal 1');
    },
  },
  { name: 'sales-pipeline-asked', reach: (page) => sit(page, begun('war', 30)) },
  { name: 'sales-make-good', reach: (page) => lookAt(page, begun('war', 26), HARBOUR) },
  { name: 'sales-run-off', reach: (page) => sit(page, begun('war', 39)) },
  {
    name: 'sales-talk',
    reach: (page) =>
      lookAt(
        page,
        record([
          ...drafted,
          operations('say', { client: 1, text: 'Week four is a dream. '.repeat(12).trim() }),
          operations('counter', { client: 1, scope: 'full', week: 7 }),
          sales('say', { client: 1, text: 'They walk if it slips.' }),
        ]),
        HARBOUR,
      ),
  },
  { name: 'sales-waiting', reach: (page) => sit(page, record([...signAlone(0, 5), ...signAlone(1, 4), ...pass(3)])) },
  onTab('sales-tab-clients', /^Clients/, begun('war', 26)),
  onTab('sales-tab-private', /^Only you/, begun('war', 26)),
];
