import {
  AnnouncementListPage,
  AnnouncementPage,
  NewsListPage,
  OpinionPage,
  PressReleasePage,
} from '@situs-kpu/templates';
import { contentSamples } from '@situs-kpu/templates/fixtures';
import { Stack } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { sampleOf } from '../../utils/samples.ts';
import { site } from '../../utils/site.ts';
import { pageSnapshots } from '../../utils/snapshots.ts';

/** The bodies of several pages, one below the other: header and footer are compared with `PageShell`. */
const meta = {
  title: 'Templates/NewsListPage/Visual',
  tags: ['visual', '!autodocs', 'visual-320', 'visual-print'],
  parameters: pageSnapshots,
} satisfies Meta;
export default meta;

const body = { site, shell: false, structuredData: false } as const;
const announcements = sampleOf(contentSamples.AnnouncementListPage, 'penuh');

export const Articles: StoryObj = {
  render: () => (
    <Stack space={9}>
      <NewsListPage {...body} {...sampleOf(contentSamples.NewsListPage, 'penuh')} />
      <NewsListPage {...body} {...sampleOf(contentSamples.NewsListPage, 'melewati')} />
      <PressReleasePage {...body} {...sampleOf(contentSamples.PressReleasePage, 'penuh')} />
      {/* One page has one row of page numbers: that of the news. */}
      <AnnouncementListPage {...body} {...announcements} content={{ ...announcements.content, pages: [] }} />
      <AnnouncementPage {...body} {...sampleOf(contentSamples.AnnouncementPage, 'penuh')} />
      <OpinionPage {...body} {...sampleOf(contentSamples.OpinionPage, 'penuh')} />
    </Stack>
  ),
};
