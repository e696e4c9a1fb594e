import { countFixes } from './fix/relation-fixes';
import type { CountedList } from '../enumeration/count/counted-list';
import { countFormula } from '../enumeration/count-formula';
import type { FindingWords } from '../output/message/zh-CN/findings';
import { severityOf } from './catalog';
import type { Finding } from './finding';
import { placeIn } from '../reading/place';

/**
 * Numbers that do not fit the things they count: “东坝、西岭、柳洼、新庄三个村” names four.
 *
 * Which lists may be held against a number at all is decided where they are recognised (domain rule 8).
 */
export function findMiscounts(lists: readonly CountedList[], words: FindingWords): readonly Finding[] {
  return lists.filter((list) => !list.holds).map((list) => toFinding(list, words));
}

function toFinding(list: CountedList, words: FindingWords): Finding {
  const { count, items, tier } = list;
  const span = placeIn(count.block, count.prose, count.span);
  const places = items.map((item) => placeIn(item.block, item.prose, item.span));
  return {
    check: 'count-mismatch',
    tier,
    severity: severityOf(tier),
    span,
    message: words.count(count.text, items.length, items.map((item) => item.text).join('、')),
    related: places.map((place) => ({ message: words.listed, span: place })),
    derivation: [{ text: countFormula(list), spans: [...places, span] }],
    fixes: countFixes(list, words.fix),
  };
}
