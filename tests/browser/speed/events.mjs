// How long each kind of interaction keeps the page busy, by the browser's own event timing, and beside it the longest
// task that follows, its frames included: a quarter of twelve weeks with six clients, the processor slowed fourfold.

import { crowded } from '../states/markets.mjs';
import { record } from '../states/records.mjs';
import { openRecord } from '../states/steps.mjs';
import { DONE, ONWARD, launch, newPage, open } from '../support.mjs';

const SLOWER = 4;
/** Milliseconds that an interaction may keep the page busy. */
const LIMIT = 50;
const WEEKS = 12;
/** How long a finger stays on the button, in milliseconds. */
const PRESSED = 60;

/** Collects every event and every long task in the page. */
function watch() {
  window.seen = { events: [], tasks: [] };
  const note = (list) => (entries) => {
    for (const { name, startTime, duration, processingStart, processingEnd } of entries.getEntries()) {
      list.push({ name, startTime, duration, busy: (processingEnd ?? 0) - (processingStart ?? 0) });
    }
  };
  new PerformanceObserver(note(window.seen.events)).observe({ type: 'event', durationThreshold: 16 });
  new PerformanceObserver(note(window.seen.tasks)).observe({ type: 'longtask' });
}

/** Resolves once nothing has changed in the page for ten frames: what it does by and by has come to its end. */
function quiet(page) {
  return page.evaluate(async () => {
    let still = 0;
    const observer = new MutationObserver(() => { still = 0; });
    observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    while (still < 10) {
      await new Promise((done) => requestAnimationFrame(done));
      still += 1;
    }
    observer.disconnect();
    await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
  });
}

/** A table of the worst of each kind. */
class Worst {
  kinds = new Map();

  note(kind, { busy, task, delay }) {
    const old = this.kinds.get(kind) ?? { count: 0, busy: 0, task: 0, delay: 0 };
    this.kinds.set(kind, {
      count: old.count + 1,
      busy: Math.max(old.busy, busy),
      task: Math.max(old.task, task),
      delay: Math.max(old.delay, delay),
    });
  }

  print() {
    const cell = (text, width) => String(text).padStart(width);
    console.log(`\n${'interaction'.padEnd(30)}${cell('times', 7)}${cell('busy ms', 10)}${cell('task ms', 10)}${cell('to paint', 10)}`);
    for (const [kind, { count, busy, task, delay }] of this.kinds) {
      const row = [[count, 7], [busy.toFixed(0), 10], [task ? task.toFixed(0) : '<50', 10], [delay.toFixed(0), 10]];
      console.log(kind.padEnd(30) + row.map(([text, width]) => cell(text, width)).join(''));
    }
  }

  most(of) {
    return Math.max(...[...this.kinds.values()].map(of));
  }
}

/** A hand that does one thing at a time and asks the browser what it took. */
class Hand {
  worst = new Worst();

  constructor(page) {
    this.page = page;
  }

  /** What the page does after `act`; whatever was asked of it to get there has come to its end before. */
  async does(kind, act) {
    await quiet(this.page);
    const since = await this.page.evaluate(() => {
      window.seen.events.length = 0;
      window.seen.tasks.length = 0;
      return performance.now();
    });
    await act();
    await quiet(this.page);
    const { events, tasks } = await this.page.evaluate(() => window.seen);
    const most = (list, of) => Math.max(0, ...list.filter(({ startTime }) => startTime >= since).map(of));
    const cost = {
      busy: most(events, (one) => one.busy),
      task: most(tasks, (one) => one.duration),
      delay: most(events, (one) => one.duration),
    };
    this.worst.note(kind, cost);
  }

  /** Presses a button that is there. */
  async press(kind, name, within = this.page) {
    const button = within.getByRole('button', { name, disabled: false }).filter({ visible: true }).first();
    if (!(await button.isVisible())) return false;
    await this.click(kind, button);
    return true;
  }

  /**
   * Moves the mouse there and clicks: a hand arrives, presses and lets go, and does not do all three in the same
   * millisecond. The place is looked up beforehand: finding a control by its name reads the whole page, which would be
   * measured as the page's own work.
   */
  async click(kind, target) {
    await target.scrollIntoViewIfNeeded();
    const { x, y, width, height } = await target.boundingBox();
    await this.does(kind, async () => {
      await this.page.mouse.move(x + width / 2, y + height / 2);
      await this.page.mouse.click(x + width / 2, y + height / 2, { delay: PRESSED });
    });
  }
}

/** What is pressed to choose a radio button. */
const label = (radio) => radio.locator('xpath=ancestor::label');

async function writeAPromise(hand, client) {
  const { page } = hand;
  const clients = page.getByRole('region', { name: 'Clients' });
  await hand.press('look at a client', client, clients);
  const scope = page.getByRole('radio', { name: /^Core/ });
  if (!(await scope.isVisible())) return;
  await hand.click('choose a scope', label(scope));
  await page.getByRole('slider', { name: /Ready by/ }).focus();
  await hand.does('move the week', () => page.keyboard.press('ArrowRight'));
  await hand.click('choose a discount', label(page.getByRole('radio', { name: /^10% off/ })));
  await hand.press('stamp a draft', /^Stamp a draft/);
  await hand.press('undo', /^Undo/);
  await hand.press('stamp a draft', /^Stamp a draft/);
  const word = page.getByRole('textbox', { name: /^A word to/ });
  await word.focus();
  await hand.does('type a letter', () => page.keyboard.type('a'));
  await hand.press('say a word', 'Send');
  if (!(await hand.press('ask to sign alone', /^Sign alone/))) return;
  await hand.press('sign alone', /^Sign alone/, page.getByRole('dialog'));
}

async function salesWeek(hand, week) {
  if (week > 2) await hand.press('put the news away', 'Put away');
  if (week < 3) for (const client of NAMES) await writeAPromise(hand, client);
  await hand.press('pass the news on', /^Tell the client now/);
  await hand.press('open the menu', 'Menu');
  await hand.press('close the menu', 'Back to the table');
}

async function operationsWeek(hand) {
  const { page } = hand;
  await hand.press('look at the plan', /^This week’s plan/);
  const share = page.getByRole('slider', { name: /^Time for/ }).first();
  if (await share.isEnabled().catch(() => false)) {
    await share.focus();
    await hand.does('move a share', () => page.keyboard.press('ArrowLeft'));
  }
  const overtime = page.getByRole('radio', { name: /^10% more/ });
  if (await overtime.isVisible()) await hand.click('choose overtime', label(overtime));
  await hand.press('undo', /^Undo/);
  await hand.press('look at a client', NAMES[0], page.getByRole('region', { name: 'Clients' }));
  await hand.press('tell a slip', /^Tell Sales now/);
}

const NAMES = [/^Northline/, /^Harbour/, /^Okafor/, /^Meridian/, /^Bright/, /^Tessera/];

/** Guesses, looks, and goes on, to the last step. */
async function reveal(hand) {
  const { page } = hand;
  const current = page.getByRole('navigation', { name: 'Steps of the reveal' }).locator('[aria-current]');
  while (!(await page.getByRole('button', { name: 'Play this market again' }).isVisible())) {
    for (const name of ONWARD) {
      if (!(await page.getByRole('button', { name }).isVisible())) continue;
      await hand.press(`${await current.first().textContent()}: ${name.source.replace(/\W+/g, ' ').trim()}`, name);
    }
  }
}

async function play(hand) {
  const { page } = hand;
  for (let week = 1; week <= 3 * WEEKS; week += 1) {
    for (const [seat, turn] of [['Sales', salesWeek], ['Operations', operationsWeek]]) {
      await hand.press('sit down', `I am ${seat}`);
      if (await page.getByText(`You are ${seat}`, { exact: true }).isVisible()) {
        await turn(hand, week);
        await hand.press(`end the week of ${seat}`, DONE);
      }
      if (await page.getByRole('navigation', { name: 'Steps of the reveal' }).isVisible()) return reveal(hand);
    }
  }
}

const browser = await launch();
const { page } = await newPage(browser, { size: { width: 1440, height: 900 } });
await open(page);
const market = crowded([['northline-rail'], ['harbour-foods'], ['okafor-clinics'], ['meridian-hotels'], ['bright-school'], ['tessera-tiles']]);
await openRecord(page, record([], { scenario: market, seed: 88 }));
await page.evaluate(watch);
const session = await page.context().newCDPSession(page);
await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
const hand = new Hand(page);
await play(hand);
await browser.close();
hand.worst.print();
const [answer, task] = [hand.worst.most(({ busy }) => busy), hand.worst.most((kind) => kind.task)];
console.log(`\nThe longest that an answer keeps the page busy: ${answer.toFixed(0)} ms; the limit is ${LIMIT} ms.`);
console.log(`The longest task of any kind, drawing and clearing up included: ${task.toFixed(0)} ms.`);
process.exitCode = answer <= LIMIT ? 0 : 1;
