import { TermNote } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';

const meta = {
  title: 'UI/TermNote (Arti istilah)',
  component: TermNote,
  args: {
    term: 'suara sah',
    children: 'Surat suara yang ditandatangani ketua KPPS dan dicoblos pada kolom satu pasangan calon.',
    locale: 'id',
  },
} satisfies Meta<typeof TermNote>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Closed: Story = {};
export const Opened: Story = {
  play: async ({ canvasElement }) => {
    const term = within(canvasElement).getByText('suara sah', { selector: 'dfn' });
    await expect(term).not.toBeVisible();
    await userEvent.click(canvasElement.querySelector('summary') as HTMLElement);
    await expect(term).toBeVisible();
  },
};
