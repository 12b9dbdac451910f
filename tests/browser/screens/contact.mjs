// The contact sheet: one page with every picture on it, to flip through.

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const STYLE = `body{font:14px/1.4 system-ui;margin:1rem;background:#777;color:#fff}
section{display:flex;flex-wrap:wrap;gap:.5rem;align-items:start;margin-block:0 2rem}
img{height:16rem;width:auto;background:#fff;display:block}a{color:inherit}`;

/** Writes `index.html` beside the pictures; each is `{ state, file }`. */
export async function contactSheet(folder, pictures) {
  const states = Map.groupBy
    ? Map.groupBy(pictures, ({ state }) => state)
    : pictures.reduce((map, one) => map.set(one.state, [...(map.get(one.state) ?? []), one]), new Map());
  const section = ([state, shots]) => `<h2>${state}</h2><section>${shots.map(figure).join('')}</section>`;
  const body = [...states].map(section).join('\n');
  const page = `<!doctype html><meta charset="utf-8"><title>Truce: screens</title><style>${STYLE}</style>\n${body}\n`;
  await writeFile(join(folder, 'index.html'), page);
}

function figure({ file }) {
  return `<a href="${file}"><img loading="lazy" src="${file}" alt="${file}" title="${file}"></a>`;
}
