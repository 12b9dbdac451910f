// A real learning record store, ralph, as a child process with a file in a temporary folder.

import { spawn } from 'node:child_process';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { until } from './serve.mjs';

const USER = 'lms';
const PASSWORD = 'between-us';

/** Starts the store; `ralph` is the executable of that name, whose python lies beside it. */
export async function startStore(ralph) {
  const folder = await mkdtemp(join(tmpdir(), 'ralph-'));
  const port = await freePort();
  const python = join(dirname(await realpath(ralph)), 'python3');
  const script = fileURLToPath(new URL('./lrs.py', import.meta.url));
  const child = spawn(python, [script, folder, String(port), USER, PASSWORD], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  let errors = '';
  child.stderr.on('data', (data) => (errors += data));
  const gone = new Promise((done) => child.once('close', done));
  const close = async () => {
    child.kill();
    await gone;
    await rm(folder, { recursive: true, force: true });
  };

  const address = `http://127.0.0.1:${port}`;
  const alive = async () => {
    if (child.exitCode !== null) throw new Error(`ralph ended:\n${errors}`);
    return (await fetch(`${address}/__lbheartbeat__`).catch(() => null))?.ok;
  };
  await until(alive, { within: 60_000, what: 'ralph' }).catch(async (error) => {
    await close();
    throw new Error(`${error.message}\n${errors}`);
  });

  const authorization = `Basic ${Buffer.from(`${USER}:${PASSWORD}`).toString('base64')}`;
  /** Asks the store: `{ status, headers, text }`. */
  const ask = async (method, query = '', body = undefined) => {
    const headers = { authorization, 'x-experience-api-version': '1.0.3' };
    if (body !== undefined) headers['content-type'] = 'application/json';
    const answer = await fetch(`${address}/xAPI/statements${query}`, { method, headers, body });
    return { status: answer.status, type: answer.headers.get('content-type'), text: await answer.text() };
  };
  /** All statements, the oldest first: that is the order of ralph's file, whatever the specification wants. */
  const statements = async () => {
    const answer = await ask('GET');
    if (answer.status !== 200) throw new Error(`ralph: ${answer.status} ${answer.text}\n${errors}`);
    return JSON.parse(answer.text).statements;
  };
  return { ask, statements, close };
}

function freePort() {
  return new Promise((done, failed) => {
    const server = createServer().once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}
