import ts from 'typescript';
import { nodesOf, type SourceFile } from './sources';

/** How much of a folder behind the reader looks at words again, which the reader has read already. */
export interface TextReading {
  /** Files that do either of what follows. */
  readonly files: number;
  /** Places that take the words of a prose, or cut a piece out of them: `prose.text`, `text.slice(0, 5)`. */
  readonly reads: number;
  /** Patterns with Chinese in them: `/(?:占|达)/u`, `new RegExp('同比')`. */
  readonly patterns: number;
}

/** What turns words into figures, statements and names: here words are meant to be looked at. */
const reader: readonly string[] = ['text', 'number', 'schema', 'report', 'grammar', 'phrase', 'reading'];

/** The folders of the core behind the reader that look at words, in order. */
export function textReadingByFolder(core: readonly SourceFile[]): Readonly<Record<string, TextReading>> {
  const folders = new Map<string, SourceFile[]>();
  for (const file of core) {
    const folder = file.path.split('/')[3] ?? '';
    if (folder.endsWith('.ts') || reader.includes(folder)) continue;
    folders.set(folder, [...(folders.get(folder) ?? []), file]);
  }
  const counted = [...folders].map(([folder, files]) => [folder, textReadingOf(files)] as const);
  return Object.fromEntries(counted.filter(([, { files }]) => files > 0));
}

/** What the files of one folder have of it together. */
export function textReadingOf(files: readonly SourceFile[]): TextReading {
  const each = files.map(({ tree }) => {
    const nodes = nodesOf(tree);
    return { reads: nodes.filter(takesWords).length, patterns: nodes.filter(hasChinesePattern).length };
  });
  return {
    files: each.filter(({ reads, patterns }) => reads + patterns > 0).length,
    reads: each.reduce((sum, { reads }) => sum + reads, 0),
    patterns: each.reduce((sum, { patterns }) => sum + patterns, 0),
  };
}

/** `prose.text`, `mention.prose.text`, `{ text } = prose`, and `.slice(` on a `text`. */
function takesWords(node: ts.Node): boolean {
  if (ts.isPropertyAccessExpression(node)) {
    if (node.name.text === 'text') return /(?:^|\.)prose$/.test(node.expression.getText());
    return node.name.text === 'slice' && isWords(node.expression);
  }
  if (!ts.isVariableDeclaration(node) || !ts.isObjectBindingPattern(node.name)) return false;
  const takesText = node.name.elements.some(
    ({ name, propertyName }) => (propertyName ?? name).getText() === 'text',
  );
  return takesText && /(?:^|\.)prose$/.test(node.initializer?.getText() ?? '');
}

/** A piece of `prose.text` is counted once, as `prose.text`. */
function isWords(expression: ts.Expression): boolean {
  if (ts.isIdentifier(expression)) return expression.text === 'text' || expression.text === 'source';
  return /\.(?:text|source)$/.test(expression.getText()) && !takesWords(expression);
}

function hasChinesePattern(node: ts.Node): boolean {
  if (ts.isRegularExpressionLiteral(node)) return /\p{Script=Han}/u.test(node.text);
  if (!ts.isNewExpression(node) || node.expression.getText() !== 'RegExp') return false;
  return /\p{Script=Han}/u.test(node.arguments?.[0]?.getText() ?? '');
}
