// A cmi5 platform to test a package against: a learning management system in front of a real record store.

import { randomUUID } from 'node:crypto';
import { breaches } from './cmi5-rules.mjs';
import { Documents } from './documents.mjs';
import { startStore } from './lrs.mjs';
import { answerJson, bodyOf, listen, ODD_QUERY, serveFolder } from './serve.mjs';

const EXTENSION = 'https://w3id.org/xapi/cmi5/context/extensions/';
const ACTOR = {
  objectType: 'Agent',
  name: 'Lovelace, Ada',
  account: { homePage: 'https://lms.example.org/people', name: 'learner-17' },
};
const PUBLISHER = 'https://publisher.example.org/the-course/the-unit';

/**
 * Starts a platform with one learner, one unit and one registration.
 *
 * - `ralph`: the executable of that name
 * - `preferences`: the learner's `cmi5LearnerPreferences`; there are none unless given
 * - `launchParameters`, `activityId`: as they reach the unit
 */
export async function startCmi5Platform({
  content,
  octetStream = false,
  mount = '/odd folder/ünï+code/',
  policy,
  launchMode = 'Normal',
  masteryScore = 0.75,
  moveOn = 'CompletedAndPassed',
  launchParameters = '{"hard":true}',
  activityId = 'https://lms.example.org/activities/7f2c?unit=1&part=ä',
  preferences,
  ralph,
}) {
  const store = await startStore(ralph);
  const registration = randomUUID();
  const sessions = [];
  const log = [];
  const states = new Documents('activityId', 'agent', 'registration', 'stateId');
  const agents = new Documents('agent', 'profileId');
  const activities = new Documents('activityId', 'profileId');
  const resources = { '/xapi/activities/state': states, '/xapi/agents/profile': agents, '/xapi/activities/profile': activities };
  let mode = '';
  if (preferences) agents.put({ agent: JSON.stringify(ACTOR), profileId: 'cmi5LearnerPreferences' }, JSON.stringify(preferences));

  const files = { content, mount, octetStream, policy };
  const unit = await listen(async (request, response, url) => {
    if (!(await serveFolder(request, response, url, files))) response.writeHead(url.pathname === '/favicon.ico' ? 204 : 404).end();
  });
  const unitUrl = `${unit.origin}${encodeURI(mount)}index.html?${ODD_QUERY}`;

  const cors = {
    'access-control-allow-origin': unit.origin,
    'access-control-allow-methods': 'GET, POST, PUT, DELETE, OPTIONS',
    'access-control-allow-headers': 'Authorization, Content-Type, X-Experience-API-Version, If-Match, If-None-Match',
    'access-control-expose-headers': 'ETag, Last-Modified, X-Experience-API-Version, X-Experience-API-Consistent-Through',
    'access-control-max-age': '600',
    'x-experience-api-version': '1.0.3',
    'cache-control': 'no-store',
  };

  /** The one token of a session, to the first who asks for it by POST. */
  const fetched = (session, method) => {
    if (!session) return { status: 200, value: { 'error-code': '2', 'error-text': 'No such session' } };
    if (method !== 'POST') return { status: 405, value: { 'error-code': '3', 'error-text': 'Ask by POST' } };
    if (session.fetched) return { status: 200, value: { 'error-code': '1', 'error-text': 'The token was fetched before' } };
    session.fetched = true;
    return { status: 200, value: { 'auth-token': session.token } };
  };

  /** What the store and the documents say to a request that may ask them. */
  const xapi = async (call) => {
    const documents = resources[call.path];
    if (documents) {
      if (call.query.stateId === 'LMS.LaunchData' && call.method !== 'GET') return { status: 403, text: 'Not yours to change' };
      return documents.answer(call.method, call.query, call.body, call.headers);
    }
    if (call.path === '/xapi/about') return { status: 200, text: '{"version":["1.0.3"]}', headers: { 'content-type': 'application/json' } };
    if (call.path !== '/xapi/statements') return { status: 404, text: 'No such resource' };
    const query = new URLSearchParams(call.query).toString();
    const answer = await store.ask(call.method, query && `?${query}`, call.method === 'GET' ? undefined : call.body);
    return { status: answer.status, text: answer.text, headers: answer.type ? { 'content-type': answer.type } : {} };
  };

  const server = await listen(async (request, response, url) => {
    if (url.pathname === '/favicon.ico') return response.writeHead(204).end();
    if (request.method === 'OPTIONS') return response.writeHead(204, cors).end();
    const call = effective(request, url, await bodyOf(request));
    const fetching = call.path.startsWith('/fetch/');
    const session = sessions.find(({ id, token }) => (fetching ? call.path === `/fetch/${id}` : call.headers.authorization === `Basic ${token}`));
    call.session = session?.number;
    call.number = log.push(call);
    const finish = (status, text = '', headers = {}) => {
      Object.assign(call, { status, answer: text });
      response.writeHead(status, { ...cors, ...headers }).end(status === 204 ? undefined : text);
    };
    if (mode === 'errors') return finish(500, 'Out of order');
    if (call.path === '/returned') return finish(200, '<!doctype html><title>Back</title><h1>Back</h1>', { 'content-type': 'text/html' });
    if (fetching) {
      const { status, value } = fetched(session, call.method);
      return finish(status, JSON.stringify(value), { 'content-type': 'application/json' });
    }
    if (!session || !session.fetched || mode === 'forgets-token') return finish(401, 'Who are you?');
    const answer = await xapi(call);
    finish(answer.status, answer.text, answer.headers);
  });

  /** Begins a session of the registration, and resolves to the URL that opens it. */
  const launch = async (changes = {}) => {
    const how = { launchMode, masteryScore, moveOn, launchParameters, ...changes };
    const session = { number: sessions.length + 1, id: randomUUID(), token: Buffer.from(`${randomUUID()}:x`).toString('base64'), ...how };
    const contextTemplate = {
      contextActivities: { grouping: [{ objectType: 'Activity', id: PUBLISHER }], other: [{ id: 'https://lms.example.org/terms/2026' }] },
      extensions: { [`${EXTENSION}sessionid`]: session.id, 'https://lms.example.org/extensions/tenant': 'x' },
    };
    Object.assign(session, { contextTemplate, actor: ACTOR, registration, activityId, fetched: false });
    sessions.push(session);
    const data = {
      contextTemplate,
      launchMode: how.launchMode,
      launchParameters: how.launchParameters,
      ...(how.masteryScore !== null && { masteryScore: how.masteryScore }),
      moveOn: how.moveOn,
      returnURL: `${server.origin}/returned?session=${session.number}`,
      entitlementKey: { courseStructure: 'the-key', alternate: 'another-key' },
    };
    states.put({ activityId, agent: JSON.stringify(ACTOR), registration, stateId: 'LMS.LaunchData' }, JSON.stringify(data));
    const answer = await store.ask('POST', '', JSON.stringify(launched(session, unitUrl)));
    if (answer.status !== 200) throw new Error(`ralph did not take the launch: ${answer.status} ${answer.text}`);
    const own = { endpoint: `${server.origin}/xapi/`, fetch: `${server.origin}/fetch/${session.id}`, actor: JSON.stringify(ACTOR), registration, activityId };
    const pairs = Object.entries(own).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
    return `${unitUrl}&${pairs.join('&')}`;
  };

  return {
    launch,
    /** All statements that ralph keeps, the oldest first; the `launched` ones are the platform's. */
    statements: () => store.statements(),
    /** The documents of the state resource: `{ name, query, type, text, content }`. */
    state: () => states.all,
    /** Every request, in order: `{ number, session, method, path, query, headers, body, status, answer }`. */
    requests: () => [...log],
    /** Broken rules; with `ended: false` a session may still be open. */
    violations: ({ ended = true } = {}) => breaches(sessions, log, { ended }),
    fail: (value = '') => void (mode = value),
    async close() {
      await Promise.all([server.close(), unit.close(), store.close()]);
    },
  };
}

/** A request as it is meant: xAPI may be asked by a POST that carries method, headers and body in a form. */
function effective(request, url, body) {
  const query = Object.fromEntries(url.searchParams);
  const call = { time: Date.now(), method: request.method, path: url.pathname, query, headers: { ...request.headers }, body };
  if (request.method !== 'POST' || !query.method || !url.pathname.startsWith('/xapi/')) return call;
  const { content = '', ...rest } = Object.fromEntries(new URLSearchParams(body));
  const headers = { ...call.headers, 'content-type': 'application/json' };
  const parameters = {};
  for (const [name, value] of Object.entries(rest)) {
    if (/^(authorization|content-type|x-experience-api-version|if-match|if-none-match)$/i.test(name)) headers[name.toLowerCase()] = value;
    else parameters[name] = value;
  }
  return { ...call, method: query.method, query: parameters, headers, body: content, alternate: true };
}

/** What the platform itself says before it opens the unit. */
function launched(session, launchURL) {
  const { contextTemplate, launchMode, masteryScore, moveOn, launchParameters, actor, registration, activityId } = session;
  const known = { launchMode, moveOn, launchParameters, launchURL, ...(masteryScore !== null && { masteryScore }) };
  const extensions = Object.fromEntries(Object.entries(known).map(([name, value]) => [EXTENSION + name.toLowerCase(), value]));
  return {
    id: randomUUID(),
    actor,
    verb: { id: 'http://adlnet.gov/expapi/verbs/launched', display: { en: 'launched' } },
    object: { objectType: 'Activity', id: activityId },
    context: {
      registration,
      contextActivities: { ...contextTemplate.contextActivities, category: [{ id: 'https://w3id.org/xapi/cmi5/context/categories/cmi5' }] },
      extensions: { ...contextTemplate.extensions, ...extensions },
    },
    timestamp: new Date().toISOString(),
  };
}
