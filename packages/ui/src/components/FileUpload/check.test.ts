import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check, type FileLimits, fileTypes } from './check.ts';

const limits: FileLimits = { accept: ['pdf', 'jpg'], maxSize: 2048, maxFiles: 3 };
const file = (name: string, size = 10, type = '') => ({ name, size, type });
const names = (list: { name: string }[]) => list.map(({ name }) => name);

test.each([
  [file('Surat.PDF'), undefined],
  [file('ktp.jpeg', 10, 'image/jpeg'), undefined],
  [file('ktp.jpg', 2048), undefined],
  [file('ktp.jpg', 2049), 'size'],
  [file('kosong.pdf', 0), 'empty'],
  [file('foto.png'), 'type'],
  [file('pdf'), 'type'],
  [file('surat.pdf.exe'), 'type'],
  [file('surat.pdf', 10, 'text/html'), 'type'],
  [file('', 10), 'type'],
])('%o: %s', (one, problem) => {
  const { taken, problems } = check([one], [], limits);
  expect(Object.keys(problems)).toEqual(problem ? [problem] : []);
  expect(names(taken)).toEqual(problem ? [] : [one.name]);
});

test('a name that is there already is not added twice, however it is written', () => {
  const { taken, problems } = check([file('a.pdf'), file('A.PDF'), file('b.pdf')], ['B.pdf'], limits);
  expect(names(taken)).toEqual(['a.pdf']);
  expect(problems).toEqual({ same: ['A.PDF', 'b.pdf'] });
});

test('those that fit are taken, those beyond the count are named', () => {
  const { taken, problems } = check(
    [file('b.pdf'), file('x.exe'), file('c.pdf'), file('d.pdf')],
    ['a.pdf'],
    limits,
  );
  expect(names(taken)).toEqual(['b.pdf', 'c.pdf']);
  expect(problems).toEqual({ type: ['x.exe'], count: ['d.pdf'] });
});

test('a CSV of Windows and a spreadsheet are what they are', () => {
  const office: FileLimits = { ...limits, accept: ['csv', 'xlsx', 'docx'] };
  const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  const sheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const chosen = [
    file('a.csv', 1, 'application/vnd.ms-excel'),
    file('b.xlsx', 1, sheet),
    file('c.docx', 1, word),
  ];
  expect(check(chosen, [], office).taken).toEqual(chosen);
});

test('each file is either taken or named once, and no limit is broken', () => {
  const any = fc.record({
    name: fc
      .tuple(fc.stringMatching(/^[a-c]{0,2}$/), fc.constantFrom(...fileTypes, 'exe', ''))
      .map((p) => p.join('.')),
    size: fc.integer({ min: 0, max: 3000 }),
    type: fc.constantFrom('', 'application/pdf', 'image/jpeg', 'text/html'),
  });
  fc.assert(
    fc.property(fc.array(any, { maxLength: 12 }), (chosen) => {
      const { taken, problems } = check(chosen, [], limits);
      expect([...names(taken), ...Object.values(problems).flat()].sort()).toEqual(names(chosen).sort());
      expect(taken.length).toBeLessThanOrEqual(limits.maxFiles);
      for (const one of taken) {
        expect(one.size).toBeGreaterThan(0);
        expect(one.size).toBeLessThanOrEqual(limits.maxSize);
        expect(one.name).toMatch(/\.(pdf|jpe?g)$/i);
      }
    }),
  );
});
