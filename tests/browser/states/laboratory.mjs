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
      await page.getByRole('checkbox', { name: 'Somebody is to blame' }).check();
      await page.getByRole('button', { name: 'Run the quarters' }).click();
      await page.getByRole('status').getByText('100 quarters played').waitFor();
      await page.getByText('The numbers').click();
    },
  },
];
