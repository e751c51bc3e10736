/**
 * Metric-matched fallback: a local font is stretched (`size-adjust`) until a line of Indonesian text is as wide as in
 * Public Sans, and its ascent and descent are set to those of Public Sans. A page keeps its line breaks, whichever of the two it shows.
 *
 * size-adjust      = average advance of Public Sans ÷ average advance of the local font, both per em
 * ascent-override  = ascent of Public Sans per em ÷ size-adjust; descent and line gap likewise
 */

/** Ordinary official Indonesian; its letters weigh the average. */
export const sample =
  'Komisi Pemilihan Umum menyelenggarakan pemilihan umum secara langsung, umum, bebas, rahasia, jujur, dan adil. ' +
  'Rekapitulasi hasil penghitungan suara dilakukan berjenjang mulai dari kecamatan, kabupaten/kota, provinsi, ' +
  'sampai tingkat nasional, dan setiap formulir dapat diperiksa oleh masyarakat. Daftar pemilih tetap memuat nama ' +
  'pemilih yang berhak memberikan suara di tempat pemungutan suara. Pengumuman ditetapkan pada 14 Februari 2024.';

export interface LocalFont {
  /** Names for `local()`; all have the same advances. */
  names: readonly string[];
  /** Average advance over `sample`, per em. */
  average: number;
}

export interface FallbackFace {
  family: string;
  weight: 400 | 700;
  local: LocalFont;
}

/**
 * Averages measured with fontkit: Arial by Arimo 5.3.0 (same advances by design, as Liberation Sans and Helvetica),
 * Roboto by Roboto 5.3.0, both from @fontsource.
 */
export const fallbackFaces: readonly FallbackFace[] = [
  {
    family: 'Situs KPU Fallback',
    weight: 400,
    local: { names: ['Arial', 'ArialMT', 'Liberation Sans', 'Arimo', 'Helvetica'], average: 0.46555 },
  },
  {
    family: 'Situs KPU Fallback',
    weight: 700,
    local: {
      names: ['Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold', 'Arimo Bold', 'Helvetica Bold'],
      average: 0.49887,
    },
  },
  {
    family: 'Situs KPU Fallback Roboto',
    weight: 400,
    local: { names: ['Roboto', 'Roboto-Regular'], average: 0.46456 },
  },
  {
    family: 'Situs KPU Fallback Roboto',
    weight: 700,
    local: { names: ['Roboto Bold', 'Roboto-Bold'], average: 0.47128 },
  },
];

export interface WebFont {
  unitsPerEm: number;
  ascent: number;
  descent: number;
  lineGap: number;
  /** Average advance over `sample`, per em, by weight. */
  average: Record<400 | 700, number>;
}

/** Measured from `fonts/public-sans-kpu.woff2`; `fonts.test.ts` measures again. */
export const publicSans: WebFont = {
  unitsPerEm: 2000,
  ascent: 1900,
  descent: -450,
  lineGap: 0,
  average: { 400: 0.48531, 700: 0.4992 },
};

const percent = (n: number) => `${Number((n * 100).toFixed(2))}%`;

export function fallbackRule({ family, weight, local }: FallbackFace, font: WebFont = publicSans): string {
  const adjust = font.average[weight] / local.average;
  const perEm = (n: number) => percent(n / font.unitsPerEm / adjust);
  return [
    '@font-face {',
    `  font-family: '${family}';`,
    `  font-weight: ${weight};`,
    `  src: ${local.names.map((name) => `local('${name}')`).join(', ')};`,
    `  size-adjust: ${percent(adjust)};`,
    `  ascent-override: ${perEm(font.ascent)};`,
    `  descent-override: ${perEm(-font.descent)};`,
    `  line-gap-override: ${perEm(font.lineGap)};`,
    '}',
  ].join('\n');
}

/** Text of `fonts.css`. */
export function fontsCss(): string {
  return `${[
    '/* Public Sans, SIL Open Font License 1.1, see fonts/OFL.txt. Written by `pnpm fonts`. */',
    [
      '@font-face {',
      "  font-family: 'Public Sans';",
      '  font-weight: 400 700;',
      '  font-style: normal;',
      // Never changes while somebody reads, so nothing can move; system fonts have tabular figures as well.
      '  font-display: optional;',
      "  src: url('../fonts/public-sans-kpu.woff2') format('woff2');",
      '}',
    ].join('\n'),
    ...fallbackFaces.map((face) => fallbackRule(face)),
  ].join('\n\n')}\n`;
}
