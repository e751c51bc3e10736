import { LinkList } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';

const meta = {
  title: 'UI/LinkList (Daftar tautan)/Visual',
  component: LinkList,
  tags: ['visual', '!autodocs'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

export const Lists: StoryObj = {
  render: () => (
    <ThemeMatrix>
      <LinkList
        items={[
          { href: '#jadwal-belum', label: 'Jadwal rapat pleno terbuka' },
          { href: '#saksi-belum', label: 'Panduan saksi peserta pemilihan', note: 'PDF, 1,2 MB' },
          { href: '#dpt-belum', label: 'Daftar pemilih tetap Pemilihan 2024' },
        ]}
      />
    </ThemeMatrix>
  ),
};
