// Pictures of every state of every screen, and the sheets of what is made for paper, for people to look at:
// `cargo xtask screens [word of the states' names]`.

import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { contactSheet } from './screens/contact.mjs';
import { PLAIN, looks } from './screens/looks.mjs';
import { workOff } from './screens/queue.mjs';
import { STATES, WIDTHS, reach, walks } from './states/index.mjs';
import { drawn, launch } from './support.mjs';

const FOLDER = process.env.TRUCE_SCREENS;
const HANDS = 2;

async function takeAll(page, state, from) {
  const width = state.widths?.[0] ?? 1440;
  await page.emulateMedia(PLAIN);
  await page.setViewportSize({ width, height: WIDTHS[width] });
  await reach(page, state, from);
  for (const look of looks(state)) {
    await page.emulateMedia({ ...PLAIN, ...look.media });
    await page.setViewportSize(look.size);
    await drawn(page);
    // As tall as the page is, so that what sticks to the edge of the screen covers nothing.
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ ...look.size, height: Math.max(height, look.size.height) });
    await drawn(page);
    await page.screenshot({ path: join(FOLDER, file(state, look)), fullPage: true });
  }
  // A sheet is what a printer would get, whatever the pictures pretended to be before.
  await page.emulateMedia({ ...PLAIN, media: 'print' });
  for (const format of state.papers ?? []) {
    await page.pdf({ path: join(FOLDER, `${state.name}--${format}.pdf`), format, printBackground: true });
  }
}

const file = (state, look) => `${state.name}--${look.name}.png`;

assert.ok(FOLDER, 'TRUCE_SCREENS says where the pictures go: run this by cargo xtask screens');
const words = process.argv.slice(2);
const states = STATES.filter(({ name }) => words.every((word) => name.includes(word)));
const pictures = states.flatMap((state) => looks(state).map((look) => ({ state: state.name, file: file(state, look) })));
if (words.length === 0) await rm(FOLDER, { recursive: true, force: true });
const browser = await launch();
const complaints = await workOff(browser, walks(states), HANDS, {}, takeAll);
await browser.close();
await contactSheet(FOLDER, pictures);
console.log(`${states.length} states, ${pictures.length} pictures`);
for (const complaint of complaints) console.error(complaint);
process.exitCode = complaints.length ? 1 : 0;
