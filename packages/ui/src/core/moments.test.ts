import { describe, expect, test } from 'vitest';
import { dayOf, formatDay, formatMoment, instantOf, isDay, isMoment } from './moments.ts';

describe('reading when a figure stood', () => {
  const closing = '2024-11-27T22:30:00+07:00';

  test('tells the same instant in the zone of each area, on a machine in any zone', () => {
    expect(formatMoment(closing, 'WIB')).toBe('27 November 2024 pukul 22.30 WIB');
    expect(formatMoment(closing, 'WITA')).toBe('27 November 2024 pukul 23.30 WITA');
    expect(formatMoment(closing, 'WIT')).toBe('28 November 2024 pukul 00.30 WIT');
    expect(formatMoment(closing, 'WIB', 'en')).toBe('27 November 2024, 22:30 WIB');
    expect(formatMoment('2024-11-27T15:30:00Z', 'WIB')).toBe('27 November 2024 pukul 22.30 WIB');
  });

  test('does not invent a time where only the day is known', () => {
    expect(formatMoment('2024-12-04', 'WIB')).toBe('4 Desember 2024');
    expect(formatDay('2024-12-04', 'en')).toBe('4 December 2024');
    expect(dayOf(closing, 'WIT')).toBe('2024-11-28');
    expect(dayOf('2024-12-04', 'WIT')).toBe('2024-12-04');
  });

  test('refuses days that do not exist and times without a zone', () => {
    expect(isDay('2024-02-30')).toBe(false);
    expect(isDay('2024-2-3')).toBe(false);
    expect(isDay('2024-02-29')).toBe(true);
    for (const bad of [
      '2024-11-27 22:30:00',
      '2024-11-27T22:30:00',
      '2024-11-27T25:00:00+07:00',
      'kemarin',
      '',
    ]) {
      expect(instantOf(bad)).toBeNull();
      expect(isMoment(bad)).toBe(false);
      expect(dayOf(bad, 'WIB')).toBeNull();
    }
    expect(formatDay('kemarin')).toBe('kemarin');
  });
});
