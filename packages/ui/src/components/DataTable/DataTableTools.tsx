'use client';
import type { ReactElement } from 'react';
import { fill } from '../../i18n.ts';
import * as choiceStyles from '../../styles/Choice.css.ts';
import * as menuStyles from '../AppearanceMenu/AppearanceMenu.css.ts';
import { Button } from '../Button/index.ts';
import { fold } from '../Combobox/find.ts';
import * as fieldStyles from '../Field/Field.css.ts';
import type { DataColumn, DataTableText, Reader } from './columns.ts';
import { csv, download } from './csv.ts';

interface DataTableToolsProps<Row> {
  /** Ground of the ids. */
  place: string;
  caption: string;
  query: string;
  onQuery: (query: string) => void;
  columns: readonly DataColumn<Row>[];
  readers: readonly Reader[];
  /** The column that names the row. */
  head: number;
  hidden: readonly string[];
  onHidden: (hidden: string[]) => void;
  shownColumns: readonly number[];
  /** Places of the rows that are shown, on all pages. */
  found: readonly number[];
  total: number;
  counted: (n: number) => string;
  fileName: string | undefined;
  text: DataTableText;
  status: string;
}

/** Search, columns and download above the table, and what is shown of it. */
export function DataTableTools<Row>({
  place,
  caption,
  query,
  onQuery,
  columns,
  readers,
  head,
  hidden,
  onHidden,
  shownColumns,
  found,
  total,
  counted,
  fileName,
  text,
  status,
}: DataTableToolsProps<Row>): ReactElement {
  const hideable = columns.flatMap((column, c) => (c === head || column.hideable === false ? [] : c));

  const save = (places: readonly number[], which: readonly number[]) => {
    const header = which.map((c) => {
      const column = columns[c] as DataColumn<Row>;
      return column.kind === 'number' && column.unit ? `${column.header} (${column.unit})` : column.header;
    });
    const name = fileName ?? (fold(caption).replaceAll(' ', '-') || 'tabel');
    download(`${name}.csv`, csv([header, ...places.map((i) => which.map((c) => readers[c]?.value(i)))]));
  };
  const all = (count: number) => Array.from({ length: count }, (_, i) => i);
  const choice = (words: string, places: readonly number[], which: readonly number[]) => (
    <Button
      variant="secondary"
      popoverTarget={`${place}-csv`}
      popoverTargetAction="hide"
      onClick={() => save(places, which)}
    >
      {words}
    </Button>
  );

  return (
    <>
      <label htmlFor={`${place}-search`}>{text.search}</label>
      <input
        id={`${place}-search`}
        type="search"
        className={fieldStyles.control}
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(event) => onQuery(event.target.value)}
      />
      {hideable.length > 0 && (
        <>
          <Button variant="secondary" popoverTarget={`${place}-columns`}>
            {text.columns}
          </Button>
          {/* biome-ignore lint/a11y/useSemanticElements: a legend would stand on the border of the menu */}
          <div
            id={`${place}-columns`}
            popover="auto"
            role="group"
            aria-label={text.columnsShown}
            className={menuStyles.panel}
          >
            {hideable.map((c) => {
              const column = columns[c] as DataColumn<Row>;
              return (
                <label key={c} className={choiceStyles.root}>
                  <input
                    type="checkbox"
                    checked={!hidden.includes(column.id)}
                    onChange={(event) =>
                      onHidden(
                        event.target.checked
                          ? hidden.filter((each) => each !== column.id)
                          : [...hidden, column.id],
                      )
                    }
                  />
                  <span>
                    {column.short && `${column.short}: `}
                    {column.header}
                  </span>
                </label>
              );
            })}
          </div>
        </>
      )}
      <Button variant="secondary" popoverTarget={`${place}-csv`}>
        {text.csv}
      </Button>
      {/* biome-ignore lint/a11y/useSemanticElements: no form fields */}
      <div id={`${place}-csv`} popover="auto" role="group" aria-label={text.csv} className={menuStyles.panel}>
        {choice(fill(text.csvShown, { rows: counted(found.length) }), found, shownColumns)}
        {choice(fill(text.csvAll, { rows: counted(total) }), all(total), all(columns.length))}
      </div>
      <p role="status">{status}</p>
    </>
  );
}
