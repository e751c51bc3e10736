import { HomePage } from '@situs-kpu/templates';
import { contentSamples } from '@situs-kpu/templates/fixtures';
import { Stack } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { sampleOf } from '../../utils/samples.ts';
import { site } from '../../utils/site.ts';
import { pageSnapshots } from '../../utils/snapshots.ts';

/** The bodies of several pages, one below the other: header and footer are compared with `PageShell`. */
const meta = {
  title: 'Templates/HomePage/Visual',
  tags: ['visual', '!autodocs', 'visual-320', 'visual-dark', 'visual-print'],
  parameters: pageSnapshots,
} satisfies Meta;
export default meta;

const body = { site, shell: false, structuredData: false } as const;

export const Home: StoryObj = {
  render: () => (
    <Stack space={9}>
      <HomePage {...body} {...sampleOf(contentSamples.HomePage, 'penuh')} />
      <HomePage {...body} {...sampleOf(contentSamples.HomePage, 'menjelang')} />
      <HomePage {...body} {...sampleOf(contentSamples.HomePage, 'kosong')} />
    </Stack>
  ),
};
