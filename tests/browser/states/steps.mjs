// The few things that a person does on the way to a state, by the names that they would use.

import { DONE, ONWARD, OVER, drawn } from '../support.mjs';
import { pick } from './records.mjs';

/** Presses the first button of this name that can be pressed; it must be there. */
export async function press(page, name) {
  await page.getByRole('button', { name, disabled: false }).filter({ visible: true }).first().click();
}

/** Opens a record and stays behind its curtain, or at its reveal. */
export async function openRecord(page, file) {
  await pick(page, file);
  const news = page.getByRole('status').filter({ has: page.getByRole('button') });
  await news.getByRole('button').click();
}

/** Opens a record and sits down at whichever seat it is for. */
export async function sit(page, file) {
  await openRecord(page, file);
  await press(page, /^I am /);
}

/** Opens a record at its table and looks at the client whose name begins like this. */
export async function lookAt(page, file, client) {
  await sit(page, file);
  await turnTo(page, client);
}

/** Looks at a client, or at the week's plan. */
export async function turnTo(page, client) {
  await page.getByRole('region', { name: 'Clients' }).getByRole('button', { name: client }).click();
  await drawn(page);
}

/** Turns to a tab of a phone. */
export async function tab(page, name) {
  await page.getByRole('navigation', { name: 'Parts of the table' }).getByRole('button', { name }).click();
}

/** Unfolds what lies under a summary. */
export async function unfold(page, summary) {
  await page.locator('details:not([open]) > summary', { hasText: summary }).first().click();
}

/** Folds it again. */
export async function fold(page, summary) {
  await page.locator('details[open] > summary', { hasText: summary }).first().click();
}

/** Plays on with the least of effort until the quarter is over. */
export async function playOut(page) {
  for (let turn = 0; turn < 70; turn += 1) {
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    if (await page.getByRole('button', { name: OVER }).isVisible()) return;
    const ways = [/^I am /, DONE, ...ONWARD].map((name) => page.getByRole('button', { name, disabled: false }));
    for (const way of ways) {
      const there = way.filter({ visible: true }).first();
      if (await there.isVisible()) {
        await there.click();
        break;
      }
    }
  }
  throw new Error('the quarter does not end');
}
