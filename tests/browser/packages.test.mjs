// The course within a learning platform: launched, played, suspended, resumed in another window and completed, in all three
// dialects; and what becomes of it when a platform, a network or a browser does what they do in the field.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startCmi5Platform } from './platforms/cmi5.mjs';
import { rightAnswers, unpackAll } from './platforms/packages.mjs';
import { startScormPlatform } from './platforms/scorm.mjs';
import { until as eventually } from './platforms/serve.mjs';
import { answer, until } from './states/course.mjs';
import { press } from './states/steps.mjs';
import { launch, launchProfile, required } from './support.mjs';

const VERSIONS = { scorm12: '1.2', scorm2004: '2004' };
const STATUS = { scorm12: 'cmi.core.lesson_status', scorm2004: 'cmi.success_status' };

const HOW = { viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', locale: 'en-GB' };

let browser;
let packages;
before(async () => ([browser, packages] = await Promise.all([launch(), unpackAll()])));
after(() => Promise.all([browser.close(), packages.remove()]));

const SAVED = 'Saved on your learning platform.';
const SILENT = /^Your learning platform doesn’t answer\. You can go on/;

/** A SCORM platform with a package of this kind; `open` launches it in a browser of its own. */
async function scorm(t, kind, options = {}) {
  const content = packages.content[kind];
  const platform = await startScormPlatform({ content, version: VERSIONS[kind], octetStream: true, ...options });
  t.after(() => platform.close());
  const open = async ({ window = false } = {}) => {
    const context = await browser.newContext(HOW);
    t.after(() => context.close());
    const page = await context.newPage();
    await page.goto(platform.url + (window ? '?window=1' : ''));
    if (!window) return { context, page, course: page.frameLocator('iframe') };
    const popup = context.waitForEvent('page');
    await page.getByRole('button', { name: 'Open the course' }).click();
    const course = await popup;
    await course.bringToFront();
    return { context, page, course };
  };
  return { platform, open };
}

/** A cmi5 platform; `open` launches the course there. */
async function cmi5(t, options = {}) {
  const content = packages.content.cmi5;
  const platform = await startCmi5Platform({ content, ralph: required('TRUCE_RALPH'), octetStream: true, ...options });
  t.after(() => platform.close());
  const open = async (how) => {
    const context = await browser.newContext(HOW);
    t.after(() => context.close());
    const course = await context.newPage();
    await course.goto(await platform.launch(how));
    return { context, course };
  };
  return { platform, open };
}

const heading = (place, name) => place.getByRole('heading', { name }).waitFor();
const says = (place, text) => place.getByText(text).first().waitFor();

/** Plays to the reveal of the first chapter. */
async function playSome(course) {
  await heading(course, 'Learn it by living it');
  await until(course, 'What came of it');
}

/** Goes on to the certificate, with every item at the end answered right. */
async function playToTheEnd(course) {
  const right = await rightAnswers();
  const certificate = course.getByRole('heading', { name: 'Certificate' });
  for (let pages = 0; pages < 400; pages += 1) {
    await course.getByRole('heading', { level: 1 }).waitFor();
    if (await certificate.count()) return;
    const choices = course.locator('.learn-choices').getByRole('button');
    const texts = await choices.allInnerTexts();
    const good = texts.findIndex((text) => right.has(text.trim()));
    await answer(course, Math.max(good, 0));
  }
  throw new Error('The certificate never came');
}

const lastState = (platform) => platform.stored().values['cmi.suspend_data'] ?? '';
const isFinished = (platform, session) => eventually(() => platform.stored().sessions[session - 1]?.finished, { what: 'the end of the visit' });

for (const kind of ['scorm12', 'scorm2004']) {
  test(`${kind}: launched, played, suspended, resumed in another window and completed`, { timeout: 240_000 }, async (t) => {
    const { platform, open } = await scorm(t, kind);
    const first = await open();
    await playSome(first.course);
    await says(first.course, SAVED);
    await press(first.course, 'Save and leave');
    await says(first.course, `${SAVED} You can close this window.`);
    await isFinished(platform, 1);
    assert.equal(platform.stored().entry, 'resume');
    await first.context.close();

    const second = await open({ window: true });
    await press(second.course, 'Go on');
    await heading(second.course, 'What came of it');
    await playToTheEnd(second.course);
    await says(second.course, SAVED);
    const { values } = platform.stored();
    assert.equal(values[STATUS[kind]], 'passed');
    const score = kind === 'scorm12' ? values['cmi.core.score.raw'] : values['cmi.score.raw'];
    assert.equal(score, '100');
    if (kind === 'scorm2004') assert.deepEqual([values['cmi.completion_status'], values['cmi.score.scaled']], ['completed', '1']);
    const longest = Math.max(...platform.calls().map(({ args }) => String(args[1] ?? '').length));
    t.diagnostic(`the longest state has ${longest} characters`);
    assert.ok(longest <= 3_500);

    // What is done after completion is kept as well.
    await second.course.getByLabel('Your name').fill('Ada');
    await eventually(async () => (await second.course.getByText(SAVED).count()) > 0);
    await press(second.course, 'Save and leave');
    await isFinished(platform, 2);
    const third = await open();
    await press(third.course, 'To my certificate');
    await says(third.course, /^Ada has worked through/);
    assert.deepEqual(platform.violations(), []);
  });

  test(`${kind}: however the page goes away, nothing is lost`, { timeout: 180_000 }, async (t) => {
    const { platform, open } = await scorm(t, kind);
    const leave = {
      'the frame is removed': ({ page }) => page.getByRole('button', { name: 'Close the course' }).click(),
      'the page goes elsewhere': ({ page }) => page.getByRole('button', { name: 'Exit' }).click(),
      'the tab is closed': ({ page }) => page.close(),
    };
    let session = 0;
    let steps = 0;
    for (const [how, away] of Object.entries(leave)) {
      const visit = await open();
      await heading(visit.course, 'Learn it by living it');
      if (session > 0) assert.equal(await visit.course.getByRole('button', { name: 'Go on', exact: true }).count(), 1, `after ${Object.keys(leave)[session - 1]}`);
      for (let pages = 0; pages < 3; pages += 1) await answer(visit.course, pages);
      await says(visit.course, SAVED);
      const before = lastState(platform);
      await away(visit);
      session += 1;
      await isFinished(platform, session);
      assert.equal(lastState(platform), before, how);
      assert.ok(before.length > steps, how);
      steps = 0;
    }
    assert.deepEqual(platform.violations(), []);
    // The page is loaded anew: for the platform that visit is over, and the learner is told, and loses nothing.
    const again = await open();
    await press(again.course, 'Go on');
    await again.page.locator('iframe').evaluate((frame) => frame.contentWindow.location.reload());
    // Some platforms begin a second visit then, others do not.
    await says(again.course, /^This visit is over for your learning platform|^Saved on your learning platform/);
    await press(again.course, 'Go on');
    await answer(again.course);
  });

  test(`${kind}: a platform that fails is told, and is given what it missed`, { timeout: 180_000 }, async (t) => {
    for (const mode of ['commit-false', 'throws', 'set-false', 'gone']) {
      const { platform, open } = await scorm(t, kind);
      const { page, course } = await open();
      await until(course, 'Chapter 1: One promise');
      await says(course, SAVED);
      await platform.fail(mode, page);
      await answer(course);
      if (mode === 'gone') {
        // The object was found before: a platform that takes it from its window does not take it from us.
        await says(course, SAVED);
        continue;
      }
      await says(course, SILENT);
      const before = lastState(platform);
      await platform.fail('', page);
      await answer(course);
      await says(course, SAVED);
      assert.notEqual(lastState(platform), before, mode);
      await press(course, 'Save and leave');
      await isFinished(platform, 1);
    }
  });

  test(`${kind}: a platform that answers nothing, or no at the end, raises no false alarm`, { timeout: 120_000 }, async (t) => {
    for (const mode of ['commit-null', 'late-commit-false']) {
      const { platform, open } = await scorm(t, kind);
      const { page, course } = await open();
      await until(course, 'Chapter 1: One promise');
      await platform.fail(mode, page);
      await answer(course);
      await says(course, SAVED);
      await press(course, 'Save and leave');
      await says(course, `${SAVED} You can close this window.`);
    }
  });

  test(`${kind}: without a platform in reach the course says so, and what it keeps`, { timeout: 120_000 }, async (t) => {
    // A frame of another host cannot see the platform's object, and this browser keeps nothing for it.
    const { platform, open } = await scorm(t, kind, { contentElsewhere: true });
    const bare = await open();
    await says(bare.course, /and this browser keeps nothing\. Save your progress to a file before you close this window\./);
    await until(bare.course, 'Chapter 1: One promise');
    await says(bare.course, /and this browser keeps nothing/);

    const profile = await launchProfile(t);
    const page = await profile.newPage();
    await page.goto(platform.url);
    const course = page.frameLocator('iframe');
    await says(course, 'There is no learning platform here to report to. Your progress stays in this browser.');
    await until(course, 'Chapter 1: One promise');
    await page.reload();
    await press(course, 'Go on');
    await heading(course, 'Chapter 1: One promise');
    await profile.close();
  });

  test(`${kind}: a frame or a policy that locks the page in is told`, { timeout: 120_000 }, async (t) => {
    const locked = await scorm(t, kind, { frameAttributes: { sandbox: 'allow-scripts' } });
    await says((await locked.open()).course, 'The page around Truce locks it in, so it can\'t start here. Open Truce in a tab of its own.');
    const strict = await scorm(t, kind, { policy: "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'" });
    await says((await strict.open()).course, /The rules of this website stop Truce from starting/);
    const loose = await scorm(t, kind, { frameAttributes: { sandbox: 'allow-scripts allow-same-origin' } });
    await says((await loose.open()).course, SAVED);
  });
}

test('scorm: who opens the course to look at it is not recorded', { timeout: 60_000 }, async (t) => {
  const { platform, open } = await scorm(t, 'scorm12', { values: { 'cmi.core.lesson_mode': 'review' } });
  const { course } = await open();
  await says(course, /for viewing only\. Nothing is recorded\./);
  await until(course, 'Chapter 1: One promise');
  await press(course, 'Leave');
  await says(course, 'Nothing was recorded. You can close this window.');
  await isFinished(platform, 1);
  assert.equal(platform.stored().values['cmi.core.lesson_status'], 'not attempted');
});

const verbs = async (platform) => (await platform.statements()).map(({ verb }) => verb.id.split('/').at(-1));
const progress = (platform) => platform.state().find(({ name }) => name === 'truce-progress')?.content.progress ?? '';

test('cmi5: launched, played, suspended, resumed in another window and completed', { timeout: 240_000 }, async (t) => {
  const { platform, open } = await cmi5(t);
  const first = await open();
  await playSome(first.course);
  await says(first.course, SAVED);
  await press(first.course, 'Save and leave');
  await heading(first.course, 'Back');
  assert.deepEqual(await verbs(platform), ['launched', 'initialized', 'terminated']);

  const second = await open();
  await press(second.course, 'Go on');
  await heading(second.course, 'What came of it');
  await playToTheEnd(second.course);
  await says(second.course, SAVED);
  await press(second.course, 'Save and leave');
  await heading(second.course, 'Back');
  assert.deepEqual((await verbs(platform)).slice(3), ['launched', 'initialized', 'completed', 'passed', 'terminated']);
  const passed = (await platform.statements()).find(({ verb }) => verb.id.endsWith('/passed'));
  assert.equal(passed.result.score.scaled, 1);

  const third = await open();
  await press(third.course, 'To my certificate');
  await press(third.course, 'Save and leave');
  await heading(third.course, 'Back');
  assert.deepEqual((await verbs(platform)).slice(8), ['launched', 'initialized', 'terminated']);
  assert.deepEqual(platform.violations(), []);
});

test('cmi5: however the page goes away, nothing is lost', { timeout: 120_000 }, async (t) => {
  const { platform, open } = await cmi5(t);
  const leave = {
    'the tab is closed': ({ course }) => course.close(),
    'the page goes elsewhere': ({ course }) => course.goto('about:blank'),
  };
  for (const [how, away] of Object.entries(leave)) {
    const visit = await open();
    await heading(visit.course, 'Learn it by living it');
    for (let pages = 0; pages < 3; pages += 1) await answer(visit.course, pages);
    await says(visit.course, SAVED);
    const before = progress(platform);
    await away(visit);
    await eventually(async () => (await verbs(platform)).at(-1) === 'terminated', { what: `the end: ${how}` });
    assert.equal(progress(platform), before, how);
  }
  assert.deepEqual(platform.violations(), []);
  // Loaded anew, the visit is over for the platform; what is done then is kept all the same.
  const again = await open();
  await press(again.course, 'Go on');
  await again.course.reload();
  await says(again.course, /^This visit is over for your learning platform/);
  const before = progress(platform);
  await press(again.course, 'Go on');
  await answer(again.course);
  await eventually(() => progress(platform) !== before, { what: 'what was done after the end' });
  assert.equal((await verbs(platform)).filter((verb) => verb === 'terminated').length, 3);
  assert.deepEqual(platform.violations(), []);
});

test('cmi5: a network that is cut and a platform that fails are told, and get what they missed', { timeout: 120_000 }, async (t) => {
  const { platform, open } = await cmi5(t);
  const { context, course } = await open();
  await until(course, 'Chapter 1: One promise');
  await says(course, SAVED);
  await context.setOffline(true);
  await answer(course);
  await says(course, SILENT);
  const before = progress(platform);
  await context.setOffline(false);
  await says(course, SAVED);
  assert.notEqual(progress(platform), before);
  platform.fail('errors');
  await answer(course);
  await says(course, SILENT);
  platform.fail('forgets-token');
  await answer(course);
  await says(course, /^Your learning platform isn’t accepting anything in this visit/);
  platform.fail('');
  await answer(course);
  await says(course, SAVED);
  await press(course, 'Save and leave');
  await heading(course, 'Back');
  assert.deepEqual(platform.violations(), []);
});

test('cmi5: a platform that is down at the launch stops nobody, and hears of it later', { timeout: 120_000 }, async (t) => {
  const { platform, open } = await cmi5(t);
  platform.fail('errors');
  const launched = open();
  const { course } = await launched;
  await says(course, SILENT);
  await until(course, 'Chapter 1: One promise');
  platform.fail('');
  await says(course, SAVED);
  await answer(course);
  await says(course, /You are Sales/);
  assert.ok(platform.requests().length < 30, `${platform.requests().length} requests`);
  await press(course, 'Save and leave');
  await heading(course, 'Back');
  assert.deepEqual(platform.violations(), []);
});

test('cmi5: who opens the course to look at it is not recorded', { timeout: 60_000 }, async (t) => {
  const { platform, open } = await cmi5(t);
  const { course } = await open({ launchMode: 'Browse' });
  await says(course, /for viewing only\. Nothing is recorded\./);
  await until(course, 'Chapter 1: One promise');
  await press(course, 'Leave');
  await heading(course, 'Back');
  assert.deepEqual(await verbs(platform), ['launched', 'initialized', 'terminated']);
  assert.equal(progress(platform), '');
  assert.deepEqual(platform.violations(), []);
});
