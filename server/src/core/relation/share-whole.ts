import { nominalOf } from '../reading/operand';
import type { QuantityIndex } from '../reading/quantity';
import { samePeriod } from '../reading/statement/period';
import type { Mention } from '../reading/statement/reading';
import { isOwnLevel, leadOf, sameKind, sameSentence, type ProseMentions } from './gather';

/** The figure that a share is a share of: 耕地面积5.75万亩 for 占耕地面积5.75万亩的40%. */
export interface FoundWhole {
  readonly mention: Mention;
  /** Whether the very words name it: then a failure contradicts, else it is a suspect. */
  readonly inWords: boolean;
}

/**
 * What a part is a share of: the figure in the same words; the one quantity named; for a bare 占 what the part is
 * counted out of (其中, 中有) or everybody there is (常住人口2.38万人，60岁以上老人5820人，占24.5%). Null where that is not
 * certain.
 */
export function wholeOf(
  share: Mention,
  part: Mention,
  prose: ProseMentions,
  index: QuantityIndex,
): FoundWhole | null {
  const beside = prose.of(share.statement.against);
  if (beside) return { mention: beside, inWords: true };
  const said = share.statement.againstName;
  if (said !== null) {
    const name = said.replace(period, '');
    return namedWhole(name, part, prose, index) ?? allOf(name, part, prose) ?? totalOf(name, part, index);
  }
  const among = prose.of(part.statement.partOf) ?? countedOut(part, prose);
  if (among) return { mention: among, inWords: true };
  const everybody = universeBefore(part, prose);
  return everybody && { mention: everybody, inWords: false };
}

const period = /^(?:同期|全年|当年|整个)/;
const territory = /^全[省市县区镇乡国]/;

/** 全部投资 is all of what 投资 has named in the sentence; 全部贫困人口 beside no such figure is everybody, not some. */
function allOf(said: string, part: Mention, prose: ProseMentions): FoundWhole | null {
  if (!said.startsWith('全部')) return null;
  const named = prose.mentions.filter(
    (each) =>
      each !== part &&
      sameSentence(each, part) &&
      isOwnLevel(each) &&
      isOfSame(each, part) &&
      isNamed(each, said.slice(2)),
  );
  const [only, ...others] = named;
  return only && others.length === 0 ? { mention: only, inWords: false } : null;
}

/** 占财政总收入的, 占全省生产总值的: the one quantity of that name; of another territory where one is said. */
function namedWhole(
  said: string,
  part: Mention,
  prose: ProseMentions,
  index: QuantityIndex,
): FoundWhole | null {
  const scope = territory.exec(said)?.[0] ?? part.statement.scope;
  const name = said.replace(territory, '');
  const beside = prose.mentions.filter(
    (each) => each !== part && isOwnLevel(each) && isOfSame(each, part, scope) && isNamed(each, name),
  );
  const [only, ...others] = beside;
  if (only && others.length === 0) return { mention: only, inWords: false };
  const key = prose.lexicon.find(name)?.name ?? name;
  if (name.length < 3) return null;
  const elsewhere = index
    .of(key)
    .filter((each) => each.statement.measure === 'level' && isOfSame(each, part, scope));
  return soleOf(elsewhere);
}

/**
 * 占行政村总数的81.3%: how many there are of them in all is written somewhere (全乡16个行政村), in one number only.
 */
function totalOf(said: string, part: Mention, index: QuantityIndex): FoundWhole | null {
  const noun = /^(?:全[省市县区镇乡])?(?<noun>\p{Script=Han}{1,8}?)的?总(?:数|量|户数|人数)$/u.exec(said)
    ?.groups?.noun;
  if (noun === undefined) return null;
  const all = index
    .of(noun)
    .filter((each) => isOwnLevel(each) && sameKind(each, part) && each.statement.qualifiers.length === 0)
    .filter((each) => saysAll.test(leadOf(each)) && nominalOf(each).greaterThanOrEqualTo(nominalOf(part)));
  return soleOf(all);
}

/** The territory, or a word for having them all, before the count: 8个行政村完成改造 are some of the villages. */
const saysAll =
  /^(?:[，,、\s]|预计|目前)*(?:全[省市县区镇乡国]|我[省市县区镇乡]|共有?|现有|下?辖|总数)(?:共有?|现有|下?辖|达到?|为)*$/u;

/** One quantity, however often it is printed. */
function soleOf(mentions: readonly Mention[]): FoundWhole | null {
  const [first] = mentions;
  if (!first) return null;
  const one = mentions.every(
    (each) =>
      each.statement.figure.value.printed === first.statement.figure.value.printed &&
      each.statement.figure.unit.text === first.statement.figure.unit.text,
  );
  return one ? { mention: first, inWords: false } : null;
}

/** Of one role, territory and period: a share is of what its part is of. */
function isOfSame(whole: Mention, part: Mention, scope = part.statement.scope): boolean {
  const [a, b] = [whole.statement, part.statement];
  return a.role === b.role && a.scope === scope && samePeriod(a.period, b.period);
}

function isNamed(mention: Mention, name: string): boolean {
  const known = mention.statement.indicator?.name ?? '';
  return (
    known === name ||
    (name.length >= 2 && known.endsWith(name)) ||
    (known.length >= 4 && name.startsWith(known))
  );
}

/** “25个村中有20个村…，占80%”: the figure followed by 中 that the part is counted out of. */
function countedOut(part: Mention, prose: ProseMentions): Mention | null {
  const nearest = alikeBefore(part, prose).at(-1);
  if (!nearest) return null;
  const between = prose.prose.prose.text.slice(
    nearest.statement.figure.span.end,
    part.statement.figure.span.start,
  );
  return /^[^，,；;]{0,8}中(?:，|,)?(?:有|已有|加入|已)?/.test(between) ? nearest : null;
}

function alikeBefore(part: Mention, prose: ProseMentions): readonly Mention[] {
  return prose.mentions.filter(
    (each) =>
      sameSentence(each, part) &&
      each.statement.figure.span.end <= part.statement.figure.span.start &&
      sameKind(each, part),
  );
}

/** 茶园面积12600亩，可采茶园9450亩: what is narrowed in its name is some of what has the name alone. */
function isKindOf(part: Mention, name: string): boolean {
  const own = part.statement.indicator?.name ?? '';
  const size = ['总面积', '面积', '总数'].find((each) => name.endsWith(each)) ?? '';
  const noun = name.slice(0, name.length - size.length);
  return noun.length >= 2 && own.length > noun.length && [noun, name].some((each) => own.endsWith(each));
}

/** 常住人口2.38万人，60岁以上老人5820人，占24.5%: everybody or everything there is, told just before and only once. */
function universeBefore(part: Mention, prose: ProseMentions): Mention | null {
  const [only, ...others] = alikeBefore(part, prose);
  if (!only || others.length > 0 || !isOwnLevel(only)) return null;
  if (only.statement.qualifiers.length > 0 || part.statement.qualifiers.includes('added')) return null;
  const name = only.statement.indicator?.name ?? '';
  if (nominalOf(only).lessThan(nominalOf(part))) return null;
  const whole =
    /(?:常住|户籍|总)人口$|总(?:户数|人口|面积|数|量)$/u.test(name) ||
    /(?:共有|现有|总计|共计)$/u.test(leadOf(only));
  return whole || isKindOf(part, name) ? only : null;
}
