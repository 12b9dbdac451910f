// How soon the reveal of a quarter of twelve weeks with six clients is there, how long each of its steps takes to come,
// and how long five hundred other lucks take in workers beside the page, which goes on drawing meanwhile.

import { crowded } from '../states/markets.mjs';
import { pass, pick, record, signAlone } from '../states/records.mjs';
import { drawn, launch, lookCloser, newPage, open } from '../support.mjs';
import { clockFrames, gapsOf, middle } from './figures.mjs';

/** Milliseconds: to the first sight of the reveal; for five hundred lucks on two cores. */
const LIMITS = { opens: 200, lucks: 2_000 };
const CLIENTS = ['northline-rail', 'harbour-foods', 'okafor-clinics', 'meridian-hotels', 'bright-school', 'tessera-tiles'];
const TIMES = 5;

/** A quarter that is over: sales signs alone for the week before the asked one, and nobody says a word after that. */
function over() {
  const promises = CLIENTS.flatMap((_, client) => signAlone(client, 6, 500));
  const moves = [...pass(1), ...promises, ...pass(17)];
  return record(moves, { scenario: crowded(CLIENTS.map((name) => [name])), seed: 88 });
}

/** From now on the page remembers when a heading of this name, or a text like this, was first painted. */
function watch(page, wanted) {
  return page.evaluate((wanted) => {
    window.came = new Promise((done) => {
      const there = () => new RegExp(wanted).test(document.querySelector('main')?.innerText ?? '');
      new MutationObserver((_, watch) => {
        if (!there()) return;
        watch.disconnect();
        requestAnimationFrame(() => setTimeout(() => done(performance.now())));
      }).observe(document.body, { childList: true, subtree: true, characterData: true });
    });
    addEventListener('pointerdown', ({ timeStamp }) => (window.pressed = timeStamp), { once: true, capture: true });
  }, wanted);
}

/** Milliseconds from a press on `button` until what is watched for is painted. */
async function took(page, button, wanted) {
  await drawn(page);
  await watch(page, wanted);
  await button.click();
  return page.evaluate(() => window.came.then((came) => came - window.pressed));
}

const button = (page, name) => page.getByRole('button', { name });

const browser = await launch();
const opens = [];
const lucks = [];
const gaps = [];
for (let time = 0; time < TIMES; time += 1) {
  const { page, context } = await newPage(browser, { size: { width: 1440, height: 900 } });
  await open(page);
  await pick(page, over());
  const news = page.getByRole('status').filter({ has: page.getByRole('button') });
  await news.waitFor();
  opens.push(await took(page, news.getByRole('button'), 'Who stays|Will this client stay'));
  await button(page, 'Look without guessing').click();
  await button(page, 'Show them all').click();
  await lookCloser(page, 'Luck');
  await page.getByRole('heading', { level: 1, name: 'Luck or choice?' }).waitFor();
  await drawn(page);
  await clockFrames(page);
  lucks.push(await took(page, button(page, 'Look without guessing'), 'Played 500 times'));
  gaps.push(...(await gapsOf(page)));
  await context.close();
}
await browser.close();

const row = (what, list, limit) => {
  const [typical, most] = [middle(list), Math.max(...list)].map((ms) => `${ms.toFixed(0)} ms`);
  console.log(`${what.padEnd(56)}${typical.padStart(10)}${most.padStart(10)}${limit.padStart(12)}`);
};
console.log(`\nA quarter of twelve weeks with six clients, ${TIMES} times${'typical'.padStart(17)}${'most'.padStart(10)}${'limit'.padStart(12)}`);
row('the reveal is painted after the press that opens it', opens, `${LIMITS.opens} ms`);
row('500 other lucks, played and painted', lucks, `${LIMITS.lucks} ms`);
row('a frame meanwhile', gaps, '');
process.exitCode = middle(opens) <= LIMITS.opens && middle(lucks) <= LIMITS.lucks ? 0 : 1;
