import { IconBrandInstagram, IconBrandYoutube, SiteFooter } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { columns, contact, related } from '../../utils/office.ts';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';

const meta = {
  title: 'UI/SiteFooter (Kaki situs)/Visual',
  component: SiteFooter,
  tags: ['visual', '!autodocs', 'visual-320', 'visual-print'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

export const Parts: StoryObj = {
  render: () => (
    <ThemeMatrix>
      {() => (
        // In an article a footer is no landmark of the page, so many of them are valid.
        <article>
          <SiteFooter
            contact={contact}
            columns={columns}
            related={related}
            social={[
              { label: 'Instagram', href: '#instagram', icon: <IconBrandInstagram /> },
              { label: 'YouTube', href: '#youtube', icon: <IconBrandYoutube /> },
            ]}
            updated="24 November 2026 (CONTOH)"
            copyright="© 2026 Komisi Pemilihan Umum Kota Surakarta"
          />
          <hr />
          <SiteFooter copyright="© 2026 Komisi Pemilihan Umum Kota Surakarta" />
        </article>
      )}
    </ThemeMatrix>
  ),
};
