import { VisuallyHidden } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';

const meta = {
  title: 'UI/Type/VisuallyHidden (Tersembunyi)',
  component: VisuallyHidden,
  args: { children: 'Berita “Rapat pleno dibuka”:' },
  render: (args) => (
    <a href="#berita">
      <VisuallyHidden {...args} /> Baca selengkapnya
    </a>
  ),
} satisfies Meta<typeof VisuallyHidden>;
export default meta;

export const InLink: StoryObj<typeof meta> = {};
