export type { SkeletonProps, SkeletonVariant } from './Skeleton.tsx';
export { Skeleton, skeletonVariants } from './Skeleton.tsx';
