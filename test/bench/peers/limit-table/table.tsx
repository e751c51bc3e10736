/** The least that a table written by hand for this one page would be: every row drawn, sorted by click, filtered by key. */
import { useMemo, useState } from 'react';
import { caption, headers, type RegionRow, regions } from '../../shared/regions-table.ts';

export default function Table({ rows = regions }: { rows?: RegionRow[] }) {
  const [sort, setSort] = useState<keyof RegionRow | null>(null);
  const [query, setQuery] = useState('');
  const shown = useMemo(() => {
    const words = query.toLowerCase();
    const found = rows.filter((row) => `${row.name} ${row.province}`.toLowerCase().includes(words));
    return sort ? found.sort((a, b) => (a[sort] < b[sort] ? -1 : a[sort] > b[sort] ? 1 : 0)) : found;
  }, [rows, sort, query]);
  return (
    <>
      <input type="search" id="cari" aria-label="Cari" value={query} onChange={(e) => setQuery(e.target.value)} />
      <div className="kpu-table" role="group" aria-label={caption} tabIndex={0}>
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              {headers.map(([key, words]) => (
                <th key={key} scope="col">
                  <button type="button" data-sort={key} onClick={() => setSort(key)}>
                    {words}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.code}>
                <th scope="row">{row.name}</th>
                <td>{row.code}</td>
                <td>{row.province}</td>
                <td>{row.level}</td>
                <td>{row.zone}</td>
                <td>{row.host}</td>
                <td>{row.kpuName}</td>
                <td className="kpu-table-number">{String(row.letters).replace(/\B(?=(\d{3})+$)/g, '.')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
