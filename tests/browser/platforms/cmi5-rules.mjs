// The requirements of cmi5 on a unit, by the numbers of @cmi5/requirements, over a log of requests.

import { createRequire } from 'node:module';
import { canonical, parsed } from './documents.mjs';
import { brokenBy, verbOf } from './cmi5-statements.mjs';

const REQUIREMENTS = createRequire(import.meta.url)('@cmi5/requirements');

/** The number of a requirement, what it says, and what went against it. */
function sentence({ id, note }) {
  if (!REQUIREMENTS[id]) throw new Error(`There is no requirement ${id}`);
  return `${id} ${REQUIREMENTS[id].txt} (${note})`;
}

/** One sentence for each broken requirement, over all sessions of the registration. */
export function breaches(sessions, log, { ended = true } = {}) {
  const broken = [];
  const past = { completed: 0, passed: 0 };
  for (const call of log.filter((one) => one.path.startsWith('/xapi/') && !one.session)) {
    broken.push({ id: '8.1.2.0-5', note: `request ${call.number}, ${call.method} ${call.path}: no token of a session` });
  }
  for (const session of sessions) {
    const says = (id, note) => broken.push({ id, note: `session ${session.number}, ${note}` });
    const calls = log.filter((call) => call.session === session.number);
    checkRequests(session, calls, says);
    checkStatements(session, calls, past, says, ended);
  }
  return broken.map(sentence);
}

/** How the unit asked. */
function checkRequests(session, calls, says) {
  const fetches = calls.filter((call) => call.path.startsWith('/fetch/'));
  if (fetches.some((call) => call.method !== 'POST')) says('8.2.1.0-2', 'the token was not asked for by POST');
  // A platform that was out of order gave none, and may be asked again.
  const answered = fetches.filter((call) => call.status === 200);
  if (answered.length > 1) says('8.2.3.0-1', `the token was asked for ${answered.length} times`);

  for (const call of calls.filter((one) => one.path.startsWith('/xapi/'))) {
    const note = `request ${call.number}, ${call.method} ${call.path}`;
    const { query, headers } = call;
    if (headers['x-experience-api-version'] !== '1.0.3') {
      says('7.0.0.0-2', `${note}: X-Experience-API-Version is ${headers['x-experience-api-version']}`);
    }
    if (headers.authorization !== `Basic ${session.token}`) says('8.1.2.0-5', `${note}: Authorization is ${headers.authorization}`);
    if (call.status === 400 || call.status === 409) says('4.1.0.0-1', `${note}: refused with ${call.status} ${call.answer}`);
    const agent = query.agent !== undefined && canonical(parsed(query.agent)) === canonical(session.actor);
    if (call.path === '/xapi/activities/state') {
      if (!agent) says('8.1.3.0-3', `${note}: the agent is ${query.agent}`);
      if (query.activityId !== session.activityId) says('8.1.5.0-5', `${note}: the activity is ${query.activityId}`);
      if (query.registration !== session.registration) says('8.1.4.0-3', `${note}: the registration is ${query.registration}`);
      if (query.stateId === 'LMS.LaunchData' && call.method !== 'GET') says('10.2.1.0-5', note);
    }
    if (call.path === '/xapi/agents/profile') {
      if (!agent) says('11.0.0.0-1', `${note}: the agent is ${query.agent}`);
      if (query.profileId !== 'cmi5LearnerPreferences') says('11.0.0.0-4', `${note}: the document is ${query.profileId}`);
      const document = parsed(call.body);
      const whole = document && ['languagePreference', 'audioPreference'].every((name) => name in document);
      if (['PUT', 'POST'].includes(call.method) && !whole) says('11.0.0.0-5', note);
    }
  }
}

/** What the unit said, when, and what it had read by then. */
function checkStatements(session, calls, past, says, ended) {
  const statements = new Map();
  let first = null;
  for (const call of calls) {
    if (call.path !== '/xapi/statements' || !['PUT', 'POST'].includes(call.method) || !(call.status < 300)) continue;
    first ??= call.number;
    const body = parsed(call.body);
    for (const statement of [body].flat()) {
      const id = statement?.id ?? call.query.statementId ?? `nameless ${statements.size}`;
      // The same again is a retry, and kept once.
      if (!statements.has(id)) statements.set(id, statement);
    }
  }
  if (first !== null) checkReading(calls, first, says);

  const said = [...statements.values()];
  const verbs = said.map(verbOf);
  const started = verbs.indexOf('initialized');
  const over = verbs.indexOf('terminated');
  if (said.length > 0 && started !== 0) {
    says('9.3.0.0-4', `the first statement is ${verbs[0]}`);
    if (started > 0) says('7.1.3.0-1', `${verbs.slice(0, started)} before initialized`);
  }
  if (over >= 0 && over < said.length - 1) {
    says('9.3.0.0-5', `${verbs.slice(over + 1)} after terminated`);
    says('7.1.3.0-1', `${verbs.slice(over + 1)} after terminated`);
  }
  if (ended && session.fetched && started < 0) says('7.1.1.0-1', 'nothing is initialized');
  if (ended && started >= 0 && over < 0) says('9.3.8.0-1', 'nothing is terminated');

  const count = (verb) => verbs.filter((one) => one === verb).length;
  for (const verb of ['initialized', 'completed', 'passed', 'failed', 'terminated']) {
    if (count(verb) > 1) says('9.3.0.0-2', `${verb} ${count(verb)} times`);
  }
  if (count('initialized') > 1) says('9.3.2.0-3', `${count('initialized')} times`);
  if (count('passed') + count('failed') > 1) says('9.3.0.0-3', verbs.filter((verb) => verb === 'passed' || verb === 'failed').join(' and '));
  for (const verb of verbs) {
    if (verb === 'failed' && past.passed > 0) says('9.3.0.0-8', 'failed after passed');
    if (verb === 'completed' && (past.completed += 1) > 1) says('9.3.0.0-6', `completed for the time ${past.completed}`);
    if (verb === 'passed' && (past.passed += 1) > 1) says('9.3.0.0-7', `passed for the time ${past.passed}`);
  }
  said.forEach((statement, place) => brokenBy(statement, session, (id, note) => says(id, `statement ${place + 1}, ${verbs[place]}: ${note}`)));
}

/** What must have been read before the first statement. */
function checkReading(calls, first, says) {
  const read = (path, name, value) =>
    calls.some(
      (call) =>
        call.number < first && call.method === 'GET' && call.path === path && call.query[name] === value && [200, 404].includes(call.status),
    );
  if (!read('/xapi/activities/state', 'stateId', 'LMS.LaunchData')) says('10.2.1.0-4', 'not read before the first statement');
  if (!read('/xapi/agents/profile', 'profileId', 'cmi5LearnerPreferences')) says('11.0.0.0-3', 'not read before the first statement');
}
