import { Gallery } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { photos } from './photos.ts';

const meta = {
  title: 'UI/Gallery (Galeri)',
  component: Gallery,
  args: { photos },
} satisfies Meta<typeof Gallery>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};
/** Opens the second picture, turns to the third, and closes with the keyboard. */
export const Opened: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('link', { name: /Berita acara/ }));
    const dialog = await canvas.findByRole('dialog');
    await waitFor(() => expect(dialog).toBeVisible());
    await expect(dialog.matches(':modal')).toBe(true);
    await userEvent.keyboard('{ArrowRight}');
    await waitFor(() => expect(dialog.querySelector('figcaption')).toHaveTextContent(/^3 (dari|of) 3/));
    // Escape is the browser's own; a script cannot press it.
    await userEvent.click(within(dialog).getByRole('button', { name: /Tutup|Close/ }));
    await waitFor(() => expect(canvas.queryByRole('dialog')).toBeNull());
    await expect(canvas.getByRole('link', { name: /Saksi/ })).toHaveFocus();
  },
};
export const MissingPictures: Story = {
  args: {
    photos: [
      { src: '', width: 480, height: 320, alt: 'Ketua KPU mengetuk palu', caption: 'Berkasnya belum ada.' },
      ...photos.slice(1, 2),
    ],
  },
};
export const Empty: Story = { args: { photos: [] } };
