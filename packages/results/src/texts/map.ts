/** Words of ResultMap and ResultTileGrid. */
import type { AreaReason } from '../internal/areas.ts';

const unit = {
  id: {
    turnout: 'persen dari DPT di wilayah itu',
    progress: 'persen dari TPS di wilayah itu',
    invalid: 'persen dari semua suara di wilayah itu',
    options: 'persen dari suara sah di wilayah itu',
  },
  en: {
    turnout: 'per cent of the fixed voter list there',
    progress: 'per cent of the polling stations there',
    invalid: 'per cent of all votes there',
    options: 'per cent of the valid votes there',
  },
} as const;

interface MapText {
  area: string;
  measure: Readonly<Record<keyof (typeof unit)['id'], string>>;
  unit: Readonly<Record<keyof (typeof unit)['id'], string>>;
  /** Head of the column, and title, of the map of one option. */
  option: (number: string) => string;
  /** Beside the status of such a map: the maps can be compared. */
  sameLimits: string;
  of: (part: string, whole: string) => string;
  whole: (area: string, share: string) => string;
  refused: (measure: string, why: string) => string;
  instead: (measure: string) => string;
  why: Readonly<Record<AreaReason, (status: string) => string>>;
  noAreas: string;
  noken: string;
  withheld: string;
}

export const resultMapText: Readonly<Record<'id' | 'en', MapText>> = {
  id: {
    area: 'Wilayah',
    measure: {
      turnout: 'Partisipasi pemilih',
      progress: 'TPS yang sudah masuk',
      invalid: 'Suara tidak sah',
      options: 'Suara menurut pilihan',
    },
    unit: unit.id,
    option: (number) => `Suara nomor urut ${number}`,
    sameLimits: 'Batas kelas sama pada peta setiap pilihan.',
    of: (part, whole) => `${part} dari ${whole}`,
    whole: (area, share) => `${area} seluruhnya: ${share}.`,
    refused: (measure, why) => `Peta “${measure}” tidak ditampilkan: ${why}`,
    instead: (measure) => `Yang ditampilkan: ${measure}.`,
    why: {
      status: (status) =>
        `pada status “${status}” angkanya belum direkapitulasi, dan wilayah tidak diwarnai menurut pilihan atau bagian suara.`,
      'no-data': () => 'angka per wilayah yang diperlukan belum ada.',
      findings: () => 'ada angka yang perlu dicocokkan dengan dokumen sumber.',
    },
    noAreas: 'Belum ada rincian per wilayah.',
    noken: 'pemungutan suara dengan noken',
    withheld: 'sumber sedang diperiksa',
  },
  en: {
    area: 'Area',
    measure: {
      turnout: 'Turnout',
      progress: 'Polling stations in',
      invalid: 'Invalid votes',
      options: 'Votes by option',
    },
    unit: unit.en,
    option: (number) => `Votes for number ${number}`,
    sameLimits: 'The class limits are the same on the map of every option.',
    of: (part, whole) => `${part} of ${whole}`,
    whole: (area, share) => `${area} as a whole: ${share}.`,
    refused: (measure, why) => `The map “${measure}” is not shown: ${why}`,
    instead: (measure) => `Shown instead: ${measure}.`,
    why: {
      status: (status) =>
        `at the status “${status}” its figures are not recapitulated, and areas are not coloured by option or part of the votes.`,
      'no-data': () => 'the figures by area that it needs are not known yet.',
      findings: () => 'there are figures to be compared with the source document.',
    },
    noAreas: 'There are no figures by area yet.',
    noken: 'voting by noken',
    withheld: 'source under review',
  },
};
