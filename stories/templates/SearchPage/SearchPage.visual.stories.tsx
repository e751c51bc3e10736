import { ErrorPage, PrintSheetPage, SearchPage, SiteMapPage, StatementPage } from '@situs-kpu/templates';
import { contentSamples } from '@situs-kpu/templates/fixtures';
import { Stack } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { site } from '../../utils/site.ts';
import { pageSnapshots } from '../../utils/snapshots.ts';

/** The bodies of several pages, one below the other: header and footer are compared with `PageShell`. */
const meta = {
  title: 'Templates/SearchPage/Visual',
  tags: ['visual', '!autodocs', 'visual-320', 'visual-print'],
  parameters: pageSnapshots,
} satisfies Meta;
export default meta;

export const SiteItself: StoryObj = {
  render: () => (
    <Stack space={9}>
      <SearchPage site={site} shell={false} structuredData={false} {...contentSamples.SearchPage.penuh} />
      <SiteMapPage site={site} shell={false} structuredData={false} {...contentSamples.SiteMapPage.penuh} />
      <StatementPage
        site={site}
        shell={false}
        structuredData={false}
        {...contentSamples.StatementPage.penuh}
      />
      <ErrorPage
        site={site}
        shell={false}
        structuredData={false}
        {...contentSamples.ErrorPage.pemeliharaan}
      />
      <PrintSheetPage
        site={site}
        shell={false}
        structuredData={false}
        {...contentSamples.PrintSheetPage.penuh}
      />
    </Stack>
  ),
};
