// Ten thousand quarters under six pay plans in the page: how long they take with one worker and with two, beside the
// same by the command line on one core; how soon there is something to see, how soon a stop is heard, whether the page
// goes on drawing meanwhile, and whether its memory grows from one time to the next.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { drawn, launch, newPage, open } from '../support.mjs';
import { clockFrames, gapsOf, middle } from './figures.mjs';

const QUARTERS = 10_000;
const PLANS = ['siloed', 'gated', 'pool', 'satisfaction', 'clawback', 'milestones'];
/** Milliseconds for all of them on two cores, to the first picture, to a stop; the shares that are wanted. */
const LIMITS = { all: 10_000, picture: 300, stop: 100, native: 0.65, two: 1.8, frame: 17 };
const TIMES = 10;
/** How often one worker, and two, play them all: the browser compiles what is used much once more, beside them. */
const PLAYS = 5;

const button = (page, name) => page.getByRole('button', { name });

/** Milliseconds that the command line takes on one core. */
function natively() {
  const words = ['lab', '--scenario', 'quarter', '--pay', PLANS.join(','), '--culture', 'neutral', '--seeds', String(QUARTERS)];
  const begun = performance.now();
  execFileSync('taskset', ['--cpu-list', '0', process.env.TRUCE_FAST, ...words, '--format', 'csv'], { maxBuffer: 1 << 28 });
  return performance.now() - begun;
}

/** The laboratory in a browser that says it has so many cores, with ten thousand quarters chosen. */
async function laboratory(browser, cores) {
  const { page, context } = await newPage(browser, { size: { width: 1440, height: 900 } });
  await page.addInitScript((cores) => {
    Object.defineProperty(Navigator.prototype, 'hardwareConcurrency', { get: () => cores });
  }, cores);
  await open(page, '#/laboratory');
  await page.getByRole('radio', { name: '10,000' }).check();
  await drawn(page);
  return { page, context };
}

/** From the next press on, the page remembers when a picture and when the text at the end were painted. */
function clock(page, end) {
  return page.evaluate((end) => {
    Object.assign(window, { picture: undefined, pressed: undefined });
    const painted = (told) => requestAnimationFrame(() => setTimeout(() => told(performance.now())));
    window.ended = new Promise((done) => {
      new MutationObserver((_, watch) => {
        const text = document.querySelector('main')?.textContent ?? '';
        if (window.picture === undefined && text.includes(' ± ')) {
          window.picture = 0;
          painted((now) => (window.picture = now));
        }
        if (window.pressed === undefined || !text.includes(end)) return;
        watch.disconnect();
        painted(done);
      }).observe(document.body, { childList: true, subtree: true, characterData: true });
    });
    addEventListener('pointerdown', ({ timeStamp }) => (window.pressed = timeStamp), { once: true, capture: true });
  }, end);
}

/** Plays them all, and resolves to the milliseconds that it took. */
async function play(page) {
  await clock(page, '10,000 quarters played');
  await button(page, 'Run the quarters').click();
  const took = await page.evaluate(() => window.ended.then((now) => ({ all: now - window.pressed, picture: window.picture - window.pressed })));
  assert.ok(await page.getByRole('status').getByText('10,000 quarters played').isVisible());
  return took;
}

/**
 * Plays them all once more, and resolves to the milliseconds between frames. Not while it is timed: to ask for every
 * frame makes the browser lay out and paint 60 times a second, which takes half a second of a core, and the page asks
 * for none.
 */
async function frames(page) {
  await clockFrames(page);
  await play(page);
  return gapsOf(page);
}

/** Milliseconds from a press on Stop until that is painted. */
async function stop(page) {
  await button(page, 'Run the quarters').click();
  await page.getByText(' ± ').first().waitFor();
  await drawn(page);
  await clock(page, 'Stopped at');
  await button(page, 'Stop').click();
  return page.evaluate(() => window.ended.then((now) => now - window.pressed));
}

/** Megabytes that the processes of the pages hold: the page's own and its workers'. */
async function memory(browser) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const held = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => readFileSync(`/proc/${id}/status`, 'utf8'));
  return held.map((status) => Number(/VmRSS:\s+(\d+)/.exec(status)[1]) / 1024).reduce((one, other) => one + other, 0);
}

const native = natively();
const browser = await launch();
// In turns, so that what else the machine has to do meets both.
const plays = { 1: [], 2: [] };
const desks = { 1: await laboratory(browser, 1), 2: await laboratory(browser, 2) };
for (let time = 0; time < PLAYS; time += 1) {
  for (const workers of [1, 2]) plays[workers].push(await play(desks[workers].page));
}
for (const { context } of Object.values(desks)) await context.close();
const best = (times) => times.toSorted((one, other) => one.all - other.all)[0];
const took = { 1: best(plays[1]), 2: best(plays[2]) };
const first = { 1: plays[1][0].all, 2: plays[2][0].all };
// Its memory is held against that of a page which has played little.
const { page } = await laboratory(browser, 2);
const gaps = (await frames(page)).toSorted((one, other) => one - other);
const stops = [];
const held = [];
for (let time = 0; time < TIMES; time += 1) {
  stops.push(await stop(page));
  await play(page);
  held.push(await memory(browser));
}
await browser.close();

let slow = false;
const row = (what, figure, unit, limit, keeps) => {
  const judged = limit === undefined ? '' : `${keeps ? '' : 'beyond '}the limit of ${limit}`;
  slow ||= limit !== undefined && !keeps;
  console.log(`${what.padEnd(62)}${figure.padStart(9)} ${unit.padEnd(3)} ${judged}`);
};
const seconds = (ms) => (ms / 1000).toFixed(1);
const games = QUARTERS * PLANS.length;
const each = (ms) => `${((games / ms) * 1000).toFixed(0)}`;
const nine = gaps[Math.floor(gaps.length * 0.95)];
console.log(`\n${games} quarters, bot against bot, under six pay plans`);
row('the command line, one core', seconds(native), 's');
row('  quarters a second', each(native), '');
row('the page, one worker', seconds(took[1].all), 's');
row('  quarters a second, of those of the command line', (native / took[1].all).toFixed(2), '', LIMITS.native, native / took[1].all >= LIMITS.native);
row('the page, two workers', seconds(took[2].all), 's', '10 s', took[2].all <= LIMITS.all);
row('  the first time, while much is compiled', seconds(first[2]), 's');
row('  times as fast as one the first time', (first[1] / first[2]).toFixed(2), '');
row(`  times as fast as one, the best of ${PLAYS}`, (took[1].all / took[2].all).toFixed(2), '', LIMITS.two, took[1].all / took[2].all >= LIMITS.two);
row('  the first picture', took[2].picture.toFixed(0), 'ms', '300 ms', took[2].picture <= LIMITS.picture);
row('  a frame meanwhile, typically', middle(gaps).toFixed(1), 'ms', '17 ms', middle(gaps) <= LIMITS.frame);
row('  a frame meanwhile, 19 in 20 within', nine.toFixed(1), 'ms');
row(`a stop, typically of ${TIMES}`, middle(stops).toFixed(0), 'ms', '100 ms', middle(stops) <= LIMITS.stop);
row('memory after the first time', held[0].toFixed(0), 'MB');
row(`memory after ${TIMES} times`, held.at(-1).toFixed(0), 'MB', 'a tenth more', held.at(-1) <= 1.1 * held[0]);
process.exitCode = slow ? 1 : 0;
