// The model page and the laboratory.

export const LABORATORY = [
  { name: 'model', route: '#/model', async reach() {} },
  { name: 'laboratory-empty', route: '#/laboratory', async reach() {} },
  {
    name: 'laboratory-assumptions',
    route: '#/laboratory',
    async reach(page) {
      await page.getByText('Move the assumptions').click();
    },
  },
  {
    name: 'laboratory-found',
    route: '#/laboratory',
    async reach(page) {
      await page.getByRole('radio', { name: '100', exact: true }).check();
      await page.getByRole('checkbox', { name: 'Blame comes first' }).check();
      await page.getByRole('button', { name: 'Run the quarters' }).click();
      await page.getByRole('status').getByText('100 quarters played').waitFor();
      await page.getByText('The numbers').click();
    },
  },
  {
    name: 'laboratory-line',
    route: '#/laboratory',
    async reach(page) {
      await run(page, ['loss_aversion'], 400);
      await page.getByText('The numbers').click();
    },
  },
  {
    name: 'laboratory-map',
    route: '#/laboratory',
    async reach(page) {
      await run(page, ['loss_aversion', 'late_per_week'], 1_600);
    },
  },
  {
    name: 'laboratory-strange-range',
    route: '#/laboratory',
    async reach(page) {
      await page.getByLabel('Take a number through a range').selectOption('loss_aversion');
      await page.getByLabel('To', { exact: true }).fill('900');
      await page.getByLabel('To', { exact: true }).blur();
      await page.getByText(/^From and to must be between/).waitFor();
    },
  },
  {
    name: 'laboratory-search',
    route: '#/laboratory',
    async reach(page) {
      await page.getByRole('radio', { name: 'Find the pay that serves a wish best' }).check();
    },
  },
  {
    name: 'laboratory-searched',
    route: '#/laboratory',
    async reach(page) {
      await page.getByRole('radio', { name: 'Find the pay that serves a wish best' }).check();
      await page.getByLabel('The market').selectOption({ label: 'First promise' });
      await page.getByRole('button', { name: 'Search', exact: true }).click();
      await page.getByRole('link', { name: 'Open it in the composer' }).waitFor();
    },
  },
];

/** A hundred quarters at each point of what these numbers are taken through. */
async function run(page, numbers, quarters) {
  await page.getByLabel('The market').selectOption({ label: 'Sprint' });
  await page.getByRole('radio', { name: '100', exact: true }).check();
  const places = ['Take a number through a range', 'And a second one, for a map'];
  for (const [place, number] of numbers.entries()) {
    await page.getByLabel(places[place]).selectOption(number);
    const steps = page.getByRole('group', { name: number.replaceAll('_', ' ') }).getByLabel('Steps');
    await steps.fill('4');
    await steps.blur();
  }
  await page.getByRole('button', { name: 'Run the quarters' }).click();
  await page.getByRole('status').getByText(`${quarters.toLocaleString('en')} quarters played`).waitFor();
}
