import { AgendaList, timeZones } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { agenda } from '../../utils/agenda.ts';

const meta = {
  title: 'UI/AgendaList (Agenda)',
  component: AgendaList,
  args: {
    events: agenda,
    timeZone: 'Asia/Jakarta',
    now: '2026-08-05T10:00+07:00',
    level: 2,
    icsHref: '#agenda-ics',
    locale: 'id',
  },
  argTypes: {
    timeZone: { control: 'inline-radio', options: Object.keys(timeZones) },
    level: { control: 'inline-radio', options: [2, 3, 4, 5, 6] },
  },
} satisfies Meta<typeof AgendaList>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const WithoutClock: Story = { args: { now: undefined } };
export const Empty: Story = {
  args: { events: [], empty: 'Agenda bulan ini diisi setelah rapat pleno rutin hari Senin.' },
};
