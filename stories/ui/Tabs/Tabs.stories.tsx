import { Tabs } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { districts } from './districts.tsx';

const meta = {
  title: 'UI/Tabs (Tab)',
  component: Tabs,
  args: { label: 'Kecamatan', items: districts(), level: 3, locale: 'id' },
  argTypes: { level: { control: 'inline-radio', options: [2, 3, 4] } },
} satisfies Meta<typeof Tabs>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const ByKeyboard: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('tab', { name: 'Laweyan' }));
    await userEvent.keyboard('{ArrowRight}');
    await expect(canvas.getByRole('tab', { name: 'Serengan' })).toHaveFocus();
    await expect(canvas.getByText(/^10\.762 suara/)).toBeVisible();
    await expect(canvas.getByText(/^19\.373 suara/)).not.toBeVisible();
    await userEvent.keyboard('{End}');
    await expect(canvas.getByText(/^36\.998 suara/)).toBeVisible();
    await userEvent.tab();
    await expect(canvas.getByRole('tabpanel', { name: 'Banjarsari' })).toHaveFocus();
  },
};
export const OnePart: Story = { args: { items: districts().slice(0, 1) } };
