/** What `pnpm replay` plays, and the files that stand on the server at a moment. */
import { createHash } from 'node:crypto';
import type { ElectionResult } from '@situs-kpu/results';
import {
  contohMalam,
  nightMinutes,
  nightStart,
  replayPilgubJawaTengah,
  replaySurakarta,
} from '@situs-kpu/results/fixtures/replay';
import { writeResults } from '@situs-kpu/results/publish';

export interface Playing {
  name: string;
  title: string;
  /** Whether the figures were made up. */
  sample: boolean;
  /** How many times faster than it was. */
  speed: number;
  /** When it began in truth, and in the night, in ms since 1970. */
  began: number;
  begin: number;
}

interface Night extends Omit<Playing, 'began'> {
  /** Minutes between two editions. */
  step: number;
  editions: number;
  resultsOf: (edition: number) => ElectionResult[];
}

const saves = replayPilgubJawaTengah();
const city = replaySurakarta();

/** The saves were made between one and ten o'clock; they are played in equal steps. */
const morning = Date.parse('2024-11-28T01:00:00+07:00');

export const nights: readonly Night[] = [
  {
    name: 'contoh',
    title: 'Malam rekaan 35 kabupaten/kota',
    sample: true,
    speed: 60,
    begin: Date.parse(nightStart),
    step: 2,
    editions: nightMinutes / 2 + 1,
    resultsOf: (edition) => [contohMalam(edition * 2)],
  },
  {
    name: 'jawa-tengah',
    title: 'Pilgub Jawa Tengah, 28 November 2024',
    sample: false,
    speed: 600,
    begin: morning,
    step: 94,
    editions: saves.length,
    resultsOf: (edition) => saves.slice(edition, edition + 1),
  },
  {
    name: 'surakarta',
    title: 'Kota Surakarta, 28 November 2024',
    sample: false,
    speed: 600,
    begin: morning,
    step: 94,
    editions: city.length,
    resultsOf: (edition) => city[edition] ?? [],
  },
];

export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** A server that plays: it answers for the files of the moment, and keeps every file it has given a name to. */
export function player(began: number) {
  const files = new Map<string, string>();
  const put = new Map<string, number>();

  async function publish(night: Night, now: number): Promise<void> {
    const minutes = ((now - began) * night.speed) / 60_000;
    const last = Math.min(night.editions - 1, Math.floor(minutes / night.step));
    for (let edition = (put.get(night.name) ?? -1) + 1; edition <= last; edition += 1) {
      put.set(night.name, edition);
      const generated = new Date(night.begin + edition * night.step * 60_000).toISOString();
      const previous = edition > 0 ? night.resultsOf(edition - 1) : [];
      const made = await writeResults(night.resultsOf(edition), {
        sequence: edition + 1,
        generated,
        previous,
      });
      for (const { path, body } of made) files.set(`/hasil/${night.name}/${path}`, body);
    }
  }

  return {
    playing: nights.map(
      ({ name, title, sample, speed, begin }): Playing => ({ name, title, sample, speed, began, begin }),
    ),
    /** The answer for an address; `null` for what is no file of a result. */
    async answer(path: string, etag: string | undefined, now: number): Promise<Answer | null> {
      const night = nights.find((one) => path.startsWith(`/hasil/${one.name}/`));
      if (!night) return null;
      await publish(night, now);
      const body = files.get(path);
      if (body === undefined) return { status: 404, headers: {}, body: '' };
      const manifest = path.endsWith('manifest.json');
      const tag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
      const headers = {
        'content-type': 'application/json',
        etag: tag,
        'cache-control': manifest
          ? 'max-age=15, stale-while-revalidate=60, stale-if-error=86400'
          : 'max-age=31536000, immutable',
      };
      return etag === tag ? { status: 304, headers, body: '' } : { status: 200, headers, body };
    },
  };
}
