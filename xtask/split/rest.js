
// The rest of the module. It is fetched as soon as the first part is here, behind the start page's back.
const REST = new URL('REST_FILE', import.meta.url);
let first;

/** Whether somebody comes to the start page for the first time; whoever comes elsewhere needs both parts to begin. */
function isNewHere() {
  try {
    return location.hash.length < 2 && localStorage.length === 0;
  } catch {
    return location.hash.length < 2;
  }
}

/** The first part has arrived: fetches the rest, and waits for it where it is needed to begin. */
async function firstHasArrived(exports) {
  first = exports;
  // What does not come now is asked for again when it is needed.
  const coming = WebAssembly.instantiateStreaming(fetch(REST), { first }).catch(() => {});
  if (!isNewHere()) await coming;
}

/** Somebody was faster than the rest: nothing can go on without it, so it is fetched while the page waits. */
function loadRest() {
  const request = new XMLHttpRequest();
  request.open('GET', REST, false);
  request.overrideMimeType('text/plain; charset=x-user-defined');
  request.send();
  const bytes = Uint8Array.from(request.responseText, (letter) => letter.charCodeAt(0) & 255);
  new WebAssembly.Instance(new WebAssembly.Module(bytes), { first });
}
