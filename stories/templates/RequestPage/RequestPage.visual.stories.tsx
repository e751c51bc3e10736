import { ObjectionPage, RequestPage } from '@situs-kpu/templates';
import { contentSamples } from '@situs-kpu/templates/fixtures';
import { Stack } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { pageSnapshots } from '../../utils/snapshots.ts';
import { site } from '../../utils/wholeSite.ts';

/** The bodies of several pages, one below the other: header and footer are compared with `PageShell`. */
const meta = {
  title: 'Templates/RequestPage/Visual',
  tags: ['visual', '!autodocs', 'visual-320', 'visual-dark', 'visual-forced', 'visual-print'],
  parameters: pageSnapshots,
} satisfies Meta;
export default meta;

const body = { site, shell: false, structuredData: false } as const;

export const Forms: StoryObj = {
  render: () => (
    <Stack space={9}>
      <RequestPage {...body} {...contentSamples.RequestPage.penuh} />
      <ObjectionPage {...body} {...contentSamples.ObjectionPage.penuh} />
    </Stack>
  ),
};
