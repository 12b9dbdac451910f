// The course, from its first page to the certificate.

import { press } from './steps.mjs';

/** Answers everything that a page of the course asks, the `which`-th of its answers, and goes on. */
export async function answer(page, which = 0) {
  const levels = page.locator('.learn-levels');
  for (let group = 0; group < (await levels.count()); group += 1) {
    const level = levels.nth(group).getByRole('button');
    await level.nth(which % (await level.count())).click();
  }
  const choices = page.locator('.learn-choices').getByRole('button');
  if (await choices.count()) await choices.nth(which % (await choices.count())).click();
  const ways = page.locator('.learn-ways').getByRole('button');
  if (await ways.count()) return ways.nth(which % 2).click();
  if (await page.getByRole('heading', { name: 'Choose two remedies' }).count()) {
    await press(page, 'Share the metrics');
    await press(page, 'Know the client');
  }
  if (await page.getByLabel('then I will').count()) {
    await page.getByLabel('If', { exact: true }).fill('a client asks for a date that I haven’t checked');
    await page.getByLabel('then I will').fill('ask Operations before I answer');
  }
  return press(page, ON);
}

/** The ways on from one page of the course to the next. */
export const ON = /^(Start|Go on|Lock it in|What is this called\?|Next|Check|See the quarter with these two|To my certificate)$/;

/** Goes on until a heading of this name is there. */
export async function until(page, name, which = 0) {
  const there = page.getByRole('heading', { name });
  for (let pages = 0; pages < 400; pages += 1) {
    await page.getByRole('heading', { level: 1 }).waitFor();
    if (await there.count()) return;
    await answer(page, which);
  }
  throw new Error(`${name} never came`);
}

export const COURSE = [
  { name: 'course', route: '#/learn', go: (page) => page.getByRole('heading', { name: 'Learn it by living it' }).waitFor() },
  { name: 'course-sure', after: 'course', go: (page) => press(page, 'Start') },
  { name: 'course-bet', after: 'course-sure', go: (page) => until(page, 'Chapter 1: One promise') },
  { name: 'course-moment', after: 'course-bet', go: (page) => answer(page) },
  { name: 'course-came', after: 'course-moment', go: (page) => until(page, 'What came of it') },
  { name: 'course-named', after: 'course-came', go: (page) => answer(page) },
  { name: 'course-slip', after: 'course-named', go: (page) => until(page, /Your forecast for/) },
  { name: 'course-recall', after: 'course-slip', go: (page) => until(page, 'What hurt the client most?', 1) },
  { name: 'course-levers', after: 'course-recall', go: (page) => until(page, 'Choose two remedies', 1) },
  { name: 'course-levers-came', after: 'course-levers', go: (page) => answer(page) },
  { name: 'course-items', after: 'course-levers-came', go: (page) => until(page, 'The end', 1) },
  { name: 'course-plan', after: 'course-items', go: (page) => until(page, 'Your plan', 1) },
  { name: 'course-debrief', after: 'course-plan', go: (page) => until(page, 'What your decisions say') },
  { name: 'course-certificate', after: 'course-debrief', go: (page) => until(page, 'Certificate') },
];
