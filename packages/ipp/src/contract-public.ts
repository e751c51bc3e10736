import type { ContractTable } from '@situs-kpu/ui/contract';

const facts = ['status', 'as-of', 'source'] as const;

/** Rows of the public widgets. */
export const publicContract = {
  'ipp/IppScoreCard@1': {
    description:
      'The index of one region with class, meaning, distance to the next class and place, or why it is not known.',
    facts,
  },
  'ipp/IppBandRuler@1': {
    description: 'The index of a region on its scale, cut into the classes with their bounds in words.',
    facts,
  },
  'ipp/IppDimensionProfile@1': {
    description: 'Scores of the dimensions of a region beside its province and the nation.',
    facts,
  },
  'ipp/IppRankTable@1': {
    description: 'All regions of a level with index, class and place, to be sorted, filtered and downloaded.',
    facts,
  },
  'ipp/IppMap@1': {
    description: 'The index, its classes or a dimension on a map with a list of all regions.',
    facts,
  },
  'ipp/IppTileGrid@1': {
    description: 'The index, its classes or a dimension with one tile of equal size per region.',
    facts,
  },
  'ipp/IppCategoryBar@1': {
    description: 'How many regions are in each class, as announced or counted.',
    facts,
  },
  'ipp/IppDistribution@1': {
    description: 'How the scores of all regions lie on the scale, with the bounds of the classes.',
    facts,
  },
  'ipp/IppHeatmap@1': {
    description: 'Every region with its index and the scores of its dimensions as filled cells.',
    facts,
  },
  'ipp/IppSmallMultiples@1': {
    description: 'One small picture of the dimensions per region, on one axis.',
    facts,
  },
  'ipp/IppSlope@1': {
    description: 'Two indices of the same regions; joined only where they may be compared.',
    facts,
  },
  'ipp/IppQuadrant@1': {
    description: 'The index beside another figure, such as the real turnout, each as what it is.',
    facts,
  },
  'ipp/IppDecomposition@1': {
    description: 'What each dimension adds to the index by published weights, or why that is not shown.',
    facts,
  },
  'ipp/IppMethodNote@1': {
    description: 'What the index is and is not, its version, classes, coverage, gaps and sources.',
    facts,
  },
  'ipp/IppStory@1': {
    description: 'The index of a region in one sentence, three, or everything that is known.',
    facts,
  },
  'ipp/IppDownload@1': {
    description: 'The scores as CSV, JSON and text, without script.',
    facts,
  },
} as const satisfies ContractTable;
