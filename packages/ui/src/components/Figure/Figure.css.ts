import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';

export const root = style({ breakInside: 'avoid' });

// Important, because a host page with `max-width: none` would scroll sideways.
globalStyle(`${root} > img`, { display: 'block', maxInlineSize: '100% !important', blockSize: 'auto' });
globalStyle(`${root} > figcaption`, {
  marginBlockStart: vars.space[2],
  color: vars.color.inkMuted,
  fontSize: vars.text.sm,
  lineHeight: vars.leading.body,
});

/** For the editor, in development only. */
export const missing = style({ padding: vars.space[3], border: '2px dashed' });
