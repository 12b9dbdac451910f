// What the measurements have in common.

/** The figure in the middle: half of them are less. */
export function middle(list) {
  return list.toSorted((one, other) => one - other)[Math.floor(list.length / 2)];
}

/** From now on the page remembers the time between every two of its frames. */
export function clockFrames(page) {
  return page.evaluate(() => {
    window.gaps = [];
    let last = performance.now();
    const note = (now) => {
      window.gaps.push(now - last);
      last = now;
      window.asked = requestAnimationFrame(note);
    };
    window.asked = requestAnimationFrame(note);
  });
}

/** The page asks for no more frames, and tells the milliseconds between those that it had. */
export function gapsOf(page) {
  return page.evaluate(() => {
    cancelAnimationFrame(window.asked);
    return window.gaps;
  });
}
