import { CorrectionLog } from '@situs-kpu/results';
import { pilbupBaritoUtara2024 } from '@situs-kpu/results/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';
import { berbendera, results } from '../results.ts';

const meta = {
  title: 'Results/CorrectionLog/Visual',
  component: CorrectionLog,
  tags: ['visual', '!autodocs', 'visual-320', 'visual-print'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

export const States: StoryObj = {
  render: () => (
    <ThemeMatrix>
      {(theme) => (
        // Each entry has an address of its own, so only one theme carries a log of each kind.
        <>
          {theme === 'light' && <CorrectionLog result={pilbupBaritoUtara2024()} hideStatus />}
          {theme === 'dark' && (
            <CorrectionLog
              result={berbendera}
              hideStatus
              feedUrl="https://kota-contoh.kpu.go.id/koreksi.json"
            />
          )}
          {theme === 'contrast' && <CorrectionLog result={results.rekap} hideStatus />}
        </>
      )}
    </ThemeMatrix>
  ),
};
