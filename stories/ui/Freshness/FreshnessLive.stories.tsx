import { FreshnessLive } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';

const meta = {
  title: 'UI/Freshness/FreshnessLive (Kesegaran data langsung)',
  component: FreshnessLive,
  args: {
    updated: '2024-12-04T17:53+07:00',
    validUntil: '2024-12-10',
    timeZone: 'Asia/Jakarta',
    locale: 'id',
  },
} satisfies Meta<typeof FreshnessLive>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Expired: Story = {
  play: async ({ args, canvasElement }) => {
    await expect(
      within(canvasElement).getByText(args.locale === 'en' ? 'Out of date' : 'Data lama'),
    ).toBeVisible();
  },
};
export const StillValid: Story = { args: { validUntil: '2999-12-31' } };
