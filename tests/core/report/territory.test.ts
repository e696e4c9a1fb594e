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
  expect(territoryOf(source, level)).toBe(territory);
});
