import { ProcedurePage, StatusCheckPage } from '@situs-kpu/templates';
import { contentSamples } from '@situs-kpu/templates/fixtures';
import { Stack } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { pageSnapshots } from '../../utils/snapshots.ts';
import { site } from '../../utils/wholeSite.ts';

/** The bodies of several pages, one below the other: header and footer are compared with `PageShell`. */
const meta = {
  title: 'Templates/ProcedurePage/Visual',
  tags: ['visual', '!autodocs', 'visual-320', 'visual-print'],
  parameters: pageSnapshots,
} satisfies Meta;
export default meta;

const body = { site, shell: false, structuredData: false } as const;

export const Procedures: StoryObj = {
  render: () => (
    <Stack space={9}>
      <ProcedurePage {...body} {...contentSamples.ProcedurePage.penuh} />
      <StatusCheckPage {...body} {...contentSamples.StatusCheckPage.penuh} />
    </Stack>
  ),
};
