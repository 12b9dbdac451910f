// Lighthouse over the start page, as it judges a phone: the four categories, and every audit that is not perfect.

import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { HOME, launchForTools } from '../support.mjs';

const LEAST = 95;
const PORT = 9333;

const { default: lighthouse } = await import(pathToFileURL(join(process.env.TRUCE_LIGHTHOUSE, 'core/index.js')).href);
/** How many visits are judged; one alone says little on a machine that does other things as well. */
const RUNS = 5;
const TIMES = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift', 'speed-index', 'interactive'];

/** One visit by somebody who has never been here. */
async function visit() {
  const browser = await launchForTools(PORT);
  const { lhr } = await lighthouse(HOME, { port: PORT, logLevel: 'error', output: 'json' });
  await browser.close();
  return lhr;
}

const points = ({ score }) => Math.round(score * 100);
const performance = ({ categories }) => points(categories.performance);

const visits = [];
for (let count = 0; count < RUNS; count += 1) visits.push(await visit());
visits.sort((one, other) => performance(one) - performance(other));
const median = visits[Math.floor(RUNS / 2)];

console.log(`\nLighthouse, phone, the median of ${RUNS} visits (performance ${visits.map(performance).join(', ')}):`);
for (const category of Object.values(median.categories)) {
  console.log(`${category.title.padEnd(20)} ${String(points(category)).padStart(4)}`);
}
for (const id of TIMES) {
  const audit = median.audits[id];
  if (audit) console.log(`${audit.title.padEnd(28)} ${audit.displayValue}`);
}
const weighed = new Set(Object.values(median.categories).flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id)));
for (const audit of Object.values(median.audits)) {
  if (weighed.has(audit.id) && audit.score !== null && audit.score < 0.9) console.log(`  not perfect: ${audit.title} (${audit.displayValue ?? audit.score})`);
}
process.exitCode = Object.values(median.categories).every((category) => points(category) >= LEAST) ? 0 : 1;
