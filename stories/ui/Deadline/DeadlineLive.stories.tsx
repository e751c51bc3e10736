import { DeadlineLive } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';

const meta = {
  title: 'UI/DeadlineLive (Tenggat langsung)',
  component: DeadlineLive,
  args: {
    label: 'Menuju hari terakhir abad ke-30 (CONTOH)',
    date: '2999-12-31',
    timeZone: 'Asia/Jakarta',
    locale: 'id',
  },
} satisfies Meta<typeof DeadlineLive>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ args, canvasElement }) => {
    await expect(
      await within(canvasElement).findByText(args.locale === 'en' ? /days left$/ : /hari lagi$/),
    ).toBeVisible();
  },
};
export const Late: Story = {
  args: { label: 'Batas pendaftaran (CONTOH)', date: '2024-08-29T23:59+07:00' },
  play: async ({ args, canvasElement }) => {
    await expect(
      await within(canvasElement).findByText(args.locale === 'en' ? /days late$/ : /^Terlambat [\d.]+ hari$/),
    ).toBeVisible();
  },
};
