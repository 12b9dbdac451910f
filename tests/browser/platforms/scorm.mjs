// A SCORM platform to test a package against: scorm-again behind a page, and a memory behind that.

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brokenRules } from './scorm-rules.mjs';
import { answerJson, bodyOf, listen, ODD_QUERY, serveFolder } from './serve.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const { resolve } = createRequire(import.meta.url);

/** What differs between the two versions for the memory of the platform. */
const NAMES = {
  1.2: {
    api: 'API',
    bundle: 'scorm-again/scorm12/min',
    learner: { 'cmi.core.student_id': 'learner-17', 'cmi.core.student_name': 'Lovelace, Ada' },
    entry: 'cmi.core.entry',
    exit: 'cmi.core.exit',
    private: ['cmi.suspend_data', 'cmi.core.lesson_location'],
    kept: ['cmi.core.lesson_status', 'cmi.core.score.raw', 'cmi.core.score.min', 'cmi.core.score.max', 'cmi.core.total_time'],
  },
  2004: {
    api: 'API_1484_11',
    bundle: 'scorm-again/scorm2004/min',
    learner: { 'cmi.learner_id': 'learner-17', 'cmi.learner_name': 'Lovelace, Ada' },
    entry: 'cmi.entry',
    exit: 'cmi.exit',
    private: ['cmi.suspend_data', 'cmi.location'],
    kept: [
      'cmi.completion_status',
      'cmi.success_status',
      'cmi.score.scaled',
      'cmi.score.raw',
      'cmi.score.min',
      'cmi.score.max',
      'cmi.progress_measure',
      'cmi.total_time',
    ],
  },
};

/** Lets the calls of an open platform page go wrong from now on; without a mode all is well again. */
export const fail = (page, mode = '') => page.evaluate((value) => void (window.platformFails = value), mode);

/**
 * Starts a platform with one learner and one course.
 *
 * - `values`: what else the learner finds in the data model, by its full name
 * - `url`: where the platform page opens the course in a frame; with `?window=1` it does so in a window
 */
export async function startScormPlatform({
  content,
  version,
  octetStream = false,
  mount = '/odd folder/ünï+code/',
  policy,
  frameAttributes = {},
  contentElsewhere = false,
  values = {},
}) {
  const names = NAMES[version];
  if (!names) throw new Error(`No such version of SCORM: ${version}`);
  const sessions = [];
  const log = [];
  let memory = {};
  let before = {};
  let commits = [];
  let mode = '';

  /** What the next launch says of the last: `resume` only after an exit that asked for it. */
  const entry = () => {
    if (memory[names.exit] === 'suspend') return 'resume';
    return sessions.length > 0 && version === '1.2' ? '' : 'ab-initio';
  };

  /** Begins a session, and forgets what was not suspended: all of an attempt in 2004, in 1.2 what is private. */
  const begin = () => {
    const how = entry();
    if (how !== 'resume') {
      const forgotten = version === '1.2' ? names.private : [...names.private, ...names.kept];
      for (const name of forgotten) delete memory[name];
    }
    const given = { ...names.learner, ...values, [names.entry]: how };
    for (const name of [...names.private, ...names.kept]) if (memory[name]) given[name] = memory[name];
    delete memory[names.exit];
    const session = { id: sessions.length + 1, given, entry: how, finished: false };
    before = { ...memory };
    commits = [];
    sessions.push(session);
    return session;
  };

  // The beacons of a closing page overtake each other: what was sent first counts first, and an end without all that
  // was sent before it is none yet.
  const commit = (session, sent) => {
    if (session !== sessions.at(-1)) return;
    commits.push(sent);
    commits.sort((one, other) => one.sequence - other.sequence);
    memory = Object.assign({}, before, ...commits.map(({ data }) => data));
    const last = commits.at(-1);
    session.finished = last.finished && last.sequence === commits.length;
    if (last.finished && memory[names.exit] !== 'suspend') for (const name of names.private) delete memory[name];
  };

  const files = { content, mount, octetStream, policy };
  const course = `${encodeURI(mount)}index.html?${ODD_QUERY}`;
  const elsewhere = contentElsewhere
    ? await listen(async (request, response, url) => {
        if (!(await serveFolder(request, response, url, files))) response.writeHead(404).end();
      })
    : null;
  const courseUrl = elsewhere ? `http://localhost:${elsewhere.port}${course}` : course;

  const server = await listen(async (request, response, url) => {
    const session = sessions[Number(url.searchParams.get('session')) - 1];
    switch (url.pathname) {
      case '/launch':
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
        return response.end(launchPage({ names, version, mode, courseUrl, frameAttributes }));
      case '/page.js':
      case '/again.js': {
        const file = url.pathname === '/page.js' ? join(HERE, 'scorm-page.js') : resolve(names.bundle);
        response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' });
        return response.end(await readFile(file));
      }
      case '/begin':
        return answerJson(response, 200, begin());
      case '/commit':
        commit(session, { ...JSON.parse(await bodyOf(request)), finished: url.searchParams.has('finished') });
        return answerJson(response, 200, { result: true, errorCode: 0 });
      case '/log':
        log.push(...JSON.parse(await bodyOf(request)));
        return response.writeHead(204).end();
      case '/elsewhere':
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
        return response.end('<!doctype html><title>Elsewhere</title><h1>Elsewhere</h1>');
      case '/favicon.ico':
        return response.writeHead(204).end();
      default:
        if (!elsewhere && (await serveFolder(request, response, url, files))) return;
        response.writeHead(404, { 'content-type': 'text/plain' }).end('Not here');
    }
  });

  const calls = () => [...log].sort((one, other) => one.session - other.session || one.number - other.number);
  return {
    url: `${server.origin}/launch`,
    /** Every call of the content, in order: `{ session, number, name, args, result, error, threw, unload, hidden, fails }`. */
    calls,
    /** What is remembered between launches, and what the next launch will say of it. */
    stored: () => ({ values: { ...memory }, entry: entry(), sessions: sessions.map((session) => ({ ...session })) }),
    violations: () => brokenRules(version, sessions, calls()),
    /** For all pages to come, and for those that are given: there it takes effect at once. */
    async fail(value = '', ...pages) {
      mode = value;
      for (const page of pages) await fail(page, value);
    },
    async close() {
      await server.close();
      await elsewhere?.close();
    },
  };
}

/** The page of the platform, with all that its script needs to know. */
function launchPage({ names, version, mode, courseUrl, frameAttributes }) {
  const attributes = Object.entries({ title: 'The course', width: '1000', height: '700', ...frameAttributes });
  const known = { api: names.api, exit: names.exit, version, mode, courseUrl, attributes };
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Platform</title>
<button id="open">Open the course</button>
<button id="close">Close the course</button>
<button id="exit">Exit</button>
<div id="place"></div>
<script id="known" type="application/json">${JSON.stringify(known).replaceAll('<', '\\u003c')}</script>
<script src="/again.js"></script>
<script src="/page.js"></script>
</html>`;
}
