import { BackToTop } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { LongPage } from '../../utils/longPage.tsx';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';

const meta = {
  title: 'UI/BackToTop (Kembali ke atas)/Visual',
  component: BackToTop,
  tags: ['visual', '!autodocs', 'visual-320'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

/** Scrolled to its end, because the link is there only then. */
export const Visual: StoryObj = {
  render: () => (
    <ThemeMatrix>
      {(theme) => (
        <>
          {theme === 'light' && <LongPage />}
          <p>
            <BackToTop />
          </p>
        </>
      )}
    </ThemeMatrix>
  ),
  play: async () => {
    window.scrollTo(0, document.documentElement.scrollHeight);
  },
};
