/** A wrong change, and the command that must turn red because of it. */
export interface Mutant {
  name: string;
  file: string;
  from: string | RegExp;
  to: string;
  command: string;
}

export const mutants: Mutant[] = [
  {
    name: 'a dependency against the direction',
    file: 'packages/ui/src/components/Button/Button.tsx',
    from: "import { cx } from '../../internal/cx.ts';",
    to: "import { cx } from '../../internal/cx.ts';\nimport '@situs-kpu/results/core';",
    command: 'vitest run --project contract test/contract/direction.test.ts',
  },
];
