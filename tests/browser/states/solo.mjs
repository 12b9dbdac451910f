// A bot across the table: it thinks, it has answered, and afterwards it has reasons.

import { walkTheReveal } from '../support.mjs';
import { begun, operations, record, sales, terms } from './records.mjs';
import { openRecord, press, unfold } from './steps.mjs';

/** A record in which a bot of this temperament sits in one seat. */
function against(bot, temperament, file) {
  const players = { sales: 'person', operations: 'person', [bot]: { bot: temperament } };
  return { ...file, players };
}

const CHECKED = [sales('draft', { client: 1, terms: terms(4) }), sales('ask_check', { client: 0 }), sales('done')];

async function answered(page) {
  await page.getByRole('status').getByText(/ has answered$/).waitFor();
}

/** Opens a record in which the bot is to move, and stays with its thought: a moment that does not pass. */
async function thinking(page) {
  await page.evaluate(() => {
    const later = window.setTimeout;
    window.setTimeout = (then, after, ...rest) => (after >= 150 && after <= 600 ? 0 : later(then, after, ...rest));
  });
  await openRecord(page, against('operations', 'cautious', record(CHECKED)));
  await page.getByText('Operations is thinking').waitFor();
}

/** A quarter against a bot that has been played to its end, up to the pay slips. */
async function slips(page) {
  await openRecord(page, begun('solo', 1000));
  await press(page, 'Look without guessing');
  await press(page, 'On to the pay slips');
  await press(page, 'Look without guessing');
}

/** Every reason of a kind, unfolded. */
async function reasons(page) {
  await slips(page);
  await page.locator('summary').filter({ hasText: /decisions?$/ }).first().click();
  const all = page.locator('summary').filter({ hasText: /^Week \d+: / });
  for (let index = 0; index < (await all.count()); index += 1) await all.nth(index).click();
}

export const SOLO = [
  {
    name: 'setup-solo',
    async reach(page) {
      await press(page, 'Play against a bot');
      await unfold(page, 'What is the bot like?');
    },
  },
  { name: 'solo-thinking', reach: thinking },
  {
    name: 'solo-answered-sales',
    async reach(page) {
      await openRecord(page, against('operations', 'cautious', record(CHECKED)));
      await answered(page);
    },
  },
  {
    name: 'solo-answered-operations',
    async reach(page) {
      await openRecord(page, against('sales', 'reckless', record([], { scenario: 'sprint' })));
      await answered(page);
    },
  },
  { name: 'solo-asks-one-seat', reach: (page) => openRecord(page, begun('solo', 1000)) },
  { name: 'solo-slips', reach: slips },
  { name: 'solo-reasons', reach: reasons },
  {
    name: 'solo-promises',
    async reach(page) {
      await openRecord(page, begun('solo', 1000));
      await walkTheReveal(page);
      await press(page, 'Promises');
      await page.locator('summary').filter({ hasText: /^Why Operations did it/, visible: true }).first().click();
    },
  },
];
