// Every state of every screen, by name, with the way to it. The pictures and the check by axe-core share this list.

import { HOME, forgotten } from '../support.mjs';
import { CAMPAIGN } from './campaign.mjs';
import { DOORS } from './doors.mjs';
import { LABORATORY } from './laboratory.mjs';
import { CROWDED, OPERATIONS } from './operations.mjs';
import { PEACE } from './peace.mjs';
import { REVEALS } from './reveals.mjs';
import { SALES } from './sales.mjs';
import { SOLO } from './solo.mjs';

/**
 * A state: its `name`; `reach`, which takes a page at the doors to it; and where they are not the usual ones, the
 * `route` to begin at, the `widths` at which it can be reached, and the `papers` it is printed on.
 */
export const STATES = [...DOORS, ...SALES, ...OPERATIONS, ...CROWDED, ...REVEALS, ...PEACE, ...CAMPAIGN, ...SOLO, ...LABORATORY];

/** The widths that the pages are designed for, in CSS pixels, with the heights that go with them. */
export const WIDTHS = { 320: 640, 768: 1024, 1440: 900, 1920: 1080 };

/** Takes a page, whatever it shows, to a state, with nothing kept from before. */
export async function reach(page, state) {
  await forgotten(page);
  await page.goto(HOME + (state.route ?? ''));
  await page.getByRole('heading', { level: 1 }).waitFor();
  await state.reach(page);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
}
