import { describe, it } from 'vitest';
import { expectFindings, inReport } from '../fixture';

describe('one name with a size in it, written twice', () => {
  it.each<[string, string]>([
    [
      'how far a circle reaches',
      inReport(
        ['镇村{{^1|40分钟}}通勤圈基本形成。'],
        ['加快畅通镇村{{!value-conflict/information#1|60分钟}}通勤圈。'],
      ),
    ],
    [
      'what a work makes',
      inReport(
        ['推进{{^1|25万吨}}酒精项目前期工作。'],
        ['开工建设{{!value-conflict/information#1|35万吨}}酒精项目。'],
      ),
    ],
  ])('speaks, %s', (_why, text) => {
    expectFindings(text);
  });

  it.each<[string, string]>([
    ['the same size', inReport(['推进25万吨酒精项目前期工作。'], ['开工建设25万吨酒精项目。'])],
    ['two kinds side by side', inReport(['打造主城20分钟、镇村40分钟服务圈。'], ['完善20分钟服务圈。'])],
    ['two owners', inReport(['华泽25万吨酒精项目投产。'], ['开工建设青禾35万吨酒精项目。'])],
    ['a kind and no name', inReport(['引进25万吨以上项目。'], ['引进35万吨以上项目。'])],
    ['so many works', inReport(['实施25个酒精项目。'], ['实施35个酒精项目。'])],
    ['so much of a work in a year', inReport(['实施6万亩林果基地。'], ['实施8万亩林果基地。'])],
    ['a verb behind the size', inReport(['增加25万吨生产酒精项目。'], ['新增35万吨，建设酒精项目。'])],
  ])('is silent, %s', (_why, text) => {
    expectFindings(text);
  });
});
