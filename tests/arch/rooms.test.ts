import { describe, expect, it } from 'vitest';
import { circlesIn } from './rooms';
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
