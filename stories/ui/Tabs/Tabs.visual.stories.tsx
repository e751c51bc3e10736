import { Stack, Tabs } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';
import { districts } from './districts.tsx';

const meta = {
  title: 'UI/Tabs (Tab)/Visual',
  component: Tabs,
  tags: ['visual', '!autodocs', 'visual-320', 'visual-forced', 'visual-print'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

export const Widths: StoryObj = {
  render: () => (
    <ThemeMatrix>
      {(theme) => (
        <Stack space={6}>
          <Tabs level={2} label={`Kecamatan, ${theme}`} items={districts(`${theme}-`)} />
          <Tabs
            level={2}
            label={`Laporan, ${theme}`}
            items={[
              { label: 'Pertanggungjawaban penyelenggaraan', children: 'Isi bagian pertama (CONTOH).' },
              { label: 'Lampiran', children: 'Isi bagian kedua (CONTOH).' },
            ]}
          />
        </Stack>
      )}
    </ThemeMatrix>
  ),
};
