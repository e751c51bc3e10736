/**
 * The reference for agents and tools: one JSON per export (what it is, its props or signature, its page of docs, its
 * contract and an example), made from the built declarations, the contract table and the stories, so that nothing is
 * typed twice. `llms.txt` lists and links them.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { composeStories } from '@storybook/react-vite';
import { format } from 'hast-util-format';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { createElement, type FunctionComponent } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { storyNameFromExport, toId } from 'storybook/internal/csf';
// TypeScript 7 has no API for tools yet.
import ts from 'typescript-6';
import { root, type WorkspacePackage } from './packages.ts';

interface Prop {
  name: string;
  type: string;
  required: boolean;
  description?: string;
  default?: string;
  /** The words it may be, where it is one of a list. */
  values?: string[];
}

export interface Reference {
  name: string;
  kind: 'component' | 'function' | 'value' | 'class';
  /** Entries that export it. */
  import: string[];
  /** Contract name on the root element. */
  contract?: string;
  /** Indonesian name. */
  nama?: string;
  description?: string;
  props?: Prop[];
  signature?: string;
  values?: unknown;
  /** Exports of the same shape, listed once. */
  also?: string[];
  docs?: { id: string; page: string };
  example?: { story: string; source: string; html?: string };
}

const flags = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.UseSingleQuotesForStringLiteralType;
const text = (parts: ts.SymbolDisplayPart[]) =>
  ts
    .displayPartsToString(parts)
    .replace(/\s*\n\s*/g, ' ')
    .trim();
/** `{@link X}` reads `X`. */
const plain = (words: string) => words.replace(/\{@link ([^}]+)\}/g, '$1');

function describe(symbol: ts.Symbol, checker: ts.TypeChecker): string | undefined {
  return plain(text(symbol.getDocumentationComment(checker))) || undefined;
}

function literals(type: ts.Type): string[] | undefined {
  const members = type.isUnion() ? type.types : [type];
  const known = members.filter((t) => !(t.flags & ts.TypeFlags.Undefined));
  return known.length > 1 && known.every((t) => t.isStringLiteral())
    ? known.map((t) => (t as ts.StringLiteralType).value)
    : undefined;
}

const upper = (name: string) => name[0]?.toUpperCase() + name.slice(1);

/** Props that our packages declare; those of the HTML element come from React's types and are not repeated. */
function propsOf(type: ts.Type, checker: ts.TypeChecker): Prop[] {
  const shapes = type.isUnion() ? type.types : [type];
  const found = new Map<string, { symbols: ts.Symbol[]; required: number; types: Set<string> }>();
  const values = new Map<string, string[]>();
  for (const shape of shapes) {
    for (const symbol of checker.getPropertiesOfType(shape)) {
      const declaration = symbol.declarations?.find(
        (d) => !d.getSourceFile().fileName.includes('node_modules/'),
      );
      if (!declaration) continue;
      const propType = checker.getTypeOfSymbol(symbol);
      const named =
        ts.isPropertySignature(declaration) && declaration.type && shapes.length === 1
          ? declaration.type.getText()
          : checker.typeToString(propType, undefined, flags);
      if (named === 'never' || named === 'undefined') continue;
      const entry = found.get(symbol.name) ?? { symbols: [], required: 0, types: new Set<string>() };
      entry.symbols.push(symbol);
      if (!(symbol.flags & ts.SymbolFlags.Optional)) entry.required++;
      entry.types.add(named.replace(/\s*\n\s*/g, ' '));
      found.set(symbol.name, entry);
      const words = literals(propType);
      if (words) values.set(symbol.name, words);
    }
  }
  return [...found]
    .map(([name, { symbols, required, types }]) => {
      const symbol = symbols[0] as ts.Symbol;
      const description = describe(symbol, checker);
      const tag = symbol.getJsDocTags(checker).find((t) => t.name === 'default');
      const list = values.get(name);
      return {
        name,
        type: [...types].sort().join(' | '),
        required: required === shapes.length,
        ...(description ? { description } : {}),
        ...(tag?.text ? { default: text(tag.text) } : {}),
        ...(list ? { values: list } : {}),
      };
    })
    .sort((a, b) => Number(b.required) - Number(a.required) || (a.name < b.name ? -1 : 1));
}

/** Lists of words and catalogues are worth showing; large data and functions are not. */
function listed(value: unknown): { values?: unknown } {
  const json = JSON.stringify(value);
  return json && json.length < 4000 && !/^\{\}$/.test(json) ? { values: JSON.parse(json) } : {};
}

const pretty = (html: string) => {
  const tree = fromHtml(html, { fragment: true });
  format(tree);
  return toHtml(tree).trim();
};

interface Shown {
  docs?: Reference['docs'];
  example?: Reference['example'];
}

/** The story file of a component, its page and its first example. */
async function shown(pkg: WorkspacePackage, name: string, withHtml: boolean): Promise<Shown> {
  const file = globSync(`stories/${pkg.id}/**/${name}.stories.tsx`, { cwd: root })[0];
  if (!file) return {};
  const source = readFileSync(join(root, file), 'utf8');
  const title = /title: '([^']+)'/.exec(source)?.[1] ?? '';
  const folder = dirname(file);
  const page = globSync('*.mdx', { cwd: join(root, folder) })
    .filter((f) => new RegExp(`\\b${name}\\b`).test(readFileSync(join(root, folder, f), 'utf8')))
    .sort((a, b) => Number(b === `${name}.mdx`) - Number(a === `${name}.mdx`))[0];
  const module = await import(join(root, file));
  const stories = composeStories(module);
  const key = /^export const (\w+): /m.exec(source)?.[1] ?? Object.keys(stories)[0] ?? '';
  const story = (stories as Record<string, FunctionComponent>)[key];
  return {
    ...(page
      ? { docs: { id: toId(title, 'dokumentasi'), page: `${relative(root, join(root, folder, page))}` } }
      : {}),
    example: {
      story: toId(title, storyNameFromExport(key)),
      source: source.replace(/\n+$/, ''),
      ...(story && withHtml ? { html: pretty(renderToStaticMarkup(createElement(story))) } : {}),
    },
  };
}

/** `@situs-kpu/ui/data-table` and the declaration file behind it. */
function entriesOf(pkg: WorkspacePackage): { specifier: string; types: string }[] {
  return Object.entries(pkg.manifest.exports ?? {}).flatMap(([key, value]) => {
    const types = value && typeof value === 'object' ? value['types'] : undefined;
    return types && !types.includes('*') && existsSync(join(pkg.dir, types))
      ? [{ specifier: pkg.manifest.name + key.slice(1), types: join(pkg.dir, types) }]
      : [];
  });
}

export async function references(pkg: WorkspacePackage): Promise<Map<string, Reference>> {
  const entries = entriesOf(pkg);
  const program = ts.createProgram(
    entries.map((e) => e.types),
    {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      jsx: ts.JsxEmit.ReactJSX,
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: true,
      types: [],
    },
  );
  const checker = program.getTypeChecker();
  const table = (await import(join(pkg.dir, 'src/contract.ts')).then(
    (m) => m[`${pkg.id}Contract`],
    () => ({}),
  )) as Record<string, { nama?: string; description: string }>;
  const rows = new Map(Object.keys(table).map((row) => [row.replace(/^.*\/|@.*$/g, ''), row]));
  const all = new Map<string, Reference>();
  const runtime = new Map<string, Record<string, unknown>>();

  for (const { specifier, types } of entries) {
    const source = program.getSourceFile(types);
    const module = source && checker.getSymbolAtLocation(source);
    if (!module) continue;
    runtime.set(specifier, await import(specifier));
    for (const exported of checker.getExportsOfModule(module)) {
      const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      if (!(symbol.flags & ts.SymbolFlags.Value) || exported.name === 'default') continue;
      const known =
        all.get(exported.name) ??
        all.get(`${exported.name}.function`) ??
        all.get(`${exported.name}.value`) ??
        all.get(`${exported.name}.class`);
      if (known) {
        known.import.push(specifier);
        continue;
      }
      const declaration = symbol.declarations?.[0];
      if (!declaration) continue;
      const type = checker.getTypeOfSymbolAtLocation(symbol, declaration);
      const call = type.getCallSignatures()[0];
      const returns = call && checker.typeToString(call.getReturnType(), undefined, flags);
      const component = /^[A-Z]/.test(exported.name) && !!returns && /Element|ReactNode/.test(returns);
      const row = component ? rows.get(exported.name) : undefined;
      const icon = /^Icon[A-Z]/.test(exported.name) && component;
      if (icon && all.has('IconSet')) {
        all.get('IconSet')?.also?.push(exported.name);
        continue;
      }
      const words = /^(\w+)Text$/.exec(exported.name)?.[1];
      const description =
        describe(symbol, checker) ??
        (row && table[row]?.description) ??
        (words &&
          specifier.endsWith('/i18n') &&
          `Words that ${upper(words)} shows by itself; change them with replaceText.`);
      const parameter = call?.parameters[0];
      const reference: Reference = {
        name: icon ? 'IconSet' : exported.name,
        kind: component
          ? 'component'
          : call
            ? 'function'
            : symbol.flags & ts.SymbolFlags.Class
              ? 'class'
              : 'value',
        import: [specifier],
        ...(row ? { contract: row } : {}),
        ...(row && table[row]?.nama ? { nama: table[row]?.nama as string } : {}),
        ...(icon
          ? { description: 'Icons by name; each takes the props below.' }
          : description
            ? { description }
            : {}),
        ...(component
          ? {
              props: parameter
                ? propsOf(checker.getTypeOfSymbolAtLocation(parameter, declaration), checker)
                : [],
            }
          : {
              signature: call
                ? `${exported.name}${checker.signatureToString(call, undefined, flags)}`
                : checker.typeToString(type, undefined, flags),
            }),
        ...(icon ? { also: [exported.name] } : {}),
        ...(component || call ? {} : listed(runtime.get(specifier)?.[exported.name])),
      };
      if (component && !icon) Object.assign(reference, await shown(pkg, exported.name, true));
      all.set(component ? reference.name : `${reference.name}.${reference.kind}`, reference);
    }
  }
  return all;
}

/** The same text for the same content, whatever the order it was collected in. */
export function sortedJson(value: unknown): string {
  const sort = (v: unknown): unknown =>
    Array.isArray(v)
      ? v.map(sort)
      : v && typeof v === 'object'
        ? Object.fromEntries(
            Object.entries(v)
              .sort(([a], [b]) => (a < b ? -1 : 1))
              .map(([k, each]) => [k, sort(each)]),
          )
        : v;
  return `${JSON.stringify(sort(value), null, 2)}\n`;
}

/** Lists and links; it tells nobody what to do. */
export function llmsText(list: { pkg: WorkspacePackage; references: Map<string, Reference> }[]): string {
  const lines = [
    '# Situs KPU',
    '',
    '> React packages for the websites of the provincial, regency and city offices of KPU, the election commission of Indonesia.',
    '',
    '## Start',
    '',
    '- [README](README.md): what it is and how to begin',
    '- [Conventions](CONTRIBUTING.md): for changes to the packages',
    ...globSync('stories/guides/*.mdx', { cwd: root })
      .sort()
      .map((f) => `- [Guide: ${basename(f, '.mdx')}](${f})`),
    ...globSync('stories/decisions/*.mdx', { cwd: root })
      .sort()
      .map((f) => `- [Decision ${basename(f, '.mdx').replace(/-/g, ' ')}](${f})`),
  ];
  for (const { pkg, references: refs } of list) {
    lines.push('', `## ${pkg.manifest.name}`, '');
    for (const [file, r] of [...refs].sort(([a], [b]) => (a < b ? -1 : 1)))
      lines.push(
        `- [${r.name}${r.nama ? ` (${r.nama})` : ''}](packages/${pkg.id}/reference/${file}.json): ${(r.description ?? r.kind).replace(/\s+/g, ' ')}`,
      );
  }
  return `${lines.join('\n')}\n`;
}
