import { CheckboxGroup } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';

const meta = {
  title: 'UI/CheckboxGroup (Kelompok kotak centang)',
  component: CheckboxGroup,
  args: {
    name: 'cara',
    label: 'Cara memperoleh informasi',
    hint: 'Boleh lebih dari satu.',
    options: [
      { value: 'melihat', label: 'Melihat, membaca, mendengarkan, atau mencatat di kantor' },
      { value: 'softcopy', label: 'Salinan berkas', hint: 'Dikirim ke surel.' },
      { value: 'hardcopy', label: 'Salinan kertas' },
    ],
  },
  argTypes: { options: { control: 'object' } },
} satisfies Meta<typeof CheckboxGroup>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const Ticked: Story = { args: { defaultValue: ['softcopy'], optional: true } };
export const WithError: Story = { args: { error: 'Pilih cara memperoleh informasi.' } };
