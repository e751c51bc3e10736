import { GalleryPage, LessonListPage, LessonPage } from '@situs-kpu/templates';
import { contentSamples } from '@situs-kpu/templates/fixtures';
import { Stack } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { sampleOf } from '../../utils/samples.ts';
import { site } from '../../utils/site.ts';
import { pageSnapshots } from '../../utils/snapshots.ts';

/** The bodies of several pages, one below the other: header and footer are compared with `PageShell`. */
const meta = {
  title: 'Templates/GalleryPage/Visual',
  tags: ['visual', '!autodocs', 'visual-320', 'visual-print'],
  parameters: pageSnapshots,
} satisfies Meta;
export default meta;

const body = { site, shell: false, structuredData: false } as const;

export const Learning: StoryObj = {
  render: () => (
    <Stack space={9}>
      <GalleryPage {...body} {...sampleOf(contentSamples.GalleryPage, 'penuh')} />
      <GalleryPage {...body} {...sampleOf(contentSamples.GalleryPage, 'video')} />
      <GalleryPage {...body} {...sampleOf(contentSamples.GalleryPage, 'infografis')} />
      <LessonListPage {...body} {...sampleOf(contentSamples.LessonListPage, 'penuh')} />
      <LessonPage {...body} {...sampleOf(contentSamples.LessonPage, 'penuh')} />
    </Stack>
  ),
};
