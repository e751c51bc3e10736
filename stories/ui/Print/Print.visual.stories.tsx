import { Print, PrintInfo, printMedia, Stack } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { articleUrl } from '../../utils/office.ts';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';

const meta = {
  title: 'UI/Print (Cetak)/Visual',
  component: Print,
  tags: ['visual', '!autodocs', 'visual-print'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

export const Visual: StoryObj = {
  render: () => (
    <ThemeMatrix>
      <Stack>
        {printMedia.map((only) => (
          <Print key={only} only={only}>
            <p>only=“{only}”</p>
          </Print>
        ))}
        <p>
          Dalam kalimat:
          {printMedia.map((only) => (
            <Print key={only} as="span" only={only}>
              {' '}
              {only}
            </Print>
          ))}
        </p>
        {/* A layout beside it must not show it again. */}
        <Print only="print" className="kpu-stack">
          <p>Tumpukan di kertas</p>
        </Print>
        <PrintInfo url={articleUrl} asOf="2026-11-24T15:00+07:00" />
        <PrintInfo url={`https://kota-surakarta.kpu.go.id/${'pemilihanwalikota'.repeat(12)}`} />
      </Stack>
    </ThemeMatrix>
  ),
};
