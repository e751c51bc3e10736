import { DistrictPage, MemberListPage, MemberPage, OrganisationPage, StagesPage } from '@situs-kpu/templates';
import { contentSamples } from '@situs-kpu/templates/fixtures';
import { Stack } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { site } from '../../utils/site.ts';
import { pageSnapshots } from '../../utils/snapshots.ts';

/** The bodies of several pages, one below the other: header and footer are compared with `PageShell`. */
const meta = {
  title: 'Templates/OrganisationPage/Visual',
  tags: ['visual', '!autodocs', 'visual-320', 'visual-print'],
  parameters: pageSnapshots,
} satisfies Meta;
export default meta;

export const OfficeAndStages: StoryObj = {
  render: () => (
    <Stack space={9}>
      <OrganisationPage
        site={site}
        shell={false}
        structuredData={false}
        {...contentSamples.OrganisationPage.penuh}
      />
      <OrganisationPage
        site={site}
        shell={false}
        structuredData={false}
        {...contentSamples.OrganisationPage.sekretariat}
      />
      <MemberListPage
        site={site}
        shell={false}
        structuredData={false}
        {...contentSamples.MemberListPage.penuh}
      />
      <MemberPage site={site} shell={false} structuredData={false} {...contentSamples.MemberPage.penuh} />
      <StagesPage site={site} shell={false} structuredData={false} {...contentSamples.StagesPage.penuh} />
      <DistrictPage
        site={site}
        shell={false}
        structuredData={false}
        {...contentSamples.DistrictPage.bertentangan}
      />
    </Stack>
  ),
};
