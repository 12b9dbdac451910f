// Each part of the app comes by itself. One that is late says so, one that cannot be had says that, and nothing that
// was played is lost.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pass, record } from './states/records.mjs';
import { openRecord } from './states/steps.mjs';
import { DONE, launch, newPage, started, walkTheReveal } from './support.mjs';
import { FAULTS, inPieces, stalled, unreliable } from './unreliable.mjs';

const ON_ITS_WAY = 'One moment: this page is loading.';
const NOT_HERE = /^This page didn’t load\./;

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
      await page.getByRole('button', { name: 'Back to the start' }).click();
      await laboratory(page).click();
      await page.getByRole('alert').filter({ hasText: NOT_HERE }).waitFor();
      host.recover();
      await again.click();
      await run(page).waitFor();
    }),
  );
}

test(
  'a host that stalls halfway is given up after a silence, and asked again',
  visit(async ({ page, host }) => {
    await page.clock.install();
    await home(page, host);
    host.spoil(/\/laboratory-/, stalled);
    const asked = page.waitForResponse(/\/laboratory-/);
    await laboratory(page).click();
    await asked;
    await page.getByText(ON_ITS_WAY).waitFor();
    await page.clock.fastForward(29_000);
    await page.getByText(ON_ITS_WAY).waitFor();
    await page.clock.fastForward(2_000);
    await page.getByRole('alert').filter({ hasText: NOT_HERE }).waitFor();
    // Several are asked for at once, and all of them have to be refused before the host recovers.
    await page.waitForLoadState('networkidle');
    host.recover();
    await page.getByRole('button', { name: 'Try again' }).click();
    await run(page).waitFor();
  }),
);

test(
  'a part that comes slowly is waited for as long as it comes',
  visit(async ({ page, host }) => {
    await page.clock.install();
    await home(page, host);
    const { next, how } = inPieces(4);
    host.spoil(/\/laboratory-/, how);
    await laboratory(page).click();
    for (let piece = 0; piece < 4; piece += 1) {
      await next();
      await page.clock.fastForward(20_000);
      assert.equal(await page.getByRole('alert').count(), 0);
    }
    await run(page).waitFor();
  }),
);

test(
  'a file that several parts share is refused like a part, and asked for again with it',
  visit(async ({ page, host }) => {
    host.spoil(/\/chunk_/, FAULTS.refused);
    await home(page, host);
    await laboratory(page).click();
    await page.getByRole('alert').filter({ hasText: NOT_HERE }).waitFor();
    // Several are asked for at once, and all of them have to be refused before the host recovers.
    await page.waitForLoadState('networkidle');
    host.recover();
    await page.getByRole('button', { name: 'Try again' }).click();
    await run(page).waitFor();
  }),
);

/** Both seats end their weeks until the page asks for something else. */
async function passTheWeeks(page) {
  const sits = page.getByRole('button', { name: /^I am / });
  const ends = page.getByRole('button', { name: DONE, disabled: false }).filter({ visible: true });
  for (;;) {
    const over = page.getByRole('alert').or(page.getByRole('button', { name: /^Look without guessing/ }));
    await sits.or(ends.first()).or(over).first().waitFor();
    if (await sits.isVisible()) await sits.click();
    else if (await ends.first().isVisible()) await ends.first().click();
    else return;
  }
}

test(
  'a reveal that is refused at the end of a game comes when it is asked for again, with all that was played',
  visit(async ({ page, host }) => {
    host.spoil(/\/reveal-/, FAULTS.refused);
    await home(page, host);
    await openRecord(page, record(pass(5), { scenario: 'sprint' }));
    await passTheWeeks(page);
    await page.getByRole('alert').filter({ hasText: NOT_HERE }).waitFor();
    host.recover();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('button', { name: /^Look without guessing/ }).waitFor();
  }),
);

test(
  'the table goes on when the host is gone, to the reveal and back to the start',
  visit(async ({ page, context, host }) => {
    const reveal = page.waitForResponse(/\/reveal-/);
    await home(page, host);
    await (await reveal).finished();
    await openRecord(page, record([], { scenario: 'sprint' }));
    await context.setOffline(true);
    host.spoil(/./, FAULTS.cut);
    await passTheWeeks(page);
    await walkTheReveal(page);
    await page.getByRole('button', { name: 'Back to the start' }).click();
    await page.getByRole('button', { name: /^Play the first promise/ }).click();
    await page.getByRole('button', { name: /^I am Sales/ }).click();
    await page.getByRole('slider', { name: /Ready by/ }).waitFor();
  }),
);

const OLD = /^There is a new version of Truce\./;

test(
  'a part of a release that has been replaced is not tried for ever: the new release is a press away',
  visit(async ({ page, host }) => {
    await home(page, host);
    await page.getByRole('button', { name: /^Play the first promise/ }).click();
    await page.getByRole('button', { name: /^I am Sales/ }).click();
    await page.getByRole('slider', { name: /Ready by/ }).waitFor();
    await page.waitForFunction(() => localStorage.getItem('truce.last'));
    host.replace();
    await page.goto(`${host.home}#/laboratory`);
    await page.getByRole('alert').filter({ hasText: OLD }).waitFor();
    assert.equal(await page.getByRole('button', { name: 'Try again' }).count(), 0);
    await page.getByRole('button', { name: 'Reload the page' }).click();
    await run(page).waitFor();
    await page.goto(host.home);
    await page.getByRole('button', { name: /^Continue your game/ }).click();
    await page.getByRole('button', { name: /^I am Sales/ }).waitFor();
  }),
);

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
    await page.getByRole('slider', { name: /Ready by/ }).press('ArrowRight');
    await page.getByRole('button', { name: /^Stamp a draft/ }).first().click();
    await page.getByRole('button', { name: /^Sign alone/ }).first().waitFor();
  }),
);
