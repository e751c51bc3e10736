import { ErrorSummary, Stack, TextField } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';

const errors = [
  { name: 'nama', message: 'Isi nama lengkap.' },
  { name: 'surel', message: 'Isi surel yang benar, misalnya nama@contoh.go.id.' },
];

const meta = {
  title: 'UI/ErrorSummary (Ringkasan kesalahan)',
  component: ErrorSummary,
  args: { errors },
  argTypes: { level: { control: 'inline-radio', options: [2, 3, 4] }, errors: { control: 'object' } },
  render: (args) => (
    <Stack space={5}>
      <ErrorSummary {...args} />
      <TextField name="nama" label="Nama lengkap" error={errors[0]?.message} />
      <TextField name="surel" label="Surel" type="email" error={errors[1]?.message} />
    </Stack>
  ),
} satisfies Meta<typeof ErrorSummary>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const link = canvas.getByRole<HTMLAnchorElement>('link', { name: 'Isi nama lengkap.' });
    await expect(document.getElementById(link.hash.slice(1))).toBe(
      canvas.getByRole('textbox', { name: 'Nama lengkap' }),
    );
  },
};
export const WholeForm: Story = {
  args: {
    errors: [...errors, { message: 'Layanan permohonan tutup sampai Senin, 2 Desember 2024 (CONTOH).' }],
  },
};
