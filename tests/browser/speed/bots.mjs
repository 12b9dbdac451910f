// How long a bot takes to answer in the browser, by the page's own measures: a quarter of twelve weeks against a bot in
// either seat, the person leaving every week to habit. A bot goes through all weeks before whenever it is asked.

import { press } from '../states/steps.mjs';
import { drawn, launch, newPage, open } from '../support.mjs';

/** Milliseconds that an answer may take. */
const LIMIT = 5;
const MOST_TURNS = 200;

async function begin(page, seat) {
  await open(page);
  await press(page, 'Play against a bot');
  await page.getByRole('radio', { name: /^Quarter/ }).check();
  await page.getByRole('radio', { name: new RegExp(`^You are ${seat}`) }).check();
  await press(page, 'Start the quarter');
}

/** Leaves every week to habit until the quarter is over. */
async function playOut(page) {
  const guess = page.getByRole('button', { name: 'Look without guessing' });
  const rests = page.getByRole('status').getByText(/ has finished: it’s your turn$| is waiting for you$/);
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    await rests.or(guess).first().waitFor();
    await drawn(page);
    if (await guess.isVisible()) return;
    await press(page, 'Menu');
    await press(page, /^Leave this week to habit/);
  }
  throw new Error('the quarter does not end');
}

const browser = await launch();
let most = 0;
for (const seat of ['Sales', 'Operations']) {
  const { page } = await newPage(browser);
  await begin(page, seat);
  await playOut(page);
  const took = await page.evaluate(() => performance.getEntriesByName('truce.bot', 'measure').map(({ duration }) => duration));
  took.sort((one, other) => one - other);
  const [middle, last] = [took[Math.floor(took.length / 2)], took.at(-1)].map((figure) => figure.toFixed(1));
  console.log(`against ${seat === 'Sales' ? 'Operations' : 'Sales'}: ${took.length} answers, ${middle} ms in the middle, ${last} ms at most`);
  most = Math.max(most, took.at(-1));
}
await browser.close();
console.log(`\nThe longest answer took ${most.toFixed(1)} ms; the limit is ${LIMIT} ms.`);
process.exitCode = most <= LIMIT ? 0 : 1;
