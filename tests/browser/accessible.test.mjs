// Every state of every screen, narrow and wide, in light and in dark: axe-core finds nothing, nothing makes the page
// scroll sideways, and every target is large enough for a finger, or stands in the list of those that need not be. And
// whatever sums and products are shown come out when they are worked out again, what is owed lies above the fold, and no
// sentence is missing.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { workOff } from './screens/queue.mjs';
import { FOLDS, belowTheFold } from './screens/fold.mjs';
import { ties } from './screens/ties.mjs';
import { untold } from './screens/told.mjs';
import { STATES, WIDTHS, reach, walks } from './states/index.mjs';
import { drawn, launch } from './support.mjs';

const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules beyond those of WCAG 2.2 AA that hold as well. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** In CSS pixels. */
const FINGER = 44;

/**
 * What a finger need not hit: links in running text, and inputs whose label is the target or that are hidden behind
 * it. A range is as tall as its track is drawn, and is grabbed at its thumb.
 */
const SMALL = 'a[href], .link, .ops-link, .spoken, .spoken *, label input, input[type="range"]';

async function violations(page, rules) {
  await drawn(page);
  const found = await page.evaluate((runOnly) => window.axe.run(document, { runOnly, resultTypes: ['violations'] }), rules);
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ target, any }) => `${id} at ${target.join(' ')} ${any[0]?.message ?? ''}`),
  );
}

/** What lies beyond the right edge of a page that scrolls sideways. */
function sideways(page) {
  return page.evaluate(() => {
    const { scrollWidth } = document.documentElement;
    if (scrollWidth <= window.innerWidth) return [];
    const beyond = [...document.body.querySelectorAll('*')].filter((one) => one.getBoundingClientRect().right > window.innerWidth + 1);
    const names = beyond.slice(-3).map((one) => `${one.tagName.toLowerCase()}.${one.className}`);
    return [`is ${scrollWidth} px wide: ${names.join(', ')}`];
  });
}

/** Targets that are too small for a finger. */
function tooSmall(page) {
  return page.evaluate(
    ([finger, small]) =>
      [...document.querySelectorAll('button, summary, input, select, textarea, a[href], label:has(input)')]
        .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.matches(small))
        .map((one) => [one, one.getBoundingClientRect()])
        .filter(([, box]) => box.width > 0 && (box.height < finger - 0.5 || box.width < finger - 0.5))
        .slice(0, 4)
        .map(([one, box]) => `${one.tagName.toLowerCase()}.${one.className} “${one.textContent.trim().slice(0, 20)}” is ${Math.round(box.width)} × ${Math.round(box.height)}`),
    [FINGER, SMALL],
  );
}

/** Makes the screen as tall as the page, so that the bar at its lower edge lies over nothing. */
async function unroll(page) {
  const { width } = page.viewportSize();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: Math.max(height, WIDTHS[width]) });
}

/** Reaches a state in the way that every walk goes, wide and light, and then looks at it in all others. */
async function examine(page, state, from) {
  const start = state.widths?.[0] ?? 1440;
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: start, height: WIDTHS[start] });
  await reach(page, state, from);
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const faults = [];
  const note = (where, found) => faults.push(...found.map((fault) => `${where}: ${fault}`));
  note('what is shown', await ties(page));
  note('what is said', await untold(page));
  for (const size of state.widths ? [] : FOLDS) {
    await page.setViewportSize(size);
    await drawn(page);
    note(`${size.width} × ${size.height}`, await belowTheFold(page));
  }
  await page.setViewportSize({ width: start, height: WIDTHS[start] });
  const widths = state.widths ?? Object.keys(WIDTHS).map(Number);
  for (const width of [start, ...widths.filter((other) => other !== start)]) {
    await page.setViewportSize({ width, height: WIDTHS[width] });
    await drawn(page);
    note(width, await sideways(page));
    if (![320, 1440].includes(width)) continue;
    if (width === 320) await unroll(page);
    await page.emulateMedia({ colorScheme: 'light' });
    note(`${width} light`, await violations(page, { type: 'tag', values: TAGS }));
    await page.emulateMedia({ colorScheme: 'dark' });
    note(`${width} dark`, await violations(page, { type: 'rule', values: ['color-contrast'] }));
    if (width === 320) note(width, await tooSmall(page));
  }
  assert.deepEqual(faults, [], 'nothing to complain of');
}

test('nobody is shut out of any state of any screen', { timeout: 880_000 }, async (t) => {
  const only = process.env.TRUCE_STATES ?? '';
  const browser = await launch();
  t.after(() => browser.close());
  const complaints = [];
  const states = STATES.filter(({ name }) => name.includes(only));
  complaints.push(
    ...(await workOff(browser, walks(states), 2, {}, async (page, state, from) => {
      try {
        await examine(page, state, from);
      } catch (fault) {
        throw new Error(Array.isArray(fault.actual) ? fault.actual.join('\n    ') : fault.message);
      }
    })),
  );
  assert.equal(complaints.length, 0, `\n${complaints.join('\n')}`);
});
