/** The work of the index: made-up scores of the 508 measured kabupaten and kota, another set for each update of the map. */
import { ippModel, ippPilkada2024 } from '@situs-kpu/ipp/core';
import { contohScores } from '@situs-kpu/ipp/fixtures';
import { figureOf, maps } from './map-data.ts';

const scores = contohScores();
const at = new Map(maps.map514.shapes.map(({ id }, i) => [id, i]));

/** As a page has it: the file is read and checked once. */
export const table = ippModel(ippPilkada2024, scores);

/** The figures of the map by hand. Six regions are not measured and have none. */
const models = Array.from({ length: 11 }, (_, t) =>
  ippModel(ippPilkada2024, {
    ...scores,
    rows: scores.rows.map((row) =>
      row.index === null ? row : { ...row, index: figureOf(at.get(row.region) ?? 0, t), dims: {} },
    ),
  }),
);

export const modelAt = (t: number) => models[t] ?? table;
