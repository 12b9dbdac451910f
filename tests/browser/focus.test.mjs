// Where the focus goes when the control that had it is gone: to the nearest heading, and never to the top of the page.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pass, record, signAlone } from './states/records.mjs';
import { sit, turnTo } from './states/steps.mjs';
import { drawn, journey, open } from './support.mjs';

/** Presses the button of this name by keyboard, and says what has the focus afterwards. */
async function pressed(page, name) {
  const button = page.getByRole('button', { name }).filter({ visible: true }).first();
  await button.focus();
  await page.keyboard.press('Enter');
  await drawn(page);
  assert.equal(await button.count(), 0, `${name} is gone once it was pressed`);
  return page.evaluate(() => {
    const { tagName, textContent } = document.activeElement;
    return `${tagName.toLowerCase()}: ${textContent.trim()}`;
  });
}

test(
  'the focus stays near a control that is gone',
  { timeout: 60_000 },
  journey(async ({ page }) => {
    await open(page);
    await sit(page, record([...signAlone(0, 5), ...pass(1)]));
    assert.match(await pressed(page, /^Put away/), /^h2: .+/, 'news put away leave the focus at the sheet below them');
    await turnTo(page, 'Harbour Foods');
    assert.match(await pressed(page, /^Stamp a draft/), /^(h[23]|button): .+/, 'a draft that was stamped leaves it at what can be done next');
  }),
);
