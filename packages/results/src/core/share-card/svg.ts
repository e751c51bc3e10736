/** The picture as SVG text: no style, no script, no id, no font of its own. */

import { escapeHtml } from '@situs-kpu/ui/core';
import type { ElectionResult } from '../model.ts';
import { type CardShape, type ShareCardOptions, shareCard } from './model.ts';

/** Fonts of the picture; a converter brings the first one. */
export const shareCardFonts = "'Public Sans', Arial, Helvetica, sans-serif";

/**
 * The picture of a result as an SVG document of 1200×630, made when the page is built. `@situs-kpu/results/share-card`
 * turns it into PNG, which networks ask for.
 */
export function shareCardSvg(result: ElectionResult, options: ShareCardOptions = {}): string {
  const { width, height, locale, alt, shapes } = shareCard(result, options);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" lang="${locale}" role="img" aria-label="${escapeHtml(alt)}" font-family="${escapeHtml(shareCardFonts)}">`,
    `<title>${escapeHtml(alt)}</title>`,
    ...shapes.map(shapeSvg),
    '</svg>',
    '',
  ].join('\n');
}

/** Attributes of a shape, as both the text and the widget write them. */
export function shapeAttributes(shape: CardShape): Record<string, string | number> {
  if (shape.tag === 'text')
    return {
      x: shape.x,
      y: shape.y,
      'font-size': shape.size,
      ...(shape.bold && { 'font-weight': 700 }),
      fill: shape.fill,
      ...(shape.anchor !== 'start' && { 'text-anchor': shape.anchor }),
    };
  const { tag: _, ...rest } = shape;
  return Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [
      key === 'strokeWidth' ? 'stroke-width' : key === 'dash' ? 'stroke-dasharray' : key,
      value,
    ]),
  );
}

function shapeSvg(shape: CardShape): string {
  const attributes = Object.entries(shapeAttributes(shape))
    .map(([key, value]) => ` ${key}="${escapeHtml(String(value))}"`)
    .join('');
  return shape.tag === 'text'
    ? `<text${attributes}>${escapeHtml(shape.text)}</text>`
    : `<${shape.tag}${attributes}/>`;
}
