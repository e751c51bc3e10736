import { Grid, SideNav } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { menu } from '../../utils/office.ts';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';

const meta = {
  title: 'UI/SideNav (Navigasi samping)/Visual',
  component: SideNav,
  tags: ['visual', '!autodocs', 'visual-320', 'visual-forced'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

const items = menu.slice(1, 4);

export const Visual: StoryObj = {
  render: () => (
    <ThemeMatrix>
      {(theme) => (
        <Grid>
          <SideNav items={items} label={`Tertutup ${theme}`} />
          <SideNav items={items} label={`Situs ${theme}`} current="#badan-adhoc" section="#opini" />
        </Grid>
      )}
    </ThemeMatrix>
  ),
  play: async ({ canvasElement }) => {
    for (const details of canvasElement.querySelectorAll<HTMLDetailsElement>('nav:last-child > details'))
      details.open = true;
  },
};
