// States before and between games: the doors, what is told there, the setup, the curtain.

import { begun, earlier, pass, pick, record, sales } from './records.mjs';
import { walkTheReveal } from '../support.mjs';
import { openRecord, playOut, press, sit, unfold } from './steps.mjs';

async function choose(page) {
  await press(page, 'Choose a game');
}

async function pay(page, name) {
  await unfold(page, 'Another pay plan');
  await page.getByRole('radio', { name }).check();
}

export const DOORS = [
  { name: 'home-empty', reach: async () => {} },
  {
    name: 'home-kept',
    async reach(page) {
      await sit(page, begun('truce', 24));
      await press(page, 'Menu');
      await page.getByRole('dialog').getByRole('button', { name: 'Leave the table' }).click();
    },
  },
  {
    name: 'home-over',
    async reach(page) {
      await openRecord(page, begun('war', 99));
      await press(page, 'Back to the start');
    },
  },
  {
    name: 'home-file-damaged',
    async reach(page) {
      const file = begun('truce', 24);
      await pick(page, { ...file, moves: [{ by: 'operations', move: { name: 'stamp', client: 0 } }, ...file.moves] });
      await page.getByRole('status').getByText('moves[0]').waitFor();
    },
  },
  {
    name: 'home-file-unreadable',
    async reach(page) {
      await pick(page, 'Dear diary');
      await page.getByRole('status').getByRole('button').waitFor();
    },
  },
  { name: 'home-lost', route: '#/nowhere', reach: async () => {} },
  {
    name: 'games-none',
    async reach(page) {
      await press(page, 'Your games');
      await page.getByText('No games yet.').waitFor();
    },
  },
  {
    name: 'games-kept',
    async reach(page) {
      await openRecord(page, record(pass(1), { scenario: 'sprint' }));
      await press(page, 'Leave the table');
      await press(page, 'Your games');
      await page.locator('.game-row').waitFor();
    },
  },
  {
    name: 'others-told',
    async reach(page) {
      const clients = [
        { character: 'harbour-foods', satisfaction: 712, stays: true },
        { character: 'northline-rail' },
        { character: 'okafor-clinics', name: 'The Very Long Name of a Client That Is in No List', satisfaction: 301, stays: false },
      ];
      const outcome = { currency: 'EUR', clients, pay: { sales: 1234500, operations: 600000 }, quarter: -9900000, value: 12000000 };
      await pick(page, earlier(record(pass(6), { scenario: 'sprint' }), outcome));
      await page.getByRole('button', { name: 'Replay under today’s rules' }).waitFor();
    },
  },
  {
    name: 'others-refused',
    async reach(page) {
      await pick(page, earlier(record(pass(9), { scenario: 'sprint' })));
      await page.getByText('Today’s rules don’t allow this game.').waitFor();
    },
  },
  {
    name: 'others-marked',
    async reach(page) {
      await pick(page, earlier(record(pass(6), { scenario: 'sprint' })));
      await press(page, 'Replay under today’s rules');
      await page.getByText('You see this game under today’s rules.').waitFor();
    },
  },
  { name: 'setup-first', reach: choose },
  {
    name: 'setup-shared-pot',
    async reach(page) {
      await choose(page);
      await page.getByRole('radio', { name: /^Quarter/ }).check();
      await pay(page, /^One shared pot/);
      await unfold(page, 'Who sees whose pay');
      await page.getByRole('radio', { name: /^Both know both/ }).check();
    },
  },
  {
    name: 'setup-kept-later',
    async reach(page) {
      await choose(page);
      await pay(page, /^Paid now, kept later/);
    },
  },
  {
    name: 'setup-again',
    async reach(page) {
      await openRecord(page, begun('war', 99));
      await walkTheReveal(page);
      await press(page, 'Play this market again');
    },
  },
  { name: 'curtain-first', reach: (page) => openRecord(page, record([])) },
  { name: 'curtain-opened', reach: (page) => pick(page, record([])).then(() => page.getByRole('status').getByRole('button').waitFor()) },
  { name: 'curtain-operations', reach: (page) => openRecord(page, record([sales('done')])) },
  { name: 'curtain-sales', reach: (page) => openRecord(page, record(pass(1))) },
  {
    name: 'curtain-hidden',
    async reach(page) {
      await sit(page, record([]));
      // A wide screen has it in the head of the table, a narrow one in the menu.
      const hide = page.getByRole('button', { name: 'Hide my side' });
      if (!(await hide.isVisible())) await press(page, 'Menu');
      await press(page, 'Hide my side');
    },
  },
  {
    name: 'reveal-twice',
    async reach(page) {
      await openRecord(page, begun('war', 99));
      await walkTheReveal(page);
      await press(page, 'Play this market again');
      await press(page, 'Deal the cards');
      await playOut(page);
    },
  },
];
