// The rules of SCORM that some platform somewhere enforces, and scorm-again does not, over a log of calls.

const ASKS = /(GetLastError|GetErrorString|GetDiagnostic)$/;
const ASCII = /^[\x20-\x7e]*$/;
const WHOLE = /^(0|[1-9]\d?|100)$/;

const V12 = {
  initialize: 'LMSInitialize',
  finish: 'LMSFinish',
  set: 'LMSSetValue',
  commit: 'LMSCommit',
  longest: 4096,
  score: 'cmi.core.score',
  time: 'cmi.core.session_time',
  timeForm: /^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/,
  words: {
    'cmi.core.lesson_status': ['passed', 'completed', 'failed', 'incomplete', 'browsed', 'not attempted'],
    'cmi.core.exit': ['time-out', 'suspend', 'logout', ''],
  },
  judged: 'cmi.core.lesson_status',
};

const V2004 = {
  initialize: 'Initialize',
  finish: 'Terminate',
  set: 'SetValue',
  commit: 'Commit',
  longest: 64000,
  score: 'cmi.score',
  time: 'cmi.session_time',
  timeForm: /^P(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/,
  words: {
    'cmi.completion_status': ['completed', 'incomplete', 'not attempted', 'unknown'],
    'cmi.success_status': ['passed', 'failed', 'unknown'],
    'cmi.exit': ['time-out', 'suspend', 'logout', 'normal', ''],
  },
  judged: 'cmi.success_status',
};

/** One sentence for each broken rule of each session. */
export function brokenRules(version, sessions, calls) {
  const rules = version === '1.2' ? V12 : V2004;
  return sessions.flatMap((session) => {
    const own = calls.filter((call) => call.session === session.id);
    return brokenIn(version, rules, session, own).map((sentence) => `session ${session.id}: ${sentence}`);
  });
}

function brokenIn(version, rules, session, calls) {
  const broken = [];
  const statuses = Object.fromEntries(Object.keys(rules.words).map((name) => [name, session.given[name] ?? '']));
  const ever = new Set(Object.keys(session.given));
  let group = new Map();
  let running = false;
  let finished = false;
  let before = null;
  let since = 0;
  let suspends = false;

  for (const call of calls) {
    const { name, args, result } = call;
    const says = (sentence) => broken.push(`call ${call.number}, ${name}(${args.map(shown).join(', ')}): ${sentence}`);
    const strange = args.find((arg) => typeof arg !== 'string' && arg?.type);
    if (strange) says(`the argument ${strange.text} is a ${strange.type}, not a string`);
    if (ASKS.test(name)) continue;

    const well = !call.fails && !call.threw;
    if (finished) says(name === rules.finish ? 'finished twice' : 'called after the end');
    else if (!running && name !== rules.initialize) says('called before the start');
    if (well && result === 'false' && !finished && name !== rules.initialize) says(`refused with error ${call.error}`);

    if (name === rules.initialize) {
      if (running && !finished) says('started twice');
      if (args[0] !== '') says('the argument must be an empty string');
      running ||= result === 'true';
    } else if (name === rules.finish) {
      if (args[0] !== '') says('the argument must be an empty string');
      if (before?.name === rules.commit) says('a commit right before the end');
      finished ||= result === 'true';
    } else if (name === rules.commit) {
      if (args[0] !== '') says('the argument must be an empty string');
      checkGroup(version, rules, group, ever, says);
      group = new Map();
    } else if (name === rules.set) {
      if (args.length !== 2) says('takes a name and a value');
      const [element, value] = args;
      if (version === '2004' && !suspends) {
        if (element === 'cmi.exit' && value === 'suspend' && since <= 5) suspends = true;
        else {
          says("cmi.exit is not set to 'suspend' before all else");
          suspends = true;
        }
      }
      group.set(element, value);
      ever.add(element);
      checkValue(version, rules, element, value, statuses, says);
    }
    if (running && name !== rules.initialize) since += 1;
    before = call;
  }
  if (version === '2004' && running && !suspends && since > 0) broken.push("cmi.exit is never set to 'suspend'");
  if (group.has(rules.judged) || group.has(`${rules.score}.raw`)) broken.push('a status or a score was set and never committed');
  return broken;
}

/** What one value must be. */
function checkValue(version, rules, element, value, statuses, says) {
  const text = typeof value === 'string' ? value : '';
  if (element === 'cmi.suspend_data') {
    if (value.length > rules.longest) says(`suspend_data has ${value.length} characters, and may have ${rules.longest}`);
    if (value.ascii === false || !ASCII.test(text)) says('suspend_data is not plain ASCII');
  }
  if (element === rules.time && !rules.timeForm.test(text)) says('not the form of a session time');
  if (element === `${rules.score}.raw` && !WHOLE.test(text)) says('not a whole number from 0 to 100');
  if (element === `${rules.score}.min` && text !== '0') says('the lowest score must be 0');
  if (element === `${rules.score}.max` && text !== '100') says('the highest score must be 100');
  if (element === 'cmi.score.scaled') {
    if (!/^-?\d+(\.\d{1,7})?$/.test(text) || Math.abs(Number(text)) > 1) says('not a number from -1 to 1 with at most seven decimals');
  }
  const words = rules.words[element];
  if (words && !words.includes(text)) says('not a word of the vocabulary');
  if (element in statuses) {
    const old = statuses[element];
    const settled = ['completed', 'passed', 'failed'];
    if (settled.includes(old) && !settled.includes(text) && !element.endsWith('exit')) says(`goes back from ${old}`);
    if (old === 'passed' && text === 'failed') says('goes back from passed');
    statuses[element] = text;
  }
}

/** What must arrive together: the status, the score and the time, in one commit. */
function checkGroup(version, rules, group, ever, says) {
  const raw = `${rules.score}.raw`;
  const verdict = group.get(rules.judged);
  const judged = verdict === 'passed' || verdict === 'failed';
  if (judged && !group.has(raw)) says(`${verdict} without a score in the same commit`);
  if (group.has(raw)) {
    for (const name of ['min', 'max']) if (!ever.has(`${rules.score}.${name}`)) says(`score.raw without score.${name}`);
    if (version === '2004' && !group.has('cmi.score.scaled')) says('score.raw without score.scaled in the same commit');
    if (!group.has(rules.judged)) says('a score without a status in the same commit');
  }
  if ((judged || group.has(raw)) && !group.has(rules.time)) says('a status or a score without the time in the same commit');
}

function shown(arg) {
  if (typeof arg !== 'string') return arg?.type ? `${arg.text} as ${arg.type}` : `${arg?.length} characters`;
  return arg.length > 60 ? `'${arg.slice(0, 57)}…'` : `'${arg}'`;
}
