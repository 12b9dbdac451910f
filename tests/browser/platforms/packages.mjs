// Packages of the release, unpacked: made by the command line that ships, as an organisation would make them.

import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { required, terminal } from '../support.mjs';

/** A folder with what is in a package, for each kind of package; and `remove`, which takes them away. */
export async function unpackAll() {
  const folder = await mkdtemp(join(tmpdir(), 'truce-packages-'));
  const content = {};
  for (const kind of ['scorm12', 'scorm2004', 'cmi5']) {
    const out = join(folder, `${kind}.zip`);
    await terminal('package', kind, '--page', required('TRUCE_RELEASE'), '--out', out);
    content[kind] = join(folder, kind);
    for (const [name, bytes] of Object.entries(unzipSync(await readFile(out)))) {
      const file = join(content[kind], name);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, bytes);
    }
  }
  return { content, remove: () => rm(folder, { recursive: true, force: true }) };
}

const SOURCES = fileURLToPath(new URL('../../../crates/', import.meta.url));

/** The texts of all right answers, of the questions of the chapters and of the two cases. */
export async function rightAnswers() {
  const words = await readFile(join(SOURCES, 'words/src/en/chapters.ftl'), 'utf8');
  const answers = {};
  let id = '';
  for (const line of words.split('\n')) {
    id = line.match(/^([a-z0-9-]+) =/)?.[1] ?? id;
    const [, number, text] = line.match(/^ +\.a-(\d) = (.*)$/) ?? [];
    if (number) answers[`${id}.${number}`] = text;
  }
  const chapters = join(SOURCES, 'course/src/chapters');
  const right = ['transfer-1.2', 'transfer-2.1'];
  for (const file of await readdir(chapters)) {
    const { id: chapter, question } = JSON.parse(await readFile(join(chapters, file), 'utf8'));
    right.push(`question-${chapter}.${question.right}`, `question-${chapter}-again.${question.right_again}`);
  }
  return new Set(right.map((key) => answers[key]));
}
