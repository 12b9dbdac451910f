// A queue of walks that several pages of one browser work off together.

import { newPage } from '../support.mjs';

/**
 * Gives every state of every walk to `work`, on whichever of `hands` pages is free, with the state in which the page
 * was left, if `work` can go on from it. What went wrong in one state must not show in the next, so that one is begun
 * at the doors. Resolves to the complaints, one a state at most.
 */
export async function workOff(browser, walks, hands, options, work) {
  const waiting = [...walks];
  const complaints = [];
  const walk = async (page, states) => {
    let from;
    for (const state of states) {
      try {
        await work(page, state, from);
        from = state;
      } catch (fault) {
        from = undefined;
        complaints.push(`${state.name}: ${String(fault.message).split('\n').slice(0, 40).join('\n')}`);
      }
    }
  };
  const hand = async () => {
    const { page, context, watch } = await newPage(browser, options);
    while (waiting.length) await walk(page, waiting.shift());
    complaints.push(...watch.errors, ...watch.strangers);
    await context.close();
  };
  await Promise.all(Array.from({ length: hands }, hand));
  return complaints;
}
