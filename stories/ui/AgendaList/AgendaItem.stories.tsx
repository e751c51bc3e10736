import { AgendaItem, timeZones } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { agenda } from '../../utils/agenda.ts';

const [pleno, moved, cancelled] = agenda as [(typeof agenda)[0], (typeof agenda)[0], (typeof agenda)[0]];

const meta = {
  title: 'UI/AgendaItem (Butir agenda)',
  component: AgendaItem,
  args: { event: pleno, timeZone: 'Asia/Jakarta', locale: 'id' },
  argTypes: { timeZone: { control: 'inline-radio', options: Object.keys(timeZones) } },
  decorators: [
    (Item) => (
      <ul>
        <Item />
      </ul>
    ),
  ],
} satisfies Meta<typeof AgendaItem>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const Ongoing: Story = { args: { now: '2026-08-05T10:00+07:00' } };
export const Past: Story = { args: { now: '2026-08-06T10:00+07:00' } };
export const Moved: Story = { args: { event: moved } };
export const Cancelled: Story = { args: { event: cancelled } };
export const ContradictoryTimes: Story = { args: { event: { ...pleno, end: '2026-08-04' } } };
