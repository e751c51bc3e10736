import { areaLists, Choropleth, ChoroplethInteractive } from '@situs-kpu/charts';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { drawnAreas } from '../../../test/utils/drawnAreas.ts';
import {
  bad,
  byProvince,
  jatengData,
  jatengGeometry,
  kabupatenKota,
  nationGeometry,
  nationSpec,
  provinceGeometry,
  provinceSpec,
  source,
  spec,
  surakartaData,
  surakartaGeometry,
  surakartaSpec,
  withStates,
} from '../areas.ts';

const meta = {
  title: 'Charts/Choropleth',
  component: Choropleth,
  args: { data: jatengData, spec, geometry: jatengGeometry, children: source, locale: 'id' },
  argTypes: {
    list: { control: 'inline-radio', options: areaLists },
    data: { control: false },
    model: { table: { disable: true } },
  },
} satisfies Meta<typeof Choropleth>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Classes: Story = {
  play: async ({ canvasElement }) => {
    const table = within(canvasElement).getByRole('table');
    await expect(within(table).getByRole('row', { name: 'Kota Surakarta 1.773' })).toBeInTheDocument();
    const rows = drawnAreas(canvasElement).map(({ row }) => row);
    await expect(new Set(rows).size).toBe(35);
  },
};

/** Limits that are laid down, with the side that each belongs to. */
export const GivenLimits: Story = {
  args: {
    spec: {
      ...spec,
      scale: {
        kind: 'breaks',
        breaks: [1000, 3000, 5000],
        includes: 'upper',
        names: ['sedikit', 'sedang', 'banyak', 'sangat banyak'],
      },
    },
  },
};

export const Continuous: Story = { args: { spec: { ...spec, scale: { kind: 'continuous' } } } };

/** Each state has its own texture; none looks like a small value. */
export const States: Story = {
  args: { data: withStates, spec: { ...spec, title: 'TPS di Jawa Tengah (CONTOH keadaan data)' } },
};

/** All 514, folded list; small islands and towns are read in the list. */
export const Nation: Story = {
  args: { data: kabupatenKota(), spec: nationSpec, geometry: nationGeometry },
};

export const ByProvince: Story = {
  args: { data: byProvince, spec: provinceSpec, geometry: provinceGeometry },
};

/** The same at the level of kecamatan. */
export const Kecamatan: Story = {
  args: { data: surakartaData, spec: surakartaSpec, geometry: surakartaGeometry },
  play: async ({ canvasElement }) => {
    await expect(drawnAreas(canvasElement)).toHaveLength(5);
    // Every kecamatan of the map is one of the data, and none is left over.
    await expect(within(canvasElement).getAllByRole('rowheader')).toHaveLength(5);
  },
};

/** One tab stop: arrow keys go to the area that lies next, and it is said as the list has it. */
export const Interactive: Story = {
  args: { readout: true, list: 'folded' },
  render: (args) => (
    <ChoroplethInteractive>
      <Choropleth {...args} />
    </ChoroplethInteractive>
  ),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const map = canvas.getByRole('application');
    const height = canvasElement.scrollHeight;
    map.focus();
    await expect(canvas.getByRole('status')).toHaveTextContent('Kabupaten Cilacap: 5.964');
    await userEvent.keyboard('{End}');
    await expect(canvas.getByRole('status')).toHaveTextContent('Kota Tegal: 763');
    await userEvent.keyboard('{ArrowRight}');
    await expect(canvas.getByRole('status')).not.toHaveTextContent('Kota Tegal: 763');
    // Nothing moves when the words change.
    await expect(canvasElement.scrollHeight).toBe(height);
    await userEvent.keyboard('{Escape}');
    await expect(canvas.getByRole('status')).toHaveTextContent('tombol panah');
    map.blur();
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
    await expect(canvasElement.querySelector('.sb-container-300')?.scrollWidth).toBeLessThanOrEqual(300);
  },
};

/** Not a number, twice the same, no name, no place: each is said, none is lost. */
export const BadInput: Story = {
  args: {
    data: bad,
    spec: { ...spec, title: 'Data yang rusak (CONTOH)' },
    children: 'Sumber: CONTOH, bukan data sebenarnya.',
  },
};

export const Empty: Story = { args: { data: [] } };

export const English: Story = {
  args: {
    locale: 'en',
    spec: {
      ...spec,
      title: 'Polling stations in Central Java, 2024',
      labelHeader: 'Regency or city',
      valueHeader: 'Polling stations',
      unit: 'polling stations',
    },
    children: 'Source: KPU.',
  },
};
