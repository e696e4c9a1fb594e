import { withinWhole } from '../equation/forms';
import { nominalOf } from '../reading/operand';
import type { Mention } from '../reading/statement/reading';
import { isOwnLevel, leadOf, sameKind, sameSentence, type ProseMentions } from './gather';
import type { Relation } from './relation';
import { wordsAfter, wordsBetween } from './words-between';

/**
 * 谋划重点项目40个，总投资120亿元，年度计划投资25亿元: what the same projects take in one year is no more than what they
 * take in all.
 *
 * Silent where other projects, another territory or another total stands between the two, and for 完成投资, which may
 * exceed what was planned.
 */
export function recogniseInvestments(prose: ProseMentions): readonly Relation[] {
  return prose.mentions.flatMap((year) => {
    const whole = isOfOneYear(year) ? totalBefore(year, prose) : null;
    if (!whole) return [];
    const equation = withinWhole([year], whole);
    return [{ check: 'part-exceeds-whole', tier: 'suspect', equation, note: null }];
  });
}

function isOfOneYear(mention: Mention): boolean {
  if (!isOwnLevel(mention) || mention.statement.figure.unit.dimension !== 'money') return false;
  const lead = leadOf(mention);
  if (
    /(?:年度|当年|年内|本年|今年)(?:的)?计划(?:完成)?投资(?:额)?(?:达到|达|为|约|是|不少于|不低于|超过|超)*\s*$/u.test(
      lead,
    )
  )
    return true;
  // 年内完成投资 is told of the year ahead; what was 完成 may exceed the plan.
  const ahead = mention.statement.role === 'target';
  if (ahead && ['年内完成投资', '年内投资'].some((each) => lead.endsWith(each))) return true;
  // 年投资 stands alone: 2026年投资 is that of one year too, but may be another year than the one told before.
  if (/^[，,、\s]*年(?:计划)?投资(?:额|规模)?(?:达到|达|为|约|是|不少于|不低于|超过|超)*\s*$/u.test(lead))
    return true;
  if (/(?:年度|当年)投资(?:额|规模)?(?:达到|达|为|约|是|不少于|不低于|超过|超)*\s*$/u.test(lead)) return true;
  return /(?:年度|当年)\s*$/u.test(lead) && /^(?:的)?(?:计划)?投资(?:计划|任务)/u.test(wordsAfter(mention));
}

/** The total just before, with nothing but the number of its projects in between. */
function totalBefore(year: Mention, prose: ProseMentions): Mention | null {
  const at = prose.mentions.indexOf(year);
  const before = prose.mentions.slice(Math.max(0, at - 3), at).filter((each) => sameSentence(each, year));
  const whole = before.findLast((each) => each.statement.figure.unit.dimension === 'money');
  if (!whole || !isOwnLevel(whole) || !sameKind(whole, year) || !isTotal(whole)) return null;
  const { role, scope } = year.statement;
  if (whole.statement.scope !== scope || whole.statement.role !== role) return null;
  const counts = before.slice(before.indexOf(whole) + 1);
  const words = wordsBetween(whole, year);
  if (/另|其他|其余|其中|以及|竣工|引进|民间投资(?!产业项目)|固定资产|[；;]/u.test(words)) return null;
  // 总投资5亿元的甲厂开工，年度计划投资60亿元 speaks of a plant and then of all projects: only counted projects go on.
  if (counts.length === 0 && words.startsWith('的')) return null;
  return nominalOf(whole).isZero() ? null : whole;
}

function isTotal(mention: Mention): boolean {
  return /总投资(?:额|规模)?(?:达到|达|为|约|共|是|不少于|不低于|超过|超)*\s*$/u.test(leadOf(mention));
}
