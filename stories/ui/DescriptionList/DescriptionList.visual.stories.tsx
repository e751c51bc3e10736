import { DescriptionList, Stack } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';

const meta = {
  title: 'UI/DescriptionList (Daftar uraian)/Visual',
  component: DescriptionList,
  tags: ['visual', '!autodocs', 'visual-320'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

const items = [
  { label: 'Jam pelayanan', value: 'Senin–Jumat, 08.00–16.00 WIB (CONTOH)' },
  { label: 'Surel', value: <a href="#surel">contoh@kpu.go.id</a> },
  { label: 'Faksimile' },
  {
    label: 'Pertanggungjawaban penyelenggaraan pemilihan',
    value: 'Dipublikasikan setiap tahun (CONTOH). '.repeat(4),
  },
];

export const Widths: StoryObj = {
  render: () => (
    <ThemeMatrix>
      <Stack space={6}>
        <DescriptionList items={items} />
        <div className="sb-container-300">
          <DescriptionList items={items} />
        </div>
      </Stack>
    </ThemeMatrix>
  ),
};
