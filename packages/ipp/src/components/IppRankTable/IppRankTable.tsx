'use client';
import { DataTable } from '@situs-kpu/ui/data-table';
import { type ReactElement, useId, useMemo, useState, useSyncExternalStore } from 'react';
import type { IppContractId } from '../../contract.ts';
import { printNumber } from '../../core/decimal.ts';
import { nationCode } from '../../core/model.ts';
import { ippRankTableText } from '../../i18n.ts';
import {
  byLevel,
  findingsOf,
  hasFigures,
  instrumentName,
  knownWords,
  type RegionsOption,
  sourcesOf,
} from '../../internal/facts.ts';
import * as widget from '../../internal/IppWidget.css.ts';
import { IppWidget, type IppWidgetProps } from '../../internal/IppWidget.tsx';
import * as styles from './IppRankTable.css.ts';
import { rankTable } from './rows.ts';

export interface IppRankTableProps extends IppWidgetProps, RegionsOption {
  /**
   * Adds a column for each dimension.
   * @default false
   */
  dimensions?: boolean;
  /**
   * Adds the regions of the level that have no row in the scores.
   * @default false
   */
  unlisted?: boolean;
  /**
   * Rows of a page once script runs. `Infinity` shows all.
   * @default 50
   */
  pageSize?: number;
}

const id: IppContractId = 'ipp/IppRankTable@1';

const never = () => () => {};

/**
 * All regions of a level: index, class and place, equal scores sharing one. Once script runs it can be searched, sorted,
 * filtered by province and class, and downloaded; before that, and on paper, it is the whole plain table.
 */
export function IppRankTable({
  model,
  level = 'kabkota',
  within = nationCode,
  dimensions = false,
  unlisted = false,
  pageSize = 50,
  locale = 'id',
  ...rest
}: IppRankTableProps): ReactElement {
  const text = ippRankTableText[locale];
  const hydrated = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const place = useId();
  const [province, setProvince] = useState('');
  const [band, setBand] = useState('');
  const { table, scores } = useMemo(
    () => rankTable(model, { level, within }, locale, dimensions, unlisted),
    [model, level, within, locale, dimensions, unlisted],
  );
  const rows = useMemo(
    () =>
      table.rows.filter(
        (row) =>
          (province === '' || row.provinceCode === province) &&
          (band === '' || (band === '-' ? row.bandId === '' : row.bandId === band)),
      ),
    [table, province, band],
  );
  const known = scores.filter(({ index }) => index !== null);
  const measured = known[0]?.rank?.measured ?? null;
  const tools = hydrated && table.rows.length > 1;
  return (
    <IppWidget
      contract={id}
      model={model}
      locale={locale}
      sources={sourcesOf(scores)}
      figures={hasFigures(scores)}
      findings={findingsOf(model, scores)}
      {...rest}
    >
      <div className={widget.said}>
        <p>{knownWords(known.length, measured, locale)}</p>
        {table.about.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {tools && (
        <fieldset className={styles.root}>
          <legend>{text.filters}</legend>
          {table.provinces.length > 1 && (
            <label htmlFor={`${place}p`}>
              {text.province}
              <select id={`${place}p`} value={province} onChange={(event) => setProvince(event.target.value)}>
                <option value="">{text.allProvinces}</option>
                {table.provinces.map(({ code, name }) => (
                  <option key={code} value={code}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
          )}
          <label htmlFor={`${place}b`}>
            {text.band}
            <select id={`${place}b`} value={band} onChange={(event) => setBand(event.target.value)}>
              <option value="">{text.allBands}</option>
              {table.bands.map(({ id: key, name }) => (
                <option key={key} value={key}>
                  {name}
                </option>
              ))}
              <option value="-">{text.noBand}</option>
            </select>
          </label>
          <p role="status">
            {text.shown(printNumber(rows.length, locale), printNumber(table.rows.length, locale))}
          </p>
        </fieldset>
      )}
      <DataTable
        caption={byLevel(model, instrumentName(model, locale), { level, within }, locale)}
        columns={table.columns}
        rows={tools ? rows : table.rows}
        rowId="region"
        noun={text.noun}
        pageSize={pageSize}
        fileName={text.file}
        locale={locale}
      />
    </IppWidget>
  );
}
