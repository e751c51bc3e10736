import { VoterDataPage } from '@situs-kpu/templates';
import { contentSamples } from '@situs-kpu/templates/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { site } from '../../utils/site.ts';
import { template, templateArgTypes } from '../../utils/templates.tsx';

const samples = contentSamples.VoterDataPage;

const meta = {
  title: 'Templates/VoterDataPage (Data Pemilih: PDPB dan DPT)',
  component: VoterDataPage,
  args: { site, ...samples.penuh },
  argTypes: templateArgTypes,
  parameters: template('VoterDataPage'),
} satisfies Meta<typeof VoterDataPage>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Full: Story = {};
export const Empty: Story = { args: samples.kosong };
export const English: Story = { args: { ...samples.penuh, site: { ...site, locale: 'en' } } };
/** Real: the fourth quarter of 2025. */
export const Surakarta: Story = { args: samples.surakarta };
/** Real totals of the lists of 2024; men and women are not known here. */
export const VoterLists: Story = { args: samples.dpt };
/** Men and women, and the areas, do not add up to the total. */
export const Contradiction: Story = { args: samples.bertentangan };
/** Once script runs the history can be sorted by its figures. */
export const Sorted: Story = {
  args: samples.penuh,
  play: async ({ canvasElement }) => {
    const tables = within(canvasElement).getAllByRole('table');
    const table = within(tables.at(-1) as HTMLElement);
    await userEvent.click(await table.findByRole('button', { name: /Jumlah pemilih/ }));
    await expect(table.getAllByRole('rowheader').map((cell) => cell.textContent)).toEqual([
      'Triwulan I 2026',
      'Triwulan II 2026',
      'Triwulan III 2026',
    ]);
  },
};
