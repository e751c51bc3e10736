import type { ComponentPropsWithRef, ReactElement } from 'react';

/**
 * A ruled form as a stand-in for the emblem. It is not KPU's emblem: an office puts its own file into
 * `SiteHeader`'s `mark`, `<img src="/lambang-kpu.svg" alt="KPU" …>`.
 */
export function PlaceholderMark(props: ComponentPropsWithRef<'svg'>): ReactElement {
  return (
    <svg
      viewBox="0 0 44 44"
      width="44"
      height="44"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      aria-hidden="true"
      {...props}
    >
      <path d="M1 1h42v42H1zM1 15h42M1 29h42M15 15v28" />
    </svg>
  );
}
