// What every journey starts from: a real browser, a page that must stay silent and at home.
//
// `cargo xtask test` serves the release below a sub-folder and says where in TRUCE_URL, which browser to start in
// TRUCE_CHROMIUM, and where the native command line lies in TRUCE_NATIVE.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';

/** Where the page is. */
export const HOME = required('TRUCE_URL');

/** What the native `truce` answers at a terminal: its `stdout` and its `stderr`. */
export const terminal = (...words) => promisify(execFile)(required('TRUCE_NATIVE'), words);

/** The button that ends the week of who is at the table; it says what that leads to. */
export const DONE = /^(Hand over to (Sales|Operations)|Close week \d+|End my turn)$/;

/** The sizes that the pages are designed for. */
export const SIZES = {
  phone: { width: 390, height: 844 },
  tablet: { width: 820, height: 1180 },
  desktop: { width: 1280, height: 800 },
};

// The browser is on its own: none of its errands to the outside, and nothing of what it would offer a new user.
const FLAGS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the browser with an empty profile of its own. */
export function launch() {
  return chromium.launch({ executablePath: required('TRUCE_CHROMIUM'), args: FLAGS });
}

/** A browser with a profile of its own, which keeps what frames of other hosts want kept; by itself it does not. */
export async function launchProfile(t) {
  const folder = await mkdtemp(join(tmpdir(), 'truce-profile-'));
  t.after(() => rm(folder, { recursive: true, force: true }));
  const allowed = { profile: { cookie_controls_mode: 0, block_third_party_cookies: false } };
  await mkdir(join(folder, 'Default'));
  await writeFile(join(folder, 'Default', 'Preferences'), JSON.stringify(allowed));
  const options = { executablePath: required('TRUCE_CHROMIUM'), args: FLAGS, reducedMotion: 'reduce', locale: 'en-GB' };
  return chromium.launchPersistentContext(folder, options);
}

/** The same, open on a port to a tool that brings its own way to drive a browser. */
export function launchForTools(port) {
  return chromium.launch({ executablePath: required('TRUCE_CHROMIUM'), args: [...FLAGS, `--remote-debugging-port=${port}`] });
}

/**
 * Opens a page in a fresh context, and resolves to it with the watch that is kept on it.
 *
 * Every request to another host is stopped and remembered, and so is every error in the console. A journey ends
 * with `watch.assertClean()`.
 */
export async function newPage(browser, { size = SIZES.desktop, scheme = 'light', touch = false, ...more } = {}) {
  const context = await browser.newContext({
    viewport: size,
    colorScheme: scheme,
    hasTouch: touch,
    isMobile: touch,
    reducedMotion: 'reduce',
    locale: 'en-GB',
    ...more,
  });
  const watch = new Watch();
  await context.route(
    (url) => watch.isForeign(url),
    (route) => watch.stop(route),
  );
  const page = await context.newPage();
  watch.follow(page);
  return { page, context, watch };
}

/** Resolves once the app has started and drawn all of the page: the start page is there before, and only painted. */
export function started(page) {
  return page.locator('body:not([data-drawing])').waitFor();
}

/** Opens the app and waits until it has drawn its first heading. */
export async function open(page, route = '') {
  await page.goto(HOME + route);
  await started(page);
  await page.getByRole('heading').first().waitFor();
}

/** Throws away everything that the browser keeps for the page, from a text of its host, where no app runs. */
export async function forgotten(page) {
  await page.goto(`${HOME}fonts/inter-OFL.txt`);
  await page.evaluate(async () => {
    localStorage.clear();
    sessionStorage.clear();
    const asked = (request) => new Promise((done) => (request.onsuccess = () => done(request.result)));
    for (const { name } of await indexedDB.databases()) {
      const database = await asked(indexedDB.open(name));
      const shelves = [...database.objectStoreNames];
      if (shelves.length) {
        const change = database.transaction(shelves, 'readwrite');
        for (const shelf of shelves) change.objectStore(shelf).clear();
        await new Promise((done) => (change.oncomplete = done));
      }
      database.close();
    }
  });
}

/** Everything on the shelf with the games: `{ texts, cards, names, owners }`, each by key. */
export function shelf(page) {
  return page.evaluate(async () => {
    const asked = (request) => new Promise((done) => (request.onsuccess = () => done(request.result)));
    const database = await asked(indexedDB.open('truce'));
    const all = {};
    for (const name of database.objectStoreNames) {
      const store = database.transaction(name).objectStore(name);
      const [keys, values] = await Promise.all([asked(store.getAllKeys()), asked(store.getAll())]);
      all[name] = Object.fromEntries(keys.map((key, place) => [key, values[place]]));
    }
    database.close();
    return all;
  });
}

/** Resolves once the page has been drawn anew and nothing moves any more, as after a change of its size. */
export async function drawn(page) {
  await started(page);
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map((animation) => animation.finished)));
}

/**
 * Runs a journey in a page of its own, and holds the page to what every page must keep: no error, no stranger.
 *
 *   test('a name', journey(async ({ page }) => { … }, { touch: true }));
 */
export function journey(steps, options = {}) {
  return async (t) => {
    const browser = await launch();
    t.after(() => browser.close());
    const { page, context, watch } = await newPage(browser, options);
    await steps({ t, browser, context, page, watch });
    watch.assertClean();
  };
}

/** Remembers what a page must not do. */
class Watch {
  errors = [];
  strangers = [];

  isForeign(url) {
    return ['http:', 'https:', 'ws:', 'wss:'].includes(url.protocol) && url.hostname !== '127.0.0.1';
  }

  stop(route) {
    this.strangers.push(route.request().url());
    return route.abort();
  }

  follow(page) {
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text());
    });
    page.on('pageerror', (error) => this.errors.push(String(error)));
    page.on('websocket', (socket) => {
      if (this.isForeign(new URL(socket.url()))) this.strangers.push(socket.url());
    });
    page.on('response', (response) => {
      if (response.status() >= 400) this.errors.push(`${response.status()} ${response.url()}`);
    });
  }

  assertClean() {
    assert.deepEqual(this.strangers, [], 'the page asked another host for something');
    assert.deepEqual(this.errors, [], 'the page reported errors');
  }
}

export function required(name) {
  const value = process.env[name];
  assert.ok(value, `${name} is not set: run the journeys by cargo xtask test --only browser`);
  return value;
}

/** What leads through the reveal without a guess, a step at a time. */
export const ONWARD = [
  /^Look without guessing/,
  /^Show them all/,
  /^On to (the|your) /,
  /^Compare both quarters/,
  /^On to all quarters/,
  /^More to look at/,
];

/** What is left to press at the end of the reveal: the market again, or where a campaign goes on. */
export const OVER = /^Play (this market again|quarter \d+|all quarters again)$/;

/** Opens what lies behind the quarter, from any step of its reveal. */
export async function lookCloser(page, name) {
  await page.getByRole('navigation', { name: 'Steps of the reveal' }).getByRole('button', { name: 'Look closer' }).click();
  await page.getByRole('button', { name: `Open: ${name}` }).click();
}

/** Walks through the reveal to its last step, where the market can be played again or a campaign goes on. */
export async function walkTheReveal(page) {
  const again = page.getByRole('button', { name: OVER });
  while (!(await again.isVisible())) {
    const onward = ONWARD.map((name) => page.getByRole('button', { name }));
    await onward.reduce((one, other) => one.or(other)).or(again).first().waitFor();
    for (const way of onward) {
      if (await way.isVisible()) await way.click();
    }
  }
}
