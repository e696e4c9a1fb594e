import { describe, it } from 'vitest';
import { expectFindings, inReport, inReview } from '../fixture';

/** A plan, and behind it an annex with these items. */
function withAnnex(plan: readonly string[], items: readonly string[], review = ['全年平稳。']): string {
  return `${inReport(review, plan)}\n附件\n\n2026年民生实事清单\n\n${items.join('\n\n')}\n`;
}

describe('one thing counted in the text and in a list', () => {
  it('speaks, whatever the order of the words', () => {
    expectFindings(
      withAnnex(
        ['加快补短板，完成{{^1|14座}}老旧泵站加固工程。'],
        ['1.加固老旧泵站{{!value-conflict/information#1|23座}}。'],
      ),
    );
  });

  it('compares what is printed where both are 以上', () => {
    expectFindings(
      withAnnex(
        ['年内新增智能快递柜700个以上。'],
        ['3.新增智能快递柜{{!value-conflict|900个}}以上，便利收寄。'],
      ),
    );
  });

  it('warns where the same item repeats another figure of the text', () => {
    expectFindings(
      withAnnex(
        ['改造老旧管网35公里，新建街角游园12处。'],
        ['1.老旧管网改造35公里，街角游园新建{{!value-conflict/warning|21处}}。'],
      ),
    );
  });

  it('reads a list behind its title in one paragraph', () => {
    expectFindings(
      inReport(
        ['全年平稳。'],
        [
          '加强养老服务，新增护理型床位350张。',
          '继续办好五件民生实事：一是新增护理型床位{{!value-conflict|380张}}；二是改造农贸市场。',
        ],
      ),
    );
  });

  it('holds a note against the text by the name of the thing', () => {
    expectFindings(
      `${inReport(['全年平稳。'], ['打赢{{^1|七大}}河湖整治战役。'])}\n## 名词解释\n\n1.{{!value-conflict/information#1|六大}}河湖整治战役：指清淤、截污等战役。\n`,
    );
    expectFindings(
      `${inReport(['全年平稳。'], ['打赢七大河湖整治战役。'])}\n## 名词解释\n\n1.七大河湖整治战役：指清淤、截污等战役。\n`,
    );
  });

  it('holds a table against the text by row and column', () => {
    expectFindings(
      `${inReview('藤编产业产值2.7亿元。')}\n| 产业 | 产值（亿元） | 企业（家） |\n| --- | ---: | ---: |\n| 藤编产业 | {{!table-text-conflict|3.7}} | 21 |\n| 花木产业 | 1.2 | 8 |\n`,
    );
  });

  it.each<[string, string]>([
    ['the same number', withAnnex(['完成14座老旧泵站加固工程。'], ['1.加固老旧泵站14座。'])],
    ['something else done with it', withAnnex(['新建智能快递柜700个。'], ['3.改造智能快递柜900个。'])],
    ['one of its kinds', withAnnex(['加固泵站工程14座。'], ['1.加固老旧泵站23座。'])],
    ['about so many', withAnnex(['新增智能快递柜约700个。'], ['3.新增智能快递柜900个。'])],
    ['a bound on one side', withAnnex(['新增智能快递柜700个以上。'], ['3.新增智能快递柜900个。'])],
    ['one rounding', withAnnex(['培训新型农民1.2万人次。'], ['3.培训新型农民11800人次。'])],
    ['more than twice as many', withAnnex(['新增智能快递柜300个。'], ['3.新增智能快递柜900个。'])],
    ['a part', withAnnex(['新增便民设施900个，其中智能快递柜700个。'], ['3.智能快递柜800个。'])],
    [
      'the year before',
      withAnnex(['提升出行服务。'], ['3.新增智能快递柜900个。'], ['新增智能快递柜700个。']),
    ],
    ['another place', withAnnex(['新增石桥片区智能快递柜700个。'], ['3.新增云岭片区智能快递柜900个。'])],
    [
      'two works of one name in the text',
      withAnnex(
        ['城区改造停车场，新增智能快递柜700个。', '园区完善配套，新增智能快递柜850个。'],
        ['3.新增智能快递柜900个。'],
      ),
    ],
    ['the text by itself', inReport([], ['一线新增智能快递柜700个。', '新增智能快递柜900个。'])],
    ['too few words to be one thing', withAnnex(['城北新建公厕12座。'], ['1.新建农贸市场2个、公厕23座。'])],
  ])('is silent, %s', (_why, text) => {
    expectFindings(text);
  });
});
