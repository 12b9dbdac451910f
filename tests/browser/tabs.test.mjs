// Two tabs of one browser, and the ways from the table and back to it.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { record } from './states/records.mjs';
import { openRecord, press } from './states/steps.mjs';
import { DONE, HOME, journey, open, shelf } from './support.mjs';

const ELSEWHERE = 'This game is open in another tab';

/** Begins a game in one tab and goes on with it in another, which is returned. */
async function goneOnWith({ page, context, watch }) {
  await open(page);
  await press(page, /^Play the first promise/);
  await press(page, 'I am Sales');
  await page.waitForFunction(() => localStorage.getItem('truce.last'));

  const other = await context.newPage();
  watch.follow(other);
  await open(other);
  await press(other, /^Continue your game/);
  return other;
}

test(
  'one tab holds the table, the other says so and can take over, and the first writes nothing more',
  journey(async ({ page, context, watch }) => {
    const other = await goneOnWith({ page, context, watch });
    await other.getByRole('heading', { name: ELSEWHERE }).waitFor();
    await press(other, 'Play it here');
    await press(other, 'I am Sales');

    await page.getByRole('heading', { name: ELSEWHERE }).waitFor();
    assert.equal(await page.getByRole('button', { name: DONE }).count(), 0, 'nothing private stays there');
    const before = (await shelf(other)).texts;
    await page.keyboard.press('Enter');
    assert.deepEqual((await shelf(other)).texts, before);
    // And back again.
    await press(page, 'Play it here');
    await page.getByRole('button', { name: 'I am Sales' }).waitFor();
    await other.getByRole('heading', { name: ELSEWHERE }).waitFor();
  }),
);

test(
  'without locks between tabs the shelf itself knows who holds the game, and a stale tab writes nothing',
  journey(async ({ page, context, watch }) => {
    await context.addInitScript(() => delete Navigator.prototype.locks);
    const other = await goneOnWith({ page, context, watch });
    await press(other, 'I am Sales');
    await other.getByRole('slider', { name: /Ready by/ }).press('ArrowRight');
    await press(other, /^Stamp a draft/);
    await other.getByRole('button', { name: /^Sign alone/ }).first().waitFor();
    const before = (await shelf(other)).texts;

    await press(page, DONE);
    await page.getByRole('heading', { name: ELSEWHERE }).waitFor();
    assert.deepEqual((await shelf(other)).texts, before);
    assert.equal(await page.getByRole('button', { name: DONE }).count(), 0, 'nothing private stays there');
    await press(page, 'Play it here');
    await page.getByRole('button', { name: 'I am Sales' }).waitFor();
    assert.deepEqual((await shelf(other)).texts, before, 'what the other tab played is what is played on');
  }),
);

test(
  'two tabs play two games',
  journey(async ({ page, context, watch }) => {
    await open(page);
    await openRecord(page, record([], { scenario: 'sprint' }));
    const other = await context.newPage();
    watch.follow(other);
    await open(other);
    await press(other, /^Play the first promise/);
    await press(other, 'I am Sales');
    await press(page, 'I am Sales');
    for (const [tab, weeks] of [[page, 'Sprint'], [other, 'First promise']]) {
      await tab.reload();
      await tab.getByRole('button', { name: /^I am Sales/ }).waitFor();
      assert.equal(await tab.getByRole('heading', { name: ELSEWHERE }).count(), 0, weeks);
    }
    await page.goto(`${HOME}#/games`);
    await page.locator('.game-row').nth(1).waitFor();
  }),
);

test(
  'the curtain falls when the table is left by Back, by Forward or by the address',
  journey(async ({ page }) => {
    await open(page);
    await press(page, /^Play the first promise/);
    const sits = page.getByRole('button', { name: /^I am Sales/ });
    const table = page.getByRole('banner').getByRole('button').first();
    const ways = [
      [() => page.goBack(), () => page.goForward()],
      [() => page.goto(`${HOME}#/model`), () => page.goBack()],
      [() => page.goto(`${HOME}#/games`), () => page.goto(`${HOME}#/table`)],
    ];
    for (const [leave, comeBack] of ways) {
      await sits.click();
      await table.waitFor();
      await leave();
      await table.waitFor({ state: 'detached' });
      await comeBack();
      await sits.waitFor();
      assert.equal(await page.locator('.table').count(), 0, 'nothing of the table is in the page');
    }
  }),
);
