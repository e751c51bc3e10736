import { ResultTableSortable, resultTableRows } from '@situs-kpu/results';
import { contohSama } from '@situs-kpu/results/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { results } from '../results.ts';

const meta = {
  title: 'Results/ResultTableSortable',
  component: ResultTableSortable,
  args: { result: results.rekap, locale: 'id' },
  argTypes: { by: { control: 'inline-radio', options: resultTableRows }, result: { control: false } },
} satisfies Meta<typeof ResultTableSortable>;
export default meta;

type Story = StoryObj<typeof meta>;

export const PerKecamatan: Story = { args: { result: results.rekap } };
export const PerKabupatenKota: Story = { args: { result: results.sementara } };
/** What a reader sees and hears after asking for the largest figures first. */
export const Diurutkan: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const names = () => canvas.getAllByRole('rowheader').map((cell) => cell.textContent);
    const official = names();
    const votes = canvas.getByRole('button', { name: /Teguh Prakosa/ });
    await userEvent.click(votes);
    await userEvent.click(votes);
    await expect(names()[0]).toBe('Kecamatan Banjarsari');
    await expect(canvas.getByText(/dari angka besar ke kecil/)).toBeVisible();
    // The way back stays in sight, and leads to the order of the areas.
    const back = canvas.getByRole('button', { name: 'Kembali ke urutan wilayah' });
    await userEvent.click(back);
    await expect(names()).toEqual(official);
    await userEvent.click(votes);
    await userEvent.click(votes);
  },
};
/** Equal votes share a place; places are shown only while sorted. */
export const DenganTempat: Story = {
  args: { result: contohSama(), by: 'options', places: true },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvasElement.querySelector('tbody')?.textContent).not.toContain('ke-');
    await userEvent.click(canvas.getByRole('button', { name: 'Suara' }));
    await expect(canvas.getAllByText('ke-1')).toHaveLength(2);
  },
};
export const MenurutSuratSuara: Story = { args: { by: 'options' } };
export const PersenPerWilayah: Story = { args: { shares: true, result: results.sementaraSebagian } };
export const BarisTidakCocok: Story = { args: { result: results.barisTidakCocok } };
export const KolomKosong: Story = { args: { by: 'options', result: results.kolomKosong } };
export const BelumLengkap: Story = { args: { result: results.belumLengkap } };
export const BelumAda: Story = { args: { result: results.belumAda } };
export const English: Story = { args: { locale: 'en' } };
