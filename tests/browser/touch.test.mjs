// The first promise on a phone, by touch, from the start page to the reveal. Every tap is counted, lands on a target
// that a thumb can hit, and the page never scrolls sideways. Every word that is shown on the way is counted once.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DONE, ONWARD, drawn, journey, open } from './support.mjs';

const MOST_TAPS = 20;
/** At 200 words a minute, with the taps, that is the seven minutes which the start page promises. */
const MOST_WORDS = 1_000;
const THUMB = 44;

/** What somebody would tap who wants to get through, the most wanted first. */
const WANTED = [/^I am /, /^Stamp a draft/, /^Stamp for week/, /^Tell the client now/, /^Tell Sales now/, DONE, ...ONWARD];
const OVER = 'Play this market again';

/** Every line of text that can be read somewhere on the page. */
const lines = (page) =>
  page.evaluate(() => {
    const found = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { currentNode: node } = walker;
      const range = document.createRange();
      range.selectNode(node);
      const shown = node.parentElement.checkVisibility({ visibilityProperty: true }) && range.getBoundingClientRect().width > 0;
      if (shown && !node.parentElement.closest('.spoken, [aria-hidden="true"]')) found.push(node.data.trim());
    }
    return found;
  });

class Thumb {
  taps = 0;
  read = new Set();

  constructor(page) {
    this.page = page;
  }

  async tap(target) {
    const { name, width, height } = await this.look(target);
    assert.ok(width >= THUMB && height >= THUMB, `“${name}” is ${width} × ${height}`);
    await target.tap();
    this.taps += 1;
    await drawn(this.page);
    const beyond = await this.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(beyond <= 0, `after “${name}” the page is ${beyond} px too wide`);
    for (const line of await lines(this.page)) this.read.add(line);
  }

  /** How many words stood on all pages together; a line that stood on several is read once. */
  words() {
    return [...this.read].join(' ').split(/\s+/).filter((word) => word).length;
  }

  /** What a target is called and how large it is. The game may take the start page over meanwhile: then, of the new one. */
  async look(target) {
    for (;;) {
      const seen = await target.evaluate((element) => {
        const { width, height } = element.getBoundingClientRect();
        return element.isConnected && { name: element.textContent.trim(), width, height };
      });
      if (seen) return seen;
    }
  }

  /** Taps the first wanted button that is there; says whether one was. */
  async go() {
    // A question lies over everything else.
    const asked = this.page.locator('dialog[open]');
    const root = (await asked.count()) ? asked : this.page;
    for (const name of WANTED) {
      const target = root.getByRole('button', { name, disabled: false }).filter({ visible: true }).first();
      if (await target.isVisible()) {
        await this.tap(target);
        return true;
      }
    }
    return false;
  }
}

test(
  `the first promise on a phone in ${MOST_TAPS} taps at most`,
  { timeout: 120_000 },
  journey(
    async ({ t, page }) => {
      await open(page);
      const thumb = new Thumb(page);
      await thumb.tap(page.getByRole('button', { name: /^Play the first promise/ }));
      await thumb.tap(page.getByRole('button', { name: /^I am Sales/ }));
      // The sheet has it, and the bar below it within reach of the thumb.
      const choice = page.getByRole('button', { name: /^Stamp a draft/ }).last();
      await thumb.tap(choice);
      assert.equal(thumb.taps, 3, 'the first choice is the third tap');
      while (!(await page.getByRole('button', { name: OVER }).isVisible())) {
        assert.ok(await thumb.go(), 'there is something to tap');
        assert.ok(thumb.taps <= MOST_TAPS, `${thumb.taps} taps and no end`);
      }
      t.diagnostic(`${thumb.taps} taps, ${thumb.words()} words`);
      assert.ok(thumb.words() <= MOST_WORDS, `${thumb.words()} words to read: too many for a first lesson`);
    },
    { size: { width: 390, height: 844 }, touch: true },
  ),
);
