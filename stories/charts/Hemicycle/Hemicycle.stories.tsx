import { Hemicycle } from '@situs-kpu/charts';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { bad, jawaTengah, many, nation, source, spec, surakarta } from './data.ts';

const meta = {
  title: 'Charts/Hemicycle',
  component: Hemicycle,
  args: { data: surakarta, spec, children: source, locale: 'id' },
  argTypes: { model: { table: { disable: true } } },
} satisfies Meta<typeof Hemicycle>;
export default meta;

type Story = StoryObj<typeof meta>;

export const City: Story = {
  play: async ({ canvasElement }) => {
    const table = within(canvasElement).getByRole('table');
    await expect(within(table).getByRole('row', { name: '3 PDI Perjuangan 20' })).toBeVisible();
    // The drawing fills its place and is never wider.
    const drawing = canvasElement.querySelector('caption svg')?.getBoundingClientRect();
    await expect(drawing?.width ?? 0).toBeGreaterThan(200);
    await expect(drawing?.right ?? 0).toBeLessThanOrEqual(table.getBoundingClientRect().right + 1);
  },
};

export const Province: Story = {
  args: {
    data: jawaTengah,
    spec: { ...spec, title: 'Kursi DPRD Provinsi Jawa Tengah hasil Pemilu 2024' },
    children: 'Sumber: gatra.com dan joglojateng.com.',
  },
};

export const Nation: Story = {
  args: {
    data: nation,
    spec: { ...spec, title: 'Kursi DPR hasil Pemilu 2024' },
    children: 'Sumber: Keputusan KPU 1205 Tahun 2024, dikutip infoaceh.net.',
  },
};

/** Seats that belong to nobody yet are drawn open and told in a row of their own. */
export const OpenSeats: Story = {
  args: {
    data: surakarta.slice(0, 4),
    spec: { ...spec, title: 'Kursi yang belum terbagi (CONTOH)', size: 45 },
    children: 'Sumber: CONTOH, bukan data sebenarnya.',
  },
};

/** In a column of 300 px names still stand whole, and nothing scrolls sideways. */
export const NarrowColumn: Story = {
  args: {
    data: many,
    spec: { ...spec, title: 'Dua puluh empat partai (CONTOH)' },
    children: 'Sumber: CONTOH, bukan data sebenarnya.',
  },
  decorators: [
    (Story) => (
      <div className="sb-container-300">
        <Story />
      </div>
    ),
  ],
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector('.sb-container-300')?.scrollWidth).toBeLessThanOrEqual(300);
  },
};

/** Missing, unreadable, repeated and unnamed: each is said, none is lost. */
export const BadInput: Story = {
  args: {
    data: bad,
    spec: { ...spec, title: 'Data yang rusak (CONTOH)', size: 4 },
    children: 'Sumber: CONTOH, bukan data sebenarnya.',
  },
};

export const Empty: Story = { args: { data: [], spec: { ...spec, empty: 'Kursi belum ditetapkan.' } } };

export const English: Story = {
  args: {
    locale: 'en',
    spec: {
      title: 'Seats of DPRD Kota Surakarta, election of 2024',
      labelHeader: 'Party',
      valueHeader: 'Seats',
      unit: 'seats',
    },
    children: 'Source: jateng.tribunnews.com, 2 May 2024.',
  },
};
