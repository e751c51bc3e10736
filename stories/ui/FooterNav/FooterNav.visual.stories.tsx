import { FooterNav, IconBrandInstagram, SiteFooter } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { menu, related } from '../../utils/office.ts';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';

const meta = {
  title: 'UI/FooterNav (Navigasi kaki)/Visual',
  component: FooterNav,
  tags: ['visual', '!autodocs', 'visual-320', 'visual-forced'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

const groups = [
  { title: 'Pemilu dan Pemilihan', links: menu[3]?.items ?? [] },
  { title: 'Situs terkait', links: related },
  {
    title: 'Media sosial',
    links: [{ label: 'Instagram', href: '#instagram', icon: <IconBrandInstagram /> }],
  },
];

export const Visual: StoryObj = {
  render: () => (
    <ThemeMatrix>
      {(theme) => (
        // In an article a footer is no landmark of the page, so many of them are valid.
        <article>
          <FooterNav groups={groups} label={`Di atas kertas ${theme}`} />
          <SiteFooter>
            <FooterNav groups={groups.slice(1)} label={`Di kaki ${theme}`} />
          </SiteFooter>
        </article>
      )}
    </ThemeMatrix>
  ),
};
