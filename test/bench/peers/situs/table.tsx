import { type DataColumn, DataTable } from '@situs-kpu/ui/data-table';
import { caption, headers, type RegionRow, regions } from '../../shared/regions-table.ts';

const columns: DataColumn<RegionRow>[] = headers.map(([id, header]) =>
  id === 'letters' ? { id, header, kind: 'number' } : { id, header, rowHeader: id === 'name' },
);

export default function Table({ pageSize }: { pageSize?: number }) {
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={regions}
      rowId="code"
      noun="wilayah"
      pageSize={pageSize}
    />
  );
}

export const All = () => <Table pageSize={Number.POSITIVE_INFINITY} />;
