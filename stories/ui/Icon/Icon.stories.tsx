import * as ui from '@situs-kpu/ui';
import { IconCalendar, iconSizes } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactElement } from 'react';

const meta = {
  title: 'UI/Icon (Ikon)',
  component: IconCalendar,
  args: { size: 24 },
  argTypes: { size: { control: 'inline-radio', options: iconSizes } },
} satisfies Meta<typeof IconCalendar>;
export default meta;

type Story = StoryObj<typeof meta>;

export const BesideWords: Story = {
  args: { size: 20 },
  render: (args) => (
    <p>
      <IconCalendar {...args} /> Rabu, 27 November 2024
    </p>
  ),
};
export const Alone: Story = { args: { label: 'Agenda' } };

const all = Object.entries(ui).filter(([name]) => /^Icon[A-Z]/.test(name)) as [
  string,
  (props: ui.IconProps) => ReactElement,
][];

export const All: Story = {
  render: (args) => (
    <ui.Grid as="ul" min={10} space={3}>
      {all.map(([name, Drawing]) => (
        <li key={name}>
          <Drawing {...args} /> <code>{name}</code>
        </li>
      ))}
    </ui.Grid>
  ),
};
