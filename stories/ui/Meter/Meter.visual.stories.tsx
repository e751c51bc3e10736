import { Meter, Stack } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';

const meta = {
  title: 'UI/Meter (Ukuran)/Visual',
  component: Meter,
  tags: ['visual', 'visual-320', 'visual-forced', 'visual-print', '!autodocs'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

export const States: StoryObj = {
  render: () => (
    <ThemeMatrix>
      <Stack>
        <Meter
          label="Indeks Partisipasi Pilkada 2024, Kota Bukittinggi"
          value={78.64}
          low={60}
          high={77.5}
          category="partisipatif (participatory)"
        />
        {/* The browser would paint these three in three colours. */}
        {[2, 4, 6].map((value) => (
          <Meter key={value} label="Ukuran (CONTOH)" value={value} max={8} low={3} high={5} optimum={0} />
        ))}
        <Meter label="Ukuran (CONTOH)" value={3.2} min={1} max={5} low={2} high={4} locale="en" />
        <Meter label="Ukuran (CONTOH)" value={0} />
        <Meter label="Ukuran (CONTOH)" value={100} />
        <Meter label="Ukuran (CONTOH)" value={120} />
        <Meter label="Ukuran (CONTOH)" value={null} reason="belum diukur" />
      </Stack>
    </ThemeMatrix>
  ),
};
