import { expect, it } from 'vitest';
import { territoryOf } from '../../../server/src/core/report/level';

it.each([
  // A district speaks of 全市 as often as of itself; whom it speaks for decides.
  ['现在，我代表区人民政府作工作报告。税收居全市第一、全市领先。全区生产总值增长。', 'county', '全区'],
  ['现在，我代表青石市人民政府作工作报告。全县。', 'county', '全市'],
  ['全县生产总值增长，居全市第一。全县粮食丰收。', 'county', '全县'],
  ['现在，我代表镇人民政府作工作报告。', 'town', '全镇'],
  ['各项工作平稳。', null, null],
] as const)('%s', (source, level, territory) => {
  expect(territoryOf(source, level, [])).toBe(territory);
});

it.each([
  // A county that names 全市 holds itself against it.
  ['增长6.2%，高于全市1.3个百分点，居全市第3位。', 'county', '丰原县政府工作报告（2024年）', '全县'],
  ['高于全市1.3个百分点。', 'county', '丰原区2023年国民经济和社会发展统计公报', '全区'],
  ['高于全县1.3个百分点。', 'town', '丰原县柳洼乡人民政府工作报告', '全乡'],
  ['全县粮食丰收，全县收入增长，居全市第一。', 'county', '丰原', '全县'],
  ['全市粮食丰收。', 'county', '2024年丰原市政府工作报告', '全市'],
] as const)('%s', (source, level, title, territory) => {
  expect(territoryOf(source, level, [null, title])).toBe(territory);
});
