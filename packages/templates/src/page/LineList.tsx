import type { ReactElement } from 'react';

/** Plain lines one below the other: requirements, laws, steps without more to say. */
export function LineList({
  lines,
  ordered = false,
}: {
  lines: readonly string[];
  ordered?: boolean;
}): ReactElement {
  const List = ordered ? 'ol' : 'ul';
  return (
    <List>
      {lines.map((line, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list is static, and lines may be the same
        <li key={i}>{line}</li>
      ))}
    </List>
  );
}
