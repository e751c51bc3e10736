import { Freshness, type FreshnessProps, Stack } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';

const meta = {
  title: 'UI/Freshness/Visual',
  component: Freshness,
  tags: ['visual', '!autodocs'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

const data: FreshnessProps = {
  updated: '2024-12-04T17:53+07:00',
  validUntil: '2024-12-10',
  timeZone: 'Asia/Jakarta',
};

export const States: StoryObj = {
  render: () => (
    <ThemeMatrix>
      <Stack space={3}>
        <Freshness {...data} />
        <Freshness {...data} now="2024-12-11T00:00+07:00" />
        <Freshness {...data} now="2024-12-11T00:00+07:00" locale="en" />
        <Freshness {...data} validUntil="kapan" />
      </Stack>
    </ThemeMatrix>
  ),
};
