// A whole quarter of twelve weeks by keyboard alone, for both seats: no click, no help with the focus.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Keys } from './keys.mjs';
import { DONE, ONWARD, journey, open } from './support.mjs';

const SEED = '7';
const MOST_TURNS = 90;

/** Chooses the long market by arrows and types its number. */
async function deal(keys) {
  await keys.enter(/^Choose a game/);
  await keys.to(/^Sprint/);
  assert.match((await keys.press('ArrowDown')).name, /^Quarter/, 'arrows choose the market');
  await keys.enter(/^Market number/);
  await keys.to(/^Market number/);
  await keys.press('Control+a');
  await keys.page.keyboard.type(SEED);
  await keys.enter(/^Start the quarter/);
}

/** Writes a promise with every kind of field, puts it on the table, and signs it alone after a second thought. */
async function promiseAlone(keys) {
  await keys.enter(/Harbour Foods.*Asks/);
  await keys.to(/^As asked/);
  assert.match((await keys.press('ArrowRight')).name, /^More/, 'arrows choose the scope');
  await keys.to(/^Ready by/);
  await keys.press('ArrowRight');
  await keys.to(/^List/);
  assert.match((await keys.press('ArrowRight')).name, /^5% off/, 'arrows choose the discount');
  await keys.to(/follow-up/);
  await keys.press('Space');
  await keys.move(/^Stamp a draft/);
  await keys.enter(/^Sign alone/);
  assert.match((await keys.press('Escape')).name, /^Sign alone/, 'a dialog gives the focus back');
  await keys.press('Enter');
  await keys.move(/^Sign alone/);
}

async function draft(keys) {
  await keys.enter(/Northline Rail.*Asks/);
  await keys.move(/^Stamp a draft/);
  // What can be pressed no more passes the focus on.
  await keys.enter(/^Undo/);
  await keys.move(/^Stamp a draft/);
}

/** What goes out with both stamps is asked about once. */
async function stampTheirs(keys) {
  await keys.enter(/^Stamp their week/);
  await keys.move(/^Stamp their week/);
}

/** The news of a week is put away, and somebody says a word about it. */
async function putAway(keys) {
  await keys.enter(/^Put away/);
  await keys.to(/^A word to/);
  await keys.page.keyboard.type('Week five, then?');
  await keys.move(/^Send/);
}

/** The menu opens, lies over nothing that has the focus, and gives it back. */
async function help(keys) {
  const { page } = keys;
  const menu = page.getByRole('dialog', { name: 'How this works' });
  const inside = () => menu.evaluate((open) => open.contains(document.activeElement));
  await keys.enter(/^Menu/);
  assert.ok(await menu.isVisible());
  await keys.press('Tab');
  assert.ok(await inside(), 'what lies in the menu comes next');
  while ((await menu.isVisible()) && (await inside())) await keys.press('Tab');
  assert.ok(!(await menu.isVisible()), 'it shuts where the focus goes on');
  await keys.enter(/^Menu/);
  await keys.press('Tab');
  assert.match((await keys.press('Escape')).name, /^Menu/, 'the menu gives the focus back');
}

async function answer(keys) {
  await keys.enter(/^Northline Rail/);
  await keys.to(/^Ready by/);
  await keys.press('ArrowRight');
  await keys.move(/^Counter with week/);
}

async function plan(keys) {
  await keys.enter(/^This week’s plan/);
  await keys.to(/^Time for/);
  await keys.press('ArrowLeft');
  await keys.to(/^None/);
  await keys.press('ArrowRight');
}

/** What each seat does in its first turns; later it only ends its weeks. */
const DEEDS = {
  Sales: [[promiseAlone, draft, help], [stampTheirs], [putAway]],
  Operations: [[answer], [plan]],
};

async function seatAt(page) {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  for (const seat of ['Sales', 'Operations']) {
    if (await page.getByText(`You are ${seat}`, { exact: true }).isVisible()) return seat;
  }
  return undefined;
}

const guessing = (page) => page.getByRole('button', { name: ONWARD[0] });

async function inTheReveal(page) {
  const entering = page.getByRole('button', { name: 'Next client' });
  return page.getByRole('navigation', { name: 'Steps of the reveal' }).or(guessing(page)).or(entering).first().isVisible();
}

/** Each seat guesses by arrows, where there is something to guess; then a client or a step on. */
async function reveal(keys) {
  const { page } = keys;
  if (await guessing(page).isVisible()) {
    await keys.to(/^Satisfaction/);
    await keys.press('ArrowRight');
    await keys.enter(/^Show the clients/);
  } else if (await page.locator('.turning-ways').isVisible()) {
    const ways = page.locator('.turning-ways').getByRole('button');
    await keys.enter(new RegExp(`^${await ways.last().innerText()}`, 'i'));
    await page.getByText(/^The other side would have decided differently\.$/).waitFor();
    await keys.enter(/^On to the /);
  } else {
    await keys.enter(/^(Next client|On to (the|your) |Compare both)/);
  }
}

async function playOut(page, keys) {
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    const seat = await seatAt(page);
    if (seat) {
      for (const deed of DEEDS[seat].shift() ?? []) await deed(keys);
      await keys.enter(DONE);
    } else if (await page.getByRole('button', { name: 'Play this market again' }).isVisible()) {
      return;
    } else if (await inTheReveal(page)) {
      await reveal(keys);
    } else {
      await keys.enter(/^I am /);
    }
  }
  assert.fail(`the quarter is not over after ${MOST_TURNS} turns`);
}

test(
  'a whole quarter by keyboard alone',
  { timeout: 240_000 },
  journey(async ({ page }) => {
    await open(page);
    const keys = new Keys(page);
    await deal(keys);
    await playOut(page, keys);
    assert.equal(DEEDS.Sales.length + DEEDS.Operations.length, 0, 'everything was done that was to be done');
    await keys.enter(/^Play this market again/);
    await keys.to(/^Start the quarter/);
  }),
);
