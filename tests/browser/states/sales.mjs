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

export const SALES = [
  { name: 'sales-practice', go: practice },
  { name: 'sales-blank', after: 'curtain-first', go: (page) => press(page, /^I am /) },
  {
    name: 'sales-edited',
    after: 'curtain-hidden',
    async go(page) {
      await press(page, /^I am /);
      await turnTo(page, HARBOUR);
      await page.getByRole('radio', { name: 'More, 120%' }).check();
      await page.getByRole('radio', { name: '5% off', exact: true }).check();
      await page.getByRole('checkbox', { name: /follow-up/ }).check();
    },
  },
  { name: 'sales-drafted', after: 'sales-edited', go: (page) => press(page, /^Stamp a draft/) },
  {
    name: 'sales-confirm',
    after: 'sales-drafted',
    async go(page) {
      await press(page, /^Sign alone/);
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'sales-countered',
    go: (page) =>
      lookAt(page, record([...drafted, operations('counter', { client: 1, scope: 'core', week: 6 })]), HARBOUR),
  },
  {
    name: 'sales-all-gone',
    go: (page) => sit(page, record([sales('decline', { client: 0 }), sales('decline', { client: 1 })])),
  },
  { name: 'sales-menu', after: 'sales-blank', go: (page) => press(page, 'Menu') },
  { name: 'sales-checked', go: (page) => lookAt(page, begun('truce', 19), HARBOUR) },
  { name: 'sales-review-asked', go: (page) => lookAt(page, begun('truce', 22), HARBOUR) },
  { name: 'sales-week-news', go: (page) => sit(page, begun('truce', 24)) },
  { name: 'sales-slip-news', go: (page) => lookAt(page, begun('truce', 42), HARBOUR) },
  { name: 'sales-renegotiation', after: 'sales-slip-news', go: (page) => unfold(page, 'another week') },
  { name: 'sales-signed-alone', go: (page) => lookAt(page, begun('war', 4), HARBOUR) },
  {
    name: 'sales-pipeline',
    async go(page) {
      await sit(page, begun('war', 34));
      await unfold(page, 'Deal 1');
    },
  },
  { name: 'sales-pipeline-asked', go: (page) => sit(page, begun('war', 37)) },
  { name: 'sales-make-good', go: (page) => lookAt(page, begun('war', 29), HARBOUR) },
  { name: 'sales-run-off', go: (page) => sit(page, begun('war', 51)) },
  {
    name: 'sales-talk',
    go: (page) =>
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
  { name: 'sales-waiting', go: (page) => sit(page, record([...signAlone(0, 5), ...signAlone(1, 4), ...pass(3)])) },
  {
    name: 'sales-tab-clients',
    widths: [320],
    async go(page) {
      await sit(page, begun('war', 29));
      await tab(page, /^Clients/);
    },
  },
  { name: 'sales-tab-private', after: 'sales-tab-clients', widths: [320], go: (page) => tab(page, /^Only you/) },
];
