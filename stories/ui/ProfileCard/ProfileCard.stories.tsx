import { Grid, ProfileCard } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { members } from './members.ts';

const meta = {
  title: 'UI/ProfileCard (Kartu profil)',
  component: ProfileCard,
  args: { name: '', ...members[0] },
  argTypes: {
    level: { control: 'inline-radio', options: [2, 3, 4] },
    as: { control: 'inline-radio', options: ['article', 'div', 'li'] },
    children: { control: false },
  },
} satisfies Meta<typeof ProfileCard>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const FiveMembers: Story = {
  render: () => (
    <Grid as="ul" min={18}>
      {members.map((member) => (
        <ProfileCard key={member.division} as="li" {...member} />
      ))}
    </Grid>
  ),
};
export const NotFilled: Story = { args: { name: '', role: 'Anggota', history: [], links: [] } };
