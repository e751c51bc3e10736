import { ChoroplethInteractive } from '@situs-kpu/charts';

import { ResultMap, resultMapMeasures } from '@situs-kpu/results';
import { ppwp2024 } from '@situs-kpu/results/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { contohKehadiran, nationMap, provinceMap, surakartaMap } from '../maps.ts';
import { results } from '../results.ts';

const meta = {
  title: 'Results/ResultMap',
  component: ResultMap,
  args: { result: results.rekap, geometry: surakartaMap, locale: 'id' },
  argTypes: {
    measure: { control: 'inline-radio', options: resultMapMeasures },
    result: { control: false },
    geometry: { control: false },
  },
} satisfies Meta<typeof ResultMap>;
export default meta;

type Story = StoryObj<typeof meta>;

/** Real: the votes of each option in every kecamatan, one map each with the same limits. */
export const Rekapitulasi: Story = { args: { measure: 'options' } };
/** Real: turnout by kecamatan is not known, so it is refused and progress stands instead. */
export const TanpaPartisipasi: Story = {};
/** CONTOH: made-up voters by kecamatan. */
export const Partisipasi: Story = { args: { result: contohKehadiran() } };
export const SuaraTidakSah: Story = { args: { result: contohKehadiran(), measure: 'invalid' } };
export const SumberDiperiksa: Story = {
  args: { result: { ...contohKehadiran(), flags: ['sumber_bermasalah'] } },
};
export const SementaraSebagian: Story = { args: { result: results.sementaraSebagian, measure: 'progress' } };
/** Real and provisional: votes are refused before the recapitulation, progress stands instead. */
export const SuaraDitolak: Story = {
  args: { result: results.sementara, geometry: provinceMap, measure: 'options' },
  play: async ({ canvasElement }) => {
    await expect(
      within(canvasElement).getByText(/Peta “Suara menurut pilihan” tidak ditampilkan/),
    ).toBeVisible();
  },
};
/** 38 provinces; votes abroad have no place and stand in the list. */
export const Nasional: Story = { args: { result: ppwp2024(), geometry: nationMap, measure: 'options' } };
/** By pointer, touch or keys; the words are those of the list. */
export const Interaktif: Story = {
  args: {
    result: results.sementara,
    geometry: provinceMap,
    measure: 'progress',
    readout: true,
    list: 'folded',
  },
  render: (args) => (
    <ChoroplethInteractive>
      <ResultMap {...args} />
    </ChoroplethInteractive>
  ),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const map = canvas.getByRole('application');
    map.focus();
    await expect(canvas.getByRole('status')).toHaveTextContent('Kabupaten Cilacap: 100% 3.055 dari 3.055');
    map.blur();
  },
};
export const TidakCocok: Story = { args: { result: results.barisTidakCocok, geometry: null } };
export const BelumAda: Story = { args: { result: results.belumAda } };
export const English: Story = {
  args: { result: results.sementara, geometry: provinceMap, measure: 'progress', locale: 'en' },
};
