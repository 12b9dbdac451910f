// The first promise, played twice on the same market: by the third tap the first choice is there, and after the
// second time both quarters lie over each other.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DONE, ONWARD, drawn, journey, open } from './support.mjs';

const MOST_TURNS = 40;

async function press(page, name) {
  const button = page.getByRole('button', { name, disabled: false }).first();
  if (!(await button.isVisible())) return false;
  await button.click();
  await drawn(page);
  return true;
}

/** Presses a button, and then the one of the same name in the question that it asks. */
async function pressAndConfirm(page, name) {
  if (!(await press(page, name))) return;
  await page.getByRole('dialog').getByRole('button', { name }).click();
  await drawn(page);
}

/** Goes a step on in the reveal, if that is where the page is. */
async function onward(page) {
  for (const name of ONWARD) if (await press(page, name)) return true;
  return false;
}

/** Plays on until the quarter is over: sales puts a draft on the table, operations stamps it, nobody says a word. */
async function playOut(page) {
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    if (await page.getByRole('button', { name: 'Play this market again' }).isVisible()) return;
    if (await press(page, /^I am /)) continue;
    if (await onward(page)) continue;
    await press(page, /^Stamp a draft/);
    await pressAndConfirm(page, /^Stamp for week/);
    await press(page, DONE);
  }
  assert.fail(`the practice is not over after ${MOST_TURNS} turns`);
}

test(
  'the same market twice lies over itself',
  { timeout: 120_000 },
  journey(async ({ page }) => {
    await open(page);
    await page.getByRole('button', { name: /^Play the first promise/ }).click();
    await page.getByRole('button', { name: 'I am Sales' }).click();
    await page.getByRole('button', { name: /^Stamp a draft/ }).first().waitFor();
    await playOut(page);
    const twice = page.getByRole('heading', { name: 'The same market, twice', level: 1 });
    assert.ok(!(await twice.isVisible()), 'one quarter has nothing to lie over');

    await page.getByRole('button', { name: 'Play this market again' }).click();
    await page.getByRole('radio', { name: /^Shared milestones/ }).check();
    await page.getByRole('button', { name: 'Start the quarter' }).click();
    await playOut(page);
    await twice.waitFor();
    const chart = page.getByRole('figure').filter({ has: page.getByRole('img') }).getByRole('img').first();
    assert.match(await chart.getAttribute('aria-label'), /\d/, 'the chart says its figures to those who cannot see it');
    // Five hundred quarters of either kind say what one of each cannot.
    await page.getByText(/^On average the first kind ends at [\d.]+ points, the second at/).waitFor();
    await page.getByText(/^Your second quarter ended better than \d+ of 100 quarters of its kind/).waitFor();
  }),
);
