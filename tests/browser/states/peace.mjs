// After the reveal: the peace talks, the composer of pay, both quarters on one sheet, and the report.

import { walkTheReveal } from '../support.mjs';
import { begun, pass, record, signAlone } from './records.mjs';
import { fold, openRecord, playOut, press, unfold } from './steps.mjs';

const WAR = begun('war', 99);
const ONE = record([...signAlone(0, 3, 1000), ...pass(4)], { scenario: 'first-promise' });
const LONG = 'Paid later, for both of us, and for whoever stays with us longest'.slice(0, 60);

/** Opens a record and walks to its peace talks. */
export async function talk(page, file) {
  await openRecord(page, file);
  await walkTheReveal(page);
  await press(page, 'Peace talks');
}

/** What the seat that has the floor says of a remedy. */
async function say(page, remedy, what) {
  await page.getByRole('group', { name: remedy }).getByRole('radio', { name: what }).check();
}

/** Both seats speak, one after the other: Sales asks for these remedies, and Operations would give them. */
export async function agree(page, ...remedies) {
  await press(page, 'I am Sales');
  for (const remedy of remedies) await say(page, remedy, 'I ask for it');
  await press(page, 'Hand over to Operations');
  await press(page, 'I am Operations');
  for (const remedy of remedies) await say(page, remedy, 'I would give it');
  await press(page, 'Uncover both');
}

/** Gives the pay in the composer a name, and the line that is unfolded a share. */
async function fill(page, name, share) {
  await page.getByLabel('Name of the plan').fill(name);
  if (!share) return;
  const field = page.getByRole('spinbutton', { name: 'Share', exact: true });
  await field.fill(share);
  await field.blur();
}

/** Plays the first promise a second time, under what was agreed on. */
async function twice(page) {
  await talk(page, ONE);
  await agree(page, 'Know the client', 'Reward working together');
  await press(page, 'Play this market again');
  await press(page, 'Start the quarter');
  await playOut(page);
}

export const PEACE = [
  { name: 'peace', go: (page) => talk(page, WAR) },
  {
    name: 'peace-alone',
    after: 'peace',
    async go(page) {
      await press(page, 'I am Sales');
      await say(page, 'Share the metrics', 'I ask for it');
    },
  },
  {
    name: 'peace-agreed',
    after: 'peace',
    go: (page) => agree(page, 'Make bad news safe', 'Goals from the strategy'),
  },
  {
    name: 'peace-setup',
    after: 'peace-agreed',
    async go(page) {
      await press(page, 'Take it back for Sales: Goals from the strategy');
      await press(page, 'Stamp it for Sales: Reward working together');
      await press(page, 'Stamp it for Operations: Reward working together');
      await press(page, 'Play this market again');
    },
  },
  {
    name: 'composer',
    after: 'peace',
    async go(page) {
      await agree(page, 'Share the metrics');
      await press(page, 'Compose a pay plan yourselves');
      await fill(page, LONG);
    },
  },
  { name: 'composer-line', after: 'composer', go: (page) => unfold(page, 'of the price of each promise') },
  { name: 'composer-faulty', after: 'composer-line', go: (page) => fill(page, '', '300') },
  {
    name: 'composer-kept',
    after: 'composer-faulty',
    async go(page) {
      await fill(page, LONG, '3.1');
      await fold(page, 'of the price of each promise');
      await press(page, 'Keep on this device');
    },
  },
  { name: 'composer-link-damaged', route: '#/pay/1.Ours.nothing', go: async () => {} },
  {
    name: 'cascade',
    after: 'peace',
    async go(page) {
      await press(page, 'Write the strategy down');
      await page.getByLabel('The strategy, in one sentence').fill('Clients who would recommend us to their sister company');
    },
  },
  {
    name: 'cascade-tried',
    after: 'cascade',
    async go(page) {
      await page.getByLabel('The strategy, in one sentence').fill('');
      await press(page, 'Clients who stay');
      await press(page, 'Try what the pay does');
      await page.getByText(/^When bots play under this pay/).waitFor({ timeout: 120_000 });
    },
  },
  { name: 'both', go: twice },
  {
    name: 'report',
    after: 'both',
    papers: ['A4', 'Letter'],
    go: (page) => press(page, 'The report'),
  },
];
