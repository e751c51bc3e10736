import { expect, test } from 'vitest';
import { takeConsole } from '../../../../../test/setup/console.ts';
import { dataTableText, words } from '../../i18n.ts';
import { checkTable } from './check.ts';
import { type DataColumn, type DataValue, naturalKey, readers } from './columns.ts';
import { csv } from './csv.ts';
import { sorter } from './sorter.ts';

interface Row {
  nama?: DataValue;
  skor?: DataValue;
}
const text = words(dataTableText);
const read = (columns: DataColumn<Row>[], rows: Row[], locale?: 'id' | 'en') =>
  readers(columns, rows, text, locale);
const nama: DataColumn<Row> = { id: 'nama', header: 'Nama' };
const skor: DataColumn<Row> = { id: 'skor', header: 'Skor', kind: 'number', decimals: 2 };
/** Values of one column in the order in which the table would show them. */
function sorted(column: DataColumn<Row>, values: DataValue[], descending = false) {
  const id = column.id as keyof Row;
  const order = sorter(
    read(
      [column],
      values.map((value) => ({ [id]: value })),
    ),
    values.length,
  );
  return order({ column: 0, descending }).map((i) => values[i]);
}

test('names stand as in an Indonesian list: case, accents and marks do not count, numbers by their size', () => {
  const right = [
    'aceh',
    'Bandung',
    'Dapil 2',
    'Dapil 010',
    'DAPIL 100',
    'Émbat',
    'embaṭ b',
    'Toli-Toli',
    'Toli Toli 2',
  ];
  expect(sorted(nama, [...right].reverse())).toEqual(right);
  expect(sorted(nama, right, true)).toEqual([...right].reverse());
});

test('a number of a hundred digits stays before letters', () => {
  expect(naturalKey('9'.repeat(100)) < naturalKey('a')).toBe(true);
  expect(naturalKey('7') < naturalKey('30')).toBe(true);
});

test('what is missing or no number comes last in both directions, in the order it had', () => {
  const values = [3, null, Number.NaN, 10, undefined, 'menunggu', -1, 10n];
  const last = [null, Number.NaN, undefined, 'menunggu'];
  expect(sorted(skor, values)).toEqual([-1, 3, 10, 10n, ...last]);
  expect(sorted(skor, values, true)).toEqual([10, 10n, 3, -1, ...last]);
});

test('rows that are equal keep their order in both directions', () => {
  const rows = Array.from({ length: 40 }, (_, i) => ({ skor: i % 2 }));
  const order = sorter(read([skor], rows), 40);
  const evens = rows.flatMap(({ skor }, i) => (skor ? [] : [i]));
  const odds = rows.flatMap(({ skor }, i) => (skor ? [i] : []));
  expect(order({ column: 0, descending: false })).toEqual([...evens, ...odds]);
  expect(order({ column: 0, descending: true })).toEqual([...odds, ...evens]);
});

test('days stand by time, whatever zone they are written in; what is no date comes last', () => {
  const column: DataColumn<Row> = { id: 'nama', header: 'Tanggal', kind: 'date' };
  const right = ['2024-02-14', '2024-11-27T06:00:00+09:00', '2024-11-27T05:00:00+07:00', 'besok'];
  expect(sorted(column, [...right].reverse())).toEqual(right);
});

test('figures are written as the language does, always with as many decimals', () => {
  const rows = [{ skor: 1234.5 }, { skor: 0 }, { skor: 12n }];
  const show = (locale?: 'id' | 'en') => rows.map((_, i) => read([skor], rows, locale)[0]?.text(i));
  expect(show()).toEqual(['1.234,50', '0,00', '12,00']);
  expect(show('en')).toEqual(['1,234.50', '0.00', '12.00']);
});

test('in place of a figure stands what there is: words, or that it is not valid, or nothing', () => {
  const rows = ['menunggu', Number.NaN, Number.POSITIVE_INFINITY, null, undefined, '', '84.555'].map(
    (skor) => ({
      skor,
    }),
  );
  const [column] = read([skor], rows);
  expect(rows.map((_, i) => column?.text(i))).toEqual([
    'menunggu',
    'angka tidak sah',
    'angka tidak sah',
    null,
    null,
    null,
    '84.555',
  ]);
});

test('dates are written in words, and one that cannot be read is shown as it came', () => {
  const rows = [{ nama: '2024-11-27' }, { nama: '2024-11-31' }, { nama: null }];
  const [column] = read([{ id: 'nama', header: 'Tanggal', kind: 'date' }], rows);
  expect(rows.map((_, i) => column?.text(i))).toEqual([
    '27 November 2024',
    'tanggal tidak sah: 2024-11-31',
    null,
  ]);
});

test('places are those of a contest: 1, 2, 2, 4, by the figure as it is shown', () => {
  const rows = [{ skor: 70 }, { skor: 80.001 }, { skor: null }, { skor: 90 }, { skor: 80.004 }];
  const place = (lowestFirst: boolean) =>
    rows.map((_, i) =>
      read([{ id: 'p', header: 'P', kind: 'rank', of: 'skor', lowestFirst }, skor], rows)[0]?.text(i),
    );
  expect(place(false)).toEqual(['4', '2', null, '1', '2']);
  expect(place(true)).toEqual(['1', '2', null, '4', '2']);
});

test('a rank of a column that is not there gives no place', () => {
  const columns: DataColumn<Row>[] = [{ id: 'p', header: 'P', kind: 'rank', of: 'tidak ada' }];
  const made = read(columns, [{ skor: 1 }]);
  expect(made[0]?.text(0)).toBeNull();
  checkTable({ columns, readers: made, keys: [0], names: [] });
  expect(takeConsole('error')).toEqual([
    'Situs KPU DataTable: the rank “p” is of “tidak ada”, which is no column of numbers. No row has a place. Give “of” the id of such a column.',
  ]);
});

test('a value may be a function of its row, and a row may be missing', () => {
  const rows = [{ nama: 'Jebres' }, null as unknown as Row];
  const [column] = read([{ id: 'x', header: 'X', accessor: (row) => `Kec. ${String(row.nama)}` }], rows);
  expect([column?.text(0), column?.text(1)]).toEqual(['Kec. Jebres', null]);
});

test('the file follows RFC 4180, keeps numbers as they are and begins with a mark for Excel', () => {
  expect(
    csv([
      ['Nama', 'Skor (%)'],
      ['Kota "Solo", Jateng', 1234.5],
      ['dua\nbaris', null],
      [' spasi ', Number.NaN],
      ['', 12345678901234567890n],
    ]),
  ).toBe(
    '\uFEFFNama,Skor (%)\r\n"Kota ""Solo"", Jateng",1234.5\r\n"dua\nbaris",\r\n spasi ,\r\n,12345678901234567890\r\n',
  );
});

test('no spreadsheet runs a text as a formula; a negative number stays one', () => {
  const texts = ['=1+1', '+62', '-satu', '@nama', '\t=1', '=HYPERLINK("http://x","a")'];
  expect(csv([[...texts, -5]])).toBe(
    '\uFEFF\'=1+1,\'+62,\'-satu,\'@nama,\'\t=1,"\'=HYPERLINK(""http://x"",""a"")",-5\r\n',
  );
});
