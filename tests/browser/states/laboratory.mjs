// The model page and the laboratory.

export const LABORATORY = [
  { name: 'model', route: '#/model', async go() {} },
  { name: 'laboratory-empty', route: '#/laboratory', async go() {} },
  {
    name: 'laboratory-assumptions',
    after: 'laboratory-empty',
    async go(page) {
      await page.getByText('Change the assumptions').click();
    },
  },
  {
    name: 'laboratory-found',
    route: '#/laboratory',
    async go(page) {
      await page.getByRole('radio', { name: '100', exact: true }).check();
      await page.getByRole('checkbox', { name: 'Blame comes first' }).check();
      await run(page, 100);
      await page.getByText('The numbers').click();
    },
  },
  {
    name: 'laboratory-line',
    route: '#/laboratory',
    async go(page) {
      await page.getByLabel('The market').selectOption({ label: 'Sprint' });
      await page.getByRole('radio', { name: '100', exact: true }).check();
      await through(page, 'Try a range for one number', 'loss_aversion');
      await run(page, 400);
      await page.getByText('The numbers').click();
    },
  },
  {
    name: 'laboratory-map',
    after: 'laboratory-line',
    async go(page) {
      await page.getByText('The numbers').click();
      await through(page, 'Add a second number, for a map', 'late_per_week');
      await run(page, 1_600);
    },
  },
  {
    name: 'laboratory-strange-range',
    route: '#/laboratory',
    async go(page) {
      await page.getByLabel('Try a range for one number').selectOption('loss_aversion');
      await page.getByLabel('To', { exact: true }).fill('900');
      await page.getByLabel('To', { exact: true }).blur();
      await page.getByText(/^“From” and “To” must be between/).waitFor();
    },
  },
  {
    name: 'laboratory-search',
    route: '#/laboratory',
    async go(page) {
      await page.getByRole('radio', { name: 'Find the best pay for one goal' }).check();
    },
  },
  {
    name: 'laboratory-searched',
    after: 'laboratory-search',
    async go(page) {
      await page.getByLabel('The market').selectOption({ label: 'First promise' });
      await page.getByRole('button', { name: 'Search', exact: true }).click();
      await page.getByRole('link', { name: 'Open it in the composer' }).waitFor();
    },
  },
];

/** Takes a number through four values, from the place where it is chosen. */
async function through(page, place, number) {
  await page.getByLabel(place).selectOption(number);
  const steps = page.getByRole('group', { name: number.replaceAll('_', ' ') }).getByLabel('Steps');
  await steps.fill('4');
  await steps.blur();
}

/** Runs the quarters, and waits for so many. */
async function run(page, quarters) {
  await page.getByRole('button', { name: 'Run the quarters' }).click();
  await page.getByRole('status').getByText(`${quarters.toLocaleString('en')} quarters played`).waitFor();
}
