import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import ts from 'typescript';

const top = resolve(import.meta.dirname, '../..');

/** One source file of the product, as the architecture tests look at it. */
export interface SourceFile {
  /** From the top of the repository, with slashes: “server/src/core/analyze.ts”. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
  readonly tree: ts.SourceFile;
}

/** One import, export-from or dynamic import. */
export interface Import {
  /** As written: “../text/span”, “node:fs”. */
  readonly from: string;
  /** For a relative one, the file it means, from the top, without its ending. */
  readonly path: string | null;
  /** Whether only types are taken: such an import is gone at run time. */
  readonly typeOnly: boolean;
}

/** Every TypeScript file below a folder, in order. */
export function sourcesIn(folder: string): readonly SourceFile[] {
  return filesIn(folder)
    .filter((path) => /\.tsx?$/.test(path))
    .map(readSource);
}

/** Every file below a folder, from the top of the repository, in order. */
export function filesIn(folder: string): readonly string[] {
  return readdirSync(join(top, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(top, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

/** A file of the repository as text. */
export function readTop(path: string): string {
  return readFileSync(join(top, path), 'utf8');
}

/** All nodes of a syntax tree, outermost first. */
export function nodesOf(tree: ts.Node): readonly ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return nodes;
}

function readSource(path: string): SourceFile {
  return parsedSource(path, readTop(path));
}

/** A text as the source file it would be at a path. */
export function parsedSource(path: string, text: string): SourceFile {
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  return { path, text, tree, imports: nodesOf(tree).flatMap((node) => importOf(node, path) ?? []) };
}

function importOf(node: ts.Node, path: string): Import | null {
  const from = specifierOf(node);
  if (from === null) return null;
  const relativeTo = from.startsWith('.') ? join(path, '..', from).replaceAll('\\', '/') : null;
  return { from, path: relativeTo, typeOnly: isTypeOnly(node) };
}

function specifierOf(node: ts.Node): string | null {
  if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier)
    return ts.isStringLiteral(node.moduleSpecifier) ? node.moduleSpecifier.text : null;
  if (!ts.isCallExpression(node) || node.expression.kind !== ts.SyntaxKind.ImportKeyword) return null;
  const [first] = node.arguments;
  return first && ts.isStringLiteral(first) ? first.text : null;
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  if (!ts.isImportDeclaration(node) || !node.importClause) return false;
  const { importClause: clause } = node;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { namedBindings: named } = clause;
  const onlyTypes =
    named !== undefined && ts.isNamedImports(named) && named.elements.every((each) => each.isTypeOnly);
  return clause.name === undefined && onlyTypes;
}
