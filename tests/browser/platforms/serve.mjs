// What both platforms stand on: a server on a port of its own, files of a folder, a body, a wait.

import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import http from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.xsd': 'application/xml',
  '.dtd': 'application/xml-dtd',
  '.webmanifest': 'application/manifest+json',
};

/** The query that every launch carries besides its own: what a platform may add, and in its own spelling. */
export const ODD_QUERY = 'lang=de&x=%26&session=a+b';

/** Starts a server on a free port of 127.0.0.1; `answer(request, response, url)` may throw, which is a 500. */
export async function listen(answer) {
  const server = http.createServer(async (request, response) => {
    try {
      await answer(request, response, new URL(request.url, `http://${request.headers.host}`));
    } catch (error) {
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' });
      response.end(String(error?.stack ?? error));
    }
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address();
  const close = () =>
    new Promise((done) => {
      server.close(done);
      server.closeAllConnections();
    });
  return { port, origin: `http://127.0.0.1:${port}`, close };
}

/** Answers with a file of the folder, if the path lies below the mount; says whether it did answer. */
export async function serveFolder(request, response, url, { content, mount, octetStream = false, policy }) {
  const path = decodeURIComponent(url.pathname);
  if (!path.startsWith(mount)) return false;
  const inside = normalize(path.slice(mount.length) || 'index.html');
  const file = join(content, inside);
  const found = !inside.startsWith('..') && (await stat(file).catch(() => null));
  if (!found || !found.isFile()) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not here');
    return true;
  }
  let type = TYPES[extname(file)] ?? 'application/octet-stream';
  if (octetStream && extname(file) === '.wasm') type = 'application/octet-stream';
  const headers = { 'content-type': type, 'content-length': found.size, 'cache-control': 'no-store' };
  if (policy) headers['content-security-policy'] = policy;
  response.writeHead(200, headers);
  if (request.method === 'HEAD') response.end();
  else createReadStream(file).pipe(response);
  return true;
}

/** The whole body of a request, as a text. */
export async function bodyOf(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}

/** Answers in JSON. */
export function answerJson(response, status, value, headers = {}) {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store', ...headers });
  response.end(JSON.stringify(value));
}

/** Resolves to the first truthy answer of `check`, which is asked again and again: beacons arrive when they do. */
export async function until(check, { within = 5000, what = 'what the test waits for' } = {}) {
  const end = Date.now() + within;
  for (;;) {
    const answer = await check();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`Waited ${within} ms in vain for ${what}`);
    await new Promise((done) => setTimeout(done, 25));
  }
}
