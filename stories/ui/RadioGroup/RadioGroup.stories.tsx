import { RadioGroup } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';

const meta = {
  title: 'UI/RadioGroup (Pilihan tunggal)',
  component: RadioGroup,
  args: {
    name: 'kategori',
    label: 'Kategori informasi',
    options: [
      { value: 'tahapan', label: 'Informasi tahapan pemilu' },
      {
        value: 'badan-publik',
        label: 'Informasi KPU sebagai badan publik',
        hint: 'Misalnya anggaran, laporan kinerja, pengadaan.',
      },
    ],
  },
  argTypes: { options: { control: 'object' } },
} satisfies Meta<typeof RadioGroup>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const ByKeyboard: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    canvas.getByRole('radio', { name: 'Informasi tahapan pemilu' }).focus();
    await userEvent.keyboard('{ArrowDown}');
    await expect(canvas.getByRole('radio', { name: /badan publik/ })).toBeChecked();
  },
};
export const WithError: Story = { args: { error: 'Pilih kategori informasi.' } };
