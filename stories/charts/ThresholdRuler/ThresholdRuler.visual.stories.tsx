import { ThresholdRuler } from '@situs-kpu/charts';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';
import { rulerData, rulerSpec, sample } from '../points.ts';

const meta = {
  title: 'Charts/ThresholdRuler/Visual',
  component: ThresholdRuler,
  tags: ['visual', '!autodocs'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

export const States: StoryObj = {
  render: () => (
    <ThemeMatrix>
      <ThresholdRuler data={rulerData} spec={rulerSpec}>
        {sample}
      </ThresholdRuler>
      <div className="sb-container-300">
        <ThresholdRuler
          data={[
            { id: 'own', label: 'Kabupaten Kepulauan Siau Tagulandang Biaro', value: 70 },
            { id: 'a', label: 'Provinsi', value: 70.5 },
            { id: 'b', label: 'Indonesia', value: 70.2, note: 'median' },
          ]}
          spec={{ ...rulerSpec, title: 'Tepat pada batas (CONTOH)' }}
        >
          {sample}
        </ThresholdRuler>
      </div>
      <ThresholdRuler
        data={[
          { id: 'own', label: 'Kota Surakarta', value: null, state: 'withheld', note: 'masih diperiksa' },
        ]}
        spec={{ ...rulerSpec, title: 'Tanpa nilai (CONTOH)' }}
      />
    </ThemeMatrix>
  ),
};
