/** A wrong change, and the command that must turn red because of it. */
export interface Mutant {
  name: string;
  file: string;
  from: string | RegExp;
  to: string;
  command: string;
}

const unit = (path: string) => `vitest run --project unit --project unit-alone --project node ${path}`;
const contract = (path: string) => `vitest run --project contract test/contract/${path}`;
const storybook =
  'storybook build --quiet --disable-telemetry -o node_modules/.cache/situs-kpu/storybook && vitest run --project built test/visual';

export const mutants: Mutant[] = [
  {
    name: 'one token, one step, in the source',
    file: 'packages/tokens/src/source/color.tokens.json',
    from: '"hex": "#900d0d"',
    to: '"hex": "#900d0e"',
    command: unit('packages/tokens'),
  },
  {
    name: 'one token, one step, in the generated values',
    file: 'packages/tokens/src/tokens.generated.ts',
    from: '"color-chrome": "#900d0d"',
    to: '"color-chrome": "#900d0e"',
    command: unit('packages/tokens'),
  },
  {
    name: 'one token, one step, on the screen',
    file: 'packages/tokens/src/tokens.generated.ts',
    from: '"color-chrome": "#900d0d"',
    to: '"color-chrome": "#900d0e"',
    command: `${storybook} -t ui-siteheader`,
  },
  {
    name: 'a colour of text that is hard to read',
    file: 'packages/tokens/src/source/theme-light.tokens.json',
    from: '"ink-muted": { "$value": "{primitive.stone.700}"',
    to: '"ink-muted": { "$value": "{primitive.stone.500}"',
    command: unit('packages/tokens'),
  },
  {
    name: 'one word of the provisional sentence',
    file: 'packages/results/src/core/messages/id.json',
    from: 'memperoleh sementara {votes}',
    to: 'unggul sementara {votes}',
    command: unit('packages/results/src/core'),
  },
  {
    name: 'one word of the sentence of the determined result',
    file: 'packages/results/src/core/messages/id.json',
    from: '{who} memperoleh suara terbanyak"',
    to: '{who} menang"',
    command: unit('packages/results/src/core'),
  },
  {
    name: 'one word of the English sentence',
    file: 'packages/results/src/core/messages/en.json',
    from: 'has provisionally received',
    to: 'has received',
    command: unit('packages/results/src/core'),
  },
  {
    name: 'a dependency against the direction, by lint',
    file: 'packages/ui/src/internal/cx.ts',
    from: /^/,
    to: "import '@situs-kpu/results/core';\n",
    command: 'biome check --error-on-warnings packages/ui/src/internal/cx.ts',
  },
  {
    name: 'a dependency against the direction, by the contract test',
    file: 'packages/ui/src/internal/cx.ts',
    from: /^/,
    to: "import '@situs-kpu/results/core';\n",
    command: contract('direction.test.ts'),
  },
  {
    name: 'React in a core entry',
    file: 'packages/charts/src/core/format.ts',
    from: /^/,
    to: "import 'react';\n",
    command: contract('direction.test.ts'),
  },
  {
    name: 'a figure without its alternative text, by types',
    file: 'stories/ui/Prose/article.tsx',
    from: /\n\s+alt="[^"]+"/,
    to: '',
    command: 'tsc --noEmit',
  },
  {
    name: 'a component that drops the alternative text, by axe',
    file: 'packages/ui/src/components/Figure/Figure.tsx',
    from: "alt={decorative ? '' : noAlt ? text.honestAlt : alt}",
    to: '',
    command: unit('packages/ui/src/components/Figure'),
  },
  {
    name: 'an inline style attribute',
    file: 'packages/ui/src/components/Heading/Heading.tsx',
    from: 'className={',
    to: 'style={{ margin: 0 }} className={',
    command: unit('packages/ui/src/components/Heading'),
  },
  {
    name: 'a contract name that is not in the table',
    file: 'packages/ui/src/contract.ts',
    from: "'ui/Button@1'",
    to: "'ui/Button@2'",
    command: 'tsc --noEmit',
  },
  {
    name: 'structured data that can end its own script',
    file: 'packages/templates/src/head/jsonLd.ts',
    from: "'<': '\\\\u003c',",
    to: "'<': '<',",
    command: unit('packages/templates/src/head'),
  },
  {
    name: 'a check of the figures that is left out',
    file: 'packages/results/src/core/identities-parts.ts',
    from: 'if (isCount(valid) && isCount(invalid) && isCount(total)) {',
    to: 'if (false) {',
    command: unit('packages/results/src/core'),
  },
  // The next ones are defects of public result sites, made again: a sentence that does not know its status, "above" for
  // a difference of nothing, a silent tie, a gap at exactly one half, a refresh that one certified contest ends for all.
  {
    name: 'a sentence that does not know its status: the votes',
    file: 'packages/results/src/core/narrative-parts.ts',
    from: "statuses[result.status].complete ? 'option' : 'option_provisional'",
    to: "'option'",
    command: unit('packages/results/src/core/narrative'),
  },
  {
    name: 'a sentence that does not know its status: the difference',
    file: 'packages/results/src/core/narrative-facts.ts',
    from: "      : 'difference_provisional';",
    to: "      : 'difference';",
    command: unit('packages/results/src/core/narrative'),
  },
  {
    name: 'a sentence that does not know its status: the line of the law',
    file: 'packages/results/src/core/rule-statement.ts',
    from: "if (!statuses[result.status].complete) return undecided('provisional');",
    to: '',
    command: unit('packages/results/src/core/rule'),
  },
  {
    name: 'a difference of nothing that is called above',
    file: 'packages/results/src/core/numbers-compare.ts',
    from: "(sign < 0 ? 'below' : sign > 0 ? 'above' : 'equal')",
    to: "(sign < 0 ? 'below' : 'above')",
    command: unit('packages/results/src/core/numbers'),
  },
  {
    name: 'a difference of no votes that is told as a number',
    file: 'packages/results/src/core/numbers-compare.ts',
    from: 'if (difference === 0n) return same[locale];',
    to: '',
    command: unit('packages/results/src/core/numbers'),
  },
  {
    name: 'a silent tie: one of several with the most votes',
    file: 'packages/results/src/core/numbers-compare.ts',
    from: 'ids: options.filter(({ votes }) => votes === most).map(({ id }) => id)',
    to: 'ids: options.filter(({ votes }) => votes === most).map(({ id }) => id).slice(0, 1)',
    command: unit('packages/results/src/core/numbers'),
  },
  {
    name: 'a silent tie: the sentence names the first of several',
    file: 'packages/results/src/core/narrative-facts.ts',
    from: "const key = top.length === 1 ? 'leader' : top.length === ordered.length ? 'leader_tie_all' : 'leader_tie';",
    to: "const key = 'leader';",
    command: unit('packages/results/src/core/narrative'),
  },
  {
    name: 'a silent tie: the rule names the first of several',
    file: 'packages/results/src/core/rule-statement.ts',
    from: 'const tied = most.length > places;',
    to: 'most.splice(places); const tied = false;',
    command: unit('packages/results/src/core/rule'),
  },
  {
    name: 'a silent tie: the last seat goes to whoever stands first',
    file: 'packages/results/src/core/seats.ts',
    from: 'if (boundary.length > left) {',
    to: 'if (false) {',
    command: unit('packages/results/src/core/seats'),
  },
  {
    name: 'a gap at exactly one half',
    file: 'packages/results/src/core/numbers-compare.ts',
    from: "return side === 'above' || (side === 'equal' && kind === 'at_least');",
    to: "return side === 'above';",
    command: unit('packages/results/src/core/numbers'),
  },
  {
    name: 'a gap at exactly one half: half of the votes passes as more than half',
    file: 'packages/results/src/core/rule-statement.ts',
    from: "passes === 'above' ? hundredfold / 100n + 1n : (hundredfold + 99n) / 100n",
    to: '(hundredfold + 99n) / 100n',
    command: unit('packages/results/src/core/rule'),
  },
  {
    name: 'a gap at exactly one half: the sentence after the determination',
    file: 'packages/results/src/core/narrative-facts.ts',
    from: 'BigInt(option.votes ?? 0) * 2n > BigInt(valid.value)',
    to: 'BigInt(option.votes ?? 0) * 2n >= BigInt(valid.value)',
    command: unit('packages/results/src/core/narrative'),
  },
  {
    name: 'one certified contest that ends the refresh for all',
    file: 'packages/results/src/live/source.ts',
    from: '[...states.values()].every(({ done }) => done)',
    to: '[...states.values()].some(({ done }) => done)',
    command: unit('packages/results/src/live/source.test.ts'),
  },
  {
    name: 'one certified contest that is asked for again and again',
    file: 'packages/results/src/live/source.ts',
    from: 'if (!all && states.get(key)?.done) continue;',
    to: '',
    command: unit('packages/results/src/live/source.test.ts'),
  },
  {
    name: 'a share that is rounded onto the line of the law',
    file: 'packages/results/src/core/numbers-print.ts',
    from: 'if (!lost) return first.text;',
    to: 'return first.text;',
    command: 'node test/deep/rounding.ts 20000',
  },
  {
    name: 'a divisor of seats that is even',
    file: 'packages/results/src/core/seats.ts',
    from: 'const divisor = 2 * index + 1;',
    to: 'const divisor = index + 1;',
    command: unit('packages/results/src/core/seats'),
  },
  {
    name: 'missing votes that become no votes',
    file: 'packages/results/src/core/seats.ts',
    from: 'eligible(id) === null || !isCount(votes)',
    to: 'eligible(id) === null',
    command: unit('packages/results/src/core/seats'),
  },
  {
    name: 'provisional votes that become seats',
    file: 'packages/results/src/core/seats-input.ts',
    from: "stepOf(status) >= stepOf('penetapan_hasil') && ",
    to: '',
    command: unit('packages/results/src/core/seats'),
  },
  {
    name: 'a turnout above the whole list that is cut off',
    file: 'packages/results/src/core/numbers-denominators.ts',
    from: 'const ratio = { numerator, denominator: whole };',
    to: 'const ratio = { numerator: numerator > whole ? whole : numerator, denominator: whole };',
    command: unit('packages/results/src/core/numbers'),
  },
  {
    name: 'a changed public name',
    file: 'test/contract/api/ui.api.md',
    from: 'export function Button',
    to: 'export function Buton',
    command: contract('api.test.ts'),
  },
];
