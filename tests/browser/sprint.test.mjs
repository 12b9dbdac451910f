// A whole sprint for both seats at one screen, through the page alone: every button by its accessible name, a reload
// in the middle, and in the end pay slips that equal the native replay of the saved game.

import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { DONE, drawn, journey, lookCloser, open, terminal, walkTheReveal } from './support.mjs';

const SEED = '7';
const MOST_TURNS = 80;

/** Presses the first button of this name that is there and can be pressed; says whether there was one. */
async function press(page, name) {
  const button = page.getByRole('button', { name, disabled: false }).first();
  if (!(await button.isVisible())) return false;
  await button.click();
  await drawn(page);
  return true;
}

/** Presses a button, and then the one of the same name in the question that it asks. */
async function pressAndConfirm(page, name) {
  if (!(await press(page, name))) return false;
  await page.getByRole('dialog').getByRole('button', { name }).click();
  await drawn(page);
  return true;
}

/** Opens what is folded under `summary`. */
async function unfold(page, summary) {
  const folded = page.locator('details:not([open]) > summary', { hasText: summary }).first();
  if (await folded.isVisible()) await folded.click();
}

async function deal(page) {
  await open(page);
  await page.getByRole('button', { name: 'Choose a game' }).click();
  await page.getByRole('radio', { name: /^Sprint/ }).check();
  await unfold(page, 'Another pay plan');
  await page.getByRole('radio', { name: /^Each for themselves/ }).check();
  await unfold(page, 'Culture');
  await page.getByRole('radio', { name: /^Business as usual/ }).check();
  await unfold(page, 'Market number');
  await page.getByRole('spinbutton', { name: 'Market number' }).fill(SEED);
  await page.getByRole('button', { name: 'Start the quarter' }).click();
}

/** What each client is played for, so that the sprint sees most of what sales can do. */
const PLANS = {
  async 'Harbour Foods'(page) {
    await press(page, 'Take Operations along');
    await press(page, 'Ask if it can be done');
    if (await pressAndConfirm(page, /^Stamp their week/)) return;
    if (await page.getByRole('button', { name: /^Sign alone/ }).isVisible()) return;
    await say(page, 'They walk if it slips. Can you do it?');
    await page.getByRole('radio', { name: '5% off', exact: true }).check();
    await press(page, /^Stamp a draft/);
  },
  async 'Northline Rail'(page) {
    await press(page, /^Visit them alone/);
    await page.getByRole('checkbox', { name: 'Offer a discounted follow-up' }).setChecked(true);
    await press(page, /^Stamp a draft/);
    await pressAndConfirm(page, /^Sign alone/);
  },
  async 'Okafor Clinics'(page) {
    if (await press(page, 'Offer to meet half-way')) return;
    if (await pressAndConfirm(page, /^Stamp their week/)) return;
    if (await page.getByRole('button', { name: /^Sign alone/ }).isVisible()) return;
    await page.getByRole('radio', { name: 'More, 120%' }).check();
    await press(page, /^Stamp a draft/);
    // A draft that nobody has seen can be taken back and written anew.
    await press(page, 'Undo');
    await page.getByRole('radio', { name: 'Core, 80%' }).check();
    await press(page, /^Stamp a draft/);
  },
  async 'Bright School'(page) {
    if (await pressAndConfirm(page, /^Override/)) return;
    if (await page.getByRole('button', { name: /^Sign alone/ }).isVisible()) return;
    await press(page, /^Stamp a draft/);
  },
};

async function say(page, text) {
  const field = page.getByRole('textbox', { name: /^A word to/ });
  if (!(await field.isVisible())) return;
  await field.fill(text);
  await page.getByRole('button', { name: 'Send' }).click();
}

async function salesWeek(page, week) {
  for (const [name, plan] of Object.entries(PLANS)) {
    const client = page.getByRole('region', { name: 'Clients' }).getByRole('button', { name });
    if (!(await client.isVisible())) continue;
    await client.click();
    await drawn(page);
    if (await page.getByRole('heading', { name: `Promise to ${name}` }).isVisible()) await plan(page);
    await press(page, week % 2 ? 'Tell the client now' : 'Keep it to yourself');
    await pressAndConfirm(page, 'Agree, and ask the client');
    await press(page, 'Join the review');
    if (week === 3) await press(page, 'Propose a joint review');
    await press(page, 'Give 5% back');
  }
  await hurryDeals(page);
  await press(page, DONE);
}

async function hurryDeals(page) {
  await unfold(page, 'Deal 1');
  await pressAndConfirm(page, 'Close now at 20% off');
}

async function operationsWeek(page, week) {
  for (const name of Object.keys(PLANS)) {
    const client = page.getByRole('region', { name: 'Clients' }).getByRole('button', { name });
    if (!(await client.isVisible())) continue;
    await client.click();
    await drawn(page);
    await press(page, 'Join the visit');
    await press(page, 'Check feasibility');
    await press(page, /^Say week/);
    if (name !== 'Harbour Foods') await counter(page);
    await pressAndConfirm(page, /^Stamp for week/);
    await press(page, week % 2 ? 'Tell Sales now' : 'Wait and see');
    await press(page, 'Join the review');
    await pressAndConfirm(page, 'Agree, and ask the client');
    if (week === 4) await propose(page);
    await press(page, 'Visit and apologise');
  }
  const plan = page.getByRole('button', { name: 'This week’s plan' });
  if (await plan.isVisible()) await plan.click();
  await drawn(page);
  const overtime = page.getByRole('radio', { name: /^10% more/ });
  if (week === 2 && (await overtime.isVisible())) await overtime.check();
  await press(page, DONE);
}

/** Counters with a later week than the draft. */
async function counter(page) {
  const week = page.getByRole('slider', { name: /Ready by/ });
  if (!(await week.isVisible())) return;
  await week.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await press(page, /^Counter with week/);
}

async function propose(page) {
  await unfold(page, 'Go back to the client');
  await press(page, /^Propose week/);
}

/** Where the game is: behind which curtain, at which seat, or at its end. */
async function whereabouts(page) {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await drawn(page);
  for (const seat of ['Sales', 'Operations']) {
    if (await page.getByRole('button', { name: `I am ${seat}` }).isVisible()) return { curtain: seat };
    if (await page.getByText(`You are ${seat}`, { exact: true }).isVisible()) return { seat };
  }
  return { over: true };
}

async function weekNumber(page) {
  const text = await page.getByText(/^(Week|Last deliveries: week) \d+/).first().textContent();
  return Number(/\d+/.exec(text)[0]);
}

/** The page with everything private folded out, as text. */
function wholeText(page) {
  return page.evaluate(() => document.body.textContent);
}

async function reloadBehindTheCurtain(page, seat) {
  const week = await weekNumber(page);
  const before = await page.getByRole('region', { name: 'Clients' }).textContent();
  await page.reload();
  const sit = page.getByRole('button', { name: `I am ${seat}` });
  await sit.waitFor();
  assert.ok(!(await wholeText(page)).includes('Only you can see this'), 'a reload shows nobody’s secrets');
  await sit.click();
  assert.equal(await weekNumber(page), week, 'the week goes on where it was');
  const after = await page.getByRole('region', { name: 'Clients' }).textContent();
  assert.equal(after, before, 'the clients are where they were');
}

async function playOut(page) {
  let reloaded = false;
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    const at = await whereabouts(page);
    if (at.over) return;
    if (at.curtain) {
      const text = await wholeText(page);
      assert.ok(!/€|Only you/.test(text), 'nothing private is in the page while the curtain is down');
      await page.getByRole('button', { name: `I am ${at.curtain}` }).click();
      continue;
    }
    const week = await weekNumber(page);
    if (week === 3 && !reloaded) {
      await reloadBehindTheCurtain(page, at.seat);
      reloaded = true;
    }
    await assertOneSidedView(page, at.seat);
    await (at.seat === 'Sales' ? salesWeek : operationsWeek)(page, week);
  }
  assert.fail(`the sprint is not over after ${MOST_TURNS} turns`);
}

/** Headings that only the other seat may see. */
const OTHERS = {
  Sales: ['The team can do', 'Likely week', 'Not checked:'],
  Operations: ['Your days', 'A visit tells you what they care about', 'Next quarter’s deals'],
};

async function assertOneSidedView(page, seat) {
  const text = await wholeText(page);
  for (const secret of OTHERS[seat]) {
    assert.ok(!text.includes(secret), `${seat} does not see “${secret}”`);
  }
}

async function totalOf(page, title) {
  const slip = page.locator('section').filter({ has: page.getByRole('heading', { name: title, exact: true }) }).last();
  const text = await slip.getByText('Total').locator('xpath=..').textContent();
  const [, minus, digits] = /(−?)\u2060?€([\d,]+)/.exec(text);
  return Number(digits.replaceAll(',', '')) * (minus ? -1 : 1);
}

/** Money as the page tells it: whole, a half rounded away from nothing. */
function whole(cents) {
  return Math.sign(cents) * Math.floor((Math.abs(cents) + 50) / 100);
}

test(
  'a sprint for both seats reaches the pay slips of the native replay',
  { timeout: 240_000 },
  journey(async ({ page }) => {
    await deal(page);
    await playOut(page);
    await guessTheClients(page);
    await reloadInTheReveal(page);
    await walkTheReveal(page);

    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save this game' }).click();
    const download = await saving;
    assert.equal(download.suggestedFilename(), `truce-sprint-${SEED}.json`);
    const file = await download.path();

    const { stdout } = await terminal('replay', file, '--format', 'json');
    const { outcome, over } = JSON.parse(stdout);
    assert.equal(over, true, 'the saved game is over');
    await lookCloser(page, 'Pay slips');
    assert.equal(await totalOf(page, 'Sales'), whole(outcome.pay.sales.worth), 'the pay slip of Sales');
    assert.equal(await totalOf(page, 'Operations'), whole(outcome.pay.operations.worth), 'the pay slip of Operations');

    await lookCloser(page, 'Company');

    const { moves, bets } = JSON.parse(await readFile(file, 'utf8'));
    assert.deepEqual(bets[0], { by: 'sales', on: 'clients', points: 610 }, 'what was guessed is in the file');
    assert.equal(bets.length, 2, 'both seats were asked once');
    const kinds = new Set(moves.map(({ move }) => move.name));
    assert.ok(kinds.size >= 12, `the sprint saw many kinds of moves: ${[...kinds].join(', ')}`);

    await assertImport(page, file);
    await assertAgain(page);
  }),
);

/** Sales guesses, Operations passes, and the page answers. */
async function guessTheClients(page) {
  assert.ok(!(await wholeText(page)).includes('Total'), 'no pay slip is in the page before it was guessed');
  await page.getByRole('region', { name: 'Sales guesses' }).getByRole('slider').fill('61');
  await page.getByRole('button', { name: 'Show the clients' }).click();
  await page.getByRole('heading', { level: 1, name: 'They come in' }).waitFor();
  await press(page, 'Show them all');
  await page.getByText(/^Sales guessed 61\. Satisfaction ended at \d+\.$/).waitFor();
}

async function reloadInTheReveal(page) {
  await page.getByRole('button', { name: 'On to the money' }).click();
  await page.reload();
  await page.getByRole('heading', { level: 1, name: /^You were paid / }).waitFor();
}

/** A damaged file is refused with the place of the fault; a whole one opens where it was saved. */
async function assertImport(page, file) {
  await page.getByRole('button', { name: 'Back to the start' }).click();
  const record = JSON.parse(await readFile(file, 'utf8'));
  const damaged = join(file, '..', 'damaged.json');
  const early = { by: 'operations', move: { name: 'stamp', client: 0 } };
  await writeFile(damaged, JSON.stringify({ ...record, moves: [early, ...record.moves] }));
  const field = page.getByLabel('Open a saved game');
  await field.setInputFiles(damaged);
  await page.getByRole('status').getByText('moves[0]').waitFor();
  assert.ok(await page.getByRole('button', { name: /^See how it ended/ }).isVisible(), 'the game that was here stays');
  await field.setInputFiles(file);
  await page.getByRole('button', { name: 'Show them all' }).click();
  await page.getByRole('heading', { level: 1 }).filter({ hasText: /stay|leav/ }).waitFor();
  await walkTheReveal(page);
  await page.getByRole('button', { name: 'Save this game' }).waitFor();
}

/** The same market under another pay begins before its first week. */
async function assertAgain(page) {
  await page.getByRole('button', { name: 'Play this market again' }).click();
  await page.getByText(`Sprint, number ${SEED}`).waitFor();
  await page.getByRole('radio', { name: /^One shared pot/ }).check();
  await page.getByRole('button', { name: 'Start the quarter' }).click();
  await page.getByRole('button', { name: 'I am Sales' }).click();
  await page.getByText('Week 1 of 6').waitFor();
}
