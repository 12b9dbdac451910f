// The fold: what is owed, and what it pays, is on screen without scrolling, and the calendar leaves room for it.

/** The screens on which it holds: a small laptop and a phone. */
export const FOLDS = [
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
];

/** What lies below the fold of the table that should not; nothing on every other page. */
export function belowTheFold(page) {
  return page.evaluate(() => {
    const table = document.querySelector('.table');
    if (!table || document.querySelector('dialog[open]')) return [];
    const faults = [];
    const isThere = (one) => one.checkVisibility({ visibilityProperty: true });
    const isInSight = (one) => {
      const { top, bottom } = one.getBoundingClientRect();
      return top >= 0 && bottom <= window.innerHeight + 1;
    };
    const main = [...table.querySelectorAll('.btn[data-tone="primary"]:not(:disabled)')].filter(isThere);
    if (main.length && !main.some(isInSight)) {
      faults.push(`“${main[0].textContent.trim()}” and every other way on lie below the fold`);
    }
    for (const owed of [...table.querySelectorAll('.thumb-here .btn')].filter(isThere)) {
      if (!isInSight(owed)) faults.push(`“${owed.textContent.trim()}” is owed and lies below the fold`);
    }
    const calendar = table.querySelector('.table-foot');
    const share = isThere(calendar) ? calendar.getBoundingClientRect().height / window.innerHeight : 0;
    if (window.innerWidth >= 1152 && share > 0.2 + 1e-3) faults.push(`the calendar takes ${Math.round(100 * share)}% of the screen`);
    return faults;
  });
}
