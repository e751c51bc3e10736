import { VideoFacade } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { picture } from '../Figure/picture.ts';

const meta = {
  title: 'UI/VideoFacade (Video)',
  component: VideoFacade,
  args: {
    title: 'Cara memberikan suara di TPS (CONTOH)',
    href: 'https://www.youtube.com/watch?v=CONTOH_0000',
    poster: picture(960, 540),
    duration: '12 menit 34 detik',
    children: (
      <p>
        <a href="#transkrip">Transkrip video</a>
      </p>
    ),
  },
  argTypes: { children: { control: false } },
} satisfies Meta<typeof VideoFacade>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};
/** A site that cannot exist: stories ask nothing of others. */
export const Played: Story = {
  args: { href: 'https://video.invalid/1', embed: 'https://video.invalid/pemutar', poster: undefined },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvasElement.querySelector('iframe')).toBeNull();
    await userEvent.click(await canvas.findByRole('link', { name: /Cara memberikan suara/ }));
    const player = await canvas.findByTitle('Cara memberikan suara di TPS (CONTOH)');
    await expect(player).toHaveFocus();
  },
};
export const WithoutPoster: Story = { args: { poster: undefined } };
export const UnsafeAddress: Story = { args: { href: 'http://video.contoh.id/1', children: undefined } };
