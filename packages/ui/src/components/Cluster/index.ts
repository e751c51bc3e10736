export type { ClusterProps } from './Cluster.tsx';
export { Cluster } from './Cluster.tsx';
