import { ElectedPage, ResultIndexPage, VoterDataPage } from '@situs-kpu/templates';
import { contentSamples } from '@situs-kpu/templates/fixtures';
import { Stack } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { site } from '../../utils/site.ts';
import { pageSnapshots } from '../../utils/snapshots.ts';

/** The bodies of several pages, one below the other: header and footer are compared with `PageShell`. */
const meta = {
  title: 'Templates/ResultIndexPage/Visual',
  tags: ['visual', '!autodocs', 'visual-320', 'visual-print'],
  parameters: pageSnapshots,
} satisfies Meta;
export default meta;

export const ResultsAndVoters: StoryObj = {
  render: () => (
    <Stack space={9}>
      <ResultIndexPage
        site={site}
        shell={false}
        structuredData={false}
        {...contentSamples.ResultIndexPage.penuh}
      />
      <ElectedPage site={site} shell={false} structuredData={false} {...contentSamples.ElectedPage.penuh} />
      <VoterDataPage
        site={site}
        shell={false}
        structuredData={false}
        {...contentSamples.VoterDataPage.bertentangan}
      />
      <VoterDataPage site={site} shell={false} structuredData={false} {...contentSamples.VoterDataPage.dpt} />
    </Stack>
  ),
};
