// A bot across the table: it thinks, it has answered, and afterwards it has reasons.

import { lookCloser, walkTheReveal } from '../support.mjs';
import { begun, operations, record, sales, terms } from './records.mjs';
import { openRecord, press, unfold } from './steps.mjs';

/** A record in which a bot of this temperament sits in one seat. */
function against(bot, temperament, file) {
  const players = { sales: 'person', operations: 'person', [bot]: { bot: temperament } };
  return { ...file, players };
}

const CHECKED = [sales('draft', { client: 1, terms: terms(4) }), sales('ask_check', { client: 0 }), sales('done')];

async function answered(page) {
  await page.getByRole('status').getByText(/ has finished: it’s your turn$/).waitFor();
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

/** From the first guess about a quarter against a bot to its pay slips. */
async function slips(page) {
  await press(page, 'Look without guessing');
  await press(page, 'Show them all');
  await lookCloser(page, 'Pay slips');
}

/** Every reason of a kind, unfolded. */
async function reasons(page) {
  await page.locator('summary').filter({ hasText: /decisions?$/, visible: true }).first().click();
  const all = page.locator('summary').filter({ hasText: /^Week \d+: /, visible: true });
  for (let index = 0; index < (await all.count()); index += 1) await all.nth(index).click();
}

export const SOLO = [
  {
    name: 'setup-solo',
    async go(page) {
      await press(page, 'Play against a bot');
      await unfold(page, 'What is the bot like?');
    },
  },
  { name: 'solo-thinking', go: thinking },
  {
    name: 'solo-answered-sales',
    async go(page) {
      await openRecord(page, against('operations', 'cautious', record(CHECKED)));
      await answered(page);
    },
  },
  {
    name: 'solo-answered-operations',
    async go(page) {
      await openRecord(page, against('sales', 'reckless', record([], { scenario: 'sprint' })));
      await answered(page);
    },
  },
  { name: 'solo-asks-one-seat', go: (page) => openRecord(page, begun('solo', 1000)) },
  { name: 'solo-slips', after: 'solo-asks-one-seat', go: slips },
  { name: 'solo-reasons', after: 'solo-slips', go: reasons },
  {
    name: 'solo-promises',
    after: 'solo-reasons',
    async go(page) {
      await walkTheReveal(page);
      await lookCloser(page, 'Promises');
      await page.locator('summary').filter({ hasText: /^Why Operations did it/, visible: true }).first().click();
    },
  },
];
