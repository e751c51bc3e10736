import { MainNav } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { menu } from '../../utils/office.ts';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';

const meta = {
  title: 'UI/MainNav (Menu utama)/Visual',
  component: MainNav,
  tags: ['visual', '!autodocs', 'visual-320'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

/** Closed, and open with the page's own group. */
export const States: StoryObj = {
  render: () => (
    <ThemeMatrix>
      {(theme) => (
        <>
          <MainNav items={menu} label={`Tertutup, ${theme}`} />
          <MainNav items={menu} label={`Terbuka, ${theme}`} current="#visi-dan-misi" />
          <p>Panel terletak di atas isi halaman.</p>
          <p>Isi halaman tidak bergeser ketika panel dibuka.</p>
          <p>Panel tidak pernah keluar dari lebar menu.</p>
          <p>Baris terakhir.</p>
        </>
      )}
    </ThemeMatrix>
  ),
  play: ({ canvasElement }) => {
    for (const details of canvasElement.querySelectorAll<HTMLDetailsElement>(
      'nav:nth-child(2) > details, nav:nth-child(2) li:nth-child(2) > details',
    )) {
      details.open = true;
    }
  },
};
