/** Every widget of the filling, as a page uses it. For tests only. */
import kabkota from '@situs-kpu/regions/geo/jateng-kabkota';
import { jatengMap, regionMap } from '@situs-kpu/regions/map';
import { jatengTiles } from '@situs-kpu/regions/tiles/jateng';
import type { ReactElement } from 'react';
import { IppBurnUp } from '../../components/IppBurnUp/index.ts';
import { IppChecklist } from '../../components/IppChecklist/index.ts';
import { IppDeadlines } from '../../components/IppDeadlines/index.ts';
import { IppDifficultyLog } from '../../components/IppDifficultyLog/index.ts';
import { IppDifficultyPareto } from '../../components/IppDifficultyPareto/index.ts';
import { IppHistory } from '../../components/IppHistory/index.ts';
import { IppProgressMap } from '../../components/IppProgressMap/index.ts';
import { IppProgressMatrix } from '../../components/IppProgressMatrix/index.ts';
import { IppProgressSummary } from '../../components/IppProgressSummary/index.ts';
import { IppProvinceReport } from '../../components/IppProvinceReport/index.ts';
import { IppReminder } from '../../components/IppReminder/index.ts';
import { IppVerificationQueue } from '../../components/IppVerificationQueue/index.ts';
import type { Locale } from '../../core/model.ts';
import type { Progress } from '../../core/progress/model.ts';
import { normalProgress } from '../../core/progress/normal.ts';
import { contohPlan, contohProgress, contohProgressAsOf } from '../../fixtures/progress.ts';

export const plan = contohPlan();
export const progress = normalProgress(contohProgress(), plan);
export const now = contohProgressAsOf;
/** The 35 of Jawa Tengah. */
export const jateng = regionMap(kabkota, jatengMap);

/** A file of these regions only. */
export const only = (...codes: string[]): Progress => ({
  ...progress,
  regions: progress.regions.filter(({ region }) => codes.includes(region)),
});

/** What every widget takes. */
export interface Given {
  progress: Progress;
  locale: Locale;
}

/** A region with everything: an extension, difficulties, returned ones. */
export const busy = '33.07';
const indicator = plan.indicators[0]?.id ?? '';

export const widgets: Readonly<Record<string, (given: Given) => ReactElement>> = {
  IppProgressSummary: (given) => <IppProgressSummary {...given} plan={plan} now={now} details />,
  'IppProgressSummary of a region': (given) => (
    <IppProgressSummary {...given} plan={plan} now={now} region={busy} details />
  ),
  'IppProgressMap without a map': (given) => <IppProgressMap {...given} plan={plan} now={now} />,
  IppProgressMap: (given) => <IppProgressMap {...given} plan={plan} now={now} geometry={jateng} />,
  'IppProgressMap of what is verified, as tiles': (given) => (
    <IppProgressMap {...given} plan={plan} now={now} tiles={jatengTiles} measure="verified" />
  ),
  IppProgressMatrix: (given) => <IppProgressMatrix {...given} plan={plan} now={now} />,
  IppChecklist: (given) => <IppChecklist {...given} plan={plan} region={busy} />,
  IppDeadlines: (given) => <IppDeadlines {...given} plan={plan} now={now} />,
  IppDifficultyLog: (given) => <IppDifficultyLog {...given} plan={plan} now={now} />,
  IppDifficultyPareto: (given) => <IppDifficultyPareto {...given} />,
  IppVerificationQueue: (given) => <IppVerificationQueue {...given} plan={plan} now={now} />,
  IppBurnUp: (given) => <IppBurnUp {...given} plan={plan} />,
  IppHistory: (given) => <IppHistory {...given} plan={plan} region={busy} indicator={indicator} />,
  IppProvinceReport: (given) => <IppProvinceReport {...given} plan={plan} now={now} printedAt={now} />,
  IppReminder: (given) => <IppReminder {...given} plan={plan} region={busy} now={now} />,
};
