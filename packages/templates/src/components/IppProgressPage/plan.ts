import type { ProgressPlan } from '@situs-kpu/ipp/core';
import { list } from '@situs-kpu/ui/core';
import { str, strings } from '../../page/values.ts';

type Words = ProgressPlan['dimensions'][number]['label'];
type Level = ProgressPlan['indicators'][number]['appliesTo'][number];

const levels: readonly string[] = ['nasional', 'provinsi', 'kabkota'] satisfies Level[];
const wordsOf = (value: unknown, id: string): Words => {
  const { id: indonesian, en } = Object(value) as { id?: unknown; en?: unknown };
  return { id: str(indonesian) || id, ...(str(en) && { en: str(en) }) };
};

/** A plan that widgets can read whatever stood in the content; `undefined` when there is none. */
export function planOfContent(given: unknown): ProgressPlan | undefined {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return undefined;
  const { instrument, dimensions, indicators } = given as Partial<ProgressPlan>;
  return {
    instrument: str(instrument),
    dimensions: list(dimensions).flatMap(({ id, label, short }) =>
      str(id) ? [{ id: str(id), label: wordsOf(label, str(id)), short: wordsOf(short, str(id)) }] : [],
    ),
    indicators: list(indicators).flatMap(({ id, dimension, label, evidence, appliesTo }) => {
      if (!str(id)) return [];
      const { required, accept, maxMB } = Object(evidence) as Partial<
        ProgressPlan['indicators'][number]['evidence']
      >;
      return [
        {
          id: str(id),
          dimension: str(dimension),
          label: wordsOf(label, str(id)),
          evidence: {
            required: required === true,
            accept: strings(accept),
            maxMB: typeof maxMB === 'number' && maxMB > 0 && Number.isFinite(maxMB) ? maxMB : null,
          },
          appliesTo: list(appliesTo).filter((level) => levels.includes(level)),
        },
      ];
    }),
  };
}
