// A sprint against a bot in either seat, through the page alone: no curtain, a reload in the middle, a bot that
// thinks and says something, and in the end its reasons and a record that says who played.

import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { DONE, drawn, journey, lookCloser, open, terminal, walkTheReveal } from './support.mjs';

const MOST_TURNS = 60;

/** Headings of the other side of the table. */
const SECRETS = {
  Sales: ['The team can do', 'Likely week', 'Not checked:'],
  Operations: ['Your days', 'A visit tells you what they care about', 'Next quarter’s deals'],
};

async function press(page, name) {
  const button = page.getByRole('button', { name, disabled: false }).filter({ visible: true }).first();
  if (!(await button.isVisible())) return false;
  await button.click();
  await drawn(page);
  return true;
}

async function unfold(page, summary) {
  await page.locator('details:not([open]) > summary', { hasText: summary }).first().click();
}

async function deal(page, seat, temperament) {
  await open(page);
  await page.getByRole('button', { name: 'Play against a bot' }).click();
  await page.getByRole('radio', { name: new RegExp(`^You are ${seat}`) }).check();
  await unfold(page, 'What is the bot like?');
  await page.getByRole('radio', { name: new RegExp(`^${temperament}`) }).check();
  await unfold(page, 'Market number');
  await page.getByRole('spinbutton', { name: 'Market number' }).fill('7');
  await page.getByRole('button', { name: 'Start the quarter' }).click();
}

/** Where the game is, once the bot has made up its mind. */
async function settled(page, seat) {
  const rests = page.getByRole('status').getByText(/ has finished: it’s your turn$| is waiting for you$/);
  const guess = page.getByRole('button', { name: 'Look without guessing' });
  await rests.or(guess).first().waitFor();
  await drawn(page);
  if (await guess.isVisible()) return false;
  assert.ok(await page.getByText(`You are ${seat}`, { exact: true }).isVisible(), 'no curtain falls');
  const text = await page.evaluate(() => document.body.textContent);
  for (const secret of SECRETS[seat]) assert.ok(!text.includes(secret), `${seat} does not see “${secret}”`);
  return true;
}

const MOVES = {
  Sales: ['Ask if it can be done', /^Stamp a draft/, 'Tell the client now', 'Join the review'],
  Operations: ['Join the visit', 'Check feasibility', /^Say week/, /^Stamp for week/, 'Tell Sales now', 'Join the review'],
};

/** Says yes where a move is asked about. */
async function confirm(page, name) {
  const yes = page.getByRole('dialog').getByRole('button', { name });
  if (!(await yes.isVisible())) return;
  await yes.click();
  await drawn(page);
}

async function week(page, seat) {
  const clients = page.getByRole('region', { name: 'Clients' }).getByRole('button');
  for (let index = 0; index < (await clients.count()); index += 1) {
    await clients.nth(index).click();
    await drawn(page);
    for (const name of MOVES[seat]) if (await press(page, name)) await confirm(page, name);
  }
  await press(page, DONE);
}

/** The table as somebody sees it who comes back to it. */
function table(page) {
  return page.evaluate(() => ['.weeks-text', '.owed', '.table-left', '.table-foot'].map((part) => document.querySelector(part)?.textContent));
}

async function reload(page, seat) {
  const before = await table(page);
  await page.reload();
  await page.getByText(`You are ${seat}`, { exact: true }).waitFor();
  await settled(page, seat);
  assert.deepEqual(await table(page), before, 'a reload goes on where it was');
}

async function playOut(page, seat, temperament) {
  await deal(page, seat, temperament);
  let heard = 0;
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    if (!(await settled(page, seat))) return heard;
    heard += await page.locator('q').count();
    if (turn === 3) await reload(page, seat);
    await week(page, seat);
  }
  return assert.fail(`the sprint is not over after ${MOST_TURNS} turns`);
}

async function whyItDid(page, bot) {
  const why = page.getByRole('heading', { name: `Why ${bot} did it` });
  assert.equal(await why.count(), 0, 'reasons stay closed while the pay is still a guess');
  assert.equal(await page.getByRole('region', { name: /guesses$/ }).count(), 1, 'only the person guesses');
  await press(page, 'Look without guessing');
  assert.equal(await why.count(), 0, 'reasons come with the pay slips');
  await press(page, 'Show them all');
  await lookCloser(page, 'Pay slips');
  await why.waitFor();
  const matters = page.locator('summary').filter({ hasText: /decisions?$/, visible: true });
  await matters.first().click();
  await page.locator('summary').filter({ hasText: /^Week \d+: /, visible: true }).first().click();
  await page.getByText('Expected pay').filter({ visible: true }).first().waitFor();
  assert.ok(await page.getByText('Chosen', { exact: true }).first().isVisible());
  assert.match(await page.getByText(/ likely$/).first().textContent(), /^\d+% likely$/);
}

/** The record says who played, and the terminal finds nothing wrong with it. */
async function saved(t, page, bot, temperament) {
  await walkTheReveal(page);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save this game' }).click();
  const text = await readFile(await (await saving).path(), 'utf8');
  const record = JSON.parse(text);
  const person = bot === 'sales' ? 'operations' : 'sales';
  assert.deepEqual(record.players, { [person]: 'person', [bot]: { bot: temperament } });
  assert.ok(record.moves.some(({ by, move }) => by === bot && move.name === 'say'), 'what it said is in the record');
  const file = join(process.env.TMPDIR ?? '/tmp', `truce-solo-${bot}-${process.pid}.json`);
  await writeFile(file, text);
  const { stdout } = await terminal('check', file);
  assert.match(stdout, /A valid record/);
}

for (const [seat, bot, name, temperament] of [
  ['Sales', 'Operations', 'Honest', 'honest'],
  ['Operations', 'Sales', 'Money-driven', 'money-driven'],
]) {
  test(
    `a sprint as ${seat} against a bot, to its reasons`,
    { timeout: 180_000 },
    journey(async ({ t, page }) => {
      const heard = await playOut(page, seat, name);
      assert.ok(heard > 2, `${bot} says something with what it does, not only ${heard} times`);
      await whyItDid(page, bot);
      await saved(t, page, bot.toLowerCase(), temperament);
    }),
  );
}

test(
  'the practice can be played alone, and the same market again against the same bot',
  { timeout: 120_000 },
  journey(async ({ page }) => {
    await open(page);
    await page.getByRole('button', { name: 'Play against a bot' }).click();
    await page.getByRole('radio', { name: /^First promise/ }).check();
    await page.getByRole('button', { name: 'Start the quarter' }).click();
    for (let turn = 0; turn < 20 && (await settled(page, 'Sales')); turn += 1) await week(page, 'Sales');
    await walkTheReveal(page);
    await press(page, 'Play this market again');
    assert.ok(await page.getByRole('radio', { name: /^You are Sales/ }).isChecked(), 'the bot stays where it was');
    await press(page, 'Start the quarter');
    assert.ok(await settled(page, 'Sales'));
  }),
);
