import { AppearanceMenu, SiteHeader } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { identity } from '../../utils/office.ts';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';

const meta = {
  title: 'UI/AppearanceMenu (Menu tampilan)/Visual',
  component: AppearanceMenu,
  tags: ['visual', '!autodocs', 'visual-320', 'visual-forced'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

export const Visual: StoryObj = {
  render: () => (
    <ThemeMatrix>
      {/* In an article a header is no landmark of the page, so many of them are valid. */}
      <article>
        <SiteHeader identity={identity} aside={<AppearanceMenu />} />
      </article>
      <AppearanceMenu className="sb-opened" />
    </ThemeMatrix>
  ),
  play: async ({ canvasElement }) => {
    // Of popovers one is open at a time; laid into the page, they are seen in every theme.
    for (const panel of canvasElement.querySelectorAll('.sb-opened > [popover]'))
      panel.removeAttribute('popover');
  },
};
