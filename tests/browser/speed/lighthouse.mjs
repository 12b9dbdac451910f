// Lighthouse over the start page, as it judges a phone: the four categories, and every audit that is not perfect.

import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { HOME, launchForTools } from '../support.mjs';

const LEAST = 95;
const PORT = 9333;

const { default: lighthouse } = await import(pathToFileURL(join(process.env.TRUCE_LIGHTHOUSE, 'core/index.js')).href);
const browser = await launchForTools(PORT);
const { lhr } = await lighthouse(HOME, { port: PORT, logLevel: 'error', output: 'json' });
await browser.close();

console.log('\nLighthouse, phone:');
for (const { title, score } of Object.values(lhr.categories)) {
  console.log(`${title.padEnd(20)} ${String(Math.round(score * 100)).padStart(4)}`);
}
for (const id of ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift', 'speed-index', 'interactive']) {
  const audit = lhr.audits[id];
  if (audit) console.log(`${audit.title.padEnd(28)} ${audit.displayValue}`);
}
const weighed = new Set(Object.values(lhr.categories).flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id)));
for (const audit of Object.values(lhr.audits)) {
  if (weighed.has(audit.id) && audit.score !== null && audit.score < 0.9) console.log(`  not perfect: ${audit.title} (${audit.displayValue ?? audit.score})`);
}
process.exitCode = Object.values(lhr.categories).every(({ score }) => score * 100 >= LEAST) ? 0 : 1;
