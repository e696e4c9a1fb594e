import { describe, expect, it } from 'vitest';
import { expectFindings, inReport } from '../fixture';
import { outcomesOf } from './cases';

/** A review of 2025 and a plan for 2026, a sentence each. */
const cases = (review: string, plan: string): string => inReport([review], [plan]);

describe('what there was and what is added', () => {
  it.each([
    // Enterprises close and land is built on: fewer than the sum is fair (domain rule 7).
    ['新增民宿14家，民宿总数达到52家。', '新增民宿8家，民宿总数达到55家。'],
    // The year before has no total, or two.
    ['新增民宿14家。', '新增民宿8家，民宿总数达到75家。'],
    ['全镇民宿总数达到52家。全镇民宿总数达到61家。', '新增民宿8家，民宿总数达到75家。'],
    // A narrower name is added to a wider total.
    ['民宿总数达到52家。', '新增精品民宿8家，民宿总数达到75家。'],
    // Another unit, another territory.
    ['新建高标准农田3200亩，累计达到2.6万亩。', '新建高标准农田4000亩，累计达到12个村。'],
    ['青塘村新建高标准农田320亩，累计达到2600亩。', '新建高标准农田4000亩，累计达到3.5万亩。'],
    // Ten months are not the year that was added to.
    ['截至10月底，新建高标准农田3200亩，累计达到2.6万亩。', '新建高标准农田4000亩，累计达到3.5万亩。'],
    // Rounded to a tenth of 万亩.
    ['新建高标准农田3200亩，累计达到2.6万亩。', '新建高标准农田4600亩，累计达到3.1万亩。'],
  ])('is silent: %s %s', (review, plan) => {
    expectFindings(cases(review, plan));
  });

  it.each([
    [
      '新增民宿14家，民宿总数达到{{^1|52家}}。',
      '新增民宿{{^1|8家}}，民宿总数达到{{!sum-mismatch/warning#1|75家}}。',
    ],
    [
      '新建高标准农田3200亩，累计达到{{^1|2.6万亩}}。',
      '新建高标准农田{{^1|4000亩}}，累计达到{{!sum-mismatch/warning#1|3.5万亩}}。',
    ],
  ])('speaks of a total above both: %s %s', (review, plan) => {
    expectFindings(cases(review, plan));
  });

  it.each([
    ['新增民宿14家，民宿总数达到52家。', '新增民宿8家，民宿总数达到60家。'],
    ['新建高标准农田3200亩，累计达到2.6万亩。', '新建高标准农田4000亩，累计达到3万亩。'],
    ['规模以上工业企业由12家增加到16家。', '新增规模以上工业企业2家，总数达到18家。'],
  ])('agrees: %s %s', (review, plan) => {
    expect(outcomesOf(expectFindings(cases(review, plan)), 'sum-mismatch')).toContain('holds');
  });
});

describe('two phases of one project', () => {
  const first = '青石物流园一期竣工，建成库房{{^1|2.8万平方米}}。';
  const plain = '青石物流园一期竣工，建成库房2.8万平方米。';

  it.each([
    // Another project's first phase, another thing, no first phase at all, two of them.
    [
      '白沙产业园一期竣工，建成库房2.8万平方米。',
      '加快青石物流园二期建设，新建库房3.5万平方米，园区库房总面积达到7.3万平方米。',
    ],
    [
      '青石物流园一期竣工，建成道路2.8万平方米。',
      '加快青石物流园二期建设，新建库房3.5万平方米，园区库房总面积达到7.3万平方米。',
    ],
    ['青石物流园开园。', '加快青石物流园二期建设，新建库房3.5万平方米，园区库房总面积达到7.3万平方米。'],
    [
      `${plain}青石物流园一期扩建库房1万平方米。`,
      '加快青石物流园二期建设，新建库房3.5万平方米，园区库房总面积达到7.3万平方米。',
    ],
    // A third phase is under way.
    [plain, '加快青石物流园二期、三期建设，新建库房3.5万平方米，园区库房总面积达到7.3万平方米。'],
  ])('are silent: %s', (review, plan) => {
    expectFindings(cases(review, plan));
  });

  it('make its total', () => {
    expectFindings(
      cases(
        first,
        '加快物流园二期建设，新建库房{{^1|3.5万平方米}}，园区库房总面积达到{{!sum-mismatch/warning#1|7.3万平方米}}。',
      ),
    );
    const sound = cases(plain, '加快物流园二期建设，新建库房3.5万平方米，园区库房总面积达到6.3万平方米。');
    expect(outcomesOf(expectFindings(sound), 'sum-mismatch')).toContain('holds');
  });
});
