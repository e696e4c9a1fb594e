import { join } from 'node:path';
import ts from 'typescript';
import { nodesOf, type SourceFile } from './sources';

/** The functions whose answer is safe in a pattern, whatever they were given, and where they live. */
const escaping: Readonly<Record<string, string>> = {
  literal: 'server/src/core/text/literal',
  anyOf: 'server/src/core/reading/statement/vocabulary',
};

/** Methods that take from a list or a text and add nothing to it. */
const choosing: ReadonlySet<string> = new Set(['filter', 'slice', 'sort', 'toSorted', 'reverse', 'flat']);

/**
 * The places of a file where words that are not the program's own may be compiled into a pattern: “path: `[一二]${word}`”.
 *
 * A part is the program's own when it is written in the source: a literal, a constant of this or another file made of
 * such, a list of them joined. Anything else has to go through `literal`.
 */
export function foreignPatterns(file: SourceFile, all: readonly SourceFile[]): readonly string[] {
  const compiled = nodesOf(file.tree).flatMap((node) => patternOf(node) ?? []);
  const searched = nodesOf(file.tree).flatMap((node) => searchedFor(node) ?? []);
  return [
    ...compiled.filter((node) => !isOwn(node, file, all)),
    ...searched.filter((node) => !isPattern(node, file, all)),
  ].map((node) => `${file.path}: ${node.getText(file.tree)}`);
}

/** What is given to `new RegExp(…)` or `RegExp(…)`. */
function patternOf(node: ts.Node): ts.Expression | null {
  if (!ts.isNewExpression(node) && !ts.isCallExpression(node)) return null;
  return ts.isIdentifier(node.expression) && node.expression.text === 'RegExp'
    ? (node.arguments?.[0] ?? null)
    : null;
}

/** What is given to `.match(…)`, `.matchAll(…)` or `.search(…)`, which compile a text they are given. */
function searchedFor(node: ts.Node): ts.Expression | null {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return null;
  return ['match', 'matchAll', 'search'].includes(node.expression.name.text)
    ? (node.arguments[0] ?? null)
    : null;
}

function isPattern(node: ts.Expression, file: SourceFile, all: readonly SourceFile[]): boolean {
  if (ts.isRegularExpressionLiteral(node) || patternOf(node)) return true;
  if (!ts.isIdentifier(node)) return false;
  const declared = declarationOf(node, file, all);
  if (!declared) return false;
  if (ts.isParameter(declared.node)) return declared.node.type?.getText(declared.file.tree) === 'RegExp';
  return declared.node.initializer !== undefined && isPattern(declared.node.initializer, declared.file, all);
}

function isOwn(node: ts.Node, file: SourceFile, all: readonly SourceFile[]): boolean {
  const own = (each: ts.Node): boolean => isOwn(each, file, all);
  if (ts.isStringLiteralLike(node) || ts.isNumericLiteral(node) || ts.isRegularExpressionLiteral(node))
    return true;
  if (ts.isTemplateExpression(node)) return node.templateSpans.every(({ expression }) => own(expression));
  if (ts.isTaggedTemplateExpression(node)) return node.tag.getText() === 'String.raw' && own(node.template);
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(own);
  if (ts.isConditionalExpression(node)) return own(node.whenTrue) && own(node.whenFalse);
  if (ts.isBinaryExpression(node)) return own(node.left) && own(node.right);
  if (
    ts.isSpreadElement(node) ||
    ts.isParenthesizedExpression(node) ||
    ts.isAsExpression(node) ||
    ts.isSatisfiesExpression(node)
  )
    return own(node.expression);
  if (ts.isPropertyAccessExpression(node)) return node.name.text === 'source' && own(node.expression);
  if (ts.isCallExpression(node)) return isOwnCall(node, file, all);
  if (!ts.isIdentifier(node)) return false;
  const declared = declarationOf(node, file, all);
  if (!declared || ts.isParameter(declared.node) || !declared.node.initializer) return false;
  return isOwn(declared.node.initializer, declared.file, all);
}

function isOwnCall(node: ts.CallExpression, file: SourceFile, all: readonly SourceFile[]): boolean {
  if (ts.isIdentifier(node.expression)) return isEscaping(node.expression, file);
  if (!ts.isPropertyAccessExpression(node.expression)) return false;
  const { expression: from, name } = node.expression;
  const [given] = node.arguments;
  if (name.text === 'join') return isOwn(from, file, all) && given !== undefined && isOwn(given, file, all);
  if (name.text === 'map') return given !== undefined && givesOwn(given, file, all);
  return choosing.has(name.text) && isOwn(from, file, all);
}

/** Whether a function gives nothing but what is the program's own or escaped. */
function givesOwn(node: ts.Node, file: SourceFile, all: readonly SourceFile[]): boolean {
  if (ts.isIdentifier(node)) return isEscaping(node, file);
  if (!ts.isArrowFunction(node)) return false;
  if (!ts.isBlock(node.body)) return isOwn(node.body, file, all);
  const given = nodesOf(node.body).flatMap((each) =>
    ts.isReturnStatement(each) && each.expression ? [each.expression] : [],
  );
  return given.every((each) => isOwn(each, file, all));
}

/** Whether a name is one of the escaping functions, imported from its home or declared there. */
function isEscaping(name: ts.Identifier, file: SourceFile): boolean {
  const home = escaping[name.text];
  if (home === undefined) return false;
  return file.path === `${home}.ts` || importOf(name.text, file)?.path === home;
}

interface Declared {
  readonly node: ts.VariableDeclaration | ts.ParameterDeclaration;
  readonly file: SourceFile;
}

/** Where a name is declared: the nearest constant or parameter around it, else the constant that is imported. */
function declarationOf(name: ts.Identifier, file: SourceFile, all: readonly SourceFile[]): Declared | null {
  for (let around: ts.Node = name; !ts.isSourceFile(around); around = around.parent) {
    const found = declaredIn(around.parent, name.text);
    if (found) return isConstant(found) ? { node: found, file } : null;
  }
  const imported = importOf(name.text, file);
  const home = all.find(({ path }) => path === `${imported?.path ?? ''}.ts`);
  const found = home && declaredIn(home.tree, imported?.name ?? '');
  return home && found && isConstant(found) ? { node: found, file: home } : null;
}

function declaredIn(scope: ts.Node, name: string): Declared['node'] | null {
  const named = (each: Declared['node']): boolean => each.name.getText() === name;
  if (ts.isFunctionLike(scope)) return scope.parameters.find(named) ?? null;
  if (!ts.isBlock(scope) && !ts.isSourceFile(scope)) return null;
  return (
    scope.statements
      .filter((statement) => ts.isVariableStatement(statement))
      .flatMap(({ declarationList }) => declarationList.declarations)
      .find(named) ?? null
  );
}

function isConstant(node: Declared['node']): boolean {
  return ts.isParameter(node) || (node.parent.flags & ts.NodeFlags.Const) !== 0;
}

function importOf(name: string, file: SourceFile): { readonly path: string; readonly name: string } | null {
  for (const statement of file.tree.statements) {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
    const named = statement.importClause?.namedBindings;
    const element =
      named && ts.isNamedImports(named) ? named.elements.find((each) => each.name.text === name) : undefined;
    if (!element) continue;
    const path = join(file.path, '..', statement.moduleSpecifier.text).replaceAll('\\', '/');
    return { path, name: (element.propertyName ?? element.name).text };
  }
  return null;
}
