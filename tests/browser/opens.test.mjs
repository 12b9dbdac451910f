// The page opens from a sub-folder of a static host, with everything it needs beside it.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HOME, SIZES, journey, open } from './support.mjs';

for (const [name, size] of Object.entries(SIZES)) {
  test(
    `the page opens on a ${name}`,
    journey(
      async ({ page }) => {
        await open(page);
        assert.equal(await page.title(), 'Truce');
        assert.ok(await page.getByRole('main').first().isVisible(), 'the page has a main part');
        assert.ok(new URL(page.url()).href.startsWith(HOME), 'the page stayed where it was served');
      },
      { size, touch: name !== 'desktop' },
    ),
  );
}
