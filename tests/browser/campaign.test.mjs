// The long game at one screen: a quarter, what was agreed on after it, and the next, in which whoever stayed is back.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { HOME, OVER, drawn, journey, open, terminal, walkTheReveal } from './support.mjs';
import { agree } from './states/peace.mjs';
import { press, unfold } from './states/steps.mjs';

const SEED = 7;
const MOST_TURNS = 40;

/** Both seats leave every week to habit, until the quarter is over. */
async function toTheEnd(page) {
  const first = page.getByRole('button', { name: /^Look without guessing/ });
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    await page.getByRole('button', { name: /^I am / }).or(page.getByRole('button', { name: 'Menu' })).or(first).first().waitFor();
    if (await first.isVisible()) return;
    const curtain = page.getByRole('button', { name: /^I am / });
    if (await curtain.isVisible()) await curtain.click();
    await press(page, 'Menu');
    await page.getByRole('dialog').getByRole('button', { name: 'Leave this week to habit' }).click();
    await drawn(page);
  }
  assert.fail(`the quarter is not over after ${MOST_TURNS} turns`);
}

async function replayed(file) {
  const { stdout } = await terminal('replay', file, '--format', 'json');
  return JSON.parse(stdout);
}

/** The text of a row of a table, cell by cell. */
async function row(page, table, name) {
  const found = page.getByRole('table', { name: table }).getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });
  return found.getByRole('cell').allInnerTexts();
}

test(
  'clients who stayed are back in the next quarter, under what was agreed on',
  { timeout: 240_000 },
  journey(async ({ page }) => {
    await open(page);
    await press(page, 'Choose a game');
    await page.getByRole('radio', { name: /^Long game/ }).check();
    await unfold(page, 'Market number');
    await page.getByRole('spinbutton', { name: 'Market number' }).fill(String(SEED));
    await page.getByRole('spinbutton', { name: 'Market number' }).blur();
    await press(page, 'Start the quarter');
    await toTheEnd(page);
    await walkTheReveal(page);
    assert.equal(await page.getByRole('button', { name: 'All quarters' }).count(), 0, 'one quarter has none beside it');
    await agree(page, 'Share the metrics');
    await press(page, 'Play quarter 2');

    const back = /come(?:s)? back: (.*)\./.exec(await page.getByText(/back: /).innerText())[1].split(', ');
    await press(page, 'Start the quarter');
    await press(page, 'I am Sales');
    await page.getByRole('banner').getByText('Quarter 2 of 4').waitFor();
    const clients = page.getByRole('region', { name: 'Clients' });
    await clients.getByRole('button', { name: 'Back with you' }).filter({ hasText: back[0] }).waitFor();

    await page.goto(HOME);
    await page.getByText('Long game, quarter 2').waitFor();
    await page.reload();
    await press(page, 'Continue your game');
    await toTheEnd(page);
    await walkTheReveal(page);

    const saving = page.waitForEvent('download');
    await press(page, 'Save this game');
    const download = await saving;
    assert.match(download.suggestedFilename(), /^truce-long-game-\d+\.json$/);
    const file = await download.path();
    const { quarters, campaign } = await replayed(file);
    assert.deepEqual([campaign, quarters.length], ['long-game', 2]);
    const record = JSON.parse(await readFile(file, 'utf8'));
    assert.deepEqual(record.quarters.map(({ agreed = [] }) => agreed), [[], ['shared_metrics']]);

    // What the page tells of both is what the terminal finds.
    const points = (tenths) => (tenths === null ? '–' : String(Math.round(tenths / 10)));
    for (const { character } of quarters.flatMap(({ outcome }) => outcome.clients)) {
      const told = await row(page, 'Every client, quarter by quarter', nameOf(character));
      const found = quarters.map(({ outcome }) => outcome.clients.find((client) => client.character === character));
      found.forEach((client, place) => assert.ok(told[place].includes(client ? points(client.satisfaction) : 'not a client'), told[place]));
    }

    await page.reload();
    await page.getByRole('button', { name: OVER }).waitFor();
    assert.equal(await page.getByRole('button', { name: OVER }).innerText(), 'Play quarter 3');
    await page.goto(HOME);
    await page.getByLabel('Open a saved game').setInputFiles(file);
    await press(page, 'Show them all');
    await page.getByRole('button', { name: 'All quarters' }).waitFor();
  }),
);

/** What a character's company is called: its id is its name. */
function nameOf(character) {
  return character.split('-').map((part) => part[0].toUpperCase() + part.slice(1)).join(' ');
}
