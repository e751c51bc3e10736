import { Deadline, type DeadlineProps, Stack } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';

const meta = {
  title: 'UI/Deadline (Tenggat)/Visual',
  component: Deadline,
  tags: ['visual', 'visual-320', 'visual-forced', 'visual-print', '!autodocs'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

const data: DeadlineProps = {
  label: 'Batas pengajuan keberatan informasi (CONTOH)',
  date: '2026-12-18T16:00+07:00',
  timeZone: 'Asia/Jakarta',
};

export const States: StoryObj = {
  render: () => (
    <ThemeMatrix>
      <Stack>
        <Deadline {...data} />
        <Deadline {...data} now="2026-12-15T10:00+07:00" />
        <Deadline {...data} now="2026-12-18T08:00+07:00" locale="en" />
        <Deadline {...data} now="2026-12-20T08:00+07:00" extendedFrom="2026-12-11T16:00+07:00" />
        <Deadline {...data} done />
        <Deadline {...data} now="2026-12-15" extendedFrom="2026-12-20" />
        <Deadline timeZone="Asia/Jayapura" date="2026-12-18" now="2026-12-18" />
        <Deadline
          label="Menuju pemungutan suara Pilkada 2024"
          date="2024-11-27"
          now="2024-11-24T09:00+07:00"
          timeZone="Asia/Jakarta"
          size="countdown"
        />
      </Stack>
    </ThemeMatrix>
  ),
};
