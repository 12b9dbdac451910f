// The documents of xAPI that ralph has no place for: states and profiles, in memory.

import { createHash } from 'node:crypto';

/** The same text for the same value, in whatever order its properties came. */
export function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical)}]`;
  if (value && typeof value === 'object') {
    const names = Object.keys(value).sort();
    return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`)}}`;
  }
  return JSON.stringify(value) ?? 'null';
}

/** Documents of one kind: `keys` tell them apart, the last of them by name. */
export class Documents {
  #kept = new Map();

  constructor(...keys) {
    this.keys = keys;
  }

  #scope(query) {
    return canonical(this.keys.slice(0, -1).map((key) => (key === 'agent' ? parsed(query.agent) : (query[key] ?? null))));
  }

  get all() {
    return [...this.#kept.values()];
  }

  put(query, text, type = 'application/json') {
    const name = query[this.keys.at(-1)];
    const etag = `"${createHash('sha1').update(text).digest('hex')}"`;
    const content = type.startsWith('application/json') ? parsed(text) : text;
    this.#kept.set(`${this.#scope(query)} ${name}`, { scope: this.#scope(query), query, name, text, type, etag, content });
  }

  /** Answers a request as a store does: `{ status, text, headers }`. */
  answer(method, query, text, headers) {
    const name = query[this.keys.at(-1)];
    for (const key of this.keys.slice(0, -1)) {
      if (key !== 'registration' && query[key] === undefined) return { status: 400, text: `${key} is missing` };
      if (key === 'agent' && parsed(query.agent) === undefined) return { status: 400, text: 'agent is not JSON' };
    }
    const scope = this.#scope(query);
    const found = this.#kept.get(`${scope} ${name}`);
    if (name === undefined) {
      const own = this.all.filter((document) => document.scope === scope);
      if (method === 'GET') return json(own.map((document) => document.name));
      if (method !== 'DELETE') return { status: 400, text: `${this.keys.at(-1)} is missing` };
      for (const document of own) this.#kept.delete(`${scope} ${document.name}`);
      return { status: 204 };
    }
    if (method === 'GET') {
      if (!found) return { status: 404, text: 'No such document' };
      return { status: 200, text: found.text, headers: { 'content-type': found.type, etag: found.etag } };
    }
    if (headers['if-match'] && headers['if-match'] !== found?.etag) return { status: 412, text: 'Another document' };
    if (headers['if-none-match'] === '*' && found) return { status: 412, text: 'There is a document' };
    if (method === 'DELETE') {
      this.#kept.delete(`${scope} ${name}`);
      return { status: 204 };
    }
    const type = headers['content-type'] ?? 'application/octet-stream';
    if (type.startsWith('application/json') && parsed(text) === undefined) return { status: 400, text: 'Not JSON' };
    if (method === 'POST' && found) {
      const both = { ...found.content, ...parsed(text) };
      this.put(query, JSON.stringify(both), 'application/json');
    } else this.put(query, text, type);
    return { status: 204 };
  }
}

const json = (value) => ({ status: 200, text: JSON.stringify(value), headers: { 'content-type': 'application/json' } });

/** What the text says in JSON, or nothing. */
export function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
