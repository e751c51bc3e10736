import { Accordion } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { faq } from './faq.ts';

const meta = {
  title: 'UI/Accordion (Akordeon)',
  component: Accordion,
  args: { items: faq, level: 3, locale: 'id' },
  argTypes: { level: { control: 'inline-radio', options: [2, 3, 4] } },
} satisfies Meta<typeof Accordion>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const Compared: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByText('Berapa biayanya?'));
    await userEvent.click(canvas.getByText('Berapa lama sampai ada jawaban?'));
    await expect(canvas.getByText('Gratis.')).toBeVisible();
    await expect(canvas.getByText(/^Paling lama 10 hari kerja/)).toBeVisible();
    await expect(canvas.getByText(/akta\.$/)).not.toBeVisible();
  },
};
export const OneAtATime: Story = {
  args: { name: 'tanya-jawab' },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByText('Berapa biayanya?'));
    await userEvent.click(canvas.getByText('Berapa lama sampai ada jawaban?'));
    await expect(canvas.getByText('Gratis.')).not.toBeVisible();
    await expect(canvas.getByText(/^Paling lama 10 hari kerja/)).toBeVisible();
  },
};
