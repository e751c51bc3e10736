import fc from 'fast-check';
import { expect, test } from 'vitest';
import { axisTicks, ticksCollide } from './axis.ts';
import { anchorAt, anchorFor, type Box, collide, fits, narrowest, reach, spread, widest } from './room.ts';
import { textWidth } from './textWidth.ts';
import { wrapText } from './wrap.ts';

const box: fc.Arbitrary<Box> = fc
  .tuple(
    fc.double({ min: 0, max: 100, noNaN: true }),
    fc.integer({ min: -300, max: 300 }),
    fc.integer({ min: 1, max: 300 }),
    fc.integer({ min: 0, max: 40 }),
    fc.integer({ min: 1, max: 40 }),
  )
  .map(([x, from, width, top, height]) => ({ x, from, to: from + width, top, bottom: top + height }));

test('two boxes collide exactly when they overlap in a column of some width', () => {
  const overlapAt = (a: Box, b: Box, width: number, slack: number) => {
    const [ax, bx] = [(a.x / 100) * width, (b.x / 100) * width];
    return (
      ax + a.from < bx + b.to - slack &&
      bx + b.from < ax + a.to - slack &&
      a.top < b.bottom &&
      b.top < a.bottom
    );
  };
  fc.assert(
    fc.property(box, box, (a, b) => {
      const found = collide(a, b);
      expect(collide(b, a)).toBe(found);
      let overlapped = false;
      let nearly = false;
      for (let width = narrowest; width <= widest; width++) {
        if (overlapAt(a, b, width, 0)) overlapped = true;
        // Widths between two whole pixels are widths as well.
        if (overlapAt(a, b, width, -1.5)) nearly = true;
      }
      if (overlapped) expect(found).toBe(true);
      if (found) expect(nearly).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('a text whose end was chosen stays in the drawing wherever it can', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 100, noNaN: true }),
      fc.integer({ min: 1, max: narrowest / 2 }),
      (x, width) => {
        const anchor = anchorFor(x, width);
        // Half the narrowest column fits beside any place.
        expect(anchor).not.toBeNull();
        expect(anchorAt(x, width)).toBe(anchor);
        expect(fits({ x, ...reach(width, anchorAt(x, width)) })).toBe(true);
      },
    ),
  );
  expect(anchorFor(50, narrowest + 1)).toBeNull();
  expect(anchorAt(20, 999)).toBe('start');
  expect(anchorAt(80, 999)).toBe('end');
});

test('things pushed apart stand apart, in the order of their wishes, and within the line', () => {
  const wish = fc.record({
    at: fc.integer({ min: 0, max: 200 }),
    height: fc.integer({ min: 1, max: 48 }),
  });
  fc.assert(
    fc.property(fc.array(wish, { maxLength: 20 }), (wishes) => {
      const { places, length } = spread(wishes, 200);
      const order = wishes
        .map((_, i) => i)
        .sort((a, b) => (wishes[a]?.at ?? 0) - (wishes[b]?.at ?? 0) || a - b);
      let edge = -0.2;
      for (const i of order) {
        const half = (wishes[i]?.height ?? 0) / 2;
        expect((places[i] as number) - half).toBeGreaterThanOrEqual(edge);
        edge = (places[i] as number) + half - 0.2;
      }
      expect(edge).toBeLessThanOrEqual(length + 0.2);
    }),
    { numRuns: 500 },
  );
});

test('what has room stands where it wants to', () => {
  const wishes = [
    { at: 20, height: 16 },
    { at: 100, height: 16 },
  ];
  expect(spread(wishes, 200)).toEqual({ places: [20, 100], length: 200 });
  expect(
    spread(
      [
        { at: 100, height: 16 },
        { at: 100, height: 16 },
      ],
      200,
    ).places,
  ).toEqual([92, 108]);
});

test('lines of a text are no wider than allowed, and nothing is left out', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 80 }), fc.integer({ min: 20, max: 200 }), (text, width) => {
      const lines = wrapText(text, 13, width);
      for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(width);
      expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }),
  );
  expect(wrapText('Kecamatan Pasar Kliwon', 13, 100)).toEqual(['Kecamatan', 'Pasar Kliwon']);
  expect(wrapText('', 13, 100)).toEqual([]);
});

test('figures of an axis never run into each other', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -1e9, max: 1e9, noNaN: true }),
      fc.double({ min: 1e-3, max: 1e9, noNaN: true }),
      (from, length) => {
        const found = axisTicks([from, from + length], (value, digits) => value.toFixed(digits));
        found.slice(1).forEach((tick, i) => {
          expect(ticksCollide(found[i] as never, tick)).toBe(false);
        });
      },
    ),
  );
  expect(axisTicks([0, 100], (value) => `${value}`).map(({ label }) => label)).toEqual([
    '0',
    '20',
    '40',
    '60',
    '80',
    '100',
  ]);
});
