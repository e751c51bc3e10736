/**
 * `pnpm generate`: writes `tokens.generated.ts` (flat values for styles and code) and `tokens.generated.json`
 * (DTCG with aliases resolved, CSS names and contrast pairs; published as `@situs-kpu/tokens/tokens.json`).
 * Both are committed; a test fails when they do not match the source.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dereference, readSource, resolveTokens, type TokenMap, toCss } from './build/resolve.ts';
import { contrast } from './contrast.ts';
import { focusGrounds, forbiddenPairs, minimum, pairs } from './pairs.ts';

export const generatedTs = join(import.meta.dirname, 'tokens.generated.ts');
export const generatedJson = join(import.meta.dirname, 'tokens.generated.json');

const banner = '// Written by `pnpm generate` from src/source. Do not edit.\n';

export function renderTs(tokens: TokenMap = readSource()): string {
  const { base, atPhone, atTablet, reducedMotion, themes, print } = resolveTokens(tokens);
  const part = (name: string, value: unknown) =>
    `export const ${name} = ${JSON.stringify(value, null, 2)} as const;\n`;
  return [
    banner,
    part('base', base),
    part('atPhone', atPhone),
    part('atTablet', atTablet),
    part('reducedMotion', reducedMotion),
    part('themes', themes),
    part('print', print),
  ].join('\n');
}

/** DTCG tree in which every `$value` is literal; the CSS name and text stand in `$extensions`. */
function resolvedTree(tokens: TokenMap): object {
  const root: Record<string, unknown> = {};
  for (const name of tokens.keys()) {
    const { type, value } = dereference(tokens, name);
    const description = tokens.get(name)?.description;
    const path = name.split('.');
    let node = root;
    for (const key of path.slice(0, -1)) {
      node[key] ??= {};
      node = node[key] as Record<string, unknown>;
    }
    const variable = /^primitive\./.test(name)
      ? {}
      : { variable: `--kpu-${name.replace(/^(theme\.[^.]+|at-[a-z-]+)\./, '').replaceAll('.', '-')}` };
    node[path.at(-1) as string] = {
      $type: type,
      $value: value,
      ...(description ? { $description: description } : {}),
      $extensions: { 'id.situs-kpu': { ...variable, css: toCss(tokens, name) } },
    };
  }
  return root;
}

export function renderJson(tokens: TokenMap = readSource()): string {
  const { themes } = resolveTokens(tokens);
  const measured = pairs.map((pair) => ({
    ...pair,
    minimum: Object.fromEntries(Object.keys(themes).map((theme) => [theme, minimum(pair.kind, theme)])),
    contrast: Object.fromEntries(
      Object.entries(themes).map(([theme, values]) => [
        theme,
        Math.floor(contrast(values[pair.fg] ?? '', values[pair.bg] ?? '') * 100) / 100,
      ]),
    ),
  }));
  const document = {
    $description:
      'Token Situs KPU, alias sudah diurai. Warna turunan logo, bukan ketetapan KPU. / Situs KPU tokens, aliases resolved. Colours derived from the logo, not decreed by KPU.',
    $extensions: {
      'id.situs-kpu': {
        pairs: measured,
        forbiddenPairs,
        focus: { rings: ['color-focus', 'color-focus-inner'], grounds: focusGrounds },
      },
    },
    ...resolvedTree(tokens),
  };
  return `${compact(document)}\n`;
}

/** JSON with one token or pair per line: small, and a change of one value is one line of the diff. */
function compact(node: unknown, indent = ''): string {
  if (typeof node !== 'object' || node === null) return JSON.stringify(node);
  if ('$value' in node || 'fg' in node) return JSON.stringify(node);
  const inner = `${indent} `;
  const list = Array.isArray(node);
  const lines = Object.entries(node).map(
    ([key, value]) => `${inner}${list ? '' : `${JSON.stringify(key)}: `}${compact(value, inner)}`,
  );
  return `${list ? '[' : '{'}\n${lines.join(',\n')}\n${indent}${list ? ']' : '}'}`;
}

if (process.argv[1] === import.meta.filename) {
  writeFileSync(generatedTs, renderTs());
  writeFileSync(generatedJson, renderJson());
}
