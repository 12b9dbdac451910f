// Luck or choice: a quarter that was played is played again five hundred times beside the page, with one thing changed.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HOME, journey, lookCloser, open } from './support.mjs';
import { begun } from './states/records.mjs';
import { agree } from './states/peace.mjs';
import { openRecord, playOut, press } from './states/steps.mjs';

/** Opens a quarter that is over and walks to the question. */
async function ask(page) {
  await open(page);
  await askHere(page);
}

/** The same from the start page that is open. */
async function askHere(page) {
  await openRecord(page, begun('war', 999));
  await press(page, 'Look without guessing');
  await press(page, 'Show them all');
  await lookCloser(page, 'Luck');
  await page.getByRole('heading', { level: 1, name: 'Luck or choice?' }).waitFor();
}

const played = (page) => page.getByRole('status').filter({ hasText: 'Played 500 times.' });

/** The page's heading and the sentence below it. */
async function told(page) {
  await played(page).waitFor();
  const heading = page.getByRole('heading', { level: 1 });
  return [await heading.textContent(), await page.locator('.reveal-head .lead').textContent()];
}

/** The four pictures in words. */
async function pictures(page) {
  const figures = page.getByRole('figure').filter({ has: page.getByRole('img', { name: /8 in 10/ }) });
  return Promise.all((await figures.all()).map((figure) => figure.innerText()));
}

async function change(page, name) {
  await page.getByRole('radio', { name }).check();
  return told(page);
}

test(
  'a quarter is played again under five hundred other lucks, and the guesses are answered',
  { timeout: 90_000 },
  journey(async ({ page }) => {
    await ask(page);
    assert.equal(await page.getByRole('radio').count(), 0, 'nothing of the answer is in the page before the guess');
    await page.getByRole('slider').first().fill('30');
    await page.getByRole('slider').last().fill('64');
    await press(page, 'Play it 500 times');
    const [heading, sentence] = await told(page);
    assert.match(heading, /^(Ordinary luck|Luck was (against you|on your side))$/);
    const came = Number(/^Sales guessed 30 of 100, Operations 64\. The answer is (\d+)\.$/.exec(sentence)?.[1]);
    assert.ok(came >= 0 && came <= 100, sentence);

    const all = await pictures(page);
    assert.equal(all.length, 4);
    for (const told of all) {
      const counts = /(\d+) of the replays ended lower, (\d+) higher(?:, (\d+) the same)?\./.exec(told);
      assert.ok(counts, told);
      const sum = counts.slice(1).reduce((sum, count) => sum + Number(count ?? 0), 0);
      assert.equal(sum, 500, 'every quarter is counted once');
    }
    await page.getByText('The numbers').filter({ visible: true }).click();
    assert.equal(await page.getByRole('row').filter({ visible: true }).count(), 5);

    // Two times the same question is two times the same answer.
    await change(page, 'Other clients and luck');
    assert.notDeepEqual(await pictures(page), all);
    await change(page, 'Other luck');
    assert.deepEqual(await pictures(page), all);
  }),
);

test(
  'one other move, another pay and another culture each say how sure they are',
  { timeout: 90_000 },
  journey(async ({ page }) => {
    await ask(page);
    await press(page, 'Look without guessing');
    await told(page);
    const sure = /95% sure: [+−\u2060€\d.,]+ to [+−\u2060€\d.,]+|No difference, under any luck|We can’t tell|too small to show/;
    const moved = await change(page, 'One other move');
    assert.match(moved[1], sure);
    assert.match(await page.locator('.luck-rules').textContent(), /\d+ of \d+ here/, 'it says what was not made again');

    const moves = page.getByLabel('Which move');
    const credit = moves.getByRole('option', { name: 'give no credit' }).first();
    await moves.selectOption(await credit.getAttribute('value'));
    const [, sentence] = await told(page);
    assert.match(sentence, sure);
    assert.ok((await pictures(page)).every((told) => /In your own quarter/.test(told)), 'and what it would have been here');

    await change(page, 'Other pay');
    await page.getByLabel('Pay plan').selectOption({ label: 'Shared milestones' });
    assert.match((await told(page))[1], sure);
    await change(page, 'Another culture');
    assert.match((await told(page))[1], sure);
  }),
);

test(
  'a pay of one’s own is asked about, and the answer to the guess stays',
  { timeout: 90_000 },
  journey(async ({ page }) => {
    await ask(page);
    await page.getByRole('slider').first().fill('30');
    await press(page, 'Play it 500 times');
    const came = /The answer is \d+\./.exec((await told(page))[1])[0];
    await press(page, 'Peace talks');
    await press(page, 'Compose a pay plan yourselves');
    await page.getByLabel('Name of the plan').fill('Ours');
    await press(page, 'Add a line for Operations');
    await page.goBack();
    await lookCloser(page, 'Luck');
    await change(page, 'Other pay');
    await page.getByLabel('Pay plan').selectOption({ label: 'Ours' });
    assert.match((await told(page))[1], /on average/);
    await page.getByRole('list').getByText('Pay plan “Ours”').waitFor();

    await press(page, 'Peace talks');
    await press(page, 'Play this market again');
    await press(page, 'Start the quarter');
    await playOut(page);
    await page.getByRole('heading', { name: 'The same market, twice' }).first().waitFor();
    const luck = page.getByRole('row', { name: /^Luck / });
    assert.match(await luck.innerText(), new RegExp(`Sales guessed 30 of 100\\. ${came}`));
    assert.equal(await page.getByRole('table', { name: 'What the rules found' }).getByRole('row').count(), 6);
  }),
);

test(
  'the year that followed is played under two pays, and what was agreed on is the first of them',
  { timeout: 120_000 },
  journey(async ({ page }) => {
    await open(page);
    await openRecord(page, begun('war', 999));
    await press(page, 'Look without guessing');
    await press(page, 'Show them all');
    await press(page, 'The year');
    const verdict = /of 100 years the company keeps more money under|can’t tell the two pay plans apart$/;
    assert.match((await told(page))[0], verdict);
    const clients = page.getByRole('figure', { name: 'Clients at the end of the year' });
    assert.match(await clients.innerText(), /Under your pay, [\d.]+ clients are with you at the end/);
    await page.getByLabel('Compare your pay with').selectOption({ label: 'Shared milestones' });
    assert.match((await told(page))[0], verdict);
    await page.getByRole('list').getByText('Pay plan “Shared milestones”').waitFor();

    // Peace talks that change the pay are what the year is asked about next.
    await press(page, 'Peace talks');
    await agree(page, 'Share the metrics');
    await press(page, 'The year');
    const first = page.getByLabel('Compare your pay with').getByRole('option').first();
    assert.equal(await first.innerText(), 'As agreed');
    // What is asked about luck is not answered with years.
    await lookCloser(page, 'Luck');
    await press(page, 'Look without guessing');
    assert.doesNotMatch((await told(page))[0], /year/);
  }),
);

test(
  'it can be stopped, and gone away from, and come back to',
  { timeout: 60_000 },
  journey(async ({ page }) => {
    await ask(page);
    await press(page, 'Look without guessing');
    await told(page);
    // The page is too quick for a hand to stop it every time, so the hand is in the page.
    const stopped = await page.evaluate(
      () =>
        new Promise((done) => {
          const stop = () => [...document.querySelectorAll('button')].find((button) => button.textContent === 'Stop');
          const watch = new MutationObserver(() => {
            if (!stop()) return;
            watch.disconnect();
            stop().click();
            done(true);
          });
          watch.observe(document.body, { subtree: true, childList: true });
          [...document.querySelectorAll('.luck-kind input')].at(-1).click();
        }),
    );
    assert.ok(stopped);
    await page.getByRole('status').filter({ hasText: /^Stopped after \d+ of 500\.$/ }).waitFor();
    await page.getByRole('radio', { name: 'Other luck' }).check();
    const [heading] = await told(page);
    await press(page, 'They come in');
    await lookCloser(page, 'Luck');
    assert.deepEqual((await told(page))[0], heading);
    await page.reload();
    assert.deepEqual((await told(page))[0], heading, 'after a reload it is played again, and comes out the same');
  }),
);

test(
  'what might have been is played by the workers that the laboratory has, and neither takes an answer from the other',
  { timeout: 180_000 },
  journey(async ({ page }) => {
    await open(page);
    await press(page, 'Enter the laboratory');
    await page.getByRole('radio', { name: '10,000' }).check();
    await press(page, 'Run the quarters');
    await page.getByText(/ ± /).first().waitFor();
    const pool = page.workers().length;
    assert.ok(pool > 0);
    await page.goBack();
    await askHere(page);
    await page.getByRole('slider').first().fill('30');
    await page.getByRole('slider').last().fill('64');
    await press(page, 'Play it 500 times');
    // The workers are at it for two.
    await played(page).waitFor({ timeout: 120_000 });
    assert.equal(page.workers().length, pool, 'there is one pool');
    await page.goto(`${HOME}#/laboratory`);
    const stop = page.getByRole('button', { name: 'Stop' });
    const ended = page.getByRole('status').getByText(/^Stopped at|quarters played/);
    await stop.or(ended).first().waitFor();
    if (await stop.isVisible()) await stop.click();
    await ended.waitFor();
  }),
);
