// The looks a picture is taken in: every width in light and dark, and for some states paper, forced colours and zoom.

import { WIDTHS } from '../states/index.mjs';

const SCHEMES = ['light', 'dark'];

/** States that are also looked at on paper, in forced colours and at twice the size. */
const SPECIAL = ['home-empty', 'setup-first', 'sales-countered', 'ops-plan-3', 'ops-slip', 'ops-draft', 'reveal-war', 'reveal-twice'];

/** An A4 sheet between the margins of print.css, in CSS pixels. */
const PAPER = { width: 680, height: 990 };
/** A laptop at 200 %: half its pixels, each twice as large. */
const ZOOMED = { width: 720, height: 450 };

/** The looks of a state: a name, a size, and what the browser is told to pretend. */
export function looks(state) {
  const widths = state.widths ?? Object.keys(WIDTHS).map(Number);
  const usual = widths.flatMap((width) =>
    SCHEMES.map((scheme) => ({
      name: `${width}-${scheme}`,
      size: { width, height: WIDTHS[width] },
      media: { colorScheme: scheme },
    })),
  );
  return SPECIAL.includes(state.name) ? [...usual, ...special()] : usual;
}

function special() {
  return [
    { name: 'zoom200-light', size: ZOOMED, media: { colorScheme: 'light' } },
    { name: 'forced-light', size: { width: 1440, height: 900 }, media: { colorScheme: 'light', forcedColors: 'active' } },
    { name: 'forced-dark', size: { width: 320, height: 640 }, media: { colorScheme: 'dark', forcedColors: 'active' } },
    { name: 'print', size: PAPER, media: { media: 'print', colorScheme: 'light' } },
  ];
}

/** What is told to the browser where a look says nothing of it. */
export const PLAIN = { media: 'screen', colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' };
