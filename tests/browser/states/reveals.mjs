// The end of a quarter, a step at a time: of few clients and of many, in war and in peace, and with the longest names.

import { lookCloser } from '../support.mjs';
import { crowded } from './markets.mjs';
import { begun, pass, record, signAlone } from './records.mjs';
import { openRecord, press } from './steps.mjs';

const CROWDED_WEEKS = 18;
const crowd = [0, 1, 2, 3, 4, 5].flatMap((client) => signAlone(client, 6, 1000));

const NOBODY = record(pass(3), { scenario: 'first-promise' });
const ONE = record([...signAlone(0, 3, 1000), ...pass(4)], { scenario: 'first-promise' });
const WAR = begun('war', 99);
const CROWDED = record([...crowd, ...pass(CROWDED_WEEKS)], { scenario: crowded(), seed: 88 });

/** All clients in, from a record's first guess or any later step. */
async function allIn(page) {
  await pastTheGuess(page);
  const all = page.getByRole('button', { name: 'Show them all' });
  if (await all.isVisible()) await all.click();
  else await press(page, /^(They come in|What happened)$/);
}

/** Back to an act. */
const act = (name) => (page) => press(page, name);

/** To what lies behind the quarter. */
const closer = (name) => (page) => lookCloser(page, name);

/** To the turning point, where the other side has answered and five hundred quarters have been played. */
async function turned(page) {
  await press(page, 'Your turning point');
  await page.locator('.turning-ways').getByRole('button').last().click();
  await page.getByText(/^In \d+ of 100 quarters/).waitFor();
}

/** Lays so much of the trouble at the other's door, from where that is asked. */
const blamed = (sales, operations) => async (page) => {
  await page.getByRole('slider').first().fill(sales);
  await page.getByRole('slider').last().fill(operations);
  await press(page, 'Show both answers');
};

/** Walks to where the quarter is asked about, with a guess of both seats. */
async function luck(page) {
  await allIn(page);
  await lookCloser(page, 'Luck');
  await page.getByRole('slider').first().fill('30');
  await page.getByRole('slider').last().fill('64');
}

/** Past the guess about the clients, where it is still asked. */
async function pastTheGuess(page) {
  const guess = page.getByRole('button', { name: 'Look without guessing' });
  const steps = page.getByRole('navigation', { name: 'Steps of the reveal' });
  const entering = page.getByRole('button', { name: 'Show them all' });
  await guess.or(steps).or(entering).first().waitFor();
  if (await guess.isVisible()) await guess.click();
  await steps.or(entering).first().waitFor();
}

/** All of the five hundred quarters. */
const played = (page) => page.getByRole('status').filter({ hasText: 'Played 500 times.' }).waitFor();

/** Plays the quarter again, from where it is asked about. */
async function again(page) {
  await press(page, 'Play it 500 times');
  await played(page);
}

/** Plays it again with something changed. */
const changed = (what) => async (page) => {
  await page.getByRole('radio', { name: what }).check();
  await played(page);
};

/** States of a quarter without a client that stays. */
const OF_NOBODY = [
  { name: 'reveal-asks-nobody', go: (page) => openRecord(page, NOBODY) },
  {
    name: 'reveal-luck-nobody',
    after: 'reveal-asks-nobody',
    async go(page) {
      await luck(page);
      await again(page);
    },
  },
  { name: 'reveal-nobody', after: 'reveal-luck-nobody', go: allIn },
  { name: 'reveal-promises-nobody', after: 'reveal-nobody', go: closer('Promises') },
  { name: 'reveal-causes-nobody', after: 'reveal-promises-nobody', go: closer('Causes') },
];

/** Of a quarter with one client. */
const OF_ONE = [
  { name: 'reveal-asks-one', go: (page) => openRecord(page, ONE) },
  {
    // Both seats guess, and not the same.
    name: 'reveal-guessed',
    after: 'reveal-asks-one',
    async go(page) {
      await page.getByRole('slider').first().fill('61');
      await page.getByRole('slider').last().fill('38');
      await page.getByRole('button', { name: /^Stays/ }).first().click();
      await page.getByRole('button', { name: /^Leaves/ }).last().click();
    },
  },
  { name: 'reveal-one-page', after: 'reveal-guessed', go: (page) => press(page, 'Show the clients') },
  {
    name: 'reveal-luck-one',
    after: 'reveal-one-page',
    async go(page) {
      await luck(page);
      await again(page);
    },
  },
  { name: 'reveal-promises-one', after: 'reveal-luck-one', go: closer('Promises') },
];

/** Of one with as many clients as there can be, with the longest names. */
const OF_A_CROWD = [
  { name: 'reveal-asks-crowded', go: (page) => openRecord(page, CROWDED) },
  {
    name: 'reveal-luck-culture',
    after: 'reveal-asks-crowded',
    async go(page) {
      await luck(page);
      await again(page);
      await changed('Another culture')(page);
    },
  },
  { name: 'reveal-crowded', after: 'reveal-luck-culture', go: allIn },
  { name: 'reveal-promises-crowded', after: 'reveal-crowded', go: closer('Promises') },
  { name: 'reveal-causes-crowded', after: 'reveal-promises-crowded', go: closer('Causes') },
  {
    name: 'replay-sales',
    after: 'reveal-causes-crowded',
    async go(page) {
      await press(page, 'Watch the weeks again');
      await press(page, 'As Sales');
    },
  },
];

const OF_A_TRUCE = [
  {
    name: 'reveal-truce',
    async go(page) {
      await openRecord(page, begun('truce', 999));
      await allIn(page);
    },
  },
  { name: 'reveal-promises-truce', after: 'reveal-truce', go: closer('Promises') },
  { name: 'reveal-causes-truce', after: 'reveal-promises-truce', go: closer('Causes') },
];

/** Of a war, about which more is asked than about the others. */
const OF_A_WAR = [
  {
    name: 'reveal-enters',
    async go(page) {
      await openRecord(page, WAR);
      await press(page, 'Look without guessing');
    },
  },
  {
    name: 'reveal-asks-blame',
    after: 'reveal-enters',
    async go(page) {
      await press(page, 'Show them all');
      await lookCloser(page, 'Blame');
      await page.getByRole('slider').first().fill('70');
    },
  },
  { name: 'reveal-blame', after: 'reveal-asks-blame', go: blamed('70', '60') },
  { name: 'reveal-blame-little', after: 'reveal-asks-blame', go: blamed('5', '2') },
  { name: 'reveal-blame-all', after: 'reveal-asks-blame', go: blamed('100', '100') },
  { name: 'reveal-asks-luck', after: 'reveal-enters', go: luck },
  { name: 'reveal-luck', after: 'reveal-asks-luck', go: again },
  { name: 'reveal-luck-clients', after: 'reveal-luck', go: changed('Other clients and luck') },
  { name: 'reveal-luck-move', after: 'reveal-luck-clients', go: changed('One other move') },
  {
    name: 'reveal-luck-pay',
    after: 'reveal-luck-move',
    async go(page) {
      await changed('Other pay')(page);
      await page.locator('.luck').getByText('The numbers').click();
    },
  },
  { name: 'reveal-war', after: 'reveal-luck-pay', go: allIn },
  { name: 'reveal-money', after: 'reveal-war', go: act('The money') },
  { name: 'reveal-asks-turning', after: 'reveal-money', go: act('Your turning point') },
  { name: 'reveal-turning', after: 'reveal-asks-turning', go: turned },
  {
    name: 'reveal-year',
    after: 'reveal-turning',
    async go(page) {
      await press(page, 'The year');
      await played(page);
    },
  },
  { name: 'reveal-closer', after: 'reveal-year', go: act('Look closer') },
  { name: 'reveal-slips', after: 'reveal-closer', go: closer('Pay slips') },
  { name: 'reveal-company', after: 'reveal-slips', go: closer('Company') },
  { name: 'reveal-blame-nobody', after: 'reveal-company', go: closer('Blame') },
  { name: 'reveal-promises-war', after: 'reveal-blame-nobody', go: closer('Promises') },
  { name: 'reveal-causes-war', after: 'reveal-promises-war', go: closer('Causes') },
  { name: 'replay-moment', after: 'reveal-causes-war', go: (page) => press(page, /^See the moment/) },
  {
    name: 'replay-open',
    after: 'replay-moment',
    async go(page) {
      await press(page, 'Back to the reveal');
      await press(page, 'Watch the weeks again');
      await press(page, 'A week later');
    },
  },
];

export const REVEALS = [...OF_NOBODY, ...OF_ONE, ...OF_A_CROWD, ...OF_A_TRUCE, ...OF_A_WAR];
