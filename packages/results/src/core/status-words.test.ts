import { expect, test } from 'vitest';
import {
  pilgubJawaTengah2024,
  pilgubSurakarta2024,
  pilwalkotSurakarta2024,
  ppwp2024,
} from '../fixtures/index.ts';
import type { ElectionResult } from './model.ts';
import { resultStory } from './narrative.ts';
import { actorOf, officeOf, wordsOf } from './status-words.ts';

const surakarta = pilwalkotSurakarta2024();
const at = (result: ElectionResult, status: ElectionResult['status']) => ({ ...result, status });

test('the office is told by its name, where the area is the one it decides for', () => {
  expect(officeOf(surakarta)).toBe('KPU Kota Surakarta');
  expect(officeOf(at(surakarta, 'penetapan_hasil'))).toBe('KPU Kota Surakarta');
  expect(officeOf(at(pilgubJawaTengah2024(), 'rekap_provinsi'))).toBe('KPU Provinsi Jawa Tengah');
  // A city adds up the votes of a governor; the province determines them.
  expect(officeOf(pilgubSurakarta2024())).toBe('KPU Kota Surakarta');
  expect(officeOf(at(pilgubSurakarta2024(), 'penetapan_hasil'))).toBe(null);
  expect(officeOf(at(ppwp2024(), 'penetapan_hasil'))).toBe(null);
  expect(officeOf(at(surakarta, 'sengketa_mk'))).toBe(null);
});

test('a name without its kind, a part of the area and Aceh, whose offices are KIP, name no office', () => {
  const named = (area: Partial<ElectionResult['area']>) =>
    officeOf({ ...surakarta, area: { ...surakarta.area, ...area } });
  expect(named({ name: 'Surakarta' })).toBe(null);
  expect(named({ name: 'Kota' })).toBe(null);
  expect(named({ name: 'Kotabaru' })).toBe(null);
  expect(named({ name: 'Kecamatan Laweyan', level: 'kecamatan' })).toBe(null);
  expect(named({ name: 'Kota Banda Aceh', code: '1171' })).toBe(null);
  expect(actorOf({ ...surakarta, area: { ...surakarta.area, name: 'Surakarta' } })).toEqual({
    id: 'KPU Kabupaten/Kota',
    en: 'Regency or city KPU',
  });
});

test('the story names the office, and its name leads to the area', () => {
  const story = resultStory(surakarta, { length: 'ringkas' });
  if (story.kind !== 'story') throw new Error('withheld');
  expect(story.text).toContain('oleh KPU Kota Surakarta tanggal 4 Desember 2024');
  expect(story.sentences[0]?.parts).toContainEqual({
    type: 'name',
    text: 'Kota Surakarta',
    path: 'area.name',
  });
});

test('members are no pair, in the label and in what comes next', () => {
  expect(wordsOf('penetapan_terpilih', 'dpr').label.id).toBe('Calon terpilih ditetapkan');
  expect(wordsOf('penetapan_terpilih', 'dprdk').next.en).toBe('The elected members are inaugurated.');
  expect(wordsOf('penetapan_terpilih', 'pilbup').label.id).toBe('Pasangan calon terpilih ditetapkan');
  expect(wordsOf('rekap_kabkota', 'pilwalkot').next.id).toBe('Hasil ditetapkan dengan Keputusan KPU.');
  expect(wordsOf('rekap_kabkota', 'pilgub').next.id).toBe('Rekapitulasi dilanjutkan di tingkat provinsi.');
});
