import { ProgressBar, Stack } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';

const meta = {
  title: 'UI/ProgressBar (Bilah kemajuan)/Visual',
  component: ProgressBar,
  tags: ['visual', 'visual-320', 'visual-forced', 'visual-print', '!autodocs'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

const cases = [
  [312, 1024],
  [0, 1024],
  [1, 102_400],
  [102_399, 102_400],
  [1024, 1024],
  [1100, 1024],
  [null, 1024],
  [312, null],
] as const;

export const States: StoryObj = {
  render: () => (
    <ThemeMatrix>
      <Stack>
        {cases.map(([value, max]) => (
          <ProgressBar
            key={`${value}/${max}`}
            label="TPS yang melapor (CONTOH)"
            value={value}
            max={max}
            unit="TPS"
            reason="sedang dihitung"
          />
        ))}
      </Stack>
    </ThemeMatrix>
  ),
};
