import { Stack, TagList } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';

const meta = {
  title: 'UI/TagList (Daftar label)/Visual',
  component: TagList,
  tags: ['visual', '!autodocs', 'visual-320'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

export const Kinds: StoryObj = {
  render: () => (
    <ThemeMatrix>
      <Stack>
        <TagList
          items={[
            { label: 'Pemilih pemula', href: '#pemilih-pemula' },
            { label: 'Sosialisasi', href: '#sosialisasi' },
            { label: 'Tanpa tautan' },
            { label: 'Pertanggungjawaban penyelenggaraan pemilihan wali kota', href: '#laporan' },
          ]}
        />
        <TagList label="Kecamatan" items={[{ label: 'Laweyan' }, { label: 'Serengan' }]} />
      </Stack>
    </ThemeMatrix>
  ),
};
