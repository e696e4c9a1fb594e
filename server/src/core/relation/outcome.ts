import { withinWhole } from '../equation/forms';
import type { Mention } from '../reading/statement/reading';
import { isOwnLevel, leadOf, sameKind, sameSentence, type ProseMentions } from './gather';
import type { Relation } from './relation';
import { wordsBetween } from './words-between';

/**
 * 排查隐患746处，整改732处: what was dealt with is no more than what was found, in figures of one unit that stand side by
 * side.
 */
export function recogniseOutcomes(prose: ProseMentions): readonly Relation[] {
  const pairs = prose.mentions.flatMap((done, at) => {
    const found = foundBefore(prose.mentions, at);
    return found && isOutOf(done, found) ? [{ found, done }] : [];
  });
  return pairs.map(atMost);
}

/** What it cost may stand between: 签约项目43个，总投资200亿元，已落地25个. */
function foundBefore(mentions: readonly Mention[], at: number): Mention | undefined {
  const before = mentions[at - 1];
  return before && /总投资(?:额)?(?:达到?|约|逾|超过?|近)?$/u.test(leadOf(before).trim())
    ? mentions[at - 2]
    : before;
}

interface Pair {
  readonly found: Mention;
  readonly done: Mention;
}

function isOutOf(done: Mention, found: Mention): boolean {
  // 其中百亿元以上15个，建成600个: what was built is of all, not of the part beside it.
  if (
    found.statement.partOf ||
    !isOwnLevel(done) ||
    !isOwnLevel(found) ||
    !sameKind(done, found) ||
    !sameSentence(done, found)
  )
    return false;
  // With a name of its own it counts something else: 开诊6个…中心，建成200个…次中心.
  const { indicator } = done.statement;
  if (indicator?.span && indicator.name !== '落地') return isSteppedFrom(found, done);
  const lead = leadOf(done).replace(/^[，,、；;\s]+/u, '');
  // 签约62个，开工56个，竣工78个: each stage of a year may hold what earlier years began.
  if (stage.test(lead) && stage.test(leadOf(found).replace(/^[，,、；;\s]+/u, ''))) return false;
  return doing.test(lead) && !/新增|另|又/.test(lead);
}

/** 实施项目38个、完工26个: the verb stands alone and what is before it was not itself begun or ended (开工110套、竣工132套). */
function isSteppedFrom(found: Mention, done: Mention): boolean {
  const { clause, sentence, figure } = found.statement;
  // A name in quotation marks may hold 、 and so begin before its clause.
  const from = Math.max(sentence.start, clause.start - 16);
  const before = found.prose.prose.text.slice(from, figure.span.start);
  const stepped = /^[、，,](?:已经?|目前)*(?:完工|竣工)$/u.test(wordsBetween(found, done));
  return stepped && /(?:实施|安排|谋划)[^，。；]*(?:项目|工程)$/u.test(before);
}

/** Words of dealing with what was found, with nothing else named: 已整改, 成功化解, 实际参保. */
const doing =
  /^(?:已经?|目前|均已|成功|完成|实际|其中已)*(?:整改|化解|办结|解决|消除|销号|竣工|建成|开工|完工|投产|投用|参保|到位|落地|调处|结案|落实|答复)(?:完成|成功|资金|投资|风险)?(?:了)?$/;

/** A stage and nothing else: with 已 or 其中 it is said of the very things before. */
const stage = /^(?:新|实现)?(?:签约|落地|开工|动工|竣工|完工|建成|投产|投用)(?:项目)?$/u;

function atMost({ found, done }: Pair): Relation {
  return {
    check: 'part-exceeds-whole',
    // What is completed in a year was begun in others too: 新开工保障房240套、竣工310套 may be true.
    tier: /开工|新建|建设|新批|协议|签约|新识别/u.test(leadOf(found)) ? 'lead' : 'suspect',
    equation: withinWhole([done], found),
    note: null,
  };
}
