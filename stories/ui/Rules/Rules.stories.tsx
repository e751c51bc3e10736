import { Alert, Button, Stack, Text } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import './rules.css';

/**
 * What breaks the rules, on purpose. Each story names in its tags the check that must fail; a test opens them and
 * expects exactly that. The accessibility panel shows the same.
 */
const meta = {
  title: 'UI/Rules (Yang melanggar aturan)',
  tags: ['negative', '!test', '!autodocs'],
  // They fail on purpose: the panel shows it, and test/evidence asserts which check fails.
  parameters: { a11y: { test: 'todo' }, controls: { disable: true } },
} satisfies Meta;
export default meta;

type Story = StoryObj;

export const PictureWithoutWords: Story = {
  name: 'Gambar tanpa teks alternatif',
  tags: ['breaks-image-alt'],
  // biome-ignore lint/a11y/useAltText: this is what the story shows
  render: () => <img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width="320" height="180" />,
};

export const GreyOnGrey: Story = {
  name: 'Teks abu-abu di atas abu-abu',
  tags: ['breaks-color-contrast'],
  render: () => <p className="sb-rules-pale">Suara sah: 299.459</p>,
};

export const NamelessButton: Story = {
  name: 'Tombol tanpa nama',
  tags: ['breaks-button-name'],
  render: () => (
    <Button>
      <svg width="20" height="20" viewBox="0 0 24 24" aria-hidden="true">
        <path d="M4 12h16" />
      </svg>
    </Button>
  ),
};

export const NamelessLink: Story = {
  name: 'Tautan tanpa nama',
  tags: ['breaks-link-name'],
  // biome-ignore lint/a11y/useAnchorContent: this is what the story shows
  render: () => <a href="#unduh" />,
};

export const FieldWithoutLabel: Story = {
  name: 'Isian tanpa label',
  tags: ['breaks-label'],
  render: () => <input type="text" />,
};

export const SmallTargets: Story = {
  name: 'Sasaran sentuh terlalu kecil',
  tags: ['breaks-target-44'],
  render: () => (
    <Stack>
      <button type="button" className="sb-rules-small">
        Unduh
      </button>
    </Stack>
  ),
};

export const SidewaysPage: Story = {
  name: 'Halaman bergeser ke samping',
  tags: ['breaks-reflow'],
  render: () => <p className="sb-rules-wide">Rekapitulasi hasil penghitungan suara tingkat kota.</p>,
};

export const HiddenFocus: Story = {
  name: 'Tanda fokus dihapus',
  tags: ['breaks-focus'],
  render: () => (
    <a href="#hasil" className="sb-rules-unfocused">
      Lihat hasil
    </a>
  ),
};

export const CutText: Story = {
  name: 'Nama terpotong',
  tags: ['breaks-text-spacing'],
  render: () => (
    <p className="sb-rules-cut">Prof. Dr. H. Contoh Nama yang Panjang Sekali, S.H., M.H. (CONTOH)</p>
  ),
};

export const ListOfNothing: Story = {
  name: 'Daftar dengan isi yang bukan butir',
  tags: ['breaks-list'],
  render: () => (
    <ul>
      <Alert heading="Bukan butir daftar">
        <Text>Peringatan langsung di dalam daftar.</Text>
      </Alert>
    </ul>
  ),
};
