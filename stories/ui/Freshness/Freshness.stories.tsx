import { Freshness, timeZones } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';

const meta = {
  title: 'UI/Freshness/Freshness (Kesegaran data)',
  component: Freshness,
  args: {
    updated: '2024-12-04T17:53+07:00',
    validUntil: '2024-12-10',
    timeZone: 'Asia/Jakarta',
    locale: 'id',
  },
  argTypes: { timeZone: { control: 'inline-radio', options: Object.keys(timeZones) } },
} satisfies Meta<typeof Freshness>;
export default meta;

type Story = StoryObj<typeof meta>;

export const WithoutClock: Story = {};
export const Stale: Story = { args: { now: '2024-12-11T00:00+07:00' } };
export const WithoutEnd: Story = { args: { validUntil: undefined } };
