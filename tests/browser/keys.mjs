// A person with a keyboard and nothing else. Every press is checked: the focus is somewhere, it can be seen, and
// nothing that sticks to the edge of the screen lies over it.

import assert from 'node:assert/strict';
import { drawn } from './support.mjs';

const MOST_STOPS = 150;

/** What has the focus: its name, and what is wrong with it, if anything. */
function focused(page) {
  return page.evaluate(() => {
    const one = document.activeElement;
    if (!one || one === document.body) return { name: '', lost: true };
    const label = one.labels?.[0];
    const by = (one.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent ?? '');
    const name = by.join(' ').trim() || (one.getAttribute('aria-label') ?? label?.textContent ?? one.textContent ?? '');
    const ringed = [one, one.nextElementSibling, label, one.parentElement].filter(Boolean);
    const ring = ringed.some((part) => getComputedStyle(part).outlineStyle !== 'none' || getComputedStyle(part).boxShadow.includes('inset'));
    const box = (one.classList.contains('spoken') && label ? label : one).getBoundingClientRect();
    const [x, y] = [box.x + Math.min(box.width / 2, innerWidth / 2), box.y + Math.min(box.height / 2, 20)];
    const top = document.elementFromPoint(x, y);
    const seen = Boolean(top) && (one.contains(top) || top.contains(one) || Boolean(label?.contains(top)));
    return { name: name.trim(), lost: false, ring, seen, kind: `${one.tagName.toLowerCase()}.${one.className}` };
  });
}

/** Hands on a keyboard. */
export class Keys {
  constructor(page) {
    this.page = page;
  }

  /** Presses a key, and sees to it that the focus is not lost by it. */
  async press(key) {
    await this.page.keyboard.press(key);
    await drawn(this.page);
    const at = await focused(this.page);
    assert.ok(!at.lost, `after ${key} the focus is somewhere`);
    return at;
  }

  /** Goes on with Tab to the first stop of this name. Every stop on the way can be seen. */
  async to(name, key = 'Tab') {
    const visited = [];
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      await this.page.keyboard.press(key);
      const at = await focused(this.page);
      // Past the last stop the browser takes the focus for one press; a new page may take it to its heading.
      if (at.lost || at.kind.startsWith('h1')) continue;
      assert.ok(at.ring, `the focus can be seen on ${at.kind} “${at.name}”`);
      assert.ok(at.seen, `nothing lies over ${at.kind} “${at.name}”`);
      visited.push(at.name.slice(0, 30));
      if (name.test(at.name)) return at;
    }
    return assert.fail(`${name} is no stop of Tab; there are ${[...new Set(visited)].join(' | ')}`);
  }

  /** Goes to a control and presses it. */
  async enter(name) {
    await this.to(name);
    return this.press('Enter');
  }

  /** The sentence that was told last to those who hear the page. */
  async told() {
    const texts = await this.page.getByRole('status').allTextContents();
    return texts.map((text) => text.trim()).filter(Boolean).join(' ');
  }

  /** Makes a move, and waits for the sentence that tells of it. */
  async move(name) {
    const before = await this.told();
    const at = await this.enter(name);
    const after = await this.told();
    assert.ok(after && after !== before, `${name} is told to those who hear the page: “${after}”`);
    return at;
  }
}
