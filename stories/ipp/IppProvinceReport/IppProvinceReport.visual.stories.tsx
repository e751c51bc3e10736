import { IppProvinceReport } from '@situs-kpu/ipp/progress';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';
import { now, only, plan } from '../progress.ts';

const meta = {
  title: 'IPP/IppProvinceReport/Visual',
  component: IppProvinceReport,
  tags: ['visual', '!autodocs', 'visual-print'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

const shown = only('33.07', '33.11', '33.19', '33.21', '33.72');
/** Regions are landmarks by their names, and a page has each name once: the same states in other regions. */
const others: Readonly<Record<string, readonly string[]>> = {
  dark: ['33.08', '33.12', '33.20', '33.22', '33.73'],
  contrast: ['33.09', '33.13', '33.23', '33.24', '33.74'],
};
const shownIn = (theme: string) => ({
  ...shown,
  regions: shown.regions.map((region, i) => ({ ...region, region: others[theme]?.[i] ?? region.region })),
});

export const States: StoryObj = {
  render: () => (
    <ThemeMatrix>
      {(theme) => <IppProvinceReport progress={shownIn(theme)} plan={plan} now={now} printedAt={now} />}
    </ThemeMatrix>
  ),
};
