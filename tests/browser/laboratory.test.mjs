// The laboratory finds in the browser's workers what the terminal finds, and stops when it is told to.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { journey, open, terminal } from './support.mjs';

async function enter(page) {
  await open(page);
  await page.getByRole('button', { name: 'Enter the laboratory' }).click();
  await page.getByRole('heading', { level: 1, name: 'Laboratory' }).waitFor();
}

/** The report that a button hands over. */
async function saved(page, name) {
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name }).click();
  return readFile(await (await saving).path(), 'utf8');
}

/** What the terminal prints for the command that the page shows. */
async function printed(page, pattern, format) {
  const [, ...words] = (await page.getByText(pattern).last().textContent()).split(' ');
  const { stdout } = await terminal(...words, '--format', format);
  return stdout;
}

/** The plans that none beats in two wishes, given by their ids and their names, are as many as the terminal finds. */
async function unbeatenAtTheTerminal(page, [one, other], both) {
  const [, ...words] = (await page.getByText(new RegExp(`--frontier ${one},${other}$`)).textContent()).split(' ');
  const { stderr } = await terminal(...words);
  const [head, ...cells] = stderr.trimEnd().split('\n');
  assert.equal(head, `No other cell beats these in both ${one} and ${other}:`);
  assert.equal(await page.getByRole('listitem').filter({ hasText: both }).count(), cells.length);
}

test(
  'the page and the terminal agree to the last digit',
  { timeout: 120_000 },
  journey(async ({ page }) => {
    await enter(page);
    await page.getByLabel('The market').selectOption({ label: 'Sprint' });
    for (const name of ['One shared pot', 'Paid by satisfaction', 'Paid now, kept later']) {
      await page.getByRole('checkbox', { name }).uncheck();
    }
    await page.getByRole('checkbox', { name: 'Blame comes first' }).check();
    await page.getByLabel('Bot in Sales’ seat').selectOption({ label: 'Reckless' });
    await page.getByRole('checkbox', { name: /^Placebo/ }).check();
    await page.getByText('Change the assumptions').click();
    const price = page.getByRole('slider', { name: /^List price/ });
    await price.focus();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('radio', { name: '100', exact: true }).check();
    await page.getByRole('button', { name: 'Run the quarters' }).click();
    await page.getByRole('status').getByText('100 quarters played').waitFor();

    const command = await page.getByText(/^truce lab /).last().textContent();
    assert.match(command, /--placebo --set list_price=/, 'the command says what was moved');
    assert.deepEqual(JSON.parse(await saved(page, 'Save as JSON')), JSON.parse(await printed(page, /^truce lab /, 'json')));
    assert.equal(await saved(page, 'Save as CSV'), await printed(page, /^truce lab /, 'csv'));
    await unbeatenAtTheTerminal(page, ['revenue', 'satisfaction'], /Revenue .* and Satisfaction/);

    await page.getByLabel('Measure to show').selectOption({ label: 'Clients who stay' });
    await page.getByRole('heading', { name: 'Clients who stay, on average' }).waitFor();
  }),
);

test(
  'a number is taken through a range, and two make a map, to the last digit of the terminal',
  { timeout: 120_000 },
  journey(async ({ page }) => {
    await enter(page);
    await page.getByLabel('The market').selectOption({ label: 'Sprint' });
    for (const name of ['One shared pot', 'Paid by satisfaction', 'Paid now, kept later']) {
      await page.getByRole('checkbox', { name }).uncheck();
    }
    await page.getByRole('radio', { name: '100', exact: true }).check();
    await page.getByLabel('Try a range for one number').selectOption('loss_aversion');
    const first = page.getByRole('group', { name: 'loss aversion' });
    await first.getByLabel('To').fill('900');
    await first.getByLabel('To').blur();
    await page.getByText(/^“From” and “To” must be between/).waitFor();
    await page.getByRole('button', { name: 'Run the quarters' }).click();
    await page.getByText(/^Choose what to compare/).waitFor();
    await first.getByLabel('To').fill('2.5');
    await first.getByLabel('Steps').fill('3');
    await first.getByLabel('Steps').blur();
    await page.getByRole('button', { name: 'Run the quarters' }).click();
    await page.getByRole('status').getByText('300 quarters played').waitFor();
    await page.getByRole('heading', { name: 'Satisfaction, as loss aversion changes' }).waitFor();
    assert.equal(await page.getByRole('img', { name: /^Each for themselves: .* at 2\.5\.$/ }).count(), 1);
    assert.deepEqual(JSON.parse(await saved(page, 'Save as JSON')), JSON.parse(await printed(page, /--sweep/, 'json')));
    assert.equal(await page.getByRole('heading', { name: 'Two goals at once' }).count(), 0, 'no plan can choose its world');

    await page.getByLabel('Add a second number, for a map').selectOption('capacity');
    const second = page.getByRole('group', { name: 'capacity' });
    await second.getByLabel('Steps').fill('2');
    await second.getByLabel('Steps').blur();
    await page.getByRole('button', { name: 'Run the quarters' }).click();
    await page.getByRole('status').getByText('600 quarters played').waitFor();
    await page.getByRole('heading', { name: 'Satisfaction, as two numbers change' }).waitFor();
    assert.equal(await saved(page, 'Save as CSV'), await printed(page, /--sweep.*--sweep[^-]*$/, 'csv'));
  }),
);

test(
  'ten thousand quarters stop when they are told to, and what was found stays',
  { timeout: 60_000 },
  journey(async ({ page }) => {
    await enter(page);
    await page.getByRole('radio', { name: '10,000' }).check();
    await page.getByRole('button', { name: 'Run the quarters' }).click();
    await page.getByText(/ ± /).first().waitFor();
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByRole('status').getByText(/^Stopped at/).waitFor();
    await page.getByRole('button', { name: 'Run the quarters' }).waitFor();
    assert.ok(await page.getByText(/ ± /).first().isVisible(), 'what was found stays');
  }),
);

test(
  'the search for the best pay finds what the terminal finds, says how sure it is, and its plan can be composed',
  { timeout: 240_000 },
  journey(async ({ page }) => {
    await enter(page);
    await page.getByRole('radio', { name: 'Find the best pay for one goal' }).check();
    await page.getByLabel('The goal').selectOption({ label: 'Satisfaction' });
    assert.equal(await page.getByRole('group', { name: 'Pay plans' }).count(), 0, 'a search brings its own pay plans');
    await page.getByRole('button', { name: 'Search', exact: true }).click();
    await page.getByText(/^Round \d: \d+ plans, \d+ quarters each$/).first().waitFor();
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByRole('status').getByText(/^Stopped in round \d, with \d+ plans left$/).waitFor();
    assert.equal(await page.getByRole('button', { name: 'Save as JSON' }).count(), 0, 'half a search is no finding');

    await page.getByLabel('The market').selectOption({ label: 'First promise' });
    await page.getByRole('button', { name: 'Search', exact: true }).click();
    await page.getByRole('heading', { name: 'Satisfaction: the best pay found' }).waitFor({ timeout: 120_000 });
    await page.getByText(/^(It beats each of the 9 others|The difference from )/).waitFor();
    assert.deepEqual(JSON.parse(await saved(page, 'Save as JSON')), JSON.parse(await printed(page, /--search/, 'json')));
    await page.getByLabel('First goal (to the right)').selectOption({ label: 'Leads won' });
    await unbeatenAtTheTerminal(page, ['won', 'satisfaction'], /Leads won .* and Satisfaction/);

    await page.getByRole('link', { name: 'Open it in the composer' }).click();
    await page.getByRole('heading', { level: 1, name: 'Compose a pay plan' }).waitFor();
    assert.equal(await page.getByLabel('Name of the plan').inputValue(), 'Best for Satisfaction');
  }),
);
