import { Fieldset, PhoneField, TextField } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';

const meta = {
  title: 'UI/Fieldset (Kelompok isian)',
  component: Fieldset,
  args: {
    name: 'pemohon',
    label: 'Data pemohon',
    hint: 'Dipakai hanya untuk mengirim jawaban.',
    children: [
      <TextField key="nama" name="nama" label="Nama lengkap" autoComplete="name" />,
      <TextField key="surel" name="surel" label="Surel" type="email" />,
      <PhoneField key="telepon" name="telepon" label="Telepon" optional />,
    ],
  },
  argTypes: { children: { control: false } },
} satisfies Meta<typeof Fieldset>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const WithError: Story = { args: { error: 'Isi surel atau telepon supaya jawaban dapat dikirim.' } };
export const Closed: Story = {
  args: { disabled: true, hint: 'Pendaftaran ditutup 27 November 2024 (CONTOH).' },
};
