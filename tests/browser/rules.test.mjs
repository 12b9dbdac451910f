// A game that was made under other rules than today's says so. It is read as it was told then, or replayed under today's
// rules and marked; what was opened or kept stays as it is.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { earlier, pass, pick, record } from './states/records.mjs';
import { press } from './states/steps.mjs';
import { journey, open } from './support.mjs';

const TOLD = {
  currency: 'EUR',
  clients: [{ character: 'harbour-foods', satisfaction: 712, stays: true }],
  pay: { sales: 1234500, operations: 600000 },
  quarter: 9900000,
  value: 12000000,
};

const list = (page) => page.locator('.game-row');

test(
  'a finished game of earlier rules is read as it was told, and replayed as a game of its own',
  journey(async ({ page }) => {
    await open(page);
    await pick(page, earlier(record(pass(6), { scenario: 'sprint' }), TOLD));
    await page.getByRole('heading', { name: 'How this game ended', level: 1 }).waitFor();
    await page.getByText('This was made under earlier rules of Truce').waitFor();
    await page.getByRole('listitem').filter({ hasText: 'Harbour Foods' }).getByText('71 of 100').waitFor();
    await page.getByText('€12,345').waitFor();
    await press(page, 'Replay under today’s rules');
    await page.getByText('You see this game under today’s rules.').waitFor();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForFunction(() => localStorage.getItem('truce.last'));
    await page.reload();
    await page.getByText('You see this game under today’s rules.').waitFor();
  }),
);

test(
  'a file whose result does not follow from its moves says so, and shows both only apart',
  journey(async ({ page }) => {
    await open(page);
    await pick(page, { ...record(pass(6), { scenario: 'sprint' }), outcome: TOLD });
    await page.getByRole('heading', { name: 'How this game ended', level: 1 }).waitFor();
    await page.getByText('The result stored in this file doesn’t follow from its moves.').waitFor();
    await page.getByText('€12,345').waitFor();
    await press(page, 'Replay under today’s rules');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByText('€12,345').waitFor({ state: 'detached' });
  }),
);

test(
  'an unfinished game of earlier rules goes on only under today’s rules, and says so',
  journey(async ({ page }) => {
    await open(page);
    await pick(page, earlier(record(pass(1), { scenario: 'sprint' })));
    await page.getByRole('heading', { name: 'This game is not finished', level: 1 }).waitFor();
    await press(page, 'Back to the start');
    await press(page, 'Your games');
    await page.getByRole('heading', { name: 'Your games', level: 1 }).waitFor();
    assert.equal(await list(page).count(), 0, 'looking at a game keeps none');
    await press(page, 'Back to the start');
    await pick(page, earlier(record(pass(1), { scenario: 'sprint' })));
    await press(page, 'Replay under today’s rules');
    await page.getByText('You see this game under today’s rules.').waitFor();
    await press(page, /^I am Sales/);
    await page.getByText('Week 2').first().waitFor();
  }),
);
