/** The areas of a map or tile grid, taken out of the shapes that draw all areas of one step together. */
export function drawnAreas(container: ParentNode): { path: string; row: number; tone: string }[] {
  return [...container.querySelectorAll('[data-areas] > svg:first-child > g:first-child > path')].flatMap(
    (step) => {
      const rows = step.getAttribute('data-rows')?.split(' ').map(Number) ?? [];
      const lines = step.getAttribute('d')?.split('\n') ?? [];
      if (rows.length !== lines.length) throw new Error(`${lines.length} areas and ${rows.length} rows`);
      return lines.map((path, line) => ({
        path,
        row: rows[line] ?? Number.NaN,
        tone: step.getAttribute('class') ?? '',
      }));
    },
  );
}
