// What the browser keeps, and what is said when it does not: many games, renamed and deleted, damaged ones, a browser
// that keeps nothing and one that is full.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { begun, pass, pick, record } from './states/records.mjs';
import { openRecord, press, sit } from './states/steps.mjs';
import { DONE, HOME, drawn, journey, open, shelf } from './support.mjs';

const rows = (page) => page.locator('.game-row');

async function games(page) {
  await page.goto(`${HOME}#/games`);
  await page.getByRole('heading', { name: 'Your games', level: 1 }).waitFor();
}

async function put(page, entries) {
  await page.evaluate(async (entries) => {
    const asked = (request) => new Promise((done) => (request.onsuccess = () => done(request.result)));
    const database = await asked(indexedDB.open('truce'));
    const change = database.transaction(['texts', 'cards'], 'readwrite');
    for (const { key, text, card } of entries) {
      change.objectStore('texts').put(text, key);
      if (card) change.objectStore('cards').put(card, key);
    }
    await new Promise((done) => (change.oncomplete = done));
    database.close();
  }, entries);
}

test(
  'a new game leaves the unfinished one as it is, and both can be gone on with',
  journey(async ({ page }) => {
    await open(page);
    await sit(page, record(pass(1), { scenario: 'sprint' }));
    await games(page);
    await page.goto(`${HOME}#/`);
    await press(page, /^Play the first promise/);
    await press(page, 'I am Sales');
    await games(page);
    await rows(page).nth(1).waitFor();
    await press(page, 'Open Sprint');
    await page.getByText('Week 2').first().waitFor();
    await page.getByRole('button', { name: /^I am / }).waitFor();
  }),
);

test(
  'a game is renamed, and deleted only after a question',
  journey(async ({ page }) => {
    await open(page);
    await openRecord(page, record(pass(1), { scenario: 'sprint' }));
    await games(page);
    await press(page, 'Rename Sprint');
    await page.getByLabel('Name of the game').fill('The Monday group');
    await press(page, 'Save the name');
    await page.getByRole('heading', { name: 'The Monday group' }).waitFor();
    await page.reload();
    await press(page, 'Delete The Monday group');
    await press(page, 'Keep the game');
    assert.equal(await rows(page).count(), 1);
    await press(page, 'Delete The Monday group');
    await press(page, 'Delete the game');
    await page.getByText('No games yet.').waitFor();
    await page.goto(`${HOME}#/`);
    await page.getByRole('button', { name: /^Play the first promise/ }).waitFor();
    assert.equal(await page.getByRole('button', { name: 'Continue your game' }).count(), 0);
  }),
);

test(
  'the game of an earlier Truce moves in at the first visit, and nothing is lost',
  journey(async ({ page }) => {
    await open(page);
    await openRecord(page, record(pass(1), { scenario: 'sprint' }));
    await page.waitForFunction(() => localStorage.getItem('truce.last'));
    const [text] = Object.values((await shelf(page)).texts);
    await press(page, 'Leave the table');
    await games(page);
    await press(page, 'Delete Sprint');
    await press(page, 'Delete the game');
    await page.getByText('No games yet.').waitFor();
    await page.evaluate((text) => localStorage.setItem('truce.session', text), text);
    await page.goto('about:blank');
    await open(page);
    await page.waitForFunction(() => !localStorage.getItem('truce.session'));
    assert.deepEqual(Object.values((await shelf(page)).texts), [text]);
    await press(page, /^Continue your game/);
    await page.getByText('Week 2').first().waitFor();
  }),
);

test(
  'damaged and newer games are told, stay untouched, and can be taken along',
  journey(async ({ page }) => {
    await open(page);
    await openRecord(page, record([], { scenario: 'sprint' }));
    await page.waitForFunction(() => localStorage.getItem('truce.last'));
    const newer = '{"format":9,"of":"tomorrow"}';
    await put(page, [
      { key: 'newer', text: newer },
      { key: 'broken', text: 'Dear diary', card: Object.values((await shelf(page)).cards)[0] },
    ]);
    await games(page);
    await rows(page).nth(2).waitFor();
    const unreadable = rows(page).filter({ hasText: 'cannot read' });
    assert.equal(await unreadable.count(), 1);
    const coming = page.waitForEvent('download');
    await unreadable.getByRole('button', { name: 'Download it as it is' }).click();
    const chunks = [];
    for await (const chunk of await (await coming).createReadStream()) chunks.push(chunk);
    assert.equal(Buffer.concat(chunks).toString(), newer);
    // The other shows only when it is opened.
    const opens = page.getByRole('button', { name: 'Open Sprint' });
    for (let turn = 0; turn < 2 && (await unreadable.count()) < 2; turn += 1) {
      await opens.nth(turn).click();
      await page.getByRole('button', { name: /^I am / }).or(unreadable.nth(1)).first().waitFor();
      if ((await unreadable.count()) < 2) await games(page);
    }
    await page.getByRole('status').getByText('cannot read that game').waitFor();
    const { texts } = await shelf(page);
    assert.deepEqual([texts.newer, texts.broken], [newer, 'Dear diary']);
  }),
);

const FORBIDDEN = () => Object.defineProperty(window, 'indexedDB', { get: () => undefined });

test(
  'a browser that keeps nothing says so for as long as that is so, and hands the game over as a file',
  journey(async ({ page }) => {
    await page.addInitScript(FORBIDDEN);
    await open(page);
    await press(page, /^Play the first promise/);
    const trouble = page.getByRole('status').filter({ hasText: 'won’t save your game' });
    await trouble.waitFor();
    await press(page, 'I am Sales');
    await trouble.waitFor();
    const coming = page.waitForEvent('download');
    await trouble.getByRole('button', { name: 'Keep a file instead' }).click();
    assert.match((await coming).suggestedFilename(), /^truce-first-promise-\d+\.json$/);
    assert.ok(await trouble.isVisible(), 'it lasts');
    // What the browser did not keep, this page does: the next game leaves it where it is.
    await page.goto(`${HOME}#/`);
    await press(page, /^Play the first promise/);
    await games(page);
    await rows(page).filter({ hasText: 'Only on this page' }).waitFor();
  }),
);

test(
  'a browser that is full says so',
  journey(async ({ page, context }) => {
    const browser = await context.newCDPSession(page);
    await open(page);
    const { origin } = new URL(HOME);
    await browser.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
    await press(page, /^Play the first promise/);
    await page.getByRole('status').filter({ has: page.getByRole('button', { name: 'Keep a file instead' }) }).waitFor();
    await browser.send('Storage.overrideQuotaForOrigin', { origin });
    await press(page, 'I am Sales');
    await page.getByRole('button', { name: 'Keep a file instead' }).waitFor({ state: 'detached' });
  }),
);

/** Takes away what the browser keeps for the page, as it does when its disk is full or somebody clears it. */
async function takeAway(page, context) {
  const browser = await context.newCDPSession(page);
  await browser.send('Storage.clearDataForOrigin', { origin: new URL(HOME).origin, storageTypes: 'indexeddb' });
}

test(
  'a shelf that is taken away in the middle of a game is put up again with the next move',
  journey(async ({ page, context }) => {
    await open(page);
    await sit(page, record(pass(1), { scenario: 'sprint' }));
    await page.waitForFunction(() => localStorage.getItem('truce.last'));
    await takeAway(page, context);
    await press(page, DONE);
    await page.getByRole('button', { name: 'I am Operations' }).click();
    await press(page, DONE);
    await page.getByRole('button', { name: 'I am Sales' }).waitFor();
    assert.equal(await page.getByRole('button', { name: 'Keep a file instead' }).count(), 0);
    await page.reload();
    await page.getByText('Week 3').first().waitFor();
    assert.equal(Object.keys((await shelf(page)).texts).length, 1);
  }),
);

test(
  'storage that is taken away for good is told at the next move, and the game goes on',
  journey(async ({ page, context }) => {
    await open(page);
    await sit(page, record(pass(1), { scenario: 'sprint' }));
    await page.waitForFunction(() => localStorage.getItem('truce.last'));
    await page.evaluate(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('taken away', 'SecurityError');
      };
    });
    await takeAway(page, context);
    await press(page, DONE);
    const trouble = page.getByRole('status').filter({ has: page.getByRole('button', { name: 'Keep a file instead' }) });
    await trouble.waitFor();
    await page.getByRole('button', { name: 'I am Operations' }).click();
    await press(page, DONE);
    await page.getByText('Week 3').first().waitFor();
    const coming = page.waitForEvent('download');
    await trouble.getByRole('button').click();
    const kept = JSON.parse(await readFile(await (await coming).path(), 'utf8'));
    assert.equal(kept.moves.length, pass(2).length, 'the file has all that was played');
  }),
);

test(
  'a pay plan that is not kept is not called kept',
  journey(async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await open(page, '#/pay');
    await page.getByLabel('Name of the plan').fill('計画');
    await press(page, 'Keep on this device');
    await page.getByText('This browser did not keep the plan.').waitFor();
    assert.equal(await page.getByText('Kept on this device.').count(), 0);
  }),
);

test(
  'twenty games are listed, the last played first',
  journey(async ({ page }) => {
    await open(page);
    await openRecord(page, record([], { scenario: 'sprint' }));
    await page.waitForFunction(() => localStorage.getItem('truce.last'));
    const { texts, cards } = await shelf(page);
    const [[, text], [, card]] = [Object.entries(texts)[0], Object.entries(cards)[0]];
    const older = Array.from({ length: 20 }, (_, place) => ({
      key: `older-${place}`,
      text,
      card: JSON.stringify({ ...JSON.parse(card), scenario: 'quarter', played: place }),
    }));
    await put(page, older);
    await games(page);
    await rows(page).nth(20).waitFor();
    assert.match(await rows(page).first().innerText(), /^Sprint/);
  }),
);

test(
  'a notice covers nothing that can be pressed, from the smallest screen up',
  journey(async ({ page }) => {
    for (const [width, height] of [[320, 256], [360, 640], [768, 1024]]) {
      await page.setViewportSize({ width, height });
      await open(page);
      const file = begun('truce', 24);
      await pick(page, { ...file, moves: [{ by: 'operations', move: { name: 'stamp', client: 0 } }, ...file.moves] });
      const notice = page.locator('.notice-slip');
      await notice.waitFor();
      const covered = await page.evaluate(() => {
        const slip = document.querySelector('.notice-slip').getBoundingClientRect();
        const over = ({ left, right, top, bottom }) =>
          left < slip.right && right > slip.left && top < slip.bottom && bottom > slip.top;
        const controls = [...document.querySelectorAll('button, a, label.btn')];
        return controls.filter((one) => !one.closest('.notice') && over(one.getBoundingClientRect())).map((one) => one.innerText);
      });
      assert.deepEqual(covered, [], `${width} x ${height}`);
      await notice.getByRole('button').click();
    }
  }),
);

/** The controls that cannot be reached because a slip of the notice lies over them, wherever the page is scrolled to. */
function covered(page) {
  return page.evaluate(() => {
    const shown = (one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest('.notice');
    const controls = [...document.querySelectorAll('button, a, label.btn, input, summary')].filter(shown);
    const isUnder = (one) => {
      one.scrollIntoView({ block: 'center', inline: 'center' });
      const { left, top, width, height } = one.getBoundingClientRect();
      return Boolean(document.elementFromPoint(left + width / 2, top + height / 2)?.closest('.notice'));
    };
    return { count: controls.length, under: controls.filter(isUnder).map((one) => one.textContent || one.ariaLabel) };
  });
}

test(
  'what lasts above the table covers nothing of it either, on the smallest screen and on any of its sides',
  journey(async ({ page }) => {
    await page.addInitScript(FORBIDDEN);
    for (const [width, height] of [[320, 256], [390, 844], [1280, 800]]) {
      await page.setViewportSize({ width, height });
      await open(page);
      await pick(page, record(pass(1), { scenario: 'sprint' }));
      await press(page, 'All right');
      await press(page, /^I am /);
      await page.getByRole('button', { name: 'Keep a file instead' }).waitFor();
      const parts = page.getByRole('navigation', { name: 'Parts of the table' }).getByRole('button');
      const tabs = Math.max(await parts.filter({ visible: true }).count(), 1);
      for (let side = 0; side < tabs; side += 1) {
        if (tabs > 1) await parts.nth(side).click();
        await drawn(page);
        const { count, under } = await covered(page);
        assert.ok(count > 3, 'there is something to press');
        assert.deepEqual(under, [], `${width} x ${height}, side ${side}`);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(wide <= 0, `${width} x ${height} is ${wide} px too wide`);
      }
    }
  }),
);
