import { Gallery, Stack } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { userEvent, within } from 'storybook/test';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';
import { photos } from './photos.ts';

const meta = {
  title: 'UI/Gallery (Galeri)/Visual',
  component: Gallery,
  tags: ['visual', '!autodocs', 'visual-320'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

export const States: StoryObj = {
  render: () => (
    <ThemeMatrix>
      <Stack>
        <Gallery photos={[...photos, { src: '', width: 480, height: 320, alt: 'Foto tanpa berkas' }]} />
        <Gallery photos={[]} />
      </Stack>
    </ThemeMatrix>
  ),
};
export const Large: StoryObj = {
  render: () => (
    <Gallery photos={[{ src: '', width: 480, height: 320, alt: 'Berkasnya tidak ada' }, ...photos]} />
  ),
  play: async ({ canvasElement }) => {
    await userEvent.click(await within(canvasElement).findByText(/Berkasnya tidak ada/));
  },
};
