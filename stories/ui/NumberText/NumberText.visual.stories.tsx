import { NumberText, numberTextSizes } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';

const meta = {
  title: 'UI/NumberText (Angka)/Visual',
  component: NumberText,
  tags: ['visual', '!autodocs'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

export const Sizes: StoryObj = {
  render: () => (
    <ThemeMatrix>
      <p>
        CONTOH: <NumberText value={123456} unit="suara" />, <NumberText value={77.5} unit="%" />,{' '}
        <NumberText value={Number.MAX_SAFE_INTEGER} />, <NumberText value={-1234.5} locale="en" />,{' '}
        <NumberText value={Number.NaN} reason="menunggu rekapitulasi" />
      </p>
      {numberTextSizes.map((size) => (
        <p key={size}>
          <NumberText
            size={size}
            value={123456}
            unit="suara"
            denominator={234567}
            denominatorUnit="suara sah (CONTOH)"
          />
        </p>
      ))}
      <p className="sb-container-300">
        <NumberText
          size="figure"
          value={123456789}
          unit="pemilih"
          denominator={234567890}
          denominatorUnit="penduduk (CONTOH)"
        />
      </p>
    </ThemeMatrix>
  ),
};
