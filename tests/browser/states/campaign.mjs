// Linked quarters: the choice of a campaign, what comes next, a client who is back, and all quarters beside each other.

import { OVER, walkTheReveal } from '../support.mjs';
import { campaign } from './records.mjs';
import { openRecord, press } from './steps.mjs';

/** After so many quarters of the long game, at the end of the reveal. */
const after = (quarters) => async (page) => {
  await openRecord(page, campaign('long-game', quarters));
  await walkTheReveal(page);
};

async function next(page) {
  await after(1)(page);
  await press(page, OVER);
}

export const CAMPAIGN = [
  {
    name: 'setup-campaign',
    async reach(page) {
      await press(page, 'Choose a game');
      await page.getByRole('radio', { name: /^Long game/ }).check();
    },
  },
  { name: 'campaign-first-over', reach: after(1) },
  { name: 'campaign-setup-next', reach: next },
  {
    name: 'campaign-client-back',
    async reach(page) {
      await next(page);
      await press(page, 'Deal the cards');
      await press(page, /^I am /);
    },
  },
  { name: 'campaign-two', reach: after(2) },
  { name: 'campaign-four', reach: after(4) },
  {
    name: 'campaign-report',
    papers: ['A4', 'Letter'],
    async reach(page) {
      await after(4)(page);
      await press(page, 'The report');
    },
  },
];
