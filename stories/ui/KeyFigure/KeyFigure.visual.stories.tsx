import { FigureGroup, KeyFigure, numberTextSizes, Stack, StatusBadge } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';
import { figures, origin } from './figures.ts';

const meta = {
  title: 'UI/KeyFigure (Angka kunci)/Visual',
  component: KeyFigure,
  tags: ['visual', 'visual-320', 'visual-forced', '!autodocs'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

const state = <StatusBadge tone="success">Rekapitulasi tingkat kota</StatusBadge>;

export const Figures: StoryObj = {
  render: () => (
    <ThemeMatrix>
      <Stack space={6}>
        {numberTextSizes.map((size) => (
          <KeyFigure
            key={size}
            {...origin}
            size={size}
            label="Suara sah"
            value={307441}
            unit="suara"
            denominator={327112}
            denominatorUnit="suara masuk"
            status={state}
            previous={260506}
            previousLabel="Pilwalkot 2020"
          />
        ))}
        <div className="sb-container-300">
          <KeyFigure
            shared
            label="Pemilih tetap Pemilu 2024 (CONTOH)"
            value={123456789}
            unit="pemilih"
            previous={123456789}
            locale="en"
          />
        </div>
        <KeyFigure
          {...origin}
          label="Pemilih dalam DPT berikutnya"
          value={null}
          reason="menunggu penetapan"
          previous={442975}
        />
        <FigureGroup {...origin} items={figures} status={state} />
        <FigureGroup {...origin} items={[]} />
      </Stack>
    </ThemeMatrix>
  ),
};
