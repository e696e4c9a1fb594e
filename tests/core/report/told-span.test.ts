import { describe, expect, it } from 'vitest';
import { parse } from '../../../server/src/core/report/parse';
import { toldSpansOf } from '../../../server/src/core/report/told-span';

/** What each paragraph under a heading tells of. */
function toldUnder(heading: string, ...paragraphs: string[]): readonly (string | null)[] {
  const { blocks } = parse(`# 石青县政府工作报告\n\n## ${heading}\n\n${paragraphs.join('\n\n')}\n`);
  const told = toldSpansOf(blocks);
  return blocks.flatMap(({ kind }, index) => (kind === 'paragraph' ? [told[index] ?? null] : []));
}

describe('what span of time a review tells of', () => {
  it.each([
    ['一、2021年工作回顾', 'year'],
    ['一、过去五年工作回顾', 'term'],
    ['一、本届政府工作回顾', 'term'],
    ['一、“十三五”时期发展成就', 'term'],
    ['一、主要工作', null],
  ])('is what the heading names: %s', (heading, told) => {
    expect(toldUnder(heading, '全县生产总值增长8%。')).toEqual([told]);
  });

  it('is what a heading of both names first, until a paragraph turns to the other', () => {
    expect(
      toldUnder(
        '一、2021年和本届政府工作回顾',
        '刚刚过去的一年，我们克难前行。',
        '新建水厂2座。',
        '过去一年的工作，为本届政府画上句号。回首本届政府任期，我们一路前行。',
        '新建学校9所。',
      ),
    ).toEqual(['year', 'year', 'term', 'term']);
    expect(
      toldUnder(
        '一、过去五年和2021年工作回顾',
        '五年来，新建学校9所。',
        '2021年，新建水厂2座。',
        '改造农房。',
      ),
    ).toEqual(['term', 'year', 'year']);
  });

  it.each(['刚刚过去的2021年，', '各位代表，即将过去的2021年，', '回顾2021年，', '各位代表！一年来，'])(
    'turns to the year with %s',
    (words) => {
      expect(toldUnder('一、过去五年和2021年工作回顾', '新建学校9所。', `${words}新建水厂2座。`)).toEqual([
        'term',
        'year',
      ]);
    },
  );
});
