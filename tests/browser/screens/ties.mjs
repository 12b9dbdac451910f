// What is shown adds up: sums and products on the page, worked out again from what the page says.

/** Every sum and every product on the page that does not come out. */
export function ties(page) {
  return page.evaluate(() => {
    const faults = [];
    const money = (text) => {
      const found = /([+−-]?)\u2060?[€£$]?\s*([+−-]?)\u2060?([\d,]+(?:\.\d+)?)/.exec(text.replaceAll('\u2060', ''));
      if (!found) return 0;
      const size = Number(found[3].replaceAll(',', ''));
      return found[1] === '−' || found[1] === '-' || found[2] === '−' ? -size : size;
    };
    const check = (what, shown, sum) => {
      if (Math.abs(shown - sum) > 1e-6) faults.push(`${what} shows ${shown} and comes to ${sum}`);
    };
    const all = (root, selector) => [...root.querySelectorAll(selector)];
    const amount = (one) => money(one.querySelector('.money')?.textContent ?? '');

    // Pay slips: what each line paid for what, and the total.
    for (const slip of all(document, '.slip')) {
      let total = 0;
      for (const line of all(slip, '.slip-line')) {
        const head = line.querySelector('.slip-for');
        const items = all(line, '.slip-items > li');
        if (items.length) check(`slip line “${head.textContent.trim()}”`, amount(head), items.reduce((sum, item) => sum + amount(item), 0));
        total += amount(head);
      }
      for (const line of all(slip, '.slip-standing .slip-items > li')) total += amount(line);
      check('a pay slip', amount(slip.querySelector('.slip-total')), total);
    }

    // The money of the reveal: what belongs to clients, what to none, and both.
    for (const table of all(document, '.money-sums table')) {
      const rows = all(table, 'tbody tr').map((row) => all(row, 'td').map((cell) => money(cell.textContent)));
      rows[0].forEach((first, seat) => check('a sum of the money', rows[2][seat], first + rows[1][seat]));
    }

    // The books: from total to total by what changed.
    for (const steps of all(document, '.steps')) {
      let sum = null;
      for (const step of all(steps, '.step')) {
        const figure = money(step.querySelector('.step-figure').textContent);
        if (step.dataset.kind !== 'total') sum = (sum ?? 0) + figure;
        else {
          if (sum !== null) check(`“${step.querySelector('.step-label').textContent}”`, figure, sum);
          sum = figure;
        }
      }
    }

    // Worked sums: a share of an amount is what stands beside it.
    for (const term of all(document, '.sum-term')) {
      const product = /([\d.]+)% of €([\d,]+)/.exec(term.querySelector('dt').textContent);
      if (!product) continue;
      const worked = Math.round((Number(product[2].replaceAll(',', '')) * Math.round(Number(product[1]) * 100)) / 10_000);
      check(`“${term.querySelector('dt').textContent}”`, money(term.querySelector('dd').textContent), worked);
    }
    return faults;
  });
}
