'use client';
import { DataTable } from '@situs-kpu/ui/data-table';
import type { ReactElement } from 'react';
import type { Locale } from '../../i18n.ts';

/** A row as it is shown: texts only. */
export interface PublicInformationRow {
  no: number;
  nama: string;
  ringkasan: string | null;
  unit: string | null;
  pejabat: string | null;
  'waktu-tempat': string | null;
  retensi: string | null;
  kategori: string | null;
  href: string | null;
}

export interface PublicInformationTableProps {
  caption: string;
  /** Headers by the key of the row, in order. */
  headers: readonly { id: Exclude<keyof PublicInformationRow, 'href'>; label: string }[];
  rows: readonly PublicInformationRow[];
  noun: string;
  fileName: string;
  locale: Locale;
}

/** The table with links in it: their cells need client code. Without script it is the whole plain table. */
export function PublicInformationTable({ headers, ...table }: PublicInformationTableProps): ReactElement {
  return (
    <DataTable<PublicInformationRow>
      {...table}
      rowId="no"
      columns={headers.map(({ id, label }) =>
        id === 'nama'
          ? {
              id,
              header: label,
              kind: 'cell',
              rowHeader: true,
              hideable: false,
              cell: ({ nama, href }) => (href ? <a href={href}>{nama}</a> : nama),
            }
          : { id, header: label, kind: id === 'no' ? 'number' : 'text' },
      )}
    />
  );
}
