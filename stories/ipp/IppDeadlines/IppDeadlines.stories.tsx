import { IppDeadlines } from '@situs-kpu/ipp/progress';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { now, plan, progress } from '../progress.ts';

const meta = {
  title: 'IPP/IppDeadlines',
  component: IppDeadlines,
  args: { progress, plan, now, locale: 'id' },
  argTypes: { progress: { control: false }, plan: { control: false } },
} satisfies Meta<typeof IppDeadlines>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Semua: Story = {};
export const Diperpanjang: Story = { args: { region: '33.07' } };
export const BelumDitetapkan: Story = {
  args: {
    progress: {
      ...progress,
      deadlines: progress.deadlines.map((one) => ({ ...one, at: null, extensions: [] })),
    },
  },
};
export const TanpaBatas: Story = { args: { progress: { ...progress, deadlines: [] } } };
export const English: Story = { args: { locale: 'en' } };
