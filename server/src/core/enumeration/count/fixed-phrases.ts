import type { StatedCount } from './stated-count';

/**
 * Whether a number belongs to a phrase of the whole country that everybody knows: 三农, “两个维护”, “双循环”, “新三样”. It counts
 * nothing of what stands near it (做好“三农”工作。一是…二是…); only a note that explains the phrase itself lists its members
 * (domain rule 8).
 */
export function isFixedPhrase(text: string, count: StatedCount): boolean {
  if (explained.test(text.slice(count.end, count.end + 4))) return false;
  return phrases.test(text.slice(count.numeral.start, count.numeral.start + longestPhrase));
}

/** “四个意识”，即…: who explains the phrase lists its members. */
const explained = /^[，,]?(?:即|是指|指的是|指)/u;

const longestPhrase = 10;

const phrases =
  /^(?:三农|双循环|双碳|双创|双减|双拥|两个(?:维护|确立|毫不动摇|结合|一百年|不动摇|大局|务必|轮子)|两(?:会|岸|院|弹|不愁|山|学一做)|三(?:个代表|严三实|会一课|公|资|产|包|新|权|区三线|支一扶|下乡|甲)|(?:四个|4个)(?:意识|自信|全面|伟大|服务|看齐)|四(?:风|好农村路|史|早|不两直|化同步|方|处|季|周|上)|五(?:险|保|育|一劳动)|六(?:稳|保)|八项规定|新?三样|新四军|一带一路|三项补贴|两项补贴|三无|三严)/u;
