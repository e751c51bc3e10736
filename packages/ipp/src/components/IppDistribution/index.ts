export {
  IppDistribution,
  type IppDistributionProps,
  type IppDistributionView,
  ippDistributionViews,
} from './IppDistribution.tsx';
