import { describe, expect, it } from 'vitest';
import { cellWords, numbersIn } from '../../../server/src/core/report/cell-words';

describe('the number of a cell', () => {
  it.each([
    ['7 300', '7300'],
    ['４ ６００', '４６００'],
    ['880（含返还）', '880'],
    ['880\n（年末）', '880'],
    ['9.4*（预计）', '9.4'],
    ['46#', '46'],
    ['85（左右）', '85左右'],
    ['> 70', '＞70'],
    ['<=4', '≤4'],
    ['31+', '31以上'],
    ['880（不含返还）', '880（不含返还）'],
    ['4.1（下降）', '4.1（下降）'],
    ['90（其中困难户12）', '90（其中困难户12）'],
  ])('%s', (text, words) => {
    expect(cellWords(text)).toMatchObject({ words, parted: false });
  });

  it.each(['41\n38', '4 1', '1.2\n-3', '700 23'])('%s is two', (text) => {
    expect(cellWords(text).parted).toBe(true);
  });

  it('is not final where it is 预计', () => {
    expect(cellWords('9.4（预计）').estimated).toBe(true);
    expect(cellWords('9.4（年末）').estimated).toBe(false);
  });
});

describe('the numbers of a cell', () => {
  it('are counted, dates are not', () => {
    expect(numbersIn('90（其中困难户12）')).toEqual(['90', '12']);
    expect(['2025年12月', '2025.12', '6月底前', '1.新建泵站', '新建'].flatMap(numbersIn)).toEqual([]);
  });
});
