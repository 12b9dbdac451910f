// The course: from the start page through every chapter to the certificate, by keyboard, and by touch on a small phone; what
// is kept of the learner survives a reload, a file and a second thought.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { Keys } from './keys.mjs';
import { ON, answer, until } from './states/course.mjs';
import { press } from './states/steps.mjs';
import { drawn, journey, open } from './support.mjs';

const MOST_PAGES = 200;
/** What a learner may need, who reads 200 words a minute and takes four seconds for a press. */
const MOST_MINUTES = 35;

const certificate = (page) => page.getByRole('heading', { name: 'Certificate' });

/** Every line that can be read, once. */
const lines = async (page) => (await page.locator('main').innerText()).split('\n').map((line) => line.trim());

async function openCourse(page) {
  await open(page);
  await press(page, 'Open the course');
  await page.getByRole('heading', { level: 1, name: 'Learn it by living it' }).waitFor();
}

test(
  'the whole course by keyboard, to a certificate',
  { timeout: 240_000 },
  journey(async ({ t, page }) => {
    await open(page);
    const keys = new Keys(page);
    await keys.enter(/^Open the course/);
    await page.getByRole('heading', { level: 1, name: 'Learn it by living it' }).waitFor();
    let presses = 0;
    for (let pages = 0; pages < MOST_PAGES && !(await certificate(page).count()); pages += 1) {
      const groups = await page.locator('.learn-levels').count();
      for (let group = 0; group < groups; group += 1) {
        await keys.to(group === 0 ? /^(Fairly|Certain)/ : /^Fairly/);
        await keys.press('Space');
        presses += 1;
      }
      const choices = page.locator('.learn-choices').getByRole('button');
      if (await choices.count()) {
        await keys.enter(started(await choices.nth(pages % (await choices.count())).innerText()));
        presses += 1;
      }
      const ways = page.locator('.learn-ways').getByRole('button');
      if (await ways.count()) {
        await keys.enter(started(await ways.nth(pages % 2).locator('.btn-label').innerText()));
        presses += 1;
        continue;
      }
      if (await page.getByRole('heading', { name: 'Choose two remedies' }).count()) {
        await keys.enter(/^Share the metrics/);
        await keys.enter(/^Goals from the strategy/);
        presses += 2;
      }
      if (await page.getByLabel('then I will').count()) {
        await keys.to(/^If/);
        await page.keyboard.type('a client asks for a date');
        await keys.to(/^then I will/);
        await page.keyboard.type('ask Operations first');
      }
      await keys.enter(ON);
      presses += 1;
    }
    assert.ok(await certificate(page).isVisible(), 'it ends with a certificate');
    await keys.to(/^Your name/);
    await page.keyboard.type('Ada');
    await page.getByText(/^Ada has worked through/).waitFor();
    await page.getByText('This record replays to this score; the name is as typed.').waitFor();
    t.diagnostic(`${presses} presses`);
  }),
);

/** A pattern for what begins like this text. */
const started = (text) => new RegExp(`^${text.split('\n')[0].replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);

test(
  'the whole course on a phone of 360 px, by touch',
  { timeout: 240_000 },
  journey(
    async ({ t, page }) => {
      await openCourse(page);
      const read = new Set();
      let taps = 0;
      while (!(await certificate(page).count())) {
        for (const line of await lines(page)) read.add(line);
        const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(beyond <= 0, `${await page.getByRole('heading', { level: 1 }).innerText()}: ${beyond} px too wide`);
        const small = await page.locator('main .btn').evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 44).map((one) => one.textContent));
        assert.deepEqual(small, [], 'a thumb can hit everything');
        taps += 1 + (await page.locator('.learn-levels, .learn-choices').count());
        assert.ok(taps < 2 * MOST_PAGES, 'it comes to an end');
        await answer(page, taps);
        await drawn(page);
      }
      const words = [...read].join(' ').split(/\s+/).length;
      const minutes = words / 200 + (taps * 4) / 60;
      t.diagnostic(`${taps} taps, ${words} words, ${minutes.toFixed(1)} minutes, ${(taps / minutes).toFixed(1)} taps a minute`);
      assert.ok(minutes <= MOST_MINUTES, `${minutes} minutes`);
      assert.ok(taps / minutes >= 3, `${taps} taps in ${minutes} minutes`);
    },
    { size: { width: 360, height: 740 }, touch: true },
  ),
);

test(
  'progress survives a reload and a file, and starting over asks first',
  { timeout: 120_000 },
  journey(async ({ page }) => {
    await openCourse(page);
    await until(page, 'What came of it');
    await page.reload();
    await press(page, 'Go on');
    await page.getByRole('heading', { name: 'What came of it' }).waitFor();
    await until(page, 'Chapter 2: Good news travels');

    await press(page, 'All chapters');
    const download = page.waitForEvent('download');
    await press(page, 'Save my progress to a file');
    const file = await readFile(await (await download).path(), 'utf8');
    await press(page, 'Start over');
    await press(page, 'Keep my progress');
    await page.getByText('Done', { exact: true }).first().waitFor();
    await press(page, 'Start over');
    await press(page, 'Delete and start over');
    await page.getByRole('button', { name: 'Start', exact: true }).waitFor();

    const pick = (text) =>
      page.getByLabel('Open a progress file').setInputFiles({ name: 'course.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await pick(file.slice(0, 40));
    await page.getByText(/This progress file can’t be opened\. The file is damaged/).waitFor();
    await pick(file.replace('"format":1', '"format":9'));
    await page.getByText(/comes from a newer version/).waitFor();
    await pick(file);
    await press(page, 'Go on');
    await page.getByRole('heading', { level: 1, name: 'Chapter 2: Good news travels' }).waitFor();
  }),
);

test(
  'a browser that keeps nothing says so, and the course goes on',
  { timeout: 60_000 },
  journey(async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('no room', 'QuotaExceededError');
      };
    });
    await openCourse(page);
    await answer(page);
    await answer(page);
    await page.getByText(/^This browser doesn’t keep your progress\./).waitFor();
    await until(page, 'What came of it');
  }),
);
