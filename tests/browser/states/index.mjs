// Every state of every screen, by name, with the way to it. The pictures and the check by axe-core share this list.

import assert from 'node:assert/strict';
import { HOME, forgotten } from '../support.mjs';
import { CAMPAIGN } from './campaign.mjs';
import { COURSE } from './course.mjs';
import { DOORS } from './doors.mjs';
import { LABORATORY } from './laboratory.mjs';
import { CROWDED, OPERATIONS } from './operations.mjs';
import { PEACE } from './peace.mjs';
import { REVEALS } from './reveals.mjs';
import { SALES } from './sales.mjs';
import { SOLO } from './solo.mjs';

/**
 * A state: its `name`; `go`, which takes a page to it, from the doors or from where the state that it comes `after`
 * ends; and where they are not the usual ones, the `route` on which the doors are, the `widths` at which it can be
 * reached, and the `papers` it is printed on.
 */
export const STATES = [...DOORS, ...SALES, ...OPERATIONS, ...CROWDED, ...REVEALS, ...PEACE, ...CAMPAIGN, ...SOLO, ...LABORATORY, ...COURSE];

/** The widths that the pages are designed for, in CSS pixels, with the heights that go with them. */
export const WIDTHS = { 320: 640, 768: 1024, 1440: 900, 1920: 1080 };

const BY_NAME = new Map(STATES.map((state) => [state.name, state]));
assert.equal(BY_NAME.size, STATES.length, 'two states have one name');

/** The states that a page comes through on its way to a state, from the doors on, and the state itself. */
function way(state) {
  const all = [state];
  for (let later = state; later.after; [later] = all) {
    const earlier = BY_NAME.get(later.after);
    assert.ok(earlier, `“${later.name}” comes after “${later.after}”, which is no state`);
    assert.ok(!all.includes(earlier), `“${later.name}” comes after itself`);
    assert.ok(!later.route, `“${later.name}” comes after another state, and can’t begin on a route of its own`);
    assert.deepEqual(later.widths, earlier.widths, `“${later.name}” has other widths than “${earlier.name}”, after which it comes`);
    all.unshift(earlier);
  }
  return all;
}

const WAYS = new Map(STATES.map((state) => [state, way(state)]));

/**
 * The fewest walks that come through all these states, each the states in their order, and the longest walk first,
 * so that hands that share them end together. Where ways part, what they share belongs to the first of them.
 */
export function walks(states) {
  const left = new Set(states);
  const ends = states.filter((state) => !states.some((other) => other !== state && WAYS.get(other).includes(state)));
  return ends
    .map((end) => WAYS.get(end).filter((state) => left.delete(state)))
    .sort((one, other) => other.length - one.length);
}

/** Takes a page to a state: from another one on the way to it, or whatever it shows, with nothing kept from before. */
export async function reach(page, state, from) {
  const states = WAYS.get(state);
  if (!from) await begin(page, states[0]);
  for (const next of states.slice(states.indexOf(from) + 1)) {
    await next.go(page);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
  }
}

/** Stands at the doors, with nothing kept from before. */
async function begin(page, { route = '' }) {
  await forgotten(page);
  await page.goto(HOME + route);
  await page.getByRole('heading', { level: 1 }).waitFor();
}
