import { Heading, LinkList, Prose, Sidebar, Stack } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';

const meta = {
  title: 'UI/Layout/Sidebar (Kolom samping)',
  component: Sidebar,
  args: {
    children: [
      <Prose key="main" as="main">
        <h1>Rapat pleno rekapitulasi tingkat kota dibuka</h1>
        <p>
          Surakarta, kota-surakarta.kpu.go.id – Rapat pleno terbuka dihadiri saksi pasangan calon, Badan
          Pengawas Pemilu, dan pemantau pemilihan.
        </p>
      </Prose>,
      <Stack key="aside" as="aside" aria-label="Berita terkait" space={2}>
        <Heading level={2} size="lg">
          Berita terkait
        </Heading>
        <LinkList
          items={[
            { href: '#jadwal', label: 'Jadwal rapat pleno terbuka' },
            { href: '#saksi', label: 'Panduan saksi peserta pemilihan' },
          ]}
        />
      </Stack>,
    ],
  },
  argTypes: { children: { control: false } },
} satisfies Meta<typeof Sidebar>;
export default meta;

type Story = StoryObj<typeof meta>;

export const ArticlePage: Story = {};
export const TooNarrow: Story = { globals: { container: '640' } };
