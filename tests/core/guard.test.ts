import { beforeEach, describe, expect, it, vi } from 'vitest';
import { analyze } from '../../server/src/core/analyze';
import { findWording } from '../../server/src/core/check/wording/find-wording';
import { createGuard } from '../../server/src/core/guard';
import { solve } from '../../server/src/core/relation/verdict/solve';
import { listBefore } from '../../server/src/core/enumeration/count/before';
import { ordinalMarks } from '../../server/src/core/enumeration/count/ordinal-mark';
import { recogniseRestatements } from '../../server/src/core/relation/same';
import { recogniseShares } from '../../server/src/core/relation/share';
import { tabulate } from '../../server/src/core/account/table/tabulate';
import { inReview } from './fixture';

vi.mock('../../server/src/core/check/wording/find-wording', { spy: true });
vi.mock('../../server/src/core/relation/verdict/solve', { spy: true });
vi.mock('../../server/src/core/enumeration/count/before', { spy: true });
vi.mock('../../server/src/core/enumeration/count/ordinal-mark', { spy: true });
vi.mock('../../server/src/core/relation/same', { spy: true });
vi.mock('../../server/src/core/relation/share', { spy: true });
vi.mock('../../server/src/core/account/table/tabulate', { spy: true });

const secret = '丁口村';
const fail = (): never => {
  throw new RangeError(`${secret}155个岗位`);
};

const report = inReview(
  `安排${secret}155个岗位和丙口村199个岗位，共计384个岗位。`,
  '全镇财政收入4720万元，其中税收收入2360万元，占财政收入的60%。',
  '一是修路；三是架桥；四是建校。',
  '高杭、裕民、丁口三个村通水。',
);

const checksIn = (source: string): readonly string[] => analyze(source).findings.map(({ check }) => check);

beforeEach(() => {
  vi.resetAllMocks();
});

describe('a part that fails', () => {
  it('is none where nothing fails', () => {
    expect(analyze(report).faults).toEqual([]);
    expect(checksIn(report)).toEqual(['sum-mismatch', 'share-mismatch', 'ordinal-order']);
  });

  it.each([
    ['a recogniser of one paragraph', 'share', () => vi.mocked(recogniseShares)],
    ['a recogniser of the whole report', 'same', () => vi.mocked(recogniseRestatements)],
    ['a check', 'findWording', () => vi.mocked(findWording)],
    ['the table', 'tabulate', () => vi.mocked(tabulate)],
    ['what finds a list', 'listingsOf', () => vi.mocked(listBefore)],
  ])('%s costs no other', (_, part, mocked) => {
    mocked().mockImplementation(fail);
    const { faults } = analyze(report);
    expect(faults).toEqual([{ part, error: 'RangeError' }]);
    const lost = part === 'share' ? ['share-mismatch'] : [];
    expect([...checksIn(report), ...lost].sort()).toEqual(
      ['sum-mismatch', 'share-mismatch', 'ordinal-order'].sort(),
    );
  });

  it('of one relation costs that relation', () => {
    vi.mocked(solve).mockImplementationOnce(fail);
    const { faults, findings } = analyze(report);
    expect(faults).toEqual([{ part: 'solve', error: 'RangeError' }]);
    expect(findings.map(({ check }) => check)).toEqual(['share-mismatch', 'ordinal-order']);
  });

  it('of a chain leaves no chain, or its rest would be out of order', async () => {
    const { ordinalMarks: actual } = await vi.importActual<{ ordinalMarks: typeof ordinalMarks }>(
      '../../server/src/core/enumeration/count/ordinal-mark',
    );
    vi.mocked(ordinalMarks).mockImplementation((block, at) =>
      block.kind === 'paragraph' && block.prose.text.startsWith('二是') ? fail() : actual(block, at),
    );
    const { faults, findings } = analyze(inReview('一是修路。', '二是架桥。', '三是建校。'));
    expect(faults).toEqual([{ part: 'countInBlocks', error: 'RangeError' }]);
    expect(findings).toEqual([]);
    expect(checksIn(inReview('一是修路。', '三是建校。'))).toEqual(['ordinal-order']);
  });

  it('is told without words of the report', () => {
    vi.mocked(recogniseShares).mockImplementation(fail);
    expect(JSON.stringify(analyze(report).faults)).not.toContain(secret);
  });

  it('is told again where its paragraph is recalled', () => {
    vi.mocked(listBefore).mockImplementation(fail);
    const first = analyze(report);
    expect(analyze(report, undefined, first).faults).toEqual(first.faults);
  });

  it('calls no comment idle that silences what it would have found', () => {
    const silent = inReview(
      '<!-- heshu-disable-next-line share-mismatch -- 含返还部分 -->',
      '全镇财政收入4720万元，其中税收收入2360万元，占财政收入的60%。',
    );
    const whole = inReview(
      '<!-- heshu-disable-next-line share-mismatch -- 含返还部分 -->',
      '全镇财政收入4720万元，其中税收收入2360万元，占财政收入的50%。',
    );
    expect(checksIn(whole)).toEqual(['unused-suppression']);
    vi.mocked(recogniseShares).mockImplementation(fail);
    expect(checksIn(silent)).toEqual([]);
  });
});

describe('the wall itself', () => {
  it('tells each fault once, in order, whatever is thrown', () => {
    const guard = createGuard();
    const thrown = (what: unknown) => (): number => {
      throw what;
    };
    expect(guard.keep('first', thrown(new TypeError('甲')), 1)).toBe(1);
    expect(guard.keep('second', thrown('乙'), 2)).toBe(2);
    expect(guard.keep('first', thrown(new TypeError('丙')), 3)).toBe(3);
    expect(guard.keep('third', () => 4, 0)).toBe(4);
    expect(guard.faults()).toEqual([
      { part: 'first', error: 'TypeError' },
      { part: 'second', error: 'string' },
    ]);
  });
});
