import { Button, Form, PhoneField } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';

const meta = {
  title: 'UI/PhoneField (Isian telepon)',
  component: PhoneField,
  args: { name: 'telepon', label: 'Telepon', hint: 'Misalnya 0812-3456-7890 atau (0271) 123456.' },
  argTypes: { control: { control: false } },
} satisfies Meta<typeof PhoneField>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const Optional: Story = { args: { optional: true } };
export const Explains: Story = {
  render: (args) => (
    <Form onSubmit={fn()}>
      <PhoneField {...args} />
      <Button type="submit">Simpan</Button>
    </Form>
  ),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const box = canvas.getByRole('textbox');
    await userEvent.type(box, '0812 345');
    await userEvent.click(canvas.getByRole('button', { name: 'Simpan' }));
    await expect(box).toHaveAccessibleDescription(/Nomor ponsel punya 10 sampai 13 angka, di sini 7\./);
    await userEvent.type(box, '6-7890');
    await userEvent.tab();
    await expect(box).not.toHaveAttribute('aria-invalid');
  },
};
