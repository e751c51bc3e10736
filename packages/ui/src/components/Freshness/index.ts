export type { FreshnessProps } from './Freshness.tsx';
export { Freshness } from './Freshness.tsx';
export type { FreshnessLiveProps } from './FreshnessLive.tsx';
export { FreshnessLive } from './FreshnessLive.tsx';
