/** What an instrument asks a regency to fill in. */
import { findRegion, timeZoneLabel } from '@situs-kpu/regions';
import { type Instrument, instrumentRef } from '../model.ts';
import type { PlannedIndicator, ProgressPlan, ProgressZone } from './model.ts';

export { regionName } from '../names.ts';

/** The indicators of an instrument in its own order. Empty where the instrument does not name them. */
export function planOf(instrument: Instrument): ProgressPlan {
  const dimensions = [...instrument.dimensions].sort((a, b) => a.order - b.order);
  return {
    instrument: instrumentRef(instrument),
    dimensions: dimensions.map(({ id, label, short }) => ({ id, label, short })),
    indicators: dimensions.flatMap(({ id: dimension, variables }) =>
      variables.flatMap(({ indicators }) =>
        indicators.map(({ id, label, evidence, appliesTo }) => ({
          id,
          dimension,
          label,
          evidence,
          appliesTo,
        })),
      ),
    ),
  };
}

/** Level of a region by its code: `33` is a province, `33.72` a regency or city. */
export const levelOfCode = (code: string): 'provinsi' | 'kabkota' =>
  code.includes('.') ? 'kabkota' : 'provinsi';

/** The indicators that a region fills in. */
export function plannedFor(plan: ProgressPlan, region: string): PlannedIndicator[] {
  const level = levelOfCode(region);
  return plan.indicators.filter(({ appliesTo }) => appliesTo.includes(level));
}

/** Zone in which times of a region are printed. Unknown codes get WIB. */
export function regionZone(code: string): ProgressZone {
  const region = findRegion(code);
  return region ? timeZoneLabel(region) : 'WIB';
}
