import { describe, expect, test } from 'vitest';
import { pageTypes } from '../architecture/index.ts';
import { sourceKinds, sources } from '../sources.ts';
import {
  annualReport,
  answerDue,
  deadline,
  deadlineSteps,
  deadlines,
  divisions,
  dueDate,
  electionInformation,
  eppidHostPattern,
  formModels,
  hostPattern,
  information,
  informationCategories,
  limits,
  newsCategories,
  noticePartNames,
  noticeParts,
  objectionReasons,
  publicInformationColumns,
  refusals,
  regulations,
  relatedSites,
  requestFields,
  type ServiceRegime,
  serviceRegimes,
  socialNetworks,
} from './index.ts';

const unique = (list: readonly string[]) => new Set(list).size === list.length;

describe('time limits', () => {
  test.each([
    ['jawaban', 10, 3],
    ['perpanjangan', 7, 2],
    ['kelengkapan', 3, 3],
    ['melengkapi', 3, 3],
    ['keberatan', 30, 30],
    ['tanggapan-keberatan', 30, 3],
  ] as const)('%s: %i working days outside stages, %i during them', (step, outside, during) => {
    expect(deadline(step).terms['luar-tahapan']?.value).toBe(outside);
    expect(deadline(step).terms.tahapan?.value).toBe(during);
  });

  test('a term that no source gives is none, not a guess', () => {
    expect(deadline('sengketa').terms['luar-tahapan']?.value).toBe(14);
    expect(deadline('sengketa').terms.tahapan).toBeNull();
    expect(dueDate('sengketa', '2026-01-05', 'tahapan')).toEqual({
      step: 'sengketa',
      regime: 'tahapan',
      term: null,
      due: null,
    });
  });

  test('every term has its source and says that PKPU 4/2025 was not read', () => {
    expect(deadlines.map(({ step }) => step)).toEqual([...deadlineSteps]);
    for (const { terms, name, from } of deadlines) {
      expect(name.id && name.en && from.id && from.en).toBeTruthy();
      for (const regime of serviceRegimes) {
        const term = terms[regime];
        if (!term) continue;
        expect(term.sources.length).toBeGreaterThan(0);
        expect(term.sources.every((key) => (sources[key]?.urls.length ?? 0) > 0)).toBe(true);
        expect(term.verification.state).toBe('unverified');
        expect(term.verification.note).toBeDefined();
      }
    }
  });

  test('a request of 5 January 2026 is due after its holidays', () => {
    expect(answerDue('2026-01-05', 'luar-tahapan')).toMatchObject({
      answer: { known: true, day: '2026-01-20' },
      extended: { known: true, day: '2026-01-29' },
    });
    expect(answerDue('2026-01-05', 'tahapan')).toMatchObject({
      answer: { day: '2026-01-08' },
      extended: { day: '2026-01-12' },
    });
  });

  test('a regime or step that does not exist is an error that says why', () => {
    expect(() => dueDate('jawaban', '2026-01-05', 'biasa' as ServiceRegime)).toThrow(
      'regime is "biasa". The terms differ by it (10 and 3 working days), so it is never assumed.',
    );
    expect(() => deadline('banding' as never)).toThrow('there is no term "banding"');
  });
});

describe('public information', () => {
  test('has its four categories with their items', () => {
    expect(information.map(({ id }) => id)).toEqual([...informationCategories]);
    expect(information.map(({ items }) => items.length)).toEqual([10, 17, 6, 1]);
    for (const each of information) {
      expect(unique(each.items.map(({ id }) => id))).toBe(true);
      expect(each.sources.every((key) => sources[key])).toBe(true);
      if (each.verification.state === 'unverified') expect(each.verification.note).toBeDefined();
    }
    expect(unique(electionInformation.map(({ id }) => id))).toBe(true);
    expect(refusals).toHaveLength(4);
  });

  test('a notice has eight parts, an objection seven reasons', () => {
    expect(noticeParts).toHaveLength(8);
    expect(Object.keys(noticePartNames)).toEqual([...noticeParts]);
    expect(objectionReasons).toHaveLength(7);
    expect(unique(objectionReasons.map(({ id }) => id))).toBe(true);
  });

  test('the forms have their columns and fields, and ask for no identity number', () => {
    expect(publicInformationColumns).toHaveLength(7);
    expect(requestFields.filter(({ web }) => web)).toHaveLength(9);
    expect(formModels.map(({ id }) => id)).toEqual(
      ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((x) => `PPID-${x}`),
    );
    expect(JSON.stringify([requestFields, formModels])).not.toMatch(/\bnik\b|ktp|kependudukan/i);
    expect(annualReport.parts).toHaveLength(4);
  });
});

describe('what offices have alike', () => {
  test('five divisions, six categories with their numbers, five networks', () => {
    expect(divisions).toHaveLength(5);
    expect(newsCategories.map(({ cmsId }) => cmsId)).toEqual([104, 11, 135, 105, 14, 96]);
    expect(socialNetworks.filter(({ level }) => level === 'wajib').map(({ id }) => id)).toEqual([
      'facebook',
      'instagram',
      'x',
    ]);
    for (const list of [divisions, socialNetworks, relatedSites, regulations])
      expect(unique(list.map(({ id }) => id))).toBe(true);
    for (const { url } of relatedSites) expect(url).toMatch(/^https:\/\/[a-z.]+\.go\.id\/$/);
  });

  test.each([
    ['kota-surakarta.kpu.go.id', true],
    ['kab-pegununganbintang.kpu.go.id', true],
    ['jateng.kpu.go.id', true],
    ['kab-kulon-progo.kpu.go.id', false],
    ['kota-surakarta.kpu.go.id.example.com', false],
    ['kpujepara.go.id', false],
  ])('%s is a host of the form: %s', (host, fits) => expect(new RegExp(hostPattern).test(host)).toBe(fits));

  test.each([
    ['purwakartakabppid.kpu.go.id', true],
    ['bengkulukotappid.kpu.go.id', true],
    ['ppid.kpu.go.id', false],
    ['kota-surakarta.kpu.go.id', false],
  ])('%s is an e-PPID of an office: %s', (host, fits) =>
    expect(new RegExp(eppidHostPattern).test(host)).toBe(fits),
  );
});

describe('numbers and sources', () => {
  test('every limit has a unit and a source, and says what it is', () => {
    for (const [name, limit] of Object.entries(limits)) {
      expect(limit.value, name).toBeGreaterThan(0);
      expect(limit.unit, name).not.toBe('');
      expect(limit.sources.length, name).toBeGreaterThan(0);
      expect(
        limit.sources.every((key) => sources[key]),
        name,
      ).toBe(true);
      if (limit.sources.every((key) => key === 'OWN')) expect(limit.verification.state, name).toBe('own');
    }
    expect(limits.newsWordsLeast.value).toBeLessThan(limits.newsWordsMost.value);
    expect(limits.ippInvolvement.value).toBeLessThan(limits.ippParticipatory.value);
  });

  test('every source has a title and, unless it is software or ours, an address that can be opened', () => {
    for (const [key, { title, kind, urls }] of Object.entries(sources)) {
      expect(title, key).not.toBe('');
      expect(sourceKinds, key).toContain(kind);
      if (kind === 'software' || kind === 'own') expect(urls, key).toEqual([]);
      else expect(urls.length, key).toBeGreaterThan(0);
      for (const url of urls) expect(new URL(url).protocol, key).toBe('https:');
    }
  });

  test('freshness limits of pages name their sources', () => {
    for (const { id, freshness } of pageTypes) {
      if (!freshness) continue;
      const keys =
        freshness.kind === 'every'
          ? [freshness.ordinary, ...Object.values(freshness.stages ?? {})].flatMap((each) => each.sources)
          : freshness.sources;
      expect(keys.length > 0 && keys.every((key) => sources[key]), id).toBe(true);
    }
  });
});
