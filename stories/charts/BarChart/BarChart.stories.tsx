import { BarChart, barChartSizes } from '@situs-kpu/charts';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { bad, kabupaten, kecamatan, longLabels, provinceSpec, source, spec, votesSpec } from './data.ts';

const meta = {
  title: 'Charts/BarChart',
  component: BarChart,
  args: { data: kecamatan, spec, children: source, locale: 'id' },
  argTypes: {
    size: { control: 'inline-radio', options: barChartSizes },
    model: { table: { disable: true } },
  },
} satisfies Meta<typeof BarChart>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Few: Story = {
  args: { spec: { ...spec, total: {} } },
  play: async ({ canvasElement }) => {
    const table = within(canvasElement).getByRole('table');
    await expect(within(table).getByRole('row', { name: 'Jebres 459' })).toBeVisible();
    const bars = [...table.querySelectorAll('rect')].map((rect) => rect.getBoundingClientRect());
    // The longest bar fills the table, and another is as long as its figure says.
    await expect(bars[4]?.width).toBeCloseTo(table.getBoundingClientRect().width - 1, 0);
    await expect((bars[0]?.width ?? 0) / (bars[4]?.width ?? 1)).toBeCloseTo(316 / 564, 2);
  },
};

export const Ranking: Story = {
  args: { data: kabupaten, spec: { ...provinceSpec, sort: 'descending' } },
};

const sharesArgs = {
  data: longLabels,
  spec: {
    ...votesSpec,
    domain: 'total' as const,
    share: { label: '11.513.564 suara sah (CONTOH)' },
    total: { label: 'Jumlah suara sah' },
    threshold: { value: 5756782, label: 'Separuh suara sah' },
  },
  children: 'Sumber: CONTOH, bukan hasil pemilihan.',
};

/** Shares name their denominator; the track is the whole; the line is half of it. */
export const SharesAndThreshold: Story = { args: sharesArgs };

/** In a column of 300 px names still stand whole, and nothing scrolls sideways. */
export const NarrowColumn: Story = {
  args: sharesArgs,
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
    for (const span of canvasElement.querySelectorAll('tbody th span')) {
      await expect(span.getBoundingClientRect().right).toBeLessThanOrEqual(
        (column?.getBoundingClientRect().right ?? 0) + 0.5,
      );
    }
  },
};

export const LongLabels: Story = {
  args: { data: longLabels, spec: votesSpec, children: 'Sumber: CONTOH, bukan hasil pemilihan.' },
};

/** Missing, unreadable, negative, repeated and unnamed: each is said, none is lost. */
export const BadInput: Story = {
  args: {
    data: bad,
    spec: { ...spec, title: 'Data yang rusak (CONTOH)', total: {} },
    children: 'Sumber: CONTOH, bukan data sebenarnya.',
  },
};

export const Empty: Story = { args: { data: [], spec: { ...spec, title: 'Jumlah TPS di Kota Surakarta' } } };
