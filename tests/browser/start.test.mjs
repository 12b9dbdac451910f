// A game that cannot start says why, in place of the button that would do nothing.

import assert from 'node:assert/strict';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { HOME, launch, newPage, started } from './support.mjs';
import { FAULTS, unreliable } from './unreliable.mjs';

const play = (page) => page.getByRole('button', { name: /^Play the first promise/ });

function visit(steps) {
  return async (t) => {
    const host = await unreliable(t);
    const browser = await launch();
    t.after(() => browser.close());
    const { page, context } = await newPage(browser, { size: { width: 360, height: 640 } });
    await steps({ page, context, host });
  };
}

/** What is told, and that no button is left that would do nothing. */
async function told(page, sentence) {
  await page.getByRole('alert').filter({ hasText: sentence }).waitFor();
  assert.equal(await play(page).count(), 0, 'the button that would do nothing is gone');
  assert.ok(await page.locator('.doors').evaluate((doors) => doors.inert), 'and so are the other doors');
}

for (const [name, fault] of Object.entries(FAULTS)) {
  test(
    `a game whose module does not come (${name}) says so, and starts when it is tried again`,
    visit(async ({ page, host }) => {
      host.spoil(/_bg\.wasm$/, fault);
      await page.goto(host.home);
      await told(page, 'Truce did not load.');
      host.recover();
      await page.getByRole('button', { name: 'Try again' }).click();
      await play(page).click();
      await page.getByRole('button', { name: /^I am Sales/ }).waitFor();
    }),
  );
}

/** Ways in which a game that did not load is tried again. */
const AGAIN = {
  'by itself when the network is back': async ({ context }) => {
    await context.setOffline(true);
    await context.setOffline(false);
  },
  'when it is asked for': ({ page }) => page.getByRole('button', { name: 'Try again' }).click(),
};

for (const [way, again] of Object.entries(AGAIN)) {
  test(
    `a game that did not load is tried again ${way}, and the press from before is kept`,
    visit(async (visitor) => {
      const { page, host } = visitor;
      const fail = host.hold(/_bg\.wasm$/, FAULTS.cut);
      await page.goto(host.home);
      await play(page).click();
      fail();
      await told(page, 'Truce did not load.');
      host.recover();
      await again(visitor);
      await page.getByRole('button', { name: /^I am Sales/ }).waitFor();
    }),
  );
}

test(
  'a network that is back without the host leaves the page as it is',
  visit(async ({ page, context, host }) => {
    host.spoil(/_bg\.wasm$/, FAULTS.cut);
    await page.goto(host.home);
    await told(page, 'Truce did not load.');
    host.spoil(/\/$/, FAULTS.refused);
    const asked = page.waitForResponse((response) => response.status() === 503);
    await context.setOffline(true);
    await context.setOffline(false);
    await asked;
    await told(page, 'Truce did not load.');
    host.recover();
    await page.getByRole('button', { name: 'Try again' }).click();
    await play(page).click();
    await page.getByRole('button', { name: /^I am Sales/ }).waitFor();
  }),
);

test(
  'a game whose script does not come says so, on whatever page it was to start',
  visit(async ({ page, host }) => {
    host.spoil(/\/app-\w+\.js$/, FAULTS.missing);
    await page.goto(`${host.home}#/laboratory`);
    await told(page, 'Truce did not load.');
  }),
);

test(
  'a game that a site’s policy refuses says so',
  visit(async ({ page, host }) => {
    host.with({ 'content-security-policy': "script-src 'self' 'unsafe-inline'" });
    await page.goto(host.home);
    await told(page, 'The rules of this website stop Truce from starting.');
  }),
);

test(
  'a policy that allows WebAssembly by its name lets the game start',
  visit(async ({ page, host }) => {
    host.with({ 'content-security-policy': "script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'" });
    await page.goto(host.home);
    await play(page).click();
    await page.getByRole('button', { name: /^I am Sales/ }).click();
    await page.getByRole('slider', { name: /Ready by/ }).waitFor();
  }),
);

test(
  'a policy that refuses WebAssembly is known in a browser that words it in its own way',
  visit(async ({ page, host }) => {
    await page.addInitScript(() => {
      const refuse = () => {
        throw new WebAssembly.CompileError('verboten');
      };
      WebAssembly.Module = refuse;
      for (const name of ['compile', 'compileStreaming', 'instantiate', 'instantiateStreaming']) {
        WebAssembly[name] = async () => refuse();
      }
    });
    await page.goto(host.home);
    await told(page, 'The rules of this website stop Truce from starting.');
  }),
);

for (const policy of ["connect-src 'none'", "script-src 'unsafe-inline' 'wasm-unsafe-eval'"]) {
  test(
    `a policy that keeps the game’s own files away (${policy}) is not told as a connection fault`,
    visit(async ({ page, host }) => {
      host.with({ 'content-security-policy': policy });
      await page.goto(host.home);
      await told(page, 'The rules of this website stop Truce from loading its own files.');
    }),
  );
}

const BLOCKED = "blocks Truce's scripts";

test(
  'a policy that blocks every script on the page leaves a sentence that comes by itself',
  visit(async ({ page, host }) => {
    host.with({ 'content-security-policy': "script-src 'self'" });
    await page.goto(host.home);
    const sentence = page.getByText(BLOCKED);
    assert.equal(await sentence.isVisible(), false, 'not before a script could have come');
    await page.getByRole('alert').filter({ hasText: BLOCKED }).waitFor();
  }),
);

test(
  'where scripts run, nothing says that they are blocked',
  visit(async ({ page, host }) => {
    await page.goto(host.home);
    await started(page);
    assert.equal(await page.getByText(BLOCKED).count(), 0);
  }),
);

/** The smallest module that stops as soon as it is started. */
const TRAP = Buffer.concat([
  Buffer.from([0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 20, 1, 16]),
  Buffer.from('__wbindgen_start'),
  Buffer.from([0, 0, 10, 5, 1, 3, 0, 0, 11]),
]);

test(
  'a game that stops at its start is not told as a connection fault, and can be tried again',
  visit(async ({ page, host }) => {
    host.spoil(/_bg\.wasm$/, (response, _, headers) => response.writeHead(200, headers).end(TRAP));
    await page.goto(host.home);
    await told(page, 'Truce stopped while it was starting.');
    host.recover();
    await page.getByRole('button', { name: 'Try again' }).click();
    await play(page).click();
    await page.getByRole('button', { name: /^I am Sales/ }).waitFor();
  }),
);

test(
  'a game that stops while it is drawn for the first time leaves no empty page',
  visit(async ({ page, host }) => {
    await page.addInitScript(() => {
      Date.now = () => {
        throw new Error('no clock here');
      };
    });
    await page.goto(host.home);
    await told(page, 'Truce stopped while it was starting.');
  }),
);

test(
  'a browser without WebAssembly says so',
  visit(async ({ page, host }) => {
    await page.addInitScript(() => delete window.WebAssembly);
    await page.goto(host.home);
    await told(page, "This browser can't run Truce");
  }),
);

test(
  'a page opened from the disk says so',
  visit(async ({ page }) => {
    const folder = await mkdtemp(join(tmpdir(), 'truce-'));
    const file = join(folder, 'index.html');
    await writeFile(file, await (await fetch(HOME)).text());
    await page.goto(pathToFileURL(file).href);
    await told(page, "Truce can't start from a file on this computer.");
  }),
);

test(
  'a frame that locks the game in says so',
  visit(async ({ page, context, host }) => {
    const around = new URL('around.html', host.home).href;
    const body = `<iframe sandbox="allow-scripts" src="${host.home}" width="360" height="600"></iframe>`;
    await context.route(around, (route) => route.fulfill({ contentType: 'text/html', body }));
    await page.goto(around);
    const frame = page.frameLocator('iframe');
    await frame.getByRole('alert').filter({ hasText: 'The page around Truce locks it in' }).waitFor();
  }),
);

test(
  'a game that takes long says so, keeps the press, and starts when it has come',
  visit(async ({ page, host }) => {
    await page.clock.install();
    const come = host.hold(/_bg\.wasm$/);
    await page.goto(host.home);
    await play(page).click();
    await page.clock.fastForward(8_500);
    await page.getByRole('alert').filter({ hasText: 'Truce is still loading.' }).waitFor();
    await page.clock.fastForward(85_000);
    await page.getByRole('alert').filter({ hasText: 'Truce has still not loaded.' }).waitFor();
    await page.getByRole('button', { name: 'Try again' }).waitFor();
    come();
    await page.getByRole('button', { name: /^I am Sales/ }).waitFor();
    assert.equal(await page.getByRole('alert').count(), 0);
  }),
);
