/** Milliseconds without a byte after which a host has stopped answering. However slowly they come, bytes are waited for. */
const SILENCE = 30_000;

/** Fetches a file for as long as something comes. */
async function patiently(file) {
    const stop = new AbortController();
    let late;
    const wait = () => {
        clearTimeout(late);
        late = setTimeout(() => stop.abort(new Error(`${file}: the host fell silent`)), SILENCE);
    };
    wait();
    try {
        const answer = await fetch(file, { signal: stop.signal });
        wait();
        const heard = new TransformStream({
            transform: (bytes, onward) => {
                wait();
                onward.enqueue(bytes);
            },
            flush: () => clearTimeout(late),
        });
        // Some hosts send a module as what it is not, and a browser compiles no other while it comes.
        const { status, statusText } = answer;
        return new Response(answer.body.pipeThrough(heard), { status, statusText, headers: { "Content-Type": "application/wasm" } });
    } catch (fault) {
        clearTimeout(late);
        throw fault;
    }
}
