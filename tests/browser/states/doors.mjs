// States before and between games: the doors, what is told there, the setup, the curtain.

import { begun, earlier, pass, pick, record, sales } from './records.mjs';
import { openRecord, playOut, press, unfold } from './steps.mjs';

export const DOORS = [
  { name: 'home-empty', go: async () => {} },
  {
    name: 'home-kept',
    after: 'sales-week-news',
    async go(page) {
      await press(page, 'Menu');
      await page.getByRole('dialog').getByRole('button', { name: 'Leave the table' }).click();
    },
  },
  {
    name: 'home-over',
    async go(page) {
      await openRecord(page, begun('war', 99));
      await press(page, 'Back to the start');
    },
  },
  {
    name: 'home-file-damaged',
    after: 'home-empty',
    async go(page) {
      const file = begun('truce', 24);
      await pick(page, { ...file, moves: [{ by: 'operations', move: { name: 'stamp', client: 0 } }, ...file.moves] });
      await page.getByRole('status').getByText('moves[0]').waitFor();
    },
  },
  {
    name: 'home-file-unreadable',
    after: 'home-file-damaged',
    async go(page) {
      await pick(page, 'Dear diary');
      await page.getByRole('status').getByRole('button').waitFor();
    },
  },
  { name: 'home-lost', route: '#/nowhere', go: async () => {} },
  {
    name: 'games-none',
    after: 'home-file-unreadable',
    async go(page) {
      await press(page, 'All right');
      await press(page, 'Your games');
      await page.getByText('No games yet.').waitFor();
    },
  },
  {
    name: 'games-kept',
    async go(page) {
      await openRecord(page, record(pass(1), { scenario: 'sprint' }));
      await press(page, 'Leave the table');
      await press(page, 'Your games');
      await page.locator('.game-row').waitFor();
    },
  },
  {
    name: 'others-told',
    async go(page) {
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
    async go(page) {
      await pick(page, earlier(record(pass(9), { scenario: 'sprint' })));
      await page.getByText('Today’s rules don’t allow this game.').waitFor();
    },
  },
  {
    name: 'others-marked',
    async go(page) {
      await pick(page, earlier(record(pass(6), { scenario: 'sprint' })));
      await press(page, 'Replay under today’s rules');
      await page.getByText('You see this game under today’s rules.').waitFor();
    },
  },
  { name: 'setup-first', after: 'home-empty', go: (page) => press(page, 'Choose a game') },
  {
    name: 'setup-kept-later',
    after: 'setup-first',
    async go(page) {
      await unfold(page, 'Another pay plan');
      await page.getByRole('radio', { name: /^Paid now, kept later/ }).check();
    },
  },
  {
    name: 'setup-shared-pot',
    after: 'setup-kept-later',
    async go(page) {
      await page.getByRole('radio', { name: /^Quarter/ }).check();
      await page.getByRole('radio', { name: /^One shared pot/ }).check();
      await unfold(page, 'Who sees whose pay');
      await page.getByRole('radio', { name: /^Both pay plans are open/ }).check();
    },
  },
  { name: 'setup-again', after: 'peace', go: (page) => press(page, 'Play this market again') },
  {
    name: 'curtain-opened',
    async go(page) {
      await pick(page, record([]));
      await page.getByRole('status').getByRole('button').waitFor();
    },
  },
  { name: 'curtain-first', after: 'curtain-opened', go: (page) => page.getByRole('status').getByRole('button').click() },
  { name: 'curtain-operations', go: (page) => openRecord(page, record([sales('done')])) },
  { name: 'curtain-sales', go: (page) => openRecord(page, record(pass(1))) },
  {
    name: 'curtain-hidden',
    after: 'sales-blank',
    async go(page) {
      // A wide screen has it in the head of the table, a narrow one in the menu.
      const hide = page.getByRole('button', { name: 'Hide my side' });
      if (!(await hide.isVisible())) await press(page, 'Menu');
      await press(page, 'Hide my side');
    },
  },
  {
    name: 'reveal-twice',
    after: 'setup-again',
    async go(page) {
      await press(page, 'Start the quarter');
      await playOut(page);
    },
  },
];
