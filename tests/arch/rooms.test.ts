import { describe, expect, it } from 'vitest';
import { circlesIn, climbsIn, homelessIn, productRooms } from './rooms';
import { sourceOf, sourcesIn } from './sources';

const product = [...sourcesIn('server/src'), ...sourcesIn('client')];

describe('no file needs itself', () => {
  it('by whatever way round, types included', () => {
    expect(circlesIn(product)).toEqual([]);
  });

  it('a circle of types is one', () => {
    const ledger = sourceOf('a/ledger.ts', "import type { Relation } from './relation';");
    const relation = sourceOf('a/relation.ts', "import { type Ledger } from './ledger';");
    expect(circlesIn([ledger, relation])).toEqual(['a/ledger.ts → a/relation.ts → a/ledger.ts']);
  });

  it('so is one through the index of a folder', () => {
    const words = sourceOf('a/words/index.ts', "export { chinese } from './chinese';");
    const chinese = sourceOf('a/words/chinese.ts', "import type { Words } from '../words';");
    expect(circlesIn([words, chinese])).toEqual(['a/words/index.ts → a/words/chinese.ts → a/words/index.ts']);
  });

  it('two ways to one file are none', () => {
    const check = sourceOf('a/check.ts', "import './ledger';\nimport './relation';");
    const ledger = sourceOf('a/ledger.ts', "import './relation';");
    expect(circlesIn([check, ledger, sourceOf('a/relation.ts', '')])).toEqual([]);
  });
});

describe('no import climbs', () => {
  it('every file stands in a room', () => {
    expect(homelessIn(product, productRooms)).toEqual([]);
  });

  it('from a room to one above it, types included', () => {
    expect(climbsIn(product, productRooms)).toEqual([]);
  });

  it('every room is there', () => {
    const paths = product.map(({ path }) => path);
    const empty = productRooms.filter(
      (room) => !paths.some((path) => path === room || path.startsWith(`${room}/`)),
    );
    expect(empty).toEqual([]);
  });

  const at = (path: string, code: string) => sourceOf(`server/src/core/${path}`, code);
  const climbs = (path: string, code: string) => climbsIn([at(path, code)], productRooms);

  it('a type above is above', () => {
    expect(climbs('relation/sum.ts', "import type { Finding } from '../check/finding';")).toEqual([
      'server/src/core/relation/sum.ts uses server/src/core/check/finding',
    ]);
    expect(climbs('check/judge.ts', "import type { Relation } from '../relation/relation';")).toEqual([]);
  });

  it('so is a shell, and the analysis for what it is made of', () => {
    expect(
      climbs('author/format/format.ts', "import { lineIndex } from '../../../lsp/convert';"),
    ).toHaveLength(1);
    expect(climbs('account/coverage.ts', "import type { Analysis } from '../analysis';")).toHaveLength(1);
  });

  it('words know what they are for by its types alone', () => {
    const from = 'output/message/en/findings.ts';
    expect(climbs(from, "import type { CheckId } from '../../../check/catalog';")).toEqual([]);
    expect(climbs(from, "import { checkIds } from '../../../check/catalog';")).toHaveLength(1);
  });

  it('a file outside of all rooms is seen', () => {
    expect(homelessIn([at('drawer/odd.ts', ''), at('text/span.ts', '')], productRooms)).toEqual([
      'server/src/core/drawer/odd.ts',
    ]);
  });
});
