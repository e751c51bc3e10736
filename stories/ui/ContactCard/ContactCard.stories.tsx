import { ContactCard, timeZones } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { contact } from '../../utils/office.ts';
import { week } from './week.ts';

const meta = {
  title: 'UI/ContactCard (Kartu kontak)',
  component: ContactCard,
  args: {
    contact,
    days: week,
    timeZone: 'Asia/Jakarta',
    map: [-7.5667, 110.8167],
  },
  argTypes: {
    timeZone: { control: 'inline-radio', options: Object.keys(timeZones) },
    now: { control: 'text' },
  },
} satisfies Meta<typeof ContactCard>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};
/** For pages that are rendered on request. */
export const Today: Story = { args: { now: '2026-11-24T09:00+07:00' } };
export const HoursInWords: Story = { args: { days: undefined } };
export const NotFilled: Story = { args: { contact: {}, days: undefined, map: undefined } };
/** What cannot be is marked, and stays as it was given. */
export const ImpossibleHours: Story = {
  args: {
    days: [
      { day: 1, open: ['16:00', '08:00'] },
      { day: 2, open: ['08:00', '16:00'] },
    ],
  },
};
