// Those who asked their system for less motion see none: what would move is at its end at once.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { record } from './states/records.mjs';
import { press, sit } from './states/steps.mjs';
import { drawn, journey, open } from './support.mjs';

/** Milliseconds: longer than this, and an eye sees it move. */
const INSTANT = 1;

/** Keeps how long every animation and transition takes that begins from now on. */
function watch() {
  window.moved = [];
  const note = ({ target, pseudoElement }) => {
    for (const animation of target.getAnimations({ subtree: Boolean(pseudoElement) })) {
      const { duration, iterations } = animation.effect.getComputedTiming();
      window.moved.push({ what: animation.animationName ?? animation.transitionProperty, takes: duration * iterations });
    }
  };
  for (const kind of ['animationstart', 'transitionrun']) document.addEventListener(kind, note, true);
}

/** What moves while a draft is stamped and the way to sign it alone is looked at. */
async function moves(page) {
  await open(page);
  await sit(page, record([]));
  await drawn(page);
  await page.evaluate(watch);
  await press(page, /^Stamp a draft/);
  await drawn(page);
  await press(page, /^Sign alone/);
  await drawn(page);
  return page.evaluate(() => window.moved);
}

test(
  'nothing moves for those who asked for less motion',
  { timeout: 60_000 },
  journey(
    async ({ page }) => {
      const seen = (await moves(page)).filter(({ takes }) => takes > INSTANT);
      assert.deepEqual(seen, [], 'something moves');
    },
    { reducedMotion: 'reduce' },
  ),
);

test(
  'a stamp lands before everybody else',
  { timeout: 60_000 },
  journey(
    async ({ page }) => {
      const seen = (await moves(page)).filter(({ takes }) => takes > INSTANT);
      assert.ok(seen.some(({ what }) => what === 'stamp-lands'), 'the stamp lands, so the test above can fail');
    },
    { reducedMotion: 'no-preference' },
  ),
);
