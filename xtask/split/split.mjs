// Splits a wasm module in two: what is needed until the first choice can be made, and the rest, which is fetched while
// somebody looks at the start page. Both share one memory and one set of tables; a function that lies in the other
// part is called through a slot of one more table. Until the rest has come its slots are empty, so whoever calls into
// it asks whether it is there, and fetches it at once where it is not.
//
//   node split.mjs <binaryen> <release>
//
// The module becomes the first part, the rest is written beside it, and the script learns to fetch it. Then all three
// are called by what is in them, so that a browser never puts parts of two releases together.

import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The modules of the source that nobody sees before the first choice. */
const ROOMS = [
  // Pages and desks.
  'cascade', 'composer', 'laboratory', 'model', 'operations', 'rehearsal', 'report', 'reveal', 'setup',
  // What they reckon and tell.
  'bots', 'campaign', 'debrief', 'export', 'fitted', 'lab', 'otherwise', 'replay', 'talks', 'validation', 'what_if',
  'hills', 'intervals', 'sweeps',
];
/** A name in Rust says where it comes from. */
const IN_ROOM = new RegExp(`(?:::|[<(& ]|^)(?:${ROOMS.join('|')})(?:\\[\\w+\\])?::|::(?:${ROOMS.join('|')})\\b`);
/**
 * What the library, the shell and the hooks make for a room: alike for many rooms, it may be one function under the
 * name of any of them. And what keeps a room's state, which is called from outside.
 */
const OUTSIDE = new RegExp([
  /^<?(?:core|alloc|std|hashbrown|gloo\w*)\b/, /^<?page\[\w+\]::(?:shell|ui::hooks)::/,
  /as core\S*::(?:clone|cmp)::/, /::ui::state::/, /^<yew(?!.*::view$)/,
].map(({ source }) => source).join('|'));
/** What is as small as this, in bytes, is often one function under the name of one of its many uses. */
const SMALL = 200;
/** What hands values of the browser over keeps them in a table that only the first part has. */
const HANDS_OVER = /externref|multivalue/;

const SLOTS = 'rest-slots';
const HERE = 'rest-here';
const NEED = 'rest-need';
const LOAD = 'rest-load';
/** The only memory, as wasm-opt calls it. */
const MEMORY = '0';
/** What the first part is called as a module of the rest. */
const FIRST = 'first';

const [, , library, release] = process.argv;
const { default: binaryen } = await import(pathToFileURL(library).href);
const { Features, i32, none } = binaryen;
/** What the module may use; it needs each of these. */
const USED = [
  Features.BulkMemory, Features.BulkMemoryOpt, Features.CallIndirectOverlong, Features.Multivalue,
  Features.MutableGlobals, Features.NontrappingFPToInt, Features.ReferenceTypes, Features.SignExt,
];

const stem = readdirSync(release).find((name) => /^app.*_bg\.wasm$/.test(name)).replace('_bg.wasm', '');
const bytes = readFileSync(join(release, `${stem}_bg.wasm`));

function read() {
  const module = binaryen.readBinary(bytes);
  module.setFeatures(USED.reduce((all, one) => all | one));
  return module;
}

const each = (count, at) => Array.from({ length: count }, (_, index) => at(index));
const functions = (module) =>
  each(module.getNumFunctions(), (at) => binaryen.getFunctionInfo(module.getFunctionByIndex(at)));
const tables = (module) => each(module.getNumTables(), (at) => binaryen.getTableInfo(module.getTableByIndex(at)).name);
const globals = (module) => each(module.getNumGlobals(), (at) => binaryen.getGlobalInfo(module.getGlobalByIndex(at)));
const exported = (module) =>
  each(module.getNumExports(), (at) => binaryen.getExportInfo(module.getExportByIndex(at)).name);
const segments = (module) =>
  each(module.getNumElementSegments(), (at) => module.getElementSegmentByIndex(at))
    .map((segment) => binaryen.getElementSegmentInfo(segment).name);
const names = (module) => new Set(functions(module).map(({ name }) => name));
const prune = (module) => module.runPasses(['remove-unused-module-elements']);

/** Puts in place of a function a call to the slot where it lies. */
function stub(module, { name, params, results }, slot, before) {
  const types = binaryen.expandType(params);
  const given = types.map((type, index) => module.local.get(index, type));
  const call = module.call_indirect(SLOTS, module.i32.const(slot), given, params, results);
  module.removeFunction(name);
  module.addFunction(name, params, results, [], module.block(null, [...before, call], results));
}

/** The first part, with a slot for each of `away`. */
function firstPart(away, size) {
  const module = read();
  module.addTable(SLOTS, size, size);
  module.addGlobal(HERE, i32, true, module.i32.const(0));
  module.addFunctionImport(LOAD, 'rest', 'load', none, none);
  const asks = module.if(module.i32.eqz(module.global.get(HERE, i32)), module.call(LOAD, [], none));
  module.addFunction(NEED, none, none, [], asks);
  away.forEach((one, slot) => stub(module, one, slot, [module.call(NEED, [], none)]));
  return module;
}

/** The rest, with a slot for each of `away` from `begin` on. */
function restPart(away, begin, size) {
  const module = read();
  exported(module).forEach((name) => module.removeExport(name));
  segments(module).forEach((name) => module.removeElementSegment(name));
  module.addMemoryImport(MEMORY, FIRST, 'rest-memory');
  tables(module).forEach((name) => module.addTableImport(name, FIRST, `rest-table-${name}`));
  globals(module).forEach(({ name, type, mutable }) =>
    module.addGlobalImport(name, FIRST, `rest-global-${name}`, type, mutable));
  module.addTable(SLOTS, size, size);
  module.addTableImport(SLOTS, FIRST, SLOTS);
  module.addGlobalImport(HERE, FIRST, HERE, i32, true);
  away.forEach((one, slot) => stub(module, one, begin + slot, []));
  return module;
}

/** Puts functions into their slots, from `begin` on. */
function keep(module, here, begin) {
  module.addActiveElementSegment(SLOTS, 'rest-kept', here.map(({ name }) => name), module.i32.const(begin));
}

/** Those of `away` that are reached from what is kept and from `here`. */
function reached(module, here, away) {
  keep(module, here, 0);
  prune(module);
  const left = names(module);
  return away.filter(({ name }) => left.has(name));
}

/** What is another in the script, and how often it stands there. */
const LOADED = 'const { instance, module } = await __wbg_load(await module_or_path, imports);';
const MENDED = [
  ['const imports = __wbg_get_imports();', 'const imports = { ...__wbg_get_imports(), rest: { load: loadRest } };', 2],
  [LOADED, `${LOADED}\n    await firstHasArrived(instance.exports);`, 1],
];

/** The numbers of the sections that hold what memory begins with: the first part has filled it. */
const DATA = [11, 12];
/** The number of the section that holds the functions' bodies. */
const CODE = 10;

/** A part as it is fetched. */
function written(module, left = []) {
  prune(module);
  if (!module.validate()) throw new Error('A part of the module would not be valid.');
  return leaving(module.emitBinary(), left);
}

/** A number as wasm writes it, and where it ends. */
function number(module, at) {
  let [value, shift] = [0, 0];
  do value |= (module[at] & 127) << shift, shift += 7; while (module[at++] & 128);
  return [value, at];
}

/** The sections of a module: their numbers, and where they begin, hold what they hold, and end. */
function sections(module) {
  const found = [];
  for (let begin = 8; begin < module.length;) {
    const [length, body] = number(module, begin + 1);
    found.push({ id: module[begin], begin, body, end: body + length });
    begin = body + length;
  }
  return found;
}

/** The sizes of the functions' bodies, in order. */
function bodies(module) {
  const code = sections(module).find(({ id }) => id === CODE);
  let [count, at] = number(module, code.body);
  return each(count, () => {
    const [size, body] = number(module, at);
    at = body + size;
    return size;
  });
}

/** A module's bytes without some of its sections. */
function leaving(module, left) {
  const kept = sections(module).filter(({ id }) => !left.includes(id));
  return Buffer.concat([module.subarray(0, 8), ...kept.map(({ begin, end }) => module.subarray(begin, end))]);
}

/** What wasm-bindgen wrote, of which this must be sure, with the fetching of the rest. */
function taught() {
  const mend = (text, [from, to, times]) => {
    const parts = text.split(from);
    if (parts.length !== times + 1) throw new Error(`wasm-bindgen no longer writes ${times} times: ${from}`);
    return parts.join(to);
  };
  const script = MENDED.reduce(mend, readFileSync(join(release, `${stem}.js`), 'utf8'));
  return `${script}${readFileSync(new URL('rest.js', import.meta.url), 'utf8')}`;
}

/** Puts the parts into the release, under names that say what is in them. */
function put(parts) {
  const hash = createHash('sha256');
  Object.values(parts).forEach((part) => hash.update(part));
  const named = `app-${hash.digest('hex').slice(0, 16)}`;
  rmSync(join(release, `${stem}_bg.wasm`));
  rmSync(join(release, `${stem}.js`));
  for (const [end, part] of Object.entries(parts)) {
    const whole = typeof part === 'string' ? part.replace('REST_FILE', `${named}_rest.wasm`) : part;
    writeFileSync(join(release, named + end), whole);
  }
  const page = join(release, 'index.html');
  writeFileSync(page, readFileSync(page, 'utf8').replaceAll(stem, named));
}

const all = functions(read());
const sizes = bodies(bytes);
const defined = all.filter(({ module }) => !module);
const sizeOf = new Map(defined.map(({ name }, index) => [name, sizes[index]]));
const moves = ({ name, module }) =>
  !module && sizeOf.get(name) > SMALL && IN_ROOM.test(name) && !OUTSIDE.test(name) && !HANDS_OVER.test(name);
const [gone, kept] = [all.filter(moves), all.filter((one) => !moves(one))];

// Once to see what each part needs of the other, and once with slots for just that.
const calling = reached(restPart(kept, 0, all.length), gone, kept);
const called = reached(firstPart(gone, all.length), calling, gone);
const size = called.length + calling.length;

const first = firstPart(called, size);
keep(first, calling, called.length);
first.addTableExport(SLOTS, SLOTS);
first.addGlobalExport(HERE, HERE);
first.addMemoryExport(MEMORY, 'rest-memory');
tables(first).filter((name) => name !== SLOTS).forEach((name) => first.addTableExport(name, `rest-table-${name}`));
globals(first)
  .filter(({ name }) => name !== HERE)
  .forEach(({ name }) => first.addGlobalExport(name, `rest-global-${name}`));

const rest = restPart(calling, called.length, size);
keep(rest, called, 0);
rest.addFunction('rest-arrives', none, none, [], rest.global.set(HERE, rest.i32.const(1)));
rest.setStart(rest.getFunction('rest-arrives'));
put({ '_bg.wasm': written(first), '_rest.wasm': written(rest, DATA), '.js': taught() });
console.log(`${gone.length} of ${all.length} functions are in the rest; the first part calls ${called.length} of them.`);
