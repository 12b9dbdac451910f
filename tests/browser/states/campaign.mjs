// Linked quarters: the choice of a campaign, what comes next, a client who is back, and all quarters beside each other.

import { OVER, walkTheReveal } from '../support.mjs';
import { campaign } from './records.mjs';
import { openRecord, press } from './steps.mjs';

/** So many quarters of the long game, at the end of the reveal. */
const played = (quarters) => async (page) => {
  await openRecord(page, campaign('long-game', quarters));
  await walkTheReveal(page);
};

export const CAMPAIGN = [
  {
    name: 'setup-campaign',
    after: 'setup-first',
    go: (page) => page.getByRole('radio', { name: /^Long game/ }).check(),
  },
  { name: 'campaign-first-over', go: played(1) },
  { name: 'campaign-setup-next', after: 'campaign-first-over', go: (page) => press(page, OVER) },
  {
    name: 'campaign-client-back',
    after: 'campaign-setup-next',
    async go(page) {
      await press(page, 'Start the quarter');
      await press(page, /^I am /);
    },
  },
  { name: 'campaign-two', go: played(2) },
  { name: 'campaign-four', go: played(4) },
  {
    name: 'campaign-report',
    after: 'campaign-four',
    papers: ['A4', 'Letter'],
    go: (page) => press(page, 'The report'),
  },
];
