import type { ReactNode } from 'react';

export const themes = ['light', 'dark', 'contrast'] as const;

/** The same content in every theme, one below the other: the ground of each `*.visual.stories.tsx`. */
export function ThemeMatrix({ children }: { children: ReactNode }) {
  return themes.map((theme) => (
    <div key={theme} data-kpu-theme={theme} className="sb-theme">
      {children}
    </div>
  ));
}
