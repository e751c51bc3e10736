import { DateTime, timeZones } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';

const meta = {
  title: 'UI/DateTime (Tanggal dan waktu)',
  component: DateTime,
  args: { value: '2024-12-04T17:53+07:00', timeZone: 'Asia/Jakarta', locale: 'id' },
  argTypes: { timeZone: { control: 'inline-radio', options: Object.keys(timeZones) } },
} satisfies Meta<typeof DateTime>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Instant: Story = {
  play: async ({ args, canvasElement }) => {
    if (args.locale === 'id') {
      await expect(within(canvasElement).getByText('Rabu, 4 Desember 2024, 17.53 WIB')).toBeVisible();
    }
  },
};
export const Day: StoryObj<typeof meta> = { args: { value: '2024-12-04' } };
export const InPapua: Story = { args: { timeZone: 'Asia/Jayapura' } };
export const Invalid: Story = { args: { value: '2024-13-40' } };
