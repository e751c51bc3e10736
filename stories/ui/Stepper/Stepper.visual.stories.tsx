import { Stack, Stepper } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';

const meta = {
  title: 'UI/Stepper (Langkah)/Visual',
  component: Stepper,
  tags: ['visual', '!autodocs', 'visual-320', 'visual-forced', 'visual-print'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

const items = [
  { label: 'Data pemohon', href: '#data-pemohon' },
  { label: 'Pertanggungjawaban penggunaan informasi', children: 'Paling lama 10 menit (CONTOH).' },
  { label: 'Kirim' },
];

export const States: StoryObj = {
  render: () => (
    <ThemeMatrix>
      <Stack space={6}>
        <Stepper items={items} current={2} />
        <Stepper items={items} />
        <Stepper items={[...items, ...items, ...items, ...items]} current={13} />
        <div className="sb-container-300">
          <Stepper items={items} current={2} />
        </div>
      </Stack>
    </ThemeMatrix>
  ),
};
