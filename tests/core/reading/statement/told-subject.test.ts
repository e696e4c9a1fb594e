import { describe, it } from 'vitest';
import { expectReadings } from './readings';

describe('a clause without figures says what the next figure speaks of', () => {
  it.each([
    '财政收入稳步增长，完成{{财政收入 level|4860万元}}，增长{{财政收入 growth about=4860|8%}}。',
    '二是粮食产量持续提高，达到{{key=粮食总产量 level|2.3万吨}}。',
    // Nor does a part of the year make another name of it.
    '税收收入二季度由负转正，全年增长{{税收收入 growth|3.8%}}。',
    // Measured in another kind of unit, it speaks of something that is not named.
    '旅游收入大幅增长，达到{{?|120万人次}}。',
    // A name of its own comes first.
    '固定资产投资快速增长，开工项目{{项目|50个}}。',
  ])('%s', (sentence) => {
    expectReadings(sentence);
  });
});
