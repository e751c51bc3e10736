import { chartTables, ThresholdRuler } from '@situs-kpu/charts';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { rulerData, rulerSpec, sample } from '../points.ts';

const meta = {
  title: 'Charts/ThresholdRuler',
  component: ThresholdRuler,
  args: { data: rulerData, spec: rulerSpec, children: sample, locale: 'id' },
  argTypes: {
    table: { control: 'inline-radio', options: chartTables },
    data: { control: false },
    model: { table: { disable: true } },
  },
} satisfies Meta<typeof ThresholdRuler>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Classes: Story = {
  play: async ({ canvasElement }) => {
    const table = within(canvasElement).getByRole('table');
    await expect(within(table).getByRole('row', { name: 'Kota Surakarta 76,14 Tinggi' })).toBeVisible();
  },
};

/** The limit 70 belongs to the class above it, and the sentence says so. */
export const OnALimit: Story = {
  args: { data: [{ id: 'own', label: 'Kota Surakarta', value: 70 }] },
  play: async ({ canvasElement }) => {
    await expect(
      within(canvasElement).getByText(/Tepat pada batas 70,00; batas ini termasuk Tinggi/),
    ).toBeVisible();
  },
};

/** Less is better: the next class is the one below. */
export const LowerIsBetter: Story = {
  args: {
    spec: {
      ...rulerSpec,
      title: 'Indeks risiko banjir (CONTOH)',
      direction: 'lower-better',
      bands: [
        { id: 'low', label: 'Rendah', min: 0, minInclusive: true, max: 21.7, maxInclusive: true },
        { id: 'medium', label: 'Sedang', min: 21.7, minInclusive: false, max: 68.5, maxInclusive: true },
        { id: 'high', label: 'Tinggi', min: 68.5, minInclusive: false, max: 100, maxInclusive: true },
      ],
    },
  },
};

/** In a column of 300 px nothing scrolls sideways. */
export const NarrowColumn: Story = {
  decorators: [
    (Story) => (
      <div className="sb-container-300">
        <Story />
      </div>
    ),
  ],
  play: async ({ canvasElement }) => {
    const column = canvasElement.querySelector('.sb-container-300');
    await expect(column?.scrollWidth).toBeLessThanOrEqual(300);
  },
};

/** Missing values and contradictory classes: each is said, nothing is guessed. */
export const BadInput: Story = {
  args: {
    data: [
      { id: 'own', label: 'Kota Surakarta', value: 65 },
      { id: 'a', label: 'Laweyan', value: null, note: 'menunggu laporan' },
      { id: 'b', label: 'Jebres', value: Number.NaN },
    ],
    spec: {
      ...rulerSpec,
      title: 'Kelas yang bertumpuk (CONTOH)',
      bands: [
        { id: 'low', label: 'Rendah', min: 0, minInclusive: true, max: 70, maxInclusive: true },
        { id: 'high', label: 'Tinggi', min: 60, minInclusive: true, max: 100, maxInclusive: true },
      ],
    },
  },
};

export const Withheld: Story = {
  args: {
    data: [{ id: 'own', label: 'Kota Surakarta', value: null, state: 'withheld', note: 'masih diperiksa' }],
  },
};

export const Empty: Story = { args: { data: [] } };
