import type { ReactElement } from 'react';
import { type JsonLdValue, jsonLd } from '../../head/jsonLd.ts';

export interface JsonLdProps {
  /** One object or several. */
  value: JsonLdValue | readonly JsonLdValue[];
}

/** Structured data: a block that browsers do not run, so a strict policy for scripts lets it stand. */
export function JsonLd({ value }: JsonLdProps): ReactElement {
  return (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: React would escape JSON as HTML, which scripts do not decode; jsonLd() leaves no `<`, `>` or `&` in it
      dangerouslySetInnerHTML={{ __html: jsonLd(value) }}
    />
  );
}
