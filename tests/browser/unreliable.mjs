// A host that has bad days: it serves the release, but holds back, cuts, refuses or spoils what it is told to.

import { createServer } from 'node:http';
import { HOME } from './support.mjs';

/** What may happen to a file: each answers with `response` in its own way. */
export const FAULTS = {
  refused: (response) => response.writeHead(503).end('no'),
  missing: (response) => response.writeHead(404).end('no'),
  cut: (response) => response.destroy(),
  halved: (response, body, headers) => {
    response.writeHead(200, { ...headers, 'content-length': body.length });
    response.write(body.subarray(0, body.length / 2), () => response.destroy());
  },
  anotherPage: (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Please log in'),
};

/** Half of a file comes, and then nothing more. */
export function stalled(response, body, headers) {
  response.writeHead(200, { ...headers, 'content-length': body.length });
  response.write(body.subarray(0, body.length / 2));
}

/** A fault that lets a file come in so many pieces, each when `next` is called. */
export function inPieces(count) {
  const waiting = [];
  let given = 0;
  const next = async () => {
    while (!waiting[given]) await new Promise((later) => setImmediate(later));
    await waiting[given]();
    given += 1;
  };
  const how = (response, body, headers) => {
    response.writeHead(200, { ...headers, 'content-length': body.length });
    const size = Math.ceil(body.length / count);
    for (let piece = 0; piece < count; piece += 1) {
      const bytes = body.subarray(piece * size, (piece + 1) * size);
      waiting.push(() => new Promise((sent) => (piece === count - 1 ? response.end(bytes, sent) : response.write(bytes, sent))));
    }
  };
  return { next, how };
}

/** The mark that all files of a release carry, and that of the release which `replace` puts in its place. */
const MARK = /-([0-9a-f]{16})(?=[._])/;
const NEXT_MARK = '0123456789abcdef';

/**
 * Starts one. `spoil(pattern, fault)` spoils every file that `pattern` matches, until `recover()`; `hold(pattern)`
 * answers what lets them come, or meet their `fault` then; `with(headers)` adds headers to every answer;
 * `replace()` puts a new release in the place of the one that is served: its files have other names, and those of the
 * old one are gone.
 */
export async function unreliable(t) {
  let spoilt = [];
  let more = {};
  let replaced = false;
  const { origin, pathname } = new URL(HOME);
  const mark = MARK.exec(await (await fetch(HOME)).text())[1];
  /** What the release that is served now has under this address. */
  const found = async (url) => {
    if (!replaced) return fetch(new URL(url, origin));
    if (url.includes(mark)) return new Response('gone', { status: 404 });
    const answer = await fetch(new URL(url.replace(NEXT_MARK, mark), origin));
    const kind = answer.headers.get('content-type');
    if (!/html|javascript/.test(kind)) return answer;
    return new Response((await answer.text()).replaceAll(mark, NEXT_MARK), { status: answer.status, headers: { 'content-type': kind } });
  };
  const server = createServer(async ({ url }, response) => {
    const fault = spoilt.find(({ pattern }) => pattern.test(url));
    await fault?.until;
    const answer = await found(url);
    const body = Buffer.from(await answer.arrayBuffer());
    const headers = { 'content-type': answer.headers.get('content-type'), ...more };
    if (fault?.how) fault.how(response, body, headers);
    else response.writeHead(answer.status, headers).end(body);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  t.after(() => server.close());
  t.after(() => server.closeAllConnections());
  return {
    home: new URL(pathname, `http://127.0.0.1:${server.address().port}`).href,
    spoil: (pattern, how) => (spoilt = [{ pattern, how }]),
    hold: (pattern, how) => {
      let come;
      spoilt = [{ pattern, how, until: new Promise((done) => (come = done)) }];
      return come;
    },
    with: (headers) => (more = headers),
    recover: () => (spoilt = []),
    replace: () => (replaced = true),
  };
}
