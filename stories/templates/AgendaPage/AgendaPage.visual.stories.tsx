import { AgendaPage, ArchivePage, CorrectionsPage, DocumentListPage, EventPage } from '@situs-kpu/templates';
import { contentSamples } from '@situs-kpu/templates/fixtures';
import { Stack } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { sampleOf } from '../../utils/samples.ts';
import { site } from '../../utils/site.ts';
import { pageSnapshots } from '../../utils/snapshots.ts';

/** The bodies of several pages, one below the other: header and footer are compared with `PageShell`. */
const meta = {
  title: 'Templates/AgendaPage/Visual',
  tags: ['visual', '!autodocs', 'visual-320', 'visual-print'],
  parameters: pageSnapshots,
} satisfies Meta;
export default meta;

const body = { site, shell: false, structuredData: false } as const;

export const Lists: StoryObj = {
  render: () => (
    <Stack space={9}>
      <AgendaPage {...body} {...sampleOf(contentSamples.AgendaPage, 'penuh')} />
      <EventPage {...body} {...sampleOf(contentSamples.EventPage, 'penuh')} />
      <DocumentListPage {...body} {...sampleOf(contentSamples.DocumentListPage, 'penuh')} />
      <ArchivePage {...body} {...sampleOf(contentSamples.ArchivePage, 'penuh')} />
      <CorrectionsPage {...body} {...sampleOf(contentSamples.CorrectionsPage, 'penuh')} />
    </Stack>
  ),
};
