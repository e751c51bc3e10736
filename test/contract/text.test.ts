/** No words in components: every text that a visitor meets is in the catalogue, where an office can change it. */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import ts from 'typescript-6';
import { describe, expect, test } from 'vitest';
import { packages, root, sources } from '../utils/packages.ts';

/** Attributes that are read out or shown. */
const spoken = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'alt',
  'title',
  'placeholder',
  'label',
]);
/** Words: two letters in a row, or one with a mark. A lone letter, sign or number is no language. */
const word = /\p{L}{2,}/u;

/** The same in every language. */
const names = /^(SHA-256|https:\/\/|WhatsApp:?)$/;
const logical = new Set([
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
  ts.SyntaxKind.PlusToken,
]);

function literalsIn(code: string, name: string): string[] {
  const file = ts.createSourceFile(name, code, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const report = (node: ts.Node, text: string) => {
    if (word.test(text) && !names.test(text.trim()))
      found.push(`${name}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${text.trim()}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) report(node, node.text);
    if (ts.isJsxExpression(node) && (ts.isJsxElement(node.parent) || ts.isJsxFragment(node.parent)))
      words(node.expression);
    if (ts.isJsxAttribute(node) && spoken.has(node.name.getText()) && node.initializer) {
      if (ts.isStringLiteral(node.initializer)) report(node, node.initializer.text);
      else if (ts.isJsxExpression(node.initializer)) words(node.initializer.expression);
    }
    ts.forEachChild(node, visit);
  };
  /** Literals that become the value of an expression: branches and templates, not arguments or conditions. */
  const words = (node: ts.Expression | undefined): void => {
    if (!node) return;
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) report(node, node.text);
    else if (ts.isTemplateExpression(node))
      for (const part of [node.head, ...node.templateSpans.map((s) => s.literal)]) report(node, part.text);
    else if (ts.isConditionalExpression(node)) {
      words(node.whenTrue);
      words(node.whenFalse);
    } else if (ts.isBinaryExpression(node) && logical.has(node.operatorToken.kind)) {
      // `condition && shown`: what stands before `&&` is not shown.
      if (node.operatorToken.kind !== ts.SyntaxKind.AmpersandAmpersandToken) words(node.left);
      words(node.right);
    } else if (ts.isParenthesizedExpression(node)) words(node.expression);
  };
  visit(file);
  return found;
}

describe.each(packages.filter((p) => p.id !== 'create-situs-kpu'))('$manifest.name', (pkg) => {
  test('shows no words of its own', () => {
    const found = sources(pkg)
      .filter((f) => f.endsWith('.tsx'))
      .flatMap((f) => literalsIn(readFileSync(f, 'utf8'), relative(root, f)));
    expect(found).toEqual([]);
  });
});

test.each([
  ['<p>Belum ada data</p>', 1],
  ["<p>{open ? 'Tutup' : text.open}</p>", 1],
  ['<nav aria-label="Utama" />', 1],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code to be searched
  ['<p title={`Halaman ${n}`}>{n}</p>', 1],
  ["<p>{label || 'Tanpa nama'}</p>", 1],
  ['<p className="teks">{text.label} · {n} %</p>', 0],
  ["<p>{format(n, 'id')}</p>", 0],
  ["{kind === 'hukum' && <b>{x}</b>}", 0],
])('the search itself: %s', (code, count) => {
  expect(literalsIn(`const a = <div>${code}</div>;`, 'x.tsx')).toHaveLength(count);
});
