// War, peace talks, and the same market again: two remedies are taken along, the pay is composed and passed on as a
// link, both quarters lie on one sheet, and the report leaves as a page for paper, a table and a file.

import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { test } from 'node:test';
import { begun, record, signAlone, pass } from './states/records.mjs';
import { agree } from './states/peace.mjs';
import { openRecord, playOut, press } from './states/steps.mjs';
import { HOME, drawn, journey, open, terminal, walkTheReveal } from './support.mjs';

const FIRST = record([...signAlone(0, 3, 1000), ...pass(4)], { scenario: 'first-promise' });
const QUARTER = begun('war', 99);

/** What a download holds, as text. */
async function downloaded(page, button) {
  const [file] = await Promise.all([page.waitForEvent('download'), press(page, button)]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

/** The cells of a table that has no quoted commas in the columns that are looked at. */
const rows = (table) => table.trim().split('\r\n').map((row) => row.split(','));

test(
  'two quarters with peace talks between them, and the report of both',
  { timeout: 240_000 },
  journey(async ({ page }) => {
    await open(page);
    await openRecord(page, FIRST);
    await walkTheReveal(page);
    await press(page, 'Peace talks');
    await agree(page, 'Know the client', 'Reward working together');
    await page.getByText('Agreed: Know the client and Reward working together. Two is the most for one quarter.').waitFor();
    // There is no room for a third, and the page says why.
    for (const seat of ['Sales', 'Operations']) {
      const third = page.getByRole('button', { name: `Stamp it for ${seat}: Make bad news safe` });
      assert.ok(await third.isDisabled(), 'two at most');
    }
    await page.getByText('Two is the most. Take one back first.').first().waitFor();
    await page.reload();
    await page.getByText(/^Agreed: Know the client and Reward working together/).waitFor();

    await press(page, 'Play this market again');
    await page.getByRole('heading', { name: 'Agreed in your peace talks' }).waitFor();
    await press(page, 'Start the quarter');
    await press(page, 'I am Sales');
    await page.getByText(/^As you agreed: Operations is invited to visit a client/).waitFor();
    await page.getByRole('button', { name: 'All right' }).click();
    await playOut(page);

    await page.getByRole('heading', { name: 'The same market, twice' }).first().waitFor();
    const sales = page.getByRole('region', { name: 'What Sales will do' });
    await sales.getByLabel('What').fill('I ask Operations before I sign.');
    await sales.getByLabel('Who').fill('Ada');
    await sales.getByLabel('By when').fill('2030-01-31');
    await press(page, 'The report');
    await page.getByRole('heading', { level: 1, name: 'What really happened' }).waitFor();

    const table = await downloaded(page, 'Table (CSV)');
    assert.match(table.name, /^truce-report-first-promise-7\.csv$/);
    assert.deepEqual(new Set(rows(table.text).slice(1).map(([quarter]) => quarter)), new Set(['1', '2']));
    assert.ok(rows(table.text).some(([, part, whose, item]) => `${part} ${whose} ${item}` === 'commitment sales until'));
    const whole = await downloaded(page, 'Everything (JSON)');
    const told = JSON.parse(whole.text);
    assert.deepEqual(told.quarters[1].record.agreed, ['known_client', 'rewarded_collaboration']);
    assert.equal(told.quarters[1].record.commitments[0].name, 'Ada');

    // The terminal tells the same of the same records.
    const files = await Promise.all(
      told.quarters.map(async ({ record: played }, place) => {
        const file = `${process.env.TMPDIR ?? '/tmp'}/truce-peace-${process.pid}-${place}.json`;
        await writeFile(file, JSON.stringify(played));
        return file;
      }),
    );
    const { stdout: printed } = await terminal('debrief', ...files, '--format', 'csv');
    assert.equal(printed, table.text);

    const paper = await page.pdf({ format: 'A4', printBackground: true });
    assert.ok(paper.length > 20_000, 'the report prints');
  }),
);

test(
  'each seat speaks alone, and what it says is seen when both have spoken',
  { timeout: 120_000 },
  journey(async ({ page }) => {
    await open(page);
    await openRecord(page, QUARTER);
    await walkTheReveal(page);
    await press(page, 'Peace talks');
    await press(page, 'I am Sales');
    const shared = page.getByRole('group', { name: 'Share the metrics' });
    await shared.getByRole('radio', { name: 'I ask for it' }).check();
    // Whoever leaves the step leaves nothing open on the screen; what was said is there again for its seat.
    await press(page, 'The money');
    await press(page, 'Peace talks');
    await page.getByText('Sales speaks first. Operations, please look away.').waitFor();
    assert.equal(await page.getByRole('radio').count(), 0);
    await page.reload();
    await press(page, 'I am Sales');
    assert.ok(await shared.getByRole('radio', { name: 'I ask for it' }).isChecked());
    await press(page, 'Hand over to Operations');
    await press(page, 'I am Operations');
    assert.ok(await shared.getByRole('radio', { name: 'Not this' }).isChecked(), 'Operations speaks for itself');
    await press(page, 'Uncover both');
    await page.getByText(/^Nothing has two stamps yet/).waitFor();
    const sheet = page.getByRole('article', { name: 'Share the metrics' });
    await sheet.getByText('Asks for it').waitFor();
    await sheet.getByText('Does not want it').waitFor();
    await press(page, 'Stamp it for Operations: Share the metrics');
    await page.getByText('Agreed: Share the metrics. You can take one more.').waitFor();
    await page.getByRole('heading', { name: 'How each of you would be paid' }).waitFor();
  }),
);

test(
  'pay is composed with its price beside it, and travels as a link',
  { timeout: 120_000 },
  journey(async ({ page }) => {
    await open(page);
    await openRecord(page, QUARTER);
    await walkTheReveal(page);
    await press(page, 'Compose a pay plan yourselves');
    await page.getByLabel('Name of the plan').fill('Ours');
    const lines = page.locator('.line-card');
    const before = await lines.count();
    await press(page, 'Add a line for Operations');
    assert.equal(await lines.count(), before + 1);
    await lines.last().locator('summary').click();
    const share = lines.last().getByRole('spinbutton', { name: 'Share' });
    await share.fill('300');
    await share.blur();
    await page.getByText('The value is outside the possible range.').first().waitFor();
    assert.ok(await page.getByRole('button', { name: 'Play under this plan' }).isDisabled());
    await share.fill('1');
    await share.blur();
    await page.getByRole('heading', { name: 'What it would have paid' }).waitFor();
    await press(page, 'Keep on this device');
    const link = await page.getByLabel('The link to this plan').inputValue();
    assert.ok(link.length < 400, `a short link, not ${link.length} characters`);

    // Elsewhere, a link that was cut off loses nothing and says so; the whole one opens the plan.
    await page.evaluate(() => localStorage.clear());
    await page.goto('about:blank');
    await page.goto(link.slice(0, -3));
    await page.getByText('This link was cut off or mistyped. Nothing was changed.').waitFor();
    await page.goto('about:blank');
    await page.goto(link);
    await page.getByText('The plan is open.').waitFor();
    assert.equal(await page.getByLabel('Name of the plan').inputValue(), 'Ours');
    assert.equal(await lines.count(), before + 1);
    await press(page, 'Play under this plan');
    await page.getByText('Ours', { exact: true }).waitFor();
    await press(page, 'Start the quarter');
    await press(page, 'I am Sales');
    assert.ok(page.url().startsWith(HOME));
  }),
);

for (const game of ['war', 'truce']) {
  test(
    `the report of a sprint has four pages at most: ${game}`,
    { timeout: 120_000 },
    journey(async ({ t, page }) => {
      await open(page);
      await openRecord(page, begun(game, Infinity));
      await walkTheReveal(page);
      await press(page, 'Look closer');
      await press(page, 'The report');
      await page.getByRole('heading', { level: 1, name: 'What really happened' }).waitFor();
      await page.getByRole('heading', { name: 'Causes' }).waitFor();
      await drawn(page);
      for (const format of ['A4', 'Letter']) {
        const sheet = await page.pdf({ format, printBackground: true });
        const pages = sheet.toString('latin1').match(/\/Type\s*\/Page[^s]/g).length;
        t.diagnostic(`${format}: ${pages} pages`);
        assert.ok(pages <= 4, `${pages} pages on ${format}: see @media print in styles/pages/report.css`);
      }
    }),
  );
}
