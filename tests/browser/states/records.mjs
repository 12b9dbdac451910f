// Records as files: games that were played, cut short after so many moves, and games written out by hand. A record
// with only its first moves is a game that can be gone on with.

import { readFileSync } from 'node:fs';

const GAMES = new URL('../../games/', import.meta.url);

/** A game by both seats: `[[by, move], …]` as the record file has it. */
export function record(moves, { scenario = 'quarter', scheme = 'siloed', culture = 'neutral', seed = 7 } = {}) {
  return {
    format: 1,
    scenario: typeof scenario === 'string' ? { preset: scenario } : { file: scenario },
    scheme: { preset: scheme },
    culture: { preset: culture },
    openness: 'own_pay_only',
    seed,
    moves,
  };
}

/** The first `count` moves of a game in tests/games, and `more` after them. */
export function begun(name, count, more = []) {
  // What the whole game came to is not what comes of its beginning.
  const { outcome, ...whole } = JSON.parse(readFileSync(new URL(`${name}.json`, GAMES)));
  return { ...whole, moves: [...whole.moves.slice(0, count), ...more] };
}

/** The same game, made under earlier rules of Truce, with what it came to then. */
export function earlier(game, outcome) {
  return { ...game, rules: { revision: 0, digest: '0'.repeat(32) }, outcome };
}

/** The first `count` quarters of a campaign in tests/games/campaigns. */
export function campaign(name, count) {
  const whole = JSON.parse(readFileSync(new URL(`campaigns/${name}.json`, GAMES)));
  return { ...whole, quarters: whole.quarters.slice(0, count) };
}

const move = (by) => (name, facts = {}) => ({ by, move: { name, ...facts } });

/** A move of sales. */
export const sales = move('sales');

/** A move of operations. */
export const operations = move('operations');

/** Terms as asked, for a week; a discount is in hundredths of a percent. */
export const terms = (week, discount = 0) => ({ scope: 'full', week, discount, phase_two: 'without' });

/** Sales drafts what it likes and signs it alone. */
export function signAlone(client, week, discount = 0) {
  return [sales('draft', { client, terms: terms(week, discount) }), sales('sign_alone', { client })];
}

/** Both seats end their week, `weeks` times. */
export function pass(weeks) {
  return Array.from({ length: weeks }, () => [sales('done'), operations('done')]).flat();
}

/** Gives a record to the page as somebody would who picks its file. */
export async function pick(page, file) {
  const text = typeof file === 'string' ? file : JSON.stringify(file);
  await page
    .getByLabel('Open a saved game')
    .setInputFiles({ name: 'game.json', mimeType: 'application/json', buffer: Buffer.from(text) });
}
