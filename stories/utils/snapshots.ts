/** What Chromatic takes pictures of, for whoever has a token. The suite's own comparison goes by the `visual` tags. */
const at = (viewport: number, theme: string) => ({ viewport, theme });

/** A dense component story shows every theme by itself. */
export const snapshots = {
  chromatic: { disableSnapshot: false, modes: { phone: { viewport: 320 }, desktop: { viewport: 1200 } } },
};

/** A whole page is taken in each theme, and in forced colours. */
export const pageSnapshots = {
  chromatic: {
    disableSnapshot: false,
    modes: {
      'phone light': at(320, 'light'),
      'phone dark': at(320, 'dark'),
      'desktop light': at(1200, 'light'),
      'desktop dark': at(1200, 'dark'),
      'desktop forced colours': { viewport: 1200, forcedColors: 'active' },
    },
  },
};
