import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { nodesOf, sourcesIn, type SourceFile } from './sources';

const core = sourcesIn('server/src/core');

/** Libraries without I/O that the core is built on; anything else is a decision to take here. */
const libraries = [
  'decimal.js',
  'mdast',
  'remark-frontmatter',
  'remark-gfm',
  'remark-parse',
  'unified',
  'yaml',
];

/** Data that lies outside of it: the sections, which VS Code reads too. */
const data = ['snippets/sections.json', 'snippets/new-report.json', 'snippets/level-words.json'];

describe('the core is pure', () => {
  it('imports only itself, its data and the libraries named here', () => {
    const foreign = core.flatMap(({ path, imports }) =>
      imports
        .filter(({ from, path: own }) => ![...libraries, ...data].includes(own ?? from))
        .filter(({ path: own }) => !own?.startsWith('server/src/core/'))
        .map(({ from }) => `${path} imports ${from}`),
    );
    expect(foreign).toEqual([]);
  });

  it('reads no clock, no chance and no locale', () => {
    const impure =
      /\bnew Date\b|\bDate\.|Math\.random|\bIntl\b|localeCompare|toLocale|\bprocess\.|\bglobalThis\b|\bconsole\b/;
    expect(linesOf(core, impure)).toEqual([]);
  });

  it('keeps no state between calls: nothing at the top of a module can change', () => {
    const changing = core.flatMap(({ path, tree }) =>
      tree.statements
        .filter((statement) => ts.isVariableStatement(statement))
        .filter(({ declarationList }) => isChanging(declarationList))
        .map((statement) => `${path}: ${statement.getText(tree).slice(0, 60)}`),
    );
    expect(changing).toEqual([]);
  });

  it('runs no pattern that remembers where it stopped', () => {
    // A pattern with g or y keeps lastIndex between exec and test; matchAll and replace begin anew.
    const remembering = core.flatMap(({ path, tree }) =>
      nodesOf(tree)
        .filter((node) => ts.isCallExpression(node))
        .filter((call) => ts.isPropertyAccessExpression(call.expression))
        .filter((call) => isRemembering(call, tree))
        .map((call) => `${path}: ${call.getText(tree).slice(0, 60)}`),
    );
    expect(remembering).toEqual([]);
  });
});

/** `let` and `var`, and lists, sets and maps that their type lets change. */
function isChanging(list: ts.VariableDeclarationList): boolean {
  if ((list.flags & ts.NodeFlags.Const) === 0) return true;
  return list.declarations.some(({ type, initializer }) => {
    const said = type?.getText() ?? '';
    if (/^(?:readonly |ReadonlyMap<|ReadonlySet<|Readonly<|Record<)/.test(said)) return false;
    if (/^(?:Map|Set|WeakMap|WeakSet|Array)<|\[\]$/.test(said)) return true;
    return (
      initializer !== undefined &&
      /^(?:\[(?!.*\] as const\b)|new (?:Map|Set|WeakMap|WeakSet|Array)\b)/su.test(initializer.getText())
    );
  });
}

function isRemembering(call: ts.CallExpression, tree: ts.SourceFile): boolean {
  if (!ts.isPropertyAccessExpression(call.expression)) return false;
  const { name, expression } = call.expression;
  if (name.text !== 'exec' && name.text !== 'test') return false;
  const pattern = ts.isIdentifier(expression)
    ? initializerOf(expression.text, tree)
    : expression.getText(tree);
  return /\/[a-z]*[gy][a-z]*$|,\s*'[a-z]*[gy][a-z]*',?\s*\)$/.test(pattern);
}

/** What a name at the top of the module is set to. */
function initializerOf(name: string, tree: ts.SourceFile): string {
  const declared = tree.statements
    .filter((statement) => ts.isVariableStatement(statement))
    .flatMap(({ declarationList }) => declarationList.declarations)
    .find((each) => ts.isIdentifier(each.name) && each.name.text === name);
  return declared?.initializer?.getText(tree) ?? '';
}

describe('numbers of the core are exact', () => {
  /**
   * Where digits may become a JavaScript number: years, months, ordinals and counts of things, all small and whole.
   * No figure of a report passes through any of them.
   */
  const wholeNumbers: readonly string[] = [
    'server/src/core/check/calendar/',
    'server/src/core/check/heading-order.ts',
    'server/src/core/enumeration/count/',
    'server/src/core/output/message/zh-CN/calendar.ts',
    'server/src/core/report/',
    'server/src/core/reading/statement/period.ts',
    'server/src/core/reading/table/heading.ts',
    'server/src/core/reading/statement/settle.ts',
    'server/src/core/relation/respectively/years.ts',
    'server/src/core/author/section/',
    'server/src/core/schema/values.ts',
  ];

  it('turns no figure into a binary floating-point number', () => {
    const binary = /\bNumber\(|parseFloat|parseInt|\.toNumber\(|EPSILON|Math\.(?:round|floor|ceil|pow|sqrt)/;
    const outside = core.filter(({ path }) => !wholeNumbers.some((each) => path.startsWith(each)));
    expect(linesOf(outside, binary)).toEqual([]);
  });

  it('uses one decimal class, with one setting', () => {
    const users = core.filter(({ imports }) => imports.some(({ from }) => from === 'decimal.js'));
    expect(users.map(({ path }) => path)).toEqual(['server/src/core/number/decimal.ts']);
  });

  it("writes no fraction as a number: 0.85 is new Decimal('0.85')", () => {
    const fractions = core.flatMap(({ path, tree }) =>
      nodesOf(tree)
        .filter((node) => ts.isNumericLiteral(node) && !Number.isInteger(Number(node.text)))
        .map((node) => `${path}: ${node.parent.getText(tree).slice(0, 60)}`),
    );
    // The reach of 约 is a setting and becomes a decimal where it is used; the depth of a heading is no figure.
    const known = /approximation: 0\.05$|core\/report\/outline\.ts/;
    expect(fractions.filter((each) => !known.test(each))).toEqual([]);
  });
});

describe('the stages are put together in one place', () => {
  it('only analyze.ts puts the stages together', () => {
    const composers = core.filter(({ imports }) =>
      ['report', 'relation', 'check', 'account'].every((stage) =>
        imports.some(({ path, typeOnly }) => !typeOnly && path?.split('/')[3] === stage),
      ),
    );
    expect(composers.map(({ path }) => path)).toEqual(['server/src/core/analyze.ts']);
  });
});

describe('checks judge the ledger', () => {
  it('none reads the raw text of the report', () => {
    // How much of it they read as prose is counted in text-behind-reader.test.ts.
    const checks = core.filter(({ path }) => path.startsWith('server/src/core/check/'));
    expect(linesOf(checks, /document\.source\b/)).toEqual([]);
  });

  it('none speaks to people in its own words', () => {
    const words = core.filter(({ path }) => !path.startsWith('server/src/core/output/message/'));
    const speaking = words.flatMap(({ path, tree }) =>
      nodesOf(tree)
        .filter((node) => ts.isPropertyAssignment(node) && node.name.getText(tree) === 'message')
        .filter((node) => ts.isPropertyAssignment(node) && ts.isStringLiteralLike(node.initializer))
        .map((node) => `${path}: ${node.getText(tree)}`),
    );
    expect(speaking).toEqual([]);
  });
});

/** The lines of code, comments left out, that a pattern finds: “path:12 line”. */
function linesOf(files: readonly SourceFile[], pattern: RegExp): readonly string[] {
  return files.flatMap(({ path, text }) =>
    text
      .split('\n')
      .map((line, index) => ({ line: line.trim(), at: index + 1 }))
      .filter(({ line }) => !/^(?:\*|\/\/|\/\*)/.test(line) && pattern.test(line))
      .map(({ line, at }) => `${path}:${at} ${line}`),
  );
}
