import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { capitalise, joinTexts, type SentencePart, sentences, textOf } from './parts.ts';

interface Figure extends SentencePart {
  type: 'figure';
  value: number;
}
type Part = SentencePart | Figure;

const joints = {
  and_two: '{a} dan {b}',
  and_more: ', dan ',
  and_more_clear: '; dan ',
};
const catalogue = {
  ...joints,
  plain: 'Tanpa tempat.',
  filled: '{who} memakai <kata>istilah</kata> ini.',
  unknown: 'Ada <asing>kata</asing> di sini.',
  count: 'Ada {n, plural, one {{n} item} other {{n} item-item}} di {place}.',
  only: 'Ada {n, plural, other {{n} butir}}.',
};
const { fill, fillTemplate, listOf } = sentences<Part>({ id: catalogue, en: catalogue }, (tag, words) =>
  tag === 'kata' ? { type: 'term', text: words } : null,
);
const figure = (value: number): Part[] => [{ type: 'figure', text: String(value), value }];
const name = (text: string): Part[] => [{ type: 'name', text }];

describe('filling a template', () => {
  test('puts values in their places and makes terms of tags', () => {
    expect(fill('id', 'filled', { who: name('Kantor') })).toEqual([
      { type: 'name', text: 'Kantor' },
      { type: 'text', text: ' memakai ' },
      { type: 'term', text: 'istilah' },
      { type: 'text', text: ' ini.' },
    ]);
    expect(textOf(fill('en', 'plain'))).toBe('Tanpa tempat.');
  });

  test('keeps the words of a tag that means nothing, and leaves a place empty that nothing fills', () => {
    expect(fill('id', 'unknown')).toEqual([{ type: 'text', text: 'Ada kata di sini.' }]);
    expect(textOf(fill('id', 'filled'))).toBe(' memakai istilah ini.');
    expect(fill('id', 'no such key')).toEqual([]);
    expect(fill('id', 'filled', Object.create({ who: name('dari atas') }))[0]?.text).toBe(' memakai ');
  });

  test('takes the form of a plural by the figure that fills it', () => {
    const of = (n: number) => textOf(fill('id', 'count', { n: figure(n), place: name('kantor') }));
    expect([of(0), of(1), of(2)]).toEqual([
      'Ada 0 item-item di kantor.',
      'Ada 1 item di kantor.',
      'Ada 2 item-item di kantor.',
    ]);
    expect(textOf(fill('id', 'only', { n: figure(1) }))).toBe('Ada 1 butir.');
  });

  test('never reads marks of a template in a value', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const parts = fillTemplate('{a}|{b}', { a: name(text), b: name('{a}<kata>x</kata>') });
        expect(textOf(parts)).toBe(`${text}|{a}<kata>x</kata>`);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('lists', () => {
  test('joins one, two and more, and keeps names with commas apart', () => {
    const of = (...names: string[]) => textOf(listOf('id', names.map(name)));
    expect(of()).toBe('');
    expect(of('A')).toBe('A');
    expect(of('A', 'B')).toBe('A dan B');
    expect(of('A', 'B', 'C')).toBe('A, B, dan C');
    expect(of('A, S.E.', 'B', 'C')).toBe('A, S.E.; B; dan C');
  });
});

describe('parts', () => {
  test('neighbouring texts become one, and empty ones go', () => {
    const text = (words: string): Part => ({ type: 'text', text: words });
    expect(joinTexts([text('a'), text(''), text('b'), ...name('c'), text('')])).toEqual([
      text('ab'),
      ...name('c'),
    ]);
  });

  test('a capital goes on words of ours, never on a name or a figure', () => {
    expect(textOf(capitalise([{ type: 'text', text: 'di sini' }]))).toBe('Di sini');
    expect(textOf(capitalise([{ type: 'term', text: 'istilah' }]))).toBe('Istilah');
    expect(textOf(capitalise(name('van der')))).toBe('van der');
    expect(capitalise([])).toEqual([]);
  });
});
