// A queue that several pages of one browser work off together.

import { newPage } from '../support.mjs';

/** Gives every job to `work`, on whichever of `hands` pages is free. Resolves to the complaints, one a job at most. */
export async function workOff(browser, jobs, hands, options, work) {
  const waiting = [...jobs];
  const complaints = [];
  const hand = async () => {
    const { page, context, watch } = await newPage(browser, options);
    for (let job = waiting.shift(); job; job = waiting.shift()) {
      try {
        await work(page, job);
      } catch (fault) {
        complaints.push(`${job.name}: ${String(fault.message).split('\n').slice(0, 40).join('\n')}`);
      }
    }
    complaints.push(...watch.errors, ...watch.strangers);
    await context.close();
  };
  await Promise.all(Array.from({ length: hands }, hand));
  return complaints;
}
