import { Button, PageHeading, pageHeadingSizes } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';

const meta = {
  title: 'UI/PageHeading (Judul halaman)/Visual',
  component: PageHeading,
  tags: ['visual', '!autodocs', 'visual-320', 'visual-print'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

export const Sizes: StoryObj = {
  render: () => (
    <ThemeMatrix>
      {pageHeadingSizes.map((size) => (
        <PageHeading
          key={size}
          size={size}
          kicker={<a href="#informasi-publik">Informasi Publik</a>}
          title="Pertanggungjawaban penyelenggaraan Pemilihan Wali Kota dan Wakil Wali Kota Surakarta"
          summary="Laporan dapat dibaca oleh siapa saja. Gratis."
          meta={['9 Mei 2025', 'Humas KPU Kota Surakarta (CONTOH)', '', 'Diperbarui 13 Mei 2025']}
          actions={
            <>
              <Button>Baca laporan</Button>
              <Button variant="secondary">Unduh</Button>
            </>
          }
        />
      ))}
      <PageHeading title="Kontak" />
    </ThemeMatrix>
  ),
};
