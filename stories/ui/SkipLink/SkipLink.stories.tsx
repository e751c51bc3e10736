import { SkipLink } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';

const meta = {
  title: 'UI/SkipLink (Tautan lompat)',
  component: SkipLink,
  render: (args) => (
    <>
      <SkipLink {...args} />
      <p>Tekan Tab: tautan muncul di pojok kiri atas.</p>
      <main id={args.target ?? 'isi'} tabIndex={-1}>
        Isi utama halaman.
      </main>
    </>
  ),
} satisfies Meta<typeof SkipLink>;
export default meta;

export const OnFocus: StoryObj<typeof meta> = {
  play: async ({ canvasElement }) => {
    await userEvent.tab();
    await expect(within(canvasElement).getByRole('link', { name: /Lompat|Skip/ })).toHaveFocus();
  },
};
