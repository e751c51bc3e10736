import { Card, cardTags, Grid } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { picture } from '../Figure/picture.ts';

const meta = {
  title: 'UI/Card (Kartu)',
  component: Card,
  args: {
    href: '#pemantau',
    title: 'Pendaftaran pemantau pemilihan dibuka sampai 16 September 2024',
    level: 2,
    meta: 'Pengumuman · 3 September 2024',
    children: 'Lembaga pemantau mendaftar ke kantor KPU Kota Surakarta dengan membawa akta pendirian.',
  },
  argTypes: { as: { control: 'inline-radio', options: cardTags } },
} satisfies Meta<typeof Card>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Plain: Story = {};
export const WithPicture: Story = { args: { image: { src: picture(640, 360), width: 640, height: 360 } } };
export const InGrid: Story = {
  render: (args) => (
    <Grid as="ul" min={18}>
      <Card {...args} as="li" image={{ src: picture(640, 360), width: 640, height: 360 }} />
      <Card {...args} as="li" href="#kpps" title="Hasil seleksi anggota KPPS diumumkan" />
    </Grid>
  ),
};
