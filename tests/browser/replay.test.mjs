// The debrief of a saved game: the ledger sheet by sheet, the causes, and from a finding to its moment and back.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { begun } from './states/records.mjs';
import { openRecord, press } from './states/steps.mjs';
import { journey, lookCloser, open, walkTheReveal } from './support.mjs';

test(
  'a finding leads to its moment, and the moment to the ledger',
  { timeout: 120_000 },
  journey(async ({ page }) => {
    await open(page);
    await openRecord(page, begun('war', 999));
    await walkTheReveal(page);

    await lookCloser(page, 'Promises');
    const clients = page.getByRole('navigation', { name: 'Clients in the ledger' });
    await clients.getByRole('button', { name: /^Harbour Foods, \d+ points/ }).click();
    const sheet = page.getByRole('article', { name: 'Harbour Foods' });
    await sheet.getByText(/^Sales promised week 2/).waitFor();
    assert.ok(!(await page.getByRole('article', { name: 'Bright School' }).isVisible()), 'one client, one sheet');

    await lookCloser(page, 'Causes');
    await page.getByRole('heading', { level: 1, name: /moments? to talk about/ }).waitFor();
    await page.getByRole('button', { name: /^See the moment: week 1, Operations kept/ }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Week 1 again' }).waitFor();
    assert.equal(await page.getByRole('button', { name: 'As Operations' }).getAttribute('aria-pressed'), 'true');
    const moment = page.getByRole('listitem').filter({ hasText: 'The moment' });
    assert.ok((await moment.count()) > 0, 'the week shows the move that was found');

    // What operations kept to itself is on its own card, and gone from the chair of sales.
    const secret = page.getByRole('listitem').filter({ hasText: 'Only Operations' });
    assert.ok((await secret.count()) > 0);
    await press(page, 'As Sales');
    assert.equal(await secret.count(), 0, 'a chair sees its own secrets only');
    await press(page, 'Both sides');
    await secret.first().waitFor();

    await page.getByRole('slider', { name: 'Week' }).fill('4');
    await page.getByRole('heading', { level: 1, name: 'Week 4 again' }).waitFor();
    await press(page, 'A week earlier');
    await page.getByRole('heading', { level: 1, name: 'Week 3 again' }).waitFor();
    await press(page, 'Back to the reveal');
    await page.getByRole('heading', { level: 1, name: /moments? to talk about/ }).waitFor();
  }),
);
