import {
  AnnualReportPage,
  ImmediateNoticePage,
  InformationCategoryPage,
  PpidHomePage,
  PublicInformationListPage,
} from '@situs-kpu/templates';
import { contentSamples } from '@situs-kpu/templates/fixtures';
import { Stack } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { pageSnapshots } from '../../utils/snapshots.ts';
import { site } from '../../utils/wholeSite.ts';

/** The bodies of several pages, one below the other: header and footer are compared with `PageShell`. */
const meta = {
  title: 'Templates/PpidHomePage/Visual',
  tags: ['visual', '!autodocs', 'visual-320', 'visual-print'],
  parameters: pageSnapshots,
} satisfies Meta;
export default meta;

const body = { site, shell: false, structuredData: false } as const;

export const Information: StoryObj = {
  render: () => (
    <Stack space={9}>
      <PpidHomePage {...body} {...contentSamples.PpidHomePage.penuh} />
      <InformationCategoryPage
        {...body}
        {...contentSamples.InformationCategoryPage['dikecualikan']}
        content={contentSamples.InformationCategoryPage['dikecualikan']?.content ?? {}}
      />
      <ImmediateNoticePage
        {...body}
        {...contentSamples.ImmediateNoticePage['kurang']}
        content={contentSamples.ImmediateNoticePage['kurang']?.content ?? {}}
      />
      <PublicInformationListPage {...body} {...contentSamples.PublicInformationListPage.penuh} />
      <AnnualReportPage {...body} {...contentSamples.AnnualReportPage.penuh} />
    </Stack>
  ),
};
