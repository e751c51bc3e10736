import { DateTime, Stack } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';

const meta = {
  title: 'UI/DateTime (Tanggal dan waktu)/Visual',
  component: DateTime,
  tags: ['visual', '!autodocs'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

export const Dates: StoryObj = {
  render: () => (
    <ThemeMatrix>
      <Stack space={1}>
        <DateTime value="2024-12-04T10:53Z" timeZone="Asia/Jakarta" />
        <DateTime value="2024-12-04T10:53Z" timeZone="Asia/Makassar" weekday={false} />
        <DateTime value="2024-12-04T10:53Z" timeZone="Asia/Jayapura" locale="en" />
        <DateTime value="2024-12-04" />
        <DateTime value="2024-13-40" />
      </Stack>
    </ThemeMatrix>
  ),
};
