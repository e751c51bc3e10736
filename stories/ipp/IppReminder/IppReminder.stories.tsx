import { IppReminder } from '@situs-kpu/ipp/progress';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { now, plan, progress } from '../progress.ts';

const meta = {
  title: 'IPP/IppReminder',
  component: IppReminder,
  args: { progress, plan, region: '33.07', now, locale: 'id' },
  argTypes: { progress: { control: false }, plan: { control: false } },
} satisfies Meta<typeof IppReminder>;
export default meta;

type Story = StoryObj<typeof meta>;

export const KeduaBentuk: Story = {};
export const WhatsApp: Story = { args: { form: 'whatsapp' } };
export const Surat: Story = { args: { form: 'surat' } };
export const BelumDiketahui: Story = { args: { region: '33.19' } };
export const English: Story = { args: { locale: 'en' } };
