// The page opens from a sub-folder of a static host, with everything it needs beside it; and what somebody does on the
// start page before the game has arrived is done when it has.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pass, pick, record } from './states/records.mjs';
import { HOME, SIZES, drawn, journey, open } from './support.mjs';

for (const [name, size] of Object.entries(SIZES)) {
  test(
    `the page opens on a ${name}`,
    journey(
      async ({ page }) => {
        await open(page);
        assert.equal(await page.title(), 'Truce');
        assert.ok(await page.getByRole('main').first().isVisible(), 'the page has a main part');
        assert.ok(new URL(page.url()).href.startsWith(HOME), 'the page stayed where it was served');
      },
      { size, touch: name !== 'desktop' },
    ),
  );
}

/** Holds back what `file` and `kind` name; resolves to what lets it come. */
async function hold(context, file, kind) {
  let come;
  const held = new Promise((done) => (come = done));
  await context.route(file, async (route) => {
    if (kind.test(route.request().resourceType())) await held;
    await route.continue();
  });
  return come;
}

const holdTheGame = (context) => hold(context, /_bg\.wasm$/, /./);

test(
  'the first promise is made before what comes later has come',
  journey(async ({ page, context }) => {
    const come = await hold(context, /\/(?:setup|reveal|laboratory)-\w+\.wasm$/, /./);
    await open(page);
    await page.getByRole('button', { name: /^Play the first promise/ }).click();
    await page.getByRole('button', { name: /^I am Sales/ }).click();
    await page.getByRole('slider', { name: /Ready by/ }).press('ArrowRight');
    await page.getByRole('button', { name: /^Stamp a draft/ }).first().click();
    await page.getByRole('button', { name: /^Sign alone/ }).first().waitFor();
    come();
  }),
);

test(
  'a door pressed before the game has arrived opens when it has',
  journey(async ({ page, context }) => {
    const come = await holdTheGame(context);
    await page.goto(HOME);
    await page.getByRole('button', { name: /^Play the first promise/ }).click();
    come();
    await page.getByRole('button', { name: /^I am Sales/ }).waitFor();
  }),
);

test(
  'the focus goes on from a painted door to the drawn one',
  journey(async ({ page, context }) => {
    const come = await holdTheGame(context);
    await page.goto(HOME);
    const painted = page.getByRole('button', { name: /^Choose a game/ });
    await painted.focus();
    const handle = await painted.elementHandle();
    come();
    await page.waitForFunction((button) => !button.isConnected, handle);
    await drawn(page);
    assert.match(await page.evaluate(() => document.activeElement.textContent), /^Choose a game/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'What will you play?' }).waitFor();
  }),
);

test(
  'a finger that is down when the game arrives presses what lies under it',
  journey(async ({ page, context }) => {
    const come = await holdTheGame(context);
    await page.goto(HOME);
    const painted = page.getByRole('button', { name: 'Play against a bot' });
    await painted.scrollIntoViewIfNeeded();
    const handle = await painted.elementHandle();
    const { x, y, width, height } = await painted.boundingBox();
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.mouse.down();
    come();
    await page.waitForFunction((button) => !button.isConnected, handle);
    await drawn(page);
    await page.mouse.up();
    await page.getByRole('radio', { name: /^You are Operations/ }).waitFor();
  }),
);

test(
  'a game picked before the game has arrived opens when it has',
  journey(async ({ page, context }) => {
    const come = await holdTheGame(context);
    await page.goto(HOME);
    await pick(page, record(pass(1), { scenario: 'first-promise' }));
    come();
    await page.getByRole('status').filter({ has: page.getByRole('button') }).waitFor();
    await page.getByRole('button', { name: /^I am Sales/ }).waitFor();
  }),
);
