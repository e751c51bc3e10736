import { Timeline, timeZones } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { stages } from './stages.tsx';

const meta = {
  title: 'UI/Timeline (Linimasa)',
  component: Timeline,
  args: {
    items: stages,
    now: '2024-12-04T10:00:00+07:00',
    timeZone: 'Asia/Jakarta',
    locale: 'id',
  },
  argTypes: {
    now: { control: 'text' },
    timeZone: { control: 'inline-radio', options: Object.keys(timeZones) },
    level: { control: 'inline-radio', options: [2, 3, 4] },
  },
} satisfies Meta<typeof Timeline>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};
/** On a page that is built once and read for years. */
export const WithoutThePresent: Story = { args: { now: undefined } };
export const PutOff: Story = {
  args: {
    items: [
      {
        title: 'Rapat pleno terbuka (CONTOH)',
        start: '2024-12-01',
        state: 'next',
        children: <p>Ditunda. Tanggal baru diumumkan di halaman ini.</p>,
      },
    ],
  },
};
