// The platform page: an API of scorm-again for each opening of the course, and a log of what is asked of it.

(() => {
  const known = JSON.parse(document.getElementById('known').textContent);
  const inWindow = new URLSearchParams(location.search).has('window');
  const is12 = known.version === '1.2';
  const NAMES = is12
    ? ['LMSInitialize', 'LMSFinish', 'LMSGetValue', 'LMSSetValue', 'LMSCommit', 'LMSGetLastError', 'LMSGetErrorString', 'LMSGetDiagnostic']
    : ['Initialize', 'Terminate', 'GetValue', 'SetValue', 'Commit', 'GetLastError', 'GetErrorString', 'GetDiagnostic'];
  let mode = known.mode;
  let api = null;
  let course = null;
  let unloading = false;

  const answered = (method, url, body) => {
    const request = new XMLHttpRequest();
    request.open(method, url, false);
    request.send(body);
    if (request.status >= 400) throw new Error(`${request.status} from ${url}`);
    return request.responseText && JSON.parse(request.responseText);
  };

  // A page that is going away may not wait for an answer any more; a beacon it may still send, of 64 KiB in all.
  const delivered = (url, body) => {
    try {
      answered('POST', url, body);
      return true;
    } catch (error) {
      return unloading && navigator.sendBeacon(url, body);
    }
  };

  const short = (value) =>
    typeof value === 'string' && value.length > 2000
      ? { length: value.length, ascii: /^[\x20-\x7e]*$/.test(value), start: value.slice(0, 100) }
      : value;
  const named = (value) => (typeof value === 'string' ? value : { type: value === null ? 'null' : typeof value, text: String(value) });

  const write = (entry) => {
    const body = unloading ? { ...entry, args: entry.args.map(short), result: short(entry.result) } : entry;
    delivered('/log', JSON.stringify([body]));
  };

  // Knows of the end of the content before the content does: it listens since the first call, and captures.
  const watched = new WeakSet();
  const leaving = () => (unloading = true);
  const maybeLeaving = () => {
    unloading = true;
    setTimeout(() => (unloading = false));
  };
  const watch = (find) => {
    try {
      const view = find();
      if (!view?.document || watched.has(view.document)) return;
      watched.add(view.document);
      unloading = false;
      view.addEventListener('beforeunload', maybeLeaving, true);
      view.addEventListener('pagehide', leaving, true);
      view.addEventListener('unload', leaving, true);
    } catch (error) {
      // Content of another origin.
    }
  };
  watch(() => window);

  const failing = (name) => {
    if (mode === 'throws') throw new Error('The platform throws');
    if (mode === 'commit-false' && name.endsWith('Commit')) return { result: 'false' };
    if (mode === 'late-commit-false' && unloading && name.endsWith('Commit')) return { result: 'false' };
    if (mode === 'commit-null' && name.endsWith('Commit')) return { result: null };
    if (mode === 'set-false' && name.endsWith('SetValue')) return { result: 'false' };
    if (mode === 'initialize-false' && name.endsWith('Initialize')) return { result: 'false' };
    return null;
  };

  const begin = () => {
    const session = answered('GET', '/begin');
    let number = 0;
    let sent;
    let sequence = 0;
    const Again = is12 ? window.Scorm12API : window.Scorm2004API;
    const inner = new Again({
      lmsCommitUrl: `/commit?session=${session.id}`,
      dataCommitFormat: 'flattened',
      terminateCommitParam: 'finished',
      logLevel: 5,
      httpService: {
        updateSettings() {},
        processHttpRequest(url, data) {
          // The long text travels once: two of it are more than the beacons of a closing page may carry.
          const { 'cmi.suspend_data': text, ...rest } = data;
          const good = delivered(url, JSON.stringify({ sequence: sequence + 1, data: text === sent ? rest : data }));
          if (good) [sent, sequence] = [text, sequence + 1];
          return good ? { result: 'true', errorCode: 0 } : { result: 'false', errorCode: 391 };
        },
      },
    });
    inner.loadFromFlattenedJSON(session.given);

    api = {};
    for (const name of NAMES) {
      api[name] = (...args) => {
        watch(() => (inWindow ? course : course.contentWindow));
        const asked = /(GetLastError|GetErrorString|GetDiagnostic)$/.test(name);
        const entry = {
          session: session.id,
          number: ++number,
          name,
          args: args.map(named),
          result: null,
          error: '0',
          threw: false,
          unload: unloading,
          hidden: document.visibilityState === 'hidden',
          fails: mode,
        };
        try {
          const failed = failing(name);
          entry.result = failed ? failed.result : inner[name](...args);
          if (failed) entry.error = asked ? '0' : '101';
          else if (!asked) entry.error = String(is12 ? inner.LMSGetLastError() : inner.GetLastError());
          return entry.result;
        } catch (error) {
          entry.threw = true;
          entry.result = String(error);
          throw error;
        } finally {
          write(entry);
        }
      };
    }
    show();
  };

  const show = () => {
    if (mode === 'gone' || !api) delete window[known.api];
    else window[known.api] = api;
  };
  Object.defineProperty(window, 'platformFails', {
    get: () => mode,
    set(value) {
      mode = value ?? '';
      show();
    },
  });

  const open = () => {
    unloading = false;
    begin();
    if (inWindow) {
      course = window.open(known.courseUrl, 'course', 'width=1000,height=700');
      return;
    }
    const frame = document.createElement('iframe');
    for (const [name, value] of known.attributes) frame.setAttribute(name, value);
    frame.src = known.courseUrl;
    course = frame;
    document.getElementById('place').replaceChildren(frame);
  };

  document.getElementById('open').onclick = open;
  document.getElementById('close').onclick = () => (inWindow ? course?.close() : document.getElementById('place').replaceChildren());
  document.getElementById('exit').onclick = () => (location.href = '/elsewhere');
  if (!inWindow) open();
})();
