/** The table of ranks with a column for each dimension: pages of 50, and all 514 at once. */
import { IppRankTable } from '@situs-kpu/ipp';
import { table } from '../../shared/ipp-data.ts';

export default () => <IppRankTable model={table} dimensions />;
export const All = () => <IppRankTable model={table} dimensions pageSize={Number.POSITIVE_INFINITY} />;
