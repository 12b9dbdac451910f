// After the reveal: the peace talks, the composer of pay, both quarters on one sheet, and the report.

import { walkTheReveal } from '../support.mjs';
import { begun, pass, record, signAlone } from './records.mjs';
import { openRecord, playOut, press, unfold } from './steps.mjs';

const WAR = begun('war', 99);
const ONE = record([...signAlone(0, 3, 1000), ...pass(4)], { scenario: 'first-promise' });
const LONG = 'Paid later, for both of us, and for whoever stays with us longest';

/** Opens a record and walks to its peace talks. */
export async function talk(page, file) {
  await openRecord(page, file);
  await walkTheReveal(page);
}

/** Takes a remedy up. */
async function agree(page, remedy) {
  await page.getByRole('checkbox', { name: remedy }).check();
}

/** Opens the composer on what the war would be paid for. */
async function compose(page) {
  await talk(page, WAR);
  await agree(page, /Share the metrics/);
  await press(page, 'Compose the pay yourselves');
  await page.getByLabel('What is it called?').fill(LONG.slice(0, 60));
}

/** Plays the first promise a second time, under what was agreed on. */
async function twice(page) {
  await talk(page, ONE);
  await agree(page, /Know the client/);
  await agree(page, /Reward working together/);
  await press(page, 'Play this market again');
  await press(page, 'Deal the cards');
  await playOut(page);
}

export const PEACE = [
  { name: 'peace', reach: (page) => talk(page, WAR) },
  {
    name: 'peace-agreed',
    async reach(page) {
      await talk(page, WAR);
      await agree(page, /Look at the leadership/);
      await agree(page, /Goals from the strategy/);
    },
  },
  {
    name: 'peace-setup',
    async reach(page) {
      await talk(page, WAR);
      await agree(page, /Look at the leadership/);
      await agree(page, /Reward working together/);
      await press(page, 'Play this market again');
    },
  },
  { name: 'composer', reach: compose },
  {
    name: 'composer-line',
    async reach(page) {
      await compose(page);
      await unfold(page, 'of the price of each promise');
    },
  },
  {
    name: 'composer-faulty',
    async reach(page) {
      await compose(page);
      await unfold(page, 'of the price of each promise');
      const share = page.getByRole('spinbutton', { name: 'Share', exact: true });
      await share.fill('300');
      await share.blur();
      await page.getByLabel('What is it called?').fill('');
    },
  },
  {
    name: 'composer-kept',
    async reach(page) {
      await compose(page);
      await press(page, 'Keep on this device');
    },
  },
  { name: 'composer-link-damaged', route: '#/pay/1.Ours.nothing', reach: async () => {} },
  {
    name: 'cascade',
    async reach(page) {
      await talk(page, WAR);
      await press(page, 'Write the strategy down');
      await page.getByLabel('The strategy, in one sentence').fill('Clients who would recommend us to their sister company');
    },
  },
  {
    name: 'cascade-tried',
    async reach(page) {
      await talk(page, WAR);
      await press(page, 'Write the strategy down');
      await press(page, 'Clients who stay');
      await press(page, 'Try what the pay does');
      await page.getByText(/^Played by bots under this pay/).waitFor({ timeout: 120_000 });
    },
  },
  { name: 'both', reach: twice },
  {
    name: 'report',
    papers: ['A4', 'Letter'],
    async reach(page) {
      await twice(page);
      await press(page, 'The report');
    },
  },
];
