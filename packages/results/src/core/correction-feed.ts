/** Corrections of a result as a JSON Feed (https://www.jsonfeed.org/version/1.1/), for readers and other sites. */
import { formatMoment, instantOf } from '@situs-kpu/ui/core';
import type { ElectionResult, FormerReason, Locale, LocalText } from './model.ts';
import { formatVotes } from './numbers.ts';
import { wordsOf } from './status-words.ts';
import { tolerant } from './tolerant.ts';
import { figureLabels } from './transitions-figures.ts';

export interface CorrectionFeedOptions {
  /** Address of the page that shows the result: http or https. Its items link to `#koreksi-1` and so on. */
  url: string;
  /** Address of the feed itself. */
  feedUrl?: string;
  /**
   * Language.
   * @default 'id'
   */
  locale?: Locale;
}

export interface CorrectionFeedItem {
  /** Stable: the same correction keeps its id. */
  id: string;
  url: string;
  title: string;
  content_text: string;
  /** Only where an instant is known: a day is no time. */
  date_published?: string;
  /** The same for machines. */
  _situs_kpu: {
    path: string;
    before: number | null;
    after: number | null;
    status: string;
    sample: boolean;
  };
}

export interface CorrectionFeed {
  version: 'https://jsonfeed.org/version/1.1';
  title: string;
  home_page_url: string;
  feed_url?: string;
  description: string;
  language: Locale;
  items: CorrectionFeedItem[];
}

const replaced: Readonly<Record<FormerReason, LocalText>> = {
  psu: { id: 'Angka sebelum PSU disimpan', en: 'Figures before the repeat voting are kept' },
  rekap_ulang: {
    id: 'Angka sebelum rekapitulasi ulang disimpan',
    en: 'Figures before the repeat recapitulation are kept',
  },
  perbaikan_keputusan: {
    id: 'Angka sebelum perbaikan keputusan disimpan',
    en: 'Figures before the correction of the decision are kept',
  },
  koreksi: { id: 'Angka sebelum koreksi disimpan', en: 'Figures before the correction are kept' },
};

/**
 * The published changes of a result, the latest first; then the figures that a repeat replaced. Made-up figures begin
 * with the mark. Throws when `url` is no address of the web, because readers could not come back to the figures.
 */
export function correctionFeed(
  given: ElectionResult,
  { url, feedUrl, locale = 'id' }: CorrectionFeedOptions,
): CorrectionFeed {
  for (const [key, value] of [
    ['url', url],
    ['feedUrl', feedUrl],
  ] as const) {
    if (value === undefined || /^https?:\/\/[^\s/]/i.test(value)) continue;
    throw new TypeError(
      `Situs KPU correctionFeed: ${key} is ${JSON.stringify(value)}. A feed leads readers back to the figures. Pass an address that begins with https://.`,
    );
  }
  const result = tolerant(given);
  const { corrections, former, contest, area, status, timeZone, sample, asOf } = result;
  const text = words[locale];
  const page = url.replace(/#.*$/, '');
  const name = [contest.name || contest.shortName, area.code === contest.regionCode ? '' : area.name]
    .filter(Boolean)
    .join(', ');
  const mark = sample ? text.sample : '';
  const told = [
    wordsOf(status, contest.kind).label[locale],
    asOf === null ? '' : formatMoment(asOf, timeZone, locale),
  ].filter(Boolean);
  const foot = `${text.status}: ${told.join(', ')}. ${page}`;
  const labels = figureLabels(result);
  const items = corrections
    .map((one, index) => ({ one, index }))
    .sort((a, b) => (a.one.at < b.one.at ? 1 : a.one.at > b.one.at ? -1 : b.index - a.index))
    .map(({ one, index }): CorrectionFeedItem => {
      const label = labels.get(one.path)?.[locale] ?? text.figure;
      const [before, after] = [formatVotes(one.before, locale), formatVotes(one.after, locale)];
      const source = one.sourceIndex === null ? undefined : result.sources[one.sourceIndex];
      const document = source
        ? ` ${text.document}: ${[source.title, source.publisher].filter(Boolean).join(', ')}.`
        : '';
      const when = one.at ? formatMoment(one.at, timeZone, locale) : text.noTime;
      return {
        id: `${page}#koreksi:${one.path}:${one.at}:${one.before}:${one.after}`,
        url: `${page}#koreksi-${index + 1}`,
        title: `${mark}${label}: ${before} → ${after}`,
        content_text: `${mark}${text.changed(label, when, before, after, one.reason)}${document} ${foot}`,
        ...(instantOf(one.at) !== null && { date_published: one.at }),
        _situs_kpu: { path: one.path, before: one.before, after: one.after, status, sample },
      };
    });
  const kept = former.map((one, index): CorrectionFeedItem => {
    const votes = one.options.map(({ id, votes: count }) => {
      const option = result.options.find((own) => own.id === id);
      return `${option ? text.number(option.nomorUrut) : id} ${formatVotes(count, locale)}`;
    });
    return {
      id: `${page}#sebelumnya:${one.reason}:${former.length - index}`,
      url: `${page}#sebelumnya-${index + 1}`,
      title: `${mark}${replaced[one.reason][locale]}`,
      content_text: `${mark}${replaced[one.reason][locale]}: ${votes.join('; ')}. ${foot}`,
      ...(one.asOf !== null && instantOf(one.asOf) !== null && { date_published: one.asOf }),
      _situs_kpu: { path: `former.${index}`, before: null, after: null, status: one.status, sample },
    };
  });
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: `${mark}${text.title}: ${name}`,
    home_page_url: page,
    ...(feedUrl !== undefined && { feed_url: feedUrl }),
    description: text.description,
    language: locale,
    items: [...items, ...kept],
  };
}

const words = {
  id: {
    sample: 'CONTOH, bukan hasil pemilihan: ',
    title: 'Koreksi angka',
    description:
      'Setiap angka yang diubah setelah diterbitkan, dengan angka lama, angka baru, dan alasannya.',
    figure: 'Angka',
    status: 'Status',
    document: 'Dokumen',
    noTime: 'waktu belum diketahui',
    number: (value: number) => `nomor urut ${value}`,
    changed: (label: string, when: string, before: string, after: string, reason: string) =>
      `${label} diperbarui ${when}: sebelumnya ${before}, sekarang ${after}${reason ? `, karena ${reason}` : ''}.`,
  },
  en: {
    sample: 'SAMPLE, not an election result: ',
    title: 'Corrected figures',
    description:
      'Every figure that was changed after publication, with the former figure, the new one and the reason.',
    figure: 'Figure',
    status: 'Status',
    document: 'Document',
    noTime: 'time not known',
    number: (value: number) => `number ${value}`,
    changed: (label: string, when: string, before: string, after: string, reason: string) =>
      `${label} updated ${when}: formerly ${before}, now ${after}${reason ? `, because ${reason}` : ''}.`,
  },
} as const;
