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

/**
 * Starts one. `spoil(pattern, fault)` spoils every file that `pattern` matches, until `recover()`; `hold(pattern)`
 * answers what lets them come, or meet their `fault` then; `with(headers)` adds headers to every answer.
 */
export async function unreliable(t) {
  let spoilt = [];
  let more = {};
  const server = createServer(async ({ url }, response) => {
    const { origin } = new URL(HOME);
    const fault = spoilt.find(({ pattern }) => pattern.test(url));
    await fault?.until;
    const answer = await fetch(new URL(url, origin));
    const body = Buffer.from(await answer.arrayBuffer());
    const headers = { 'content-type': answer.headers.get('content-type'), ...more };
    if (fault?.how) fault.how(response, body, headers);
    else response.writeHead(answer.status, headers).end(body);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  t.after(() => server.close());
  t.after(() => server.closeAllConnections());
  return {
    home: new URL(new URL(HOME).pathname, `http://127.0.0.1:${server.address().port}`).href,
    spoil: (pattern, how) => (spoilt = [{ pattern, how }]),
    hold: (pattern, how) => {
      let come;
      spoilt = [{ pattern, how, until: new Promise((done) => (come = done)) }];
      return come;
    },
    with: (headers) => (more = headers),
    recover: () => (spoilt = []),
  };
}
