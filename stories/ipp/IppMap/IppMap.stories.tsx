import { ChoroplethInteractive } from '@situs-kpu/charts';
import { IppMap } from '@situs-kpu/ipp';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { models, nationMap, provinceMap } from '../public.ts';

const meta = {
  title: 'IPP/IppMap (Peta)',
  component: IppMap,
  args: { model: models.contoh, geometry: provinceMap, within: '33', locale: 'id' },
  argTypes: { model: { control: false } },
} satisfies Meta<typeof IppMap>;
export default meta;

type Story = StoryObj<typeof meta>;

/** CONTOH: classes of 35. */
export const KategoriContoh: Story = {};

/** CONTOH: the index in steps of equal width. */
export const IndeksContoh: Story = {
  args: { measure: 'index' },
};

/** CONTOH: one dimension. */
export const DimensiContoh: Story = {
  args: { measure: 'kampanye' },
};

/** Real: only Klaten has a class. */
export const Published: Story = {
  args: { model: models.pilkada },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole('table')).toHaveTextContent('Keterikatan (engagement)');
  },
};

/** Real: 38 provinces, one not measured. */
export const Provinsi: Story = {
  args: { model: models.pilkada, level: 'provinsi', within: '0', geometry: nationMap },
};

/** By pointer, touch or keys; the words are those of the list. */
export const Interaktif: Story = {
  args: { readout: true, list: 'folded' },
  render: (args) => (
    <ChoroplethInteractive>
      <IppMap {...args} />
    </ChoroplethInteractive>
  ),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const map = await canvas.findByRole('application');
    map.focus();
    await expect(canvas.getByRole('status')).toHaveTextContent(/Cilacap/);
    map.blur();
  },
};

/** Without a map there is the list. */
export const TanpaPeta: Story = {
  args: { geometry: null },
};

export const English: Story = {
  args: { locale: 'en' },
};
