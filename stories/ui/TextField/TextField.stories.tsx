import { TextField, textFieldTypes } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';

const meta = {
  title: 'UI/TextField (Isian teks)',
  component: TextField,
  args: { name: 'nama', label: 'Nama lengkap', autoComplete: 'name' },
  argTypes: {
    type: { control: 'inline-radio', options: textFieldTypes },
    prefix: { control: 'text' },
    suffix: { control: 'text' },
    control: { control: false },
  },
} satisfies Meta<typeof TextField>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const Email: Story = {
  args: {
    name: 'surel',
    label: 'Surel',
    type: 'email',
    autoComplete: 'email',
    hint: 'Jawaban dikirim ke sini.',
  },
};
export const WithError: Story = { args: { error: 'Isi nama lengkap.' } };
export const WithUnits: Story = {
  args: {
    name: 'situs',
    label: 'Situs',
    autoComplete: 'off',
    prefix: 'https://',
    suffix: '.kpu.go.id',
    optional: true,
  },
};
export const ReadOnly: Story = {
  args: {
    name: 'nomor',
    label: 'Nomor permohonan',
    autoComplete: 'off',
    readOnly: true,
    defaultValue: 'CONTOH-001',
    size: 14,
  },
};
