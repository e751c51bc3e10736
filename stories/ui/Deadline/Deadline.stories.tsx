import { Deadline, deadlineSizes, timeZones } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';

const meta = {
  title: 'UI/Deadline (Tenggat)',
  component: Deadline,
  args: {
    label: 'Batas pengajuan keberatan informasi (CONTOH)',
    date: '2026-12-18T16:00+07:00',
    timeZone: 'Asia/Jakarta',
    now: '2026-12-15T10:00+07:00',
    locale: 'id',
  },
  argTypes: {
    timeZone: { control: 'inline-radio', options: Object.keys(timeZones) },
    size: { control: 'inline-radio', options: [undefined, ...deadlineSizes] },
  },
} satisfies Meta<typeof Deadline>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const WithoutClock: Story = { args: { now: undefined } };
export const Today: Story = { args: { now: '2026-12-18T08:00+07:00' } };
export const Late: Story = { args: { now: '2026-12-20T08:00+07:00' } };
export const Extended: Story = { args: { extendedFrom: '2026-12-11T16:00+07:00' } };
export const Done: Story = { args: { done: true } };
export const ContradictoryDates: Story = { args: { extendedFrom: '2026-12-20' } };
/** The vote of 2024, seen three days before. */
export const Countdown: Story = {
  args: {
    label: 'Menuju pemungutan suara Pilkada 2024',
    date: '2024-11-27',
    now: '2024-11-24T09:00+07:00',
    size: 'countdown',
  },
};
