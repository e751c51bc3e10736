import { createHash, webcrypto } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { ElectionResult } from '../core/model.ts';
import { parseResult } from '../core/parse.ts';
import {
  contohPenetapan,
  contohRusak,
  pilgubSurakarta2024,
  pilwalkotSurakarta2024,
} from '../fixtures/index.ts';
import { checkSignature, sha256 } from './digest.ts';
import { readManifest, signedText } from './edition.ts';
import { fileAddress, type Manifest, resultKey } from './manifest.ts';
import { at, counting, determined } from './test/counting.ts';
import { buildManifest, manifestBudget, withCorrections, writeResults } from './writer.ts';

const edition = { sequence: 7, generated: at('19:00') };

describe('what an office puts on its server', () => {
  test('one file for each result, named by its hash, and the manifest last', async () => {
    const files = await writeResults([pilwalkotSurakarta2024(), pilgubSurakarta2024()], edition);
    expect(files.map(({ path }) => path.replace(/[0-9a-f]{64}/, '{sha256}'))).toEqual([
      'v/{sha256}.json',
      'v/{sha256}.json',
      'manifest.json',
    ]);
    for (const { path, body } of files.slice(0, 2)) {
      expect(path).toBe(`v/${createHash('sha256').update(body).digest('hex')}.json`);
      expect(parseResult(JSON.parse(body)).ok).toBe(true);
    }
    const manifest = readManifest(files[2]?.body ?? '');
    expect(manifest).toMatchObject({ schemaVersion: 1, ...edition });
    expect(manifest.results.map(({ key, status, asOf }) => [key, status, asOf])).toEqual([
      ['pilwalkot.2024-11-27.3372.3372', 'rekap_kabkota', '2024-12-04'],
      ['pilgub.2024-11-27.33.3372', 'rekap_kabkota', '2024-12-04'],
    ]);
  });

  test('the same results give the same bytes', async () => {
    expect(await writeResults([counting(10)], edition)).toEqual(await writeResults([counting(10)], edition));
  });

  test('the manifest of three contests, signed, is at most 1,000 bytes', async () => {
    const dpd = { ...pilgubSurakarta2024() };
    const results = [pilwalkotSurakarta2024(), dpd, counting(10)];
    const files = await writeResults(results, { ...edition, sign: async () => 'x'.repeat(88) });
    expect(Buffer.byteLength(files.at(-1)?.body ?? '')).toBeLessThanOrEqual(manifestBudget);
  });

  test('round, dapil and area tell results apart; two of one name are refused', async () => {
    const base = contohPenetapan();
    const second = { ...base, contest: { ...base.contest, round: 2 as const } };
    const dapil = {
      ...base,
      contest: { ...base.contest, dapil: { code: '000001', name: 'Contoh 1', seats: 5 } },
    };
    expect([base, second, dapil].map(resultKey)).toEqual([
      'pilbup.2024-11-27.0000.0000',
      'pilbup.2024-11-27.0000.putaran2.0000',
      'pilbup.2024-11-27.0000.dapil000001.0000',
    ]);
    await expect(buildManifest([base, base], edition)).rejects.toThrow(
      'Situs KPU buildManifest: two results have the key pilbup.2024-11-27.0000.0000. A page could not tell them apart. Give one result for each contest and area.',
    );
  });

  test.each([
    ['https://a.id/hasil/manifest.json', 'https://a.id/hasil/v/h.json'],
    ['/hasil/manifest.json?x=/y', '/hasil/v/h.json'],
    ['manifest.json#a/b', 'v/h.json'],
  ])('%s leads to %s', (manifest, file) => {
    expect(fileAddress(manifest, 'h')).toBe(file);
  });
});

describe('what pages would refuse is refused at the office', () => {
  const write = (result: ElectionResult, previous?: ElectionResult) =>
    writeResults([result], { ...edition, ...(previous && { previous: [previous] }) });

  test('figures that contradict each other, unless the result says so', async () => {
    const broken = contohRusak.suaraSahTidakCocok();
    await expect(write(broken)).rejects.toThrow(
      /^Situs KPU writeResults: figures of pilbup\.2024-11-27\.0000\.0000 contradict each other \(.*valid.*\)\. Pages would keep the older ones\. Correct them, or add the flag sumber_bermasalah\.$/,
    );
    await expect(write({ ...broken, flags: ['sumber_bermasalah'] })).resolves.toHaveLength(2);
  });

  test('counts that fall, until each is corrected with a reason', async () => {
    const [before, after] = [counting(20), counting(18, at('19:05'))];
    await expect(write(after, before)).rejects.toThrow(
      'Situs KPU writeResults: pilbup.2024-11-27.0000.0000 may not replace the edition before (options.0.votes: Votes for number 1 fell from 2,000 to 1,800 without a correction.',
    );
    const corrected = withCorrections(before, after, { at: at('19:05'), reason: 'formulir dibaca ulang' });
    await expect(write(corrected, before)).resolves.toHaveLength(2);
    expect(corrected.flags).toEqual(['koreksi']);
    expect(corrected.corrections.map(({ path, before: was, after: is }) => [path, was, is])).toEqual([
      ['options.0.votes', 2000, 1800],
      ['options.1.votes', 2400, 2160],
      ['progress.reported', 20, 18],
      ['children.0.options.0.votes', 800, 700],
      ['children.0.options.1.votes', 960, 840],
      ['children.0.progress.reported', 8, 7],
      ['children.1.options.0.votes', 1200, 1100],
      ['children.1.options.1.votes', 1440, 1320],
      ['children.1.progress.reported', 12, 11],
    ]);
    const rising = counting(30, at('19:06'));
    expect(withCorrections(before, rising, { at: at('19:06'), reason: 'x' })).toBe(rising);
  });

  test('a row that is gone, a figure that is not known any more, a stage that goes back', async () => {
    const before = counting(20);
    await expect(write({ ...before, children: [] }, before)).rejects.toThrow(/there is none/);
    const unknown = before.options.map((one) => ({ ...one, votes: null }));
    await expect(write({ ...before, options: unknown, children: [] }, before)).rejects.toThrow(
      /there is none/,
    );
    await expect(write({ ...contohPenetapan(), status: 'rekap_kabkota' }, contohPenetapan())).rejects.toThrow(
      /The status changed from “Result determined”/,
    );
  });

  test('what is determined replaces the count of photos', async () => {
    await expect(write(determined(), counting(100))).resolves.toHaveLength(2);
  });

  test('a file without the form of a result', async () => {
    const wrong = { ...counting(10), asOf: 'kemarin' };
    await expect(write(wrong)).rejects.toThrow(/does not have the form of a result.*asOf/);
  });
});

describe('a signature', () => {
  const keys = async () => {
    const pair = (await webcrypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
    const raw = await webcrypto.subtle.exportKey('raw', pair.publicKey);
    const sign = async (text: string) =>
      Buffer.from(
        await webcrypto.subtle.sign('Ed25519', pair.privateKey, new TextEncoder().encode(text)),
      ).toString('base64');
    return { sign, publicKey: Buffer.from(raw).toString('base64') };
  };
  const signed = async (sign: (text: string) => Promise<string>) =>
    readManifest((await writeResults([counting(10)], { ...edition, sign })).at(-1)?.body ?? '');

  test('holds for every fact of the edition and for no other key', async () => {
    const [office, stranger] = [await keys(), await keys()];
    const manifest = await signed(office.sign);
    expect(await checkSignature(manifest, [office.publicKey])).toBe('sah');
    expect(await checkSignature(manifest, [stranger.publicKey, office.publicKey])).toBe('sah');
    expect(await checkSignature(manifest, [])).toBe('tanpa');
    const [entry] = manifest.results;
    if (!entry) throw new Error('no entry');
    const forged: Partial<Manifest>[] = [
      { sequence: 8 },
      { generated: at('20:00') },
      { results: [] },
      { results: [{ ...entry, sha256: '0'.repeat(64) }] },
      { results: [{ ...entry, status: 'penetapan_terpilih' }] },
      { results: [{ ...entry, asOf: null }] },
      { signature: 'AAAA' },
      { signature: '!' },
    ];
    for (const change of forged)
      await expect(checkSignature({ ...manifest, ...change }, [office.publicKey])).rejects.toThrow(
        'tanda_tangan',
      );
    await expect(checkSignature(manifest, [stranger.publicKey])).rejects.toThrow('tanda_tangan');
    await expect(checkSignature(manifest, ['bukan kunci'])).rejects.toThrow('tanda_tangan');
    const { signature, ...unsigned } = manifest;
    expect(signature).toHaveLength(88);
    await expect(checkSignature(unsigned, [office.publicKey])).rejects.toThrow('tanda_tangan');
  });

  test('signs facts, not spaces or the order of keys', async () => {
    const manifest = await buildManifest([counting(10)], edition);
    const turned = JSON.parse(
      JSON.stringify(Object.fromEntries(Object.entries(manifest).reverse()), null, 4),
    );
    expect(signedText(readManifest(JSON.stringify(turned)))).toBe(signedText(manifest));
  });
});

test('hashes are those of WebCrypto', async () => {
  expect(await sha256(new TextEncoder().encode('abc'))).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
});

test.each([
  ['', 'terpotong'],
  ['{"schemaVersion":1', 'terpotong'],
  ['null', 'manifes'],
  ['[]', 'manifes'],
  ['{"schemaVersion":2,"sequence":1,"generated":"2024-11-27T19:00:00+07:00","results":[]}', 'manifes'],
  ['{"schemaVersion":1,"sequence":-1,"generated":"2024-11-27T19:00:00+07:00","results":[]}', 'manifes'],
  ['{"schemaVersion":1,"sequence":1,"generated":"2024-11-27 19:00:00","results":[]}', 'manifes'],
  [
    '{"schemaVersion":1,"sequence":1,"generated":"2024-11-27T19:00:00+07:00","results":[{"key":"a"}]}',
    'manifes',
  ],
  [' '.repeat(70_000), 'terlalu_besar'],
])('a manifest like %.40j is refused: %s', (text, reason) => {
  expect(() => readManifest(text)).toThrow(reason);
});
