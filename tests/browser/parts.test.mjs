// Each part of the app comes by itself. One that is late says so, one that cannot be had says that, and nothing that
// was played is lost.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { launch, newPage, started } from './support.mjs';
import { FAULTS, unreliable } from './unreliable.mjs';

const ON_ITS_WAY = 'One moment: this page is on its way.';
const NOT_HERE = /^This page did not load\./;

/** A visit to an unreliable host; what the browser says of what did not come is not held against the page. */
function visit(steps) {
  return async (t) => {
    const host = await unreliable(t);
    const browser = await launch();
    t.after(() => browser.close());
    const { page, context, watch } = await newPage(browser);
    const broken = [];
    page.on('pageerror', (error) => broken.push(String(error)));
    await steps({ page, context, host });
    assert.deepEqual(watch.strangers, [], 'the page asked another host for something');
    assert.deepEqual(broken, [], 'the page broke');
  };
}

const home = async (page, host) => {
  await page.goto(host.home);
  await started(page);
};

const laboratory = (page) => page.getByRole('button', { name: 'Enter the laboratory' });
const run = (page) => page.getByRole('button', { name: 'Run the quarters' });

test(
  'a part that is late says so, and takes the focus along when it comes',
  visit(async ({ page, host }) => {
    const come = host.hold(/\/laboratory-/);
    await home(page, host);
    await laboratory(page).click();
    await page.getByText(ON_ITS_WAY).waitFor();
    assert.equal(await page.getByRole('main').getAttribute('aria-busy'), 'true');
    come();
    await run(page).waitFor();
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
  }),
);

test(
  'whoever does not wait for a part can go elsewhere and come back',
  visit(async ({ page, host }) => {
    const come = host.hold(/\/laboratory-/);
    await home(page, host);
    await laboratory(page).click();
    await page.getByText(ON_ITS_WAY).waitFor();
    await page.goBack();
    await page.getByRole('button', { name: /^Choose a game/ }).click();
    await page.getByRole('heading', { name: 'What will you play?' }).waitFor();
    come();
    await page.goBack();
    await laboratory(page).click();
    await run(page).waitFor();
  }),
);

for (const [name, fault] of Object.entries(FAULTS)) {
  test(
    `a part that cannot be had (${name}) is told, and comes when it is asked for again`,
    visit(async ({ page, host }) => {
      host.spoil(/\/laboratory-/, fault);
      await home(page, host);
      await laboratory(page).click();
      await page.getByRole('alert').filter({ hasText: NOT_HERE }).waitFor();
      const again = page.getByRole('button', { name: 'Try again' });
      await again.click();
      await page.getByRole('alert').filter({ hasText: NOT_HERE }).waitFor();
      host.recover();
      await again.click();
      await run(page).waitFor();
    }),
  );
}

test(
  'a part that could not be had comes by itself when the network is back',
  visit(async ({ page, context, host }) => {
    await home(page, host);
    await context.setOffline(true);
    await laboratory(page).click();
    await page.getByRole('alert').filter({ hasText: NOT_HERE }).waitFor();
    await context.setOffline(false);
    await run(page).waitFor();
  }),
);

test(
  'what was played is still there when its page comes late',
  visit(async ({ page, host }) => {
    host.spoil(/\/table-/, FAULTS.refused);
    await home(page, host);
    await page.getByRole('button', { name: /^Play the first promise/ }).click();
    await page.getByRole('button', { name: /^I am Sales/ }).click();
    await page.getByRole('alert').filter({ hasText: NOT_HERE }).waitFor();
    host.recover();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('radio', { name: /^Core/ }).check();
    await page.getByRole('button', { name: /^Stamp a draft/ }).first().click();
    await page.getByRole('button', { name: /^Sign alone/ }).first().waitFor();
  }),
);
