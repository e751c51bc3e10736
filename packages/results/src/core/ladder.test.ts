import { describe, expect, test } from 'vitest';
import {
  contohKolomKosong,
  contohPenetapan,
  pilbupBangka2024,
  pilgubJakarta2024,
  pilwalkotSurakarta2024,
  ppwp2024,
} from '../fixtures/index.ts';
import {
  basisOf,
  contestGroups,
  dateRulesOf,
  dateRuleText,
  follows,
  followsOf,
  groupOf,
  occurs,
  wordsOf,
} from './ladder.ts';
import { ladderOf, ladderStates, stepWords } from './ladder-steps.ts';
import { findForbidden } from './lexicon.ts';
import {
  type ContestKind,
  contestKinds,
  type ElectionResult,
  locales,
  type ResultStatus,
  resultStatuses,
} from './model.ts';
import { statuses, statusSteps, stepOf } from './status.ts';

const of = (kind: ContestKind, status: ResultStatus): ElectionResult => {
  const result = contohPenetapan();
  return { ...result, status, contest: { ...result.contest, kind } };
};
const words = (text: string) => text.split(/\s+/).length;
const states = (result: ElectionResult) =>
  Object.fromEntries(ladderOf(result).map(({ step, state }) => [step, state]));

describe('knowing what may come next', () => {
  test.each([
    ['pilbup', 'rekap_kabkota', ['penetapan_hasil', 'psu', 'rekap_ulang']],
    ['pilwalkot', 'rekap_kabkota', ['penetapan_hasil', 'psu', 'rekap_ulang']],
    ['dprdk', 'rekap_kabkota', ['penetapan_hasil', 'psu', 'rekap_ulang']],
    ['pilgub', 'rekap_kabkota', ['rekap_provinsi', 'psu', 'rekap_ulang']],
    ['ppwp', 'rekap_provinsi', ['penetapan_hasil', 'psu', 'rekap_ulang']],
    ['pilbup', 'penetapan_hasil', ['masa_permohonan_mk']],
    ['pilbup', 'masa_permohonan_mk', ['sengketa_mk', 'penetapan_terpilih']],
    ['pilbup', 'sengketa_mk', ['putusan_mk']],
    ['dpr', 'putusan_mk', ['penetapan_terpilih', 'psu', 'rekap_ulang', 'perbaikan_keputusan']],
    ['pilbup', 'penetapan_terpilih', []],
  ] as const)('%s, %s', (kind, status, expected) => {
    expect(followsOf(of(kind, status))).toEqual(expected);
  });

  test('the next election may come only where one pair stands with the blank column', () => {
    const after = (make: () => ElectionResult, status: ResultStatus) => followsOf({ ...make(), status });
    for (const status of ['masa_permohonan_mk', 'putusan_mk', 'perbaikan_keputusan'] as const) {
      expect(after(pilbupBangka2024, status)).toContain('pemilihan_berikutnya');
      expect(after(pilwalkotSurakarta2024, status)).not.toContain('pemilihan_berikutnya');
    }
    expect(occurs('pemilihan_berikutnya', ppwp2024())).toBe(false);
  });

  test('a second round is kept as data, for the president and for governors only', () => {
    const second = resultStatuses.flatMap((status) =>
      follows[status]
        .filter(({ when }) => when === 'putaran_kedua')
        .map((one) => [status, one.to, one.kinds]),
    );
    expect(second).toEqual([['penetapan_hasil', 'belum_ada', ['ppwp', 'pilgub']]]);
    expect(followsOf(ppwp2024(), 'penetapan_hasil')).not.toContain('belum_ada');
  });

  test('every status can be reached from the first, in every contest, and the end is an end', () => {
    for (const kind of contestKinds) {
      const seen = new Set<ResultStatus>(['belum_ada']);
      const base = contohKolomKosong();
      const result = { ...base, contest: { ...base.contest, kind } };
      for (const status of seen) for (const to of followsOf(result, status)) seen.add(to);
      expect([...seen].sort()).toEqual(resultStatuses.filter((status) => occurs(status, result)).sort());
    }
    for (const status of resultStatuses)
      expect(followsOf(of('pilbup', status)).length === 0).toBe(
        status === 'penetapan_terpilih' || status === 'pemilihan_berikutnya',
      );
  });

  test('only a repeat leads down the ladder', () => {
    for (const status of resultStatuses)
      for (const to of followsOf(of('pilgub', status)))
        if (stepOf(to) < stepOf(status)) expect(statuses[status].step).toBe('pelaksanaan_putusan');
  });
});

describe('days and rules', () => {
  test('days until the determination of a Pemilu, from the act itself', () => {
    const days = contestKinds.map((kind) => dateRulesOf('rekap_kecamatan', kind)[0]?.days ?? null);
    expect(Object.fromEntries(contestKinds.map((kind, index) => [kind, days[index]]))).toEqual({
      pilbup: null,
      pilwalkot: null,
      pilgub: null,
      ppwp: 35,
      dpr: 35,
      dpd: 35,
      dprdp: 25,
      dprdk: 20,
    });
    const [rule] = dateRulesOf('rekap_kecamatan', 'dprdk');
    expect(rule && dateRuleText(rule)).toEqual({
      id: 'Hasil ditetapkan paling lama 20 hari setelah hari pemungutan suara (UU 7/2017 Pasal 413).',
      en: 'The result is determined within 20 days after voting day (UU 7/2017 Pasal 413).',
    });
  });

  test('the window for petitions: three working days, three days, three times 24 hours; told by no one until it is read', () => {
    const [pilkada, ppwp, dpr] = (['pilbup', 'ppwp', 'dpr'] as const).map(
      (kind) => dateRulesOf('penetapan_hasil', kind)[0],
    );
    expect([pilkada?.days, pilkada?.unit, pilkada?.byHour]).toEqual([3, 'working', undefined]);
    expect([ppwp?.days, ppwp?.unit, ppwp?.byHour]).toEqual([3, 'calendar', undefined]);
    expect([dpr?.days, dpr?.unit, dpr?.byHour]).toEqual([3, 'calendar', true]);
    for (const rule of [pilkada, ppwp, dpr]) {
      if (!rule) throw new Error('a rule');
      expect(dateRuleText(rule)).toBe(null);
      const read = dateRuleText({ ...rule, verified: true });
      expect(read?.id).toMatch(
        rule === dpr ? /3 × 24 jam sejak/ : rule === ppwp ? /3 hari sejak/ : /3 hari kerja sejak/,
      );
      expect(read?.en).toMatch(rule === dpr ? /3 × 24 hours/ : rule === ppwp ? /3 days/ : /3 working days/);
    }
  });

  test('naming within three days after the notice or the ruling, by PKPU 18/2024', () => {
    const texts = (status: ResultStatus) =>
      dateRulesOf(status, 'pilwalkot').flatMap((rule) => dateRuleText(rule)?.id ?? []);
    expect(texts('masa_permohonan_mk')).toEqual([
      'Siapa yang dilantik ditetapkan paling lama 3 hari setelah MK memberitahukan perkara yang diregistrasi kepada KPU (PKPU 18/2024 Pasal 57).',
    ]);
    expect(texts('putusan_mk')).toEqual([
      'Siapa yang dilantik ditetapkan paling lama 3 hari setelah putusan MK dibacakan (PKPU 18/2024 Pasal 57).',
    ]);
    expect(dateRulesOf('putusan_mk', 'ppwp').map(dateRuleText)).toEqual([null]);
    expect(dateRulesOf('belum_ada', 'pilbup')).toEqual([]);
  });

  test('no rule of a Pilkada is told of a Pemilu', () => {
    for (const kind of contestKinds)
      for (const status of resultStatuses)
        for (const { text } of [
          ...basisOf(status, kind),
          ...dateRulesOf(status, kind).map(({ basis }) => basis),
        ]) {
          if (status === 'pemilihan_berikutnya') continue;
          expect(text, `${kind} ${status}`).toMatch(
            groupOf(kind) === 'pilkada' ? /^(PKPU 18|PMK 3\/2024|UU 10)/ : /^(UU 7|PKPU 6|UUD)/,
          );
        }
    expect(new Set(contestKinds.map(groupOf))).toEqual(new Set(contestGroups));
  });
});

describe('words that fit the contest', () => {
  test('members are no pair, and the recapitulation goes as far as it must', () => {
    expect(wordsOf('penetapan_terpilih', 'dpr').label.id).toBe('Calon terpilih ditetapkan');
    expect(wordsOf('penetapan_terpilih', 'dpd').definition.id).not.toContain('kursi');
    expect(wordsOf('penetapan_terpilih', 'pilbup').label).toEqual(statuses.penetapan_terpilih.label);
    expect(wordsOf('rekap_kabkota', 'pilbup').next.id).toBe('Hasil ditetapkan dengan Keputusan KPU.');
    expect(wordsOf('rekap_kabkota', 'pilgub').next.id).toContain('provinsi');
    expect(wordsOf('rekap_provinsi', 'ppwp').next.id).toContain('nasional');
    expect(
      ['dprdk', 'dprdp', 'dpr'].map((kind) => wordsOf('penetapan_hasil', kind as ContestKind).actor.id),
    ).toEqual(['KPU Kabupaten/Kota', 'KPU Provinsi', 'KPU']);
  });

  test('at most 25 words, and none that the status forbids', () => {
    for (const kind of contestKinds)
      for (const status of resultStatuses) {
        const { label, definition, actor, next } = wordsOf(status, kind);
        for (const locale of locales) {
          expect(words(definition[locale])).toBeLessThanOrEqual(25);
          const text = [label, definition, actor, next].map((one) => one[locale]).join(' ');
          expect(findForbidden(text, status), text).toEqual([]);
        }
      }
  });
});

describe('finding oneself on the ladder', () => {
  test('the names of the steps may be said at any status', () => {
    for (const step of statusSteps)
      for (const locale of locales) {
        const { label, definition } = stepWords[step];
        expect(words(definition[locale]), definition[locale]).toBeLessThanOrEqual(25);
        for (const status of resultStatuses)
          expect(findForbidden(`${label[locale]} ${definition[locale]}`, status), step).toEqual([]);
      }
    for (const status of resultStatuses)
      for (const kind of contestKinds)
        for (const rule of dateRulesOf(status, kind))
          for (const locale of locales)
            expect(
              findForbidden(dateRuleText({ ...rule, verified: true })?.[locale] ?? '', 'belum_ada'),
            ).toEqual([]);
  });

  test('Surakarta: recapitulated, the determination comes next, the blank column does not concern it', () => {
    expect(states(pilwalkotSurakarta2024())).toEqual({
      belum_ada: 'done',
      hitung_sementara: 'done',
      tps_lengkap_belum_rekap: 'done',
      rekapitulasi: 'now',
      penetapan_hasil: 'next',
      masa_permohonan_mk: 'later',
      sengketa_mk: 'later',
      putusan_mk: 'later',
      pelaksanaan_putusan: 'next',
      penetapan_terpilih: 'later',
      pemilihan_berikutnya: 'not',
    });
    expect(states(pilbupBangka2024()).pemilihan_berikutnya).toBe('later');
  });

  test('without a case the court branch is skipped; with one it is behind', () => {
    const elected = of('pilbup', 'penetapan_terpilih');
    expect(states(elected)).toMatchObject({
      sengketa_mk: 'skipped',
      putusan_mk: 'skipped',
      pelaksanaan_putusan: 'skipped',
      penetapan_terpilih: 'now',
      pemilihan_berikutnya: 'not',
    });
    const ruling = { outcome: 'ditolak' as const, date: '2025-02-05', order: null, sourceIndex: null };
    const cases = [{ number: '1/PHPU.BUP-XXIII/2025', registered: '2025-01-03', ruling }];
    expect(states({ ...elected, cases })).toMatchObject({ sengketa_mk: 'done', putusan_mk: 'done' });
    expect(
      states({ ...elected, status: 'pemilihan_berikutnya', options: contohKolomKosong().options }),
    ).toMatchObject({
      penetapan_terpilih: 'not',
      pemilihan_berikutnya: 'now',
    });
  });

  test('a repeat leads back: what is done again says so, also before anything was determined', () => {
    const cases = [
      {
        number: null,
        registered: null,
        ruling: { outcome: 'dikabulkan' as const, date: null, order: null, sourceIndex: null },
      },
    ];
    const repeat = { kind: 'psu' as const, stations: 2, date: '2025-03-22', sourceIndex: null };
    expect(states({ ...of('pilbup', 'psu'), cases, repeat })).toMatchObject({
      hitung_sementara: 'again',
      rekapitulasi: 'again',
      penetapan_hasil: 'again',
      masa_permohonan_mk: 'done',
      sengketa_mk: 'done',
      putusan_mk: 'done',
      pelaksanaan_putusan: 'now',
      penetapan_terpilih: 'later',
    });
    expect(states({ ...of('pilbup', 'psu'), repeat })).toMatchObject({
      rekapitulasi: 'again',
      penetapan_hasil: 'next',
      masa_permohonan_mk: 'later',
      sengketa_mk: 'skipped',
      putusan_mk: 'skipped',
    });
  });

  test('days come from the data only, with their path', () => {
    const result: ElectionResult = {
      ...of('pilbup', 'masa_permohonan_mk'),
      schedule: { petitionUntil: '2024-12-09', next: '2025-01-09', nextElection: null },
    };
    const days = ladderOf(result).flatMap((step) =>
      step.days.map(({ moment, path }) => [step.step, moment, path]),
    );
    expect(days).toEqual([
      ['belum_ada', '2024-11-27', 'contest.date'],
      ['masa_permohonan_mk', '2024-12-05', 'asOf'],
      ['masa_permohonan_mk', '2024-12-09', 'schedule.petitionUntil'],
    ]);
    const dispute = { ...result, status: 'sengketa_mk' as const };
    expect(ladderOf(dispute).find(({ step }) => step === 'putusan_mk')?.days).toEqual([
      { moment: '2025-01-09', path: 'schedule.next', what: { id: 'dijadwalkan', en: 'planned' } },
    ]);
  });

  test('one step is here, whatever the status and contest; nothing throws', () => {
    for (const status of resultStatuses)
      for (const kind of contestKinds) {
        const steps = ladderOf(of(kind, status));
        expect(steps).toHaveLength(11);
        if (occurs(status, of(kind, status)))
          expect(steps.filter(({ state }) => state === 'now')).toHaveLength(1);
        for (const { state } of steps) expect(ladderStates).toContain(state);
      }
    for (const odd of [null, undefined, 7, {}, [], { cases: 3, former: {} }])
      expect(ladderOf(odd as unknown as ElectionResult)).toHaveLength(11);
    expect(states(pilgubJakarta2024()).penetapan_hasil).toBe('now');
  });
});
