// The requirements of cmi5 on one statement of a unit.

import { canonical } from './documents.mjs';

const VERBS = 'http://adlnet.gov/expapi/verbs/';
const CATEGORY = 'https://w3id.org/xapi/cmi5/context/categories/';
const EXTENSION = 'https://w3id.org/xapi/cmi5/context/extensions/';
const DEFINED = ['initialized', 'completed', 'passed', 'failed', 'terminated'];
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const DURATION = /^P(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/;
const UTC = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]00:?00)$/;

/** The last word of a verb, if it is one of cmi5; else the whole verb. */
export function verbOf(statement) {
  const id = String(statement?.verb?.id);
  return id.startsWith(VERBS) ? id.slice(VERBS.length) : id;
}

/** Tells `says(id, note)` of all that is wrong with a statement of the session. */
export function brokenBy(statement, session, says) {
  if (!statement || typeof statement !== 'object') return says('4.1.0.0-1', 'not a statement');
  const { actor, context = {}, result = {}, timestamp } = statement;
  const verb = verbOf(statement);
  const categories = [context.contextActivities?.category ?? []].flat().map((activity) => activity.id);
  const marked = categories.includes(`${CATEGORY}cmi5`);
  const defined = marked || DEFINED.includes(verb);
  const { extensions = {} } = context;

  if (!UUID.test(statement.id ?? '')) says('9.1.0.0-1', `the id is ${statement.id}`);
  if (timestamp === undefined) says('9.7.0.0-1', 'there is none');
  else if (!UTC.test(timestamp) || Number.isNaN(Date.parse(timestamp))) says('9.7.0.0-2', `it is ${timestamp}`);
  if (!actor?.account) says('9.2.0.0-3', 'there is none');
  if (canonical(actor) !== canonical(session.actor)) says('8.1.3.0-3', `the actor is ${JSON.stringify(actor)}`);
  if (context.registration !== session.registration) says('9.6.1.0-1', `it is ${context.registration}`);
  if (extensions[`${EXTENSION}sessionid`] !== session.id) says('9.6.3.1-4', `it is ${extensions[`${EXTENSION}sessionid`]}`);
  checkTemplate(context, session.contextTemplate, says);
  if (verb === 'voided') says('6.3.0.0-1', 'a unit may not void');

  const verdict = 'success' in result || 'completion' in result;
  const moves = categories.includes(`${CATEGORY}moveon`);
  if (moves && !(defined && verdict)) says('9.6.2.2-2', 'there is nothing to move on by');
  if (!defined) return undefined;

  if (actor && actor.objectType !== 'Agent') says('9.2.0.0-2', `it is ${actor.objectType}`);
  if (!marked) says('9.6.2.1-1', 'there is none');
  if (!DEFINED.includes(verb)) says('9.3.0.0-1', `${verb} is none of them`);
  if (statement.object?.id !== session.activityId) says('9.4.0.0-2', `it is ${statement.object?.id}`);
  if (verdict && !moves) says('9.6.2.2-1', 'there is none');
  checkResult(verb, result, says);
  checkScore(verb, result.score, session, extensions, says);
  if (['Browse', 'Review'].includes(session.launchMode) && !['initialized', 'terminated'].includes(verb)) {
    says(session.launchMode === 'Browse' ? '10.2.2.0-9' : '10.2.2.0-11', 'it was sent');
  }
  return undefined;
}

/** All of the template must be in the context, as it was. */
function checkTemplate(context, template, says) {
  for (const [kind, activities] of Object.entries(template.contextActivities)) {
    const own = [context.contextActivities?.[kind] ?? []].flat().map(canonical);
    for (const activity of activities) if (!own.includes(canonical(activity))) says('9.6.2.0-1', `${kind} lacks ${activity.id}`);
  }
  for (const [name, value] of Object.entries(template.extensions)) {
    const own = context.extensions?.[name];
    if (own === undefined) says('10.2.1.0-6', `the extension ${name} is missing`);
    else if (canonical(own) !== canonical(value)) says('10.2.1.0-7', `the extension ${name} is ${JSON.stringify(own)}`);
  }
}

function checkResult(verb, result, says) {
  const wanted = { passed: ['9.5.2.0-1', true], failed: ['9.5.2.0-2', false] }[verb];
  if (wanted && result.success !== wanted[1]) says(wanted[0], `it is ${result.success}`);
  if (!wanted && 'success' in result) says('9.5.2.0-3', `it is ${result.success}`);
  if (verb === 'completed' && result.completion !== true) says('9.5.3.0-1', `it is ${result.completion}`);
  if (verb !== 'completed' && 'completion' in result) says('9.5.3.0-2', `it is ${result.completion}`);
  const timed = { terminated: '9.5.4.1-1', completed: '9.5.4.1-2', passed: '9.5.4.1-3', failed: '9.5.4.1-4' }[verb];
  if (timed && result.duration === undefined) says(timed, 'there is none');
  if (result.duration !== undefined && !DURATION.test(result.duration)) says('4.1.0.0-1', `the duration is ${result.duration}`);
}

function checkScore(verb, score, session, extensions, says) {
  const judged = verb === 'passed' || verb === 'failed';
  const { masteryScore } = session;
  if (score && !judged) says('9.5.1.0-2', JSON.stringify(score));
  if (!judged) return;
  if (score && 'raw' in score && !('min' in score && 'max' in score)) says('9.5.1.0-3', JSON.stringify(score));
  const scaled = score?.scaled;
  if (scaled !== undefined && !(typeof scaled === 'number' && Math.abs(scaled) <= 1)) says('4.1.0.0-1', `score.scaled is ${scaled}`);
  if (masteryScore === null || masteryScore === undefined) return;
  if (scaled === undefined) says('10.2.4.0-2', 'there is no score.scaled');
  else if (verb === 'passed' && scaled < masteryScore) says('9.3.4.0-2', `${scaled} is below ${masteryScore}`);
  else if (verb === 'failed' && scaled >= masteryScore) says('9.3.5.0-2', `${scaled} is not below ${masteryScore}`);
  const told = extensions[`${EXTENSION}masteryscore`];
  if (told !== masteryScore) says('9.6.3.2-2', `it is ${told}`);
}
