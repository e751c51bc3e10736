import { CopyLink, ShareLinks, ThemeSwitch } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { articleTitle, articleUrl } from '../../utils/office.ts';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';

const meta = {
  title: 'UI/ShareLinks (Bagikan)/Visual',
  component: ShareLinks,
  tags: ['visual', '!autodocs', 'visual-320', 'visual-forced'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

/** The tools of an article and of the site: sharing, copying, appearance. */
export const Tools: StoryObj = {
  render: () => (
    <ThemeMatrix>
      <ShareLinks url={articleUrl} title={articleTitle} />
      <CopyLink url={articleUrl} />
      <ThemeSwitch />
    </ThemeMatrix>
  ),
};
