import type { ReactNode } from 'react';

export const themes = ['light', 'dark', 'contrast'] as const;

/**
 * The same content in every theme, one below the other: the ground of each `*.visual.stories.tsx`.
 * A function gets the theme's name, for labels of landmarks and ids that must differ on one page.
 */
export function ThemeMatrix({ children }: { children: ReactNode | ((theme: string) => ReactNode) }) {
  return themes.map((theme) => (
    <div key={theme} data-kpu-theme={theme} className="sb-theme">
      {typeof children === 'function' ? children(theme) : children}
    </div>
  ));
}
