import { Card, Grid } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';
import { picture } from '../Figure/picture.ts';

const meta = {
  title: 'UI/Card (Kartu)/Visual',
  component: Card,
  tags: ['visual', '!autodocs'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

export const Cards: StoryObj = {
  render: () => (
    <ThemeMatrix>
      <Grid as="ul" min={18}>
        <Card
          as="li"
          level={2}
          href="#pemantau-belum"
          title="Pendaftaran pemantau pemilihan dibuka sampai 16 September 2024"
          meta="Pengumuman · 3 September 2024"
          image={{ src: picture(640, 240), width: 640, height: 240 }}
        >
          Lembaga pemantau mendaftar ke kantor dengan membawa akta pendirian.
        </Card>
        <Card as="li" level={2} href="#kpps-belum" title="Hasil seleksi anggota KPPS diumumkan" />
      </Grid>
    </ThemeMatrix>
  ),
};
