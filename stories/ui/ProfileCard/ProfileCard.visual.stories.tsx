import { Grid, ProfileCard } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';
import { members } from './members.ts';

const meta = {
  title: 'UI/ProfileCard (Kartu profil)/Visual',
  component: ProfileCard,
  tags: ['visual', '!autodocs', 'visual-320', 'visual-print'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

export const Members: StoryObj = {
  render: () => (
    <ThemeMatrix>
      <Grid as="ul" min={18}>
        {[
          ...members,
          { name: 'Muhammadnurhidayatullahwicaksonosuryaningrat '.repeat(2), role: 'Sekretaris' },
        ].map((member, i) => (
          <ProfileCard key={String(i)} as="li" {...member} />
        ))}
      </Grid>
    </ThemeMatrix>
  ),
};
