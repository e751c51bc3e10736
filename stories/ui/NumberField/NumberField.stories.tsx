import { Button, Form, NumberField } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';

const meta = {
  title: 'UI/NumberField (Isian angka)',
  component: NumberField,
  args: { name: 'pemilih', label: 'Jumlah pemilih', unit: 'orang', hint: 'Misalnya 449.660.' },
  argTypes: { prefix: { control: 'text' }, unit: { control: 'text' }, control: { control: false } },
} satisfies Meta<typeof NumberField>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const Decimals: Story = {
  args: {
    name: 'partisipasi',
    label: 'Tingkat partisipasi',
    unit: 'persen',
    decimals: 2,
    max: 100,
    size: 6,
    hint: 'Misalnya 77,5.',
  },
};
export const ReadsAsPeopleWrite: Story = {
  render: (args) => (
    <Form onSubmit={fn()}>
      <NumberField {...args} />
      <Button type="submit">Simpan</Button>
    </Form>
  ),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const box = canvas.getByRole('textbox');
    await userEvent.type(box, '1,234');
    await userEvent.click(canvas.getByRole('button', { name: 'Simpan' }));
    await expect(box).toHaveAccessibleDescription(/“1,234” dapat dibaca dua cara\. Tulis 1\.234 atau 1234\./);
    await userEvent.clear(box);
    await userEvent.type(box, '1.234');
    await userEvent.tab();
    await expect(box).not.toHaveAttribute('aria-invalid');
  },
};
