import { Field, fieldControl, Stack, TextField } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';

const question = {
  name: 'pelaksana',
  label: 'Waktu kunjungan',
  hint: 'Rumah Pintar Pemilu buka Senin–Jumat.',
};

const meta = {
  title: 'UI/Field (Bidang isian)',
  component: Field,
  args: { ...question, children: null },
  render: (args) => (
    <Field {...args}>
      <input {...fieldControl(args)} type="time" size={8} />
    </Field>
  ),
} satisfies Meta<typeof Field>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const WithError: Story = { args: { error: 'Isi waktu kunjungan antara 08.00 dan 15.00 WIB.' } };
export const Optional: Story = { args: { optional: true } };

/** What a visitor sees in place of a field for an NIK. The console says the same to the developer. */
export const Refused: Story = {
  name: 'Ditolak: isian NIK',
  parameters: { controls: { disable: true } },
  render: () => (
    <Stack>
      {/* biome-ignore lint/plugin: the story of the refusal */}
      <TextField name="nik" label="NIK" hint="Enam belas angka" />
      <TextField name="nama" label="Nama lengkap" autoComplete="name" />
    </Stack>
  ),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getAllByRole('textbox')).toHaveLength(1);
    await expect(canvas.getByText(/^Isian ditolak/)).toBeVisible();
    await expect(canvas.getByText(/UU 27\/2022/)).toBeVisible();
  },
};
