import { Button, DateField, Form } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';

const meta = {
  title: 'UI/DateField (Isian tanggal)',
  component: DateField,
  args: { name: 'tanggal', label: 'Tanggal surat kuasa', hint: 'Misalnya 27 11 2024.' },
  argTypes: { defaultValue: { control: 'text' } },
} satisfies Meta<typeof DateField>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const Filled: Story = { args: { defaultValue: '2024-11-27' } };
export const Explains: Story = {
  render: (args) => (
    <Form onSubmit={fn()}>
      <DateField {...args} />
      <Button type="submit">Simpan</Button>
    </Form>
  ),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.type(canvas.getByRole('textbox', { name: 'Hari' }), '31');
    await userEvent.type(canvas.getByRole('textbox', { name: 'Bulan' }), 'November');
    await userEvent.type(canvas.getByRole('textbox', { name: 'Tahun' }), '2024');
    await userEvent.click(canvas.getByRole('button', { name: 'Simpan' }));
    const group = canvas.getByRole('group', { name: 'Tanggal surat kuasa' });
    await expect(group).toHaveAccessibleDescription(/31 November tidak ada\. November punya 30 hari\./);
    await expect(canvas.getByRole('textbox', { name: 'Hari' })).toHaveAttribute('aria-invalid', 'true');
    await userEvent.clear(canvas.getByRole('textbox', { name: 'Hari' }));
    await userEvent.type(canvas.getByRole('textbox', { name: 'Hari' }), '30');
    await userEvent.tab();
    await expect(canvas.queryByText(/31 November tidak ada/, { selector: 'p *' })).toBeNull();
  },
};
