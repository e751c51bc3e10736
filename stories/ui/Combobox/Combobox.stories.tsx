import { Combobox } from '@situs-kpu/ui/combobox';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { regionOptions } from '../../utils/regionOptions.ts';

const meta = {
  title: 'UI/Combobox (Kotak pilih ketik)',
  component: Combobox,
  args: {
    name: 'wilayah',
    label: 'Kabupaten atau kota',
    hint: 'Ketik sebagian namanya, misalnya “surakarta”, “solo” atau “solok sel”.',
    options: regionOptions,
    locale: 'id',
  },
  argTypes: { options: { control: false }, hint: { control: 'text' }, error: { control: 'text' } },
} satisfies Meta<typeof Combobox>;
export default meta;

type Story = StoryObj<typeof meta>;

/** All 514 kabupaten and kota. */
export const Default: Story = {};

export const Chosen: Story = { args: { defaultValue: '33.72' } };

export const Optional: Story = { args: { optional: true } };

export const WithError: Story = { args: { error: 'Pilih kabupaten atau kota tempat Anda terdaftar.' } };

export const Disabled: Story = { args: { defaultValue: '33.72', disabled: true } };

/** The task of a visitor: to find one place among 514 by the name that people use. */
export const FindByTyping: Story = {
  render: (args) => (
    <form aria-label="Cari wilayah">
      <Combobox {...args} />
    </form>
  ),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const field = await canvas.findByRole('combobox', { name: 'Kabupaten atau kota' });
    await userEvent.type(field, 'kota solo');
    const options = await canvas.findAllByRole('option');
    await expect(options[0]).toHaveTextContent('Kota Surakarta');
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await expect(field).toHaveValue('Kota Surakarta');
    const form = canvasElement.querySelector('form') as HTMLFormElement;
    await expect(new FormData(form).get('wilayah')).toBe('33.72');
    // Something else is typed, and taken back.
    await userEvent.clear(field);
    await userEvent.type(field, 'solok sel');
    await expect(canvas.getAllByRole('option')).toHaveLength(1);
    await userEvent.keyboard('{Escape}');
    await expect(field).toHaveValue('Kota Surakarta');
  },
};

/** With the finger or the mouse: press the field, press an option. */
export const FindByPressing: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const field = await canvas.findByRole('combobox');
    await userEvent.click(field);
    await expect(canvas.getAllByRole('option')).toHaveLength(50);
    await expect(canvas.getByText('464 lainnya: ketik lebih banyak.')).toBeVisible();
    await userEvent.type(field, 'mimika');
    await userEvent.click(canvas.getByRole('option', { name: /Kabupaten Mimika/ }));
    await expect(field).toHaveValue('Kabupaten Mimika');
    await userEvent.click(canvas.getByRole('button', { name: /Hapus pilihan/ }));
    await expect(field).toHaveValue('');
  },
};
