// Whatever is said is a sentence: the name of one stands bare on the page where its words did not come with the part
// that says it (crates/words/src/volume.rs).

/** Every text, heard or seen, that is the bare name of a sentence. */
export function untold(page) {
  return page.evaluate(() => {
    const bare = /^(?!person-days?$)[a-z]+(-[a-z0-9]+)+(\.[a-z]+)?$/;
    const texts = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) if (!walker.currentNode.parentElement.closest('code, script, style')) texts.push(walker.currentNode.data);
    for (const name of ['aria-label', 'aria-description', 'title', 'placeholder', 'alt']) {
      for (const one of document.querySelectorAll(`[${name}]`)) texts.push(one.getAttribute(name));
    }
    return texts.map((text) => text.trim()).filter((text) => bare.test(text)).map((text) => `says “${text}” for a sentence`);
  });
}
