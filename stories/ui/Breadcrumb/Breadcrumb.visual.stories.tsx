import { Breadcrumb, Pagination } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { articleTitle, crumbs } from '../../utils/office.ts';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';

const meta = {
  title: 'UI/Breadcrumb (Remah roti)/Visual',
  component: Breadcrumb,
  tags: ['visual', '!autodocs', 'visual-320', 'visual-forced'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

const href = (n: number) => `#halaman-${n}`;

/** The two small navigations of a page: where it stands, and what comes before and after. */
export const Trails: StoryObj = {
  render: () => (
    <ThemeMatrix>
      {(theme) => (
        <>
          <Breadcrumb items={crumbs} current={articleTitle} label={`Remah roti, ${theme}`} />
          <Breadcrumb items={crumbs} label={`Tanpa judul, ${theme}`} />
          <Pagination current={3} total={8} href={href} label={`Delapan, ${theme}`} />
          <Pagination current={1} total={3} href={href} label={`Awal, ${theme}`} />
          <Pagination current={540} total={1080} href={href} label={`Seribu, ${theme}`} />
        </>
      )}
    </ThemeMatrix>
  ),
};
