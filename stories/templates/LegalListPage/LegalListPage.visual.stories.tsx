import { ComplaintPage, ContactPage, LegalListPage, LinkPage, ProgrammePage } from '@situs-kpu/templates';
import { contentSamples } from '@situs-kpu/templates/fixtures';
import { Stack } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { pageSnapshots } from '../../utils/snapshots.ts';
import { site } from '../../utils/wholeSite.ts';

/** The bodies of several pages, one below the other: header and footer are compared with `PageShell`. */
const meta = {
  title: 'Templates/LegalListPage/Visual',
  tags: ['visual', '!autodocs', 'visual-320', 'visual-print'],
  parameters: pageSnapshots,
} satisfies Meta;
export default meta;

const body = { site, shell: false, structuredData: false } as const;

export const Accountability: StoryObj = {
  render: () => (
    <Stack space={9}>
      <LegalListPage {...body} {...contentSamples.LegalListPage.penuh} />
      <ProgrammePage {...body} {...contentSamples.ProgrammePage.penuh} />
      <LinkPage {...body} {...contentSamples.LinkPage.penuh} />
      <ContactPage {...body} {...contentSamples.ContactPage.penuh} />
      <ComplaintPage {...body} {...contentSamples.ComplaintPage.penuh} />
    </Stack>
  ),
};
