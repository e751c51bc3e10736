import { TextArea, textCountings } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';

const meta = {
  title: 'UI/TextArea (Isian panjang)',
  component: TextArea,
  args: {
    name: 'rincian',
    label: 'Rincian informasi',
    hint: 'Sebut dokumen, tahun, dan daerahnya.',
    limit: 1000,
  },
  argTypes: {
    counting: { control: 'inline-radio', options: textCountings },
    control: { control: false },
  },
} satisfies Meta<typeof TextArea>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const WithoutLimit: Story = { args: { limit: undefined, rows: 3 } };
export const Counting: Story = {
  args: { limit: 60, rows: 3 },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.type(canvas.getByRole('textbox'), 'Hasil rekapitulasi{Enter}Kota Surakarta');
    await expect(await canvas.findByText('Tersisa 26 dari 60 karakter.')).toBeVisible();
    await userEvent.type(canvas.getByRole('textbox'), ', per kecamatan dan per TPS, 2024');
    await expect(await canvas.findByText('Terlalu panjang 7 karakter. Paling banyak 60.')).toBeVisible();
  },
};
