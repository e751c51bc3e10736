import { Grid, TableOfContents } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { headings } from '../../utils/longPage.tsx';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';

const meta = {
  title: 'UI/TableOfContents (Daftar isi)/Visual',
  component: TableOfContents,
  tags: ['visual', '!autodocs', 'visual-320', 'visual-forced'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

const items = [
  ...headings,
  { id: 'panjang', text: 'Pertanggungjawabanpenyelenggaraanpemilihanwalikotadanwakilwalikota', level: 4 },
];

export const Visual: StoryObj = {
  render: () => (
    <ThemeMatrix>
      {(theme) => (
        <Grid>
          <TableOfContents items={items} label={`Daftar isi ${theme}`} current="dokumen" />
          <TableOfContents items={headings.slice(0, 3)} label={`Terbuka ${theme}`} current="siapa" />
        </Grid>
      )}
    </ThemeMatrix>
  ),
  play: async ({ canvasElement }) => {
    for (const details of canvasElement.querySelectorAll<HTMLDetailsElement>('nav:last-child > details'))
      details.open = true;
  },
};
