import { Stack, TermNote } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';

const meta = {
  title: 'UI/TermNote (Arti istilah)/Visual',
  component: TermNote,
  tags: ['visual', '!autodocs'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

export const States: StoryObj = {
  render: () => (
    <ThemeMatrix>
      <Stack>
        <TermNote term="suara sah">Surat suara yang dicoblos pada kolom satu pasangan calon.</TermNote>
        <TermNote term="rekapitulasi">
          Penjumlahan hasil penghitungan suara dari semua TPS, dibacakan dan disaksikan berjenjang.
        </TermNote>
      </Stack>
    </ThemeMatrix>
  ),
  play: async ({ canvasElement }) => {
    for (const details of canvasElement.querySelectorAll<HTMLDetailsElement>(
      '[data-kpu]:last-child > details',
    )) {
      details.open = true;
    }
  },
};
