import { vars } from '@situs-kpu/tokens';

/**
 * Inline padding that keeps the content of a full-width band on the column of `Container`. Padding instead of a
 * wrapper: a band needs one element, not two.
 */
export const bandPadding = `max(${vars.size.gutter}, (100% - ${vars.size.page}) / 2)`;
