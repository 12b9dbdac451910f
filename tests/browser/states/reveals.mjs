// The end of a quarter, a step at a time: of few clients and of many, in war and in peace, and with the longest names.

import { walkTheReveal } from '../support.mjs';
import { crowded } from './markets.mjs';
import { begun, pass, record, signAlone } from './records.mjs';
import { openRecord, press } from './steps.mjs';

const CROWDED_WEEKS = 18;
const crowd = [0, 1, 2, 3, 4, 5].flatMap((client) => signAlone(client, 6, 1000));

const NOBODY = record(pass(3), { scenario: 'first-promise' });
const ONE = record([...signAlone(0, 3, 1000), ...pass(4)], { scenario: 'first-promise' });
const WAR = begun('war', 99);
const CROWDED = record([...crowd, ...pass(CROWDED_WEEKS)], { scenario: crowded(), seed: 88 });

/** Opens a record at its first guess. */
const asked = (file) => (page) => openRecord(page, file);

/** Opens a record, walks to the end of its reveal and back to a step. */
const shown = (file, step) => async (page) => {
  await openRecord(page, file);
  await walkTheReveal(page);
  await press(page, step);
};

/** Both seats guess, and not the same. */
async function guess(page) {
  await page.getByRole('slider').first().fill('61');
  await page.getByRole('slider').last().fill('38');
  await page.getByRole('button', { name: /^Stays/ }).first().click();
  await page.getByRole('button', { name: /^Leaves/ }).last().click();
}

/** Walks to where the seats are asked for the other's share of the trouble. */
async function blame(page) {
  await openRecord(page, WAR);
  for (const next of ['On to the pay slips', 'On to the company', 'On to the blame']) {
    await press(page, 'Look without guessing');
    await press(page, next);
  }
}

/** Both seats lay so much at the other's door. */
const blamed = (sales, operations) => async (page) => {
  await blame(page);
  await page.getByRole('slider').first().fill(sales);
  await page.getByRole('slider').last().fill(operations);
  await press(page, 'Show both answers');
};

/** Opens the causes of a record and looks at a week again. */
const replayed = (file, ...presses) => async (page) => {
  await shown(file, 'Causes')(page);
  for (const name of presses) await press(page, name);
};

/** Walks to where the quarter is asked about, with a guess of both seats. */
async function luck(page, file) {
  await openRecord(page, file);
  const asked = page.getByRole('button', { name: 'On to the luck' });
  const onward = ['Look without guessing', /^On to the /].map((name) => page.getByRole('button', { name }));
  while (!(await asked.isVisible())) await onward[0].or(onward[1]).click();
  await asked.click();
  await page.getByRole('slider').first().fill('30');
  await page.getByRole('slider').last().fill('64');
}

/** Plays the quarter again with something changed, and waits until all of it is played. */
const again = (file, change, more = async () => {}) => async (page) => {
  await luck(page, file);
  await press(page, 'Play it 500 times');
  const played = page.getByRole('status').filter({ hasText: 'Played 500 times.' });
  await played.waitFor();
  if (!change) return;
  await page.getByRole('radio', { name: change }).check();
  await played.waitFor();
  await more(page);
};

/** Opens the numbers beside the pictures. */
const numbers = (page) => page.locator('.luck').getByText('The numbers').click();

export const REVEALS = [
  { name: 'reveal-asks-nobody', reach: asked(NOBODY) },
  { name: 'reveal-asks-one', reach: asked(ONE) },
  { name: 'reveal-asks-crowded', reach: asked(CROWDED) },
  {
    name: 'reveal-guessed',
    async reach(page) {
      await openRecord(page, ONE);
      await guess(page);
    },
  },
  {
    name: 'reveal-answered',
    async reach(page) {
      await openRecord(page, ONE);
      await guess(page);
      await press(page, 'Show the clients');
    },
  },
  {
    name: 'reveal-asks-pay',
    async reach(page) {
      await openRecord(page, WAR);
      await press(page, 'Look without guessing');
      await press(page, 'On to the pay slips');
    },
  },
  { name: 'reveal-nobody', reach: shown(NOBODY, 'Clients') },
  { name: 'reveal-war', reach: shown(WAR, 'Clients') },
  { name: 'reveal-truce', reach: shown(begun('truce', 999), 'Clients') },
  { name: 'reveal-crowded', reach: shown(CROWDED, 'Clients') },
  { name: 'reveal-slips', reach: shown(WAR, 'Pay slips') },
  { name: 'reveal-company', reach: shown(WAR, 'Company') },
  {
    name: 'reveal-asks-blame',
    async reach(page) {
      await blame(page);
      await page.getByRole('slider').first().fill('70');
    },
  },
  { name: 'reveal-blame', reach: blamed('70', '60') },
  { name: 'reveal-blame-little', reach: blamed('5', '2') },
  { name: 'reveal-blame-all', reach: blamed('100', '100') },
  { name: 'reveal-promises-war', reach: shown(WAR, 'Promises') },
  { name: 'reveal-promises-truce', reach: shown(begun('truce', 999), 'Promises') },
  { name: 'reveal-promises-one', reach: shown(ONE, 'Promises') },
  { name: 'reveal-promises-crowded', reach: shown(CROWDED, 'Promises') },
  { name: 'reveal-promises-nobody', reach: shown(NOBODY, 'Promises') },
  { name: 'reveal-causes-war', reach: shown(WAR, 'Causes') },
  { name: 'reveal-causes-truce', reach: shown(begun('truce', 999), 'Causes') },
  { name: 'reveal-causes-nobody', reach: shown(NOBODY, 'Causes') },
  { name: 'reveal-causes-crowded', reach: shown(CROWDED, 'Causes') },
  { name: 'replay-moment', reach: replayed(WAR, /^See the moment/) },
  { name: 'replay-open', reach: replayed(WAR, 'Play the weeks again', 'A week later') },
  { name: 'replay-sales', reach: replayed(CROWDED, 'Play the weeks again', 'As Sales') },
  { name: 'reveal-blame-nobody', reach: shown(WAR, 'Blame') },
  { name: 'reveal-asks-luck', reach: (page) => luck(page, WAR) },
  { name: 'reveal-luck', reach: again(WAR) },
  { name: 'reveal-luck-clients', reach: again(WAR, 'Other clients and luck') },
  { name: 'reveal-luck-move', reach: again(WAR, 'One other move') },
  { name: 'reveal-luck-pay', reach: again(WAR, 'Other pay', numbers) },
  { name: 'reveal-luck-culture', reach: again(CROWDED, 'Another culture') },
  { name: 'reveal-luck-nobody', reach: again(NOBODY) },
  { name: 'reveal-luck-one', reach: again(ONE) },
];
