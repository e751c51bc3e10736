/**
 * A picture of a result for sharing, 1200×630, as plain shapes: made when a page is built, drawn as SVG or by a widget.
 * The status stands first, the mark of made-up figures above it; options stand in ballot order, all alike.
 */
import { barPatterns } from '@situs-kpu/charts/core';
import { formatDay } from '@situs-kpu/ui/core';
import type { ElectionResult, Locale } from '../model.ts';
import { isCount, sumCounts } from '../numbers.ts';
import { altOf } from '../outputs/alt.ts';
import { type Content, contentOf, type OptionContent, type OutputOptions } from '../outputs/content.ts';
import { outputWords } from '../outputs/words.ts';
import { statuses } from '../status.ts';
import { type Fitted, fitCalm, fitText, widthOf } from './measure.ts';
import { palette } from './palette.ts';

/** Size of the picture, as networks ask for it. */
export const shareCardSize = { width: 1_200, height: 630 } as const;

/** Most options that a picture tells one by one; with more it says how many there are. */
export const shareCardOptions = 6;

export interface ShareCardOptions extends Pick<OutputOptions, 'locale' | 'url'> {}

/** One shape, in the attributes of SVG. */
export type CardShape =
  | {
      tag: 'rect';
      x: number;
      y: number;
      width: number;
      height: number;
      fill: string;
      stroke?: string;
      strokeWidth?: number;
    }
  | {
      tag: 'line';
      x1: number;
      y1: number;
      x2: number;
      y2: number;
      stroke: string;
      strokeWidth: number;
      dash?: string;
    }
  | {
      tag: 'text';
      x: number;
      y: number;
      size: number;
      bold: boolean;
      fill: string;
      anchor: 'start' | 'middle' | 'end';
      text: string;
    };

export interface ShareCard {
  width: number;
  height: number;
  locale: Locale;
  /** What the picture shows, in at most 250 characters. */
  alt: string;
  shapes: readonly CardShape[];
}

const margin = 56;
const { width, height } = shareCardSize;
const inner = width - 2 * margin;

/** The picture as shapes. Never throws; a result whose figures disagree shows the reason and no figure. */
export function shareCard(result: ElectionResult, { locale = 'id', url }: ShareCardOptions = {}): ShareCard {
  const content = contentOf(result, { locale, url, length: 'baris' });
  const canvas = new Canvas();
  canvas.rect(0, 0, width, height, palette.paper);
  canvas.rect(0, 0, width, 12, palette.chrome);
  canvas.rect(0, 12, width, 3, palette.gold);
  let top = 15;
  if (content.sample !== null) {
    canvas.rect(0, top, width, 44, palette.ink);
    canvas.text(margin, top + 31, 26, content.sample, { bold: true, fill: palette.paper });
    top += 44;
  }
  top = drawStatus(canvas, content, top);
  const bottom = drawFooter(canvas, content);
  top = drawTitle(canvas, content, top, bottom);
  drawBody(canvas, content, top, bottom - 16);
  return { width, height, locale, alt: altOf(content), shapes: canvas.shapes };
}

class Canvas {
  readonly shapes: CardShape[] = [];

  rect(
    x: number,
    y: number,
    w: number,
    h: number,
    fill: string,
    stroke?: string,
    strokeWidth?: number,
  ): void {
    this.shapes.push({
      tag: 'rect',
      x: round(x),
      y: round(y),
      width: round(w),
      height: round(h),
      fill,
      ...(stroke !== undefined && { stroke, strokeWidth: strokeWidth ?? 1 }),
    });
  }

  line(x1: number, y: number, x2: number, stroke: string, strokeWidth: number, dash?: string): void {
    this.shapes.push({
      tag: 'line',
      x1: round(x1),
      y1: round(y),
      x2: round(x2),
      y2: round(y),
      stroke,
      strokeWidth: round(strokeWidth),
      ...(dash !== undefined && { dash }),
    });
  }

  text(
    x: number,
    y: number,
    size: number,
    text: string,
    { bold = false, fill = palette.ink as string, anchor = 'start' as 'start' | 'middle' | 'end' } = {},
  ): void {
    // Each text stands alone, so nothing needs to be kept apart from its neighbours.
    const alone = text.replace(/[\u2066-\u2069]/g, '');
    this.shapes.push({
      tag: 'text',
      x: round(x),
      y: round(y),
      size: round(size),
      bold,
      fill,
      anchor,
      text: alone,
    });
  }

  block(
    x: number,
    top: number,
    { lines, size, step }: Fitted,
    style: { bold?: boolean; fill?: string } = {},
  ): void {
    lines.forEach((line, index) => {
      // The base line of letters lies some three quarters below the top of their line.
      this.text(x, top + index * step + size * 0.95, size, line, style);
    });
  }
}

const round = (value: number) => Math.round(value * 100) / 100;

function drawStatus(canvas: Canvas, content: Content, top: number): number {
  const words = outputWords[content.locale];
  const { tone } = statuses[content.result.status];
  const label = fitText(content.status, 40, inner, 92);
  const facts = [
    content.figures || content.iso !== null
      ? `${words.time}: ${content.time}`
      : `${words.votingDay}: ${formatDay(content.result.contest.date, content.locale)}`,
    content.progress === null ? '' : `${words.progress}: ${content.progress}`,
  ];
  const small = fitCalm(facts.filter(Boolean).join(' · '), 25, inner, 60);
  const tall = label.height + small.height + 36;
  canvas.rect(0, top, width, tall, palette.sunken);
  // Ruled as in the status band of the pages: dashed is provisional, double asks for attention, one line is official.
  canvas.line(
    0,
    top + tall - 2,
    width,
    palette.ink,
    4,
    tone === 'provisional' ? '18 10' : tone === 'neutral' ? '4 8' : undefined,
  );
  if (tone === 'attention') canvas.line(0, top + tall - 10, width, palette.ink, 4);
  canvas.block(margin, top + 10, label, { bold: true });
  canvas.block(margin, top + 12 + label.height, small);
  return top + tall;
}

/** What the shares are parts of, and where to read it. Returns where it begins. */
function drawFooter(canvas: Canvas, content: Content): number {
  const words = outputWords[content.locale];
  const { address } = content;
  // An address that would need more than two lines stands small rather than cut.
  const where = fitText(`${address.label}: ${address.text}`, 24, inner, 62);
  const base = fitText(`${words.base}: ${content.base}`, 24, inner, 32);
  const tall = where.height + base.height + 34;
  const top = height - tall;
  canvas.rect(margin, top, inner, 3, palette.ink);
  canvas.block(margin, top + 12, base, { bold: true });
  canvas.block(margin, top + 14 + base.height, where);
  return top;
}

function drawTitle(canvas: Canvas, content: Content, top: number, bottom: number): number {
  const few = content.options.length <= 3;
  const title = fitCalm(content.title, few ? 34 : 28, inner, Math.min(few ? 88 : 72, (bottom - top) / 3));
  canvas.block(margin, top + 16, title, { bold: true });
  return top + 16 + title.height + 14;
}

function drawBody(canvas: Canvas, content: Content, top: number, bottom: number): void {
  const words = outputWords[content.locale];
  const { options, sound, figures, sums } = content;
  const held = figures && !sound;
  let from = top;
  if (held || options.length === 0) {
    const text = fitText(
      options.length === 0 ? words.noOptions : words.heldCard,
      28,
      inner,
      Math.min(110, (bottom - top) / 2),
    );
    canvas.block(margin, from, text);
    from += text.height + 12;
  }
  if (options.length === 0) return;
  if (options.length > shareCardOptions) {
    const lines = [
      `${words.manyOptions(String(options.length))}.`,
      ...(held ? [] : [`${words.elsewhere}.`, ...sums.map(({ label, text }) => `${label}: ${text}`)]),
    ];
    const step = Math.min(48, (bottom - from) / lines.length);
    lines.forEach((line, index) => {
      const one = fitText(line, Math.min(30, step / 1.3), inner, step);
      canvas.block(margin, from + index * step, one, { bold: index === 0 });
    });
    return;
  }
  const step = Math.min(132, (bottom - from) / options.length);
  options.forEach((option, index) => {
    drawOption(canvas, content, option, from + index * step, step, held);
  });
}

function drawOption(
  canvas: Canvas,
  content: Content,
  option: OptionContent,
  top: number,
  step: number,
  held: boolean,
): void {
  const { options, sound, result } = content;
  const box = Math.min(72, step - 10);
  const pad = (step - box) / 2;
  canvas.rect(margin + 1.5, top + pad, box, box, palette.paper, palette.ink, 3);
  const digit = Math.min(box * 0.62, (box * 0.8) / Math.max(0.6, widthOf(option.number, 1)));
  canvas.text(margin + 1.5 + box / 2, top + pad + box / 2 + digit * 0.36, digit, option.number, {
    bold: true,
    anchor: 'middle',
  });

  const below = ({ option: { votes }, share }: OptionContent) =>
    `${outputWords[content.locale].unit(votes ?? 0)} · ${share ?? ''}`;
  // One column of figures, as wide as its widest, so that all rows are alike.
  const large = sound ? Math.min(50, step * 0.46) : 26;
  const small = Math.min(26, step * 0.27);
  const column = held
    ? 0
    : Math.max(...options.map((one) => Math.max(widthOf(one.votes, large), widthOf(below(one), small))));
  if (!held) {
    const right = width - margin;
    if (sound) {
      const middle = top + step / 2;
      canvas.text(right, middle + large * 0.12, large, option.votes, { bold: true, anchor: 'end' });
      canvas.text(right, middle + large * 0.12 + small * 1.2, small, below(option), { anchor: 'end' });
    } else
      canvas.text(right, top + step / 2 + large * 0.36, large, option.votes, {
        anchor: 'end',
        fill: palette.inkMuted,
      });
  }
  const left = margin + box + 24;
  const room = width - margin - column - (held ? 0 : 32) - left;
  const bar = sound ? Math.max(10, Math.min(20, step * 0.2)) : 0;
  const tall = step - bar - (sound ? 16 : 8);
  const name = fitText(option.short, Math.min(32, step * 0.42), room, tall);
  const whole = name.height + (sound ? bar + 6 : 0);
  const begin = top + (step - whole) / 2;
  canvas.block(left, begin, name, { bold: true });
  if (sound)
    drawBar(
      canvas,
      option,
      sumCounts(result.options.map(({ votes }) => votes)),
      left,
      begin + name.height + 6,
      room,
      bar,
    );
}

/** Its part of the valid votes, on a track that is all of them; told apart by texture, not by colour. */
function drawBar(
  canvas: Canvas,
  { option }: OptionContent,
  whole: bigint | null,
  x: number,
  y: number,
  w: number,
  h: number,
): void {
  canvas.rect(x, y, w, h, palette.track);
  if (!isCount(option.votes) || whole === null || whole === 0n) return;
  const long = (w * option.votes) / Number(whole);
  if (long <= 0) return;
  const pattern = barPatterns[(Math.max(1, option.nomorUrut) - 1) % barPatterns.length] ?? { weight: 0 };
  if (pattern.weight >= h && pattern.dash === undefined) {
    canvas.rect(x, y, long, h, palette.bar);
    return;
  }
  // On a thin bar the texture and its outline become finer, or they would close it.
  const edge = h < 14 ? 1.2 : 2;
  const weight = pattern.weight < 16 ? Math.min(pattern.weight, h * 0.34) : h;
  if (pattern.weight > 0) canvas.line(x, y + h / 2, x + long, palette.bar, weight, pattern.dash);
  canvas.rect(x + edge / 2, y + edge / 2, Math.max(0, long - edge), h - edge, 'none', palette.bar, edge);
}
