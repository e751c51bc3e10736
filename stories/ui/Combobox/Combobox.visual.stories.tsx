import { Stack } from '@situs-kpu/ui';
import { Combobox } from '@situs-kpu/ui/combobox';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { userEvent, within } from 'storybook/test';
import { regionOptions } from '../../utils/regionOptions.ts';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';

const meta = {
  title: 'UI/Combobox (Kotak pilih ketik)/Visual',
  component: Combobox,
  tags: ['visual', 'visual-320', 'visual-forced', 'visual-print', '!autodocs'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

export const States: StoryObj = {
  render: () => (
    <ThemeMatrix>
      {(theme) => {
        const field = (name: string) => ({
          name: `${theme}-${name}`,
          label: 'Kabupaten atau kota',
          options: regionOptions,
        });
        return (
          <Stack>
            <Combobox {...field('kosong')} hint="Ketik sebagian namanya." optional />
            <Combobox {...field('terpilih')} defaultValue="33.72" />
            <Combobox {...field('salah')} error="Pilih kabupaten atau kota." />
            <Combobox {...field('terkunci')} defaultValue="33.72" disabled />
          </Stack>
        );
      }}
    </ThemeMatrix>
  ),
};

/** Open there is only one at a time; the list covers what comes below. */
export const Open: StoryObj = {
  tags: ['!visual-print'],
  render: () => (
    <div className="sb-container-300">
      <Combobox
        name="terbuka"
        label="Kabupaten atau kota"
        options={regionOptions}
        defaultValue="13.72"
        hint="Ketik sebagian namanya."
      />
    </div>
  ),
  play: async ({ canvasElement }) => {
    const field = await within(canvasElement).findByRole('combobox');
    await userEvent.clear(field);
    await userEvent.type(field, 'solok');
    await userEvent.keyboard('{ArrowDown}');
  },
};
