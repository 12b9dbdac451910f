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
    await page.getByText(/^This progress can’t be opened\. .*stops in the middle/).waitFor();
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

/** A course file of an organisation's own: two chapters, one client by another name, one sentence worded anew. */
const OURS = {
  format: 1,
  id: 'ours',
  title: 'How we promise at Nordwind',
  pass_mark: 5_000,
  chapters: [{ preset: 'one-promise' }, { preset: 'miscommunication' }],
  wording: {
    'chapter-one-promise.story': 'You sell for Nordwind. A harbour wants to track its lorries.',
    'ask-promise': '{ $client } is waiting for a date: week { $week }?',
  },
};

const pickCourse = (page, text) =>
  page.getByLabel('Open a course file').setInputFiles({ name: 'ours.json', mimeType: 'application/json', buffer: Buffer.from(text) });

test(
  'an organisation’s own course opens by file, keeps its own progress, and closes again; a faulty one names every fault',
  { timeout: 120_000 },
  journey(async ({ page }) => {
    await openCourse(page);
    await until(page, 'Chapter 1: One promise');
    await press(page, 'All chapters');

    await pickCourse(page, JSON.stringify({ ...OURS, id: 'Not an id', pass_mark: 99_999, wording: { nonsense: 'x' } }));
    for (const place of [/^At id:/, /^At pass_mark:/, /^At wording\.nonsense:/]) await page.getByText(place).waitFor();
    await pickCourse(page, '{"format":1,');
    await page.getByText(/^This course can’t be opened:/).waitFor();
    await page.getByText(/stops in the middle/).waitFor();

    await pickCourse(page, JSON.stringify(OURS));
    await page.getByRole('heading', { level: 1, name: 'How we promise at Nordwind' }).waitFor();
    await page.getByRole('button', { name: 'Start', exact: true }).waitFor();
    await until(page, 'Chapter 1: One promise');
    await page.getByText('You sell for Nordwind. A harbour wants to track its lorries.').waitFor();
    await answer(page);
    await page.getByRole('heading', { name: 'Harbour Foods is waiting for a date: week 2?' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'How we promise at Nordwind' }).waitFor();
    await press(page, 'Go on');
    await until(page, 'Certificate');
    await page.getByText(/has worked through “How we promise at Nordwind”/).waitFor();

    await press(page, 'All chapters');
    await press(page, 'Back to the course of Truce');
    await page.getByRole('heading', { level: 1, name: 'Learn it by living it' }).waitFor();
    await press(page, 'Go on');
    await page.getByRole('heading', { level: 1, name: 'Chapter 1: One promise' }).waitFor();
  }),
);

test(
  'a link carries a course and somebody’s progress to another browser, and replaces nothing unasked',
  { timeout: 120_000 },
  journey(async ({ page, browser }) => {
    await openCourse(page);
    await pickCourse(page, JSON.stringify(OURS));
    await until(page, 'Certificate');
    await page.getByLabel('Your name').fill('Ada');
    await press(page, 'Copy a link to this progress');
    const link = await page.locator('.learn-link code').innerText();

    const other = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage();
    await other.goto(link);
    await other.getByText(/^Ada has worked through “How we promise at Nordwind”/).waitFor();
    await other.getByText(/^This is somebody’s progress, from a link\./).waitFor();
    assert.equal(await other.getByLabel('Your name').count(), 0, 'nobody retypes the name of another');
    await press(other, 'Start the course myself');
    await other.getByRole('button', { name: 'Start', exact: true }).waitFor();

    // Somebody who has begun the course looks at it, and goes back.
    const begun = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage();
    await openCourse(begun);
    await pickCourse(begun, JSON.stringify(OURS));
    await until(begun, 'Chapter 1: One promise');
    await begun.goto(link);
    await begun.getByText(/^Ada has worked through/).waitFor();
    await begun.getByText('This progress comes from a file or a link. Your own is unchanged.').waitFor();
    await press(begun, 'Back to my own');
    await press(begun, 'Go on');
    await begun.getByRole('heading', { level: 1, name: 'Chapter 1: One promise' }).waitFor();

    // A link that lost its end says so.
    await begun.goto(link.slice(0, -3));
    await begun.getByText(/^This progress can’t be opened\. It is incomplete or damaged\./).waitFor();
  }),
);

test(
  'what was kept and cannot be read is set aside, and can be saved to a file',
  { timeout: 60_000 },
  journey(async ({ page }) => {
    await openCourse(page);
    await until(page, 'Chapter 1: One promise');
    const kept = await page.evaluate(() => {
      const text = localStorage.getItem('truce.course').slice(0, 80);
      localStorage.setItem('truce.course', text);
      return text;
    });
    await page.reload();
    await page.getByText(/^Something that was kept of your progress can’t be read\./).waitFor();
    const download = page.waitForEvent('download');
    await press(page, 'Save it to a file');
    assert.equal(await readFile(await (await download).path(), 'utf8'), kept);
    await until(page, 'Chapter 1: One promise');
    assert.equal(await page.evaluate(() => localStorage.getItem('truce.course.aside')), kept);
  }),
);

test(
  'who knows a chapter tests out of it with two questions and its scene',
  { timeout: 60_000 },
  journey(async ({ page }) => {
    await openCourse(page);
    await until(page, 'Chapter 1: One promise');
    await press(page, /^Skip this chapter with a test/);
    for (const right of ['That the date changed and they were not told', 'They learnt about a delay from an empty dock']) {
      await page.locator('.learn-choices').getByRole('button', { name: right }).click();
      await press(page, 'Certain');
      await press(page, 'Check');
      await page.getByText('Right.', { exact: true }).waitFor();
      await press(page, 'Next');
    }
    for (let moments = 0; moments < 12 && (await page.locator('.learn-ways').count()); moments += 1) await answer(page, 1);
    await page.getByRole('heading', { level: 1, name: 'Chapter 2: Good news travels' }).waitFor();
  }),
);
