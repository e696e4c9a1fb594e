import type { QuantityIndex } from '../ledger/quantity';
import { samePeriod } from '../statement/period';
import type { Mention } from '../statement/reading';
import { isOwnLevel, leadOf, sameKind, sameSentence, type ProseMentions } from './gather';
import type { Relation } from './relation';

/**
 * 占耕地面积5.75万亩的40%, 占财政总收入的81.5%, 25个村中有20个…，占80%: part, whole and share.
 *
 * The whole is the figure in the same words, the one quantity of that name, scope and period in this report, or, for a
 * bare 占, the figure its part is counted out of (其中, 中有). Anything less certain is silent.
 */
export function recogniseShares(prose: ProseMentions, index: QuantityIndex): readonly Relation[] {
  return prose.mentions.flatMap((share) => {
    if (share.statement.measure !== 'share' || !leadOf(share).includes('占')) return [];
    const part = countedBy(prose.of(share.statement.about), prose);
    if (part?.statement.measure !== 'level') return [];
    const whole = wholeOf(share, part, prose, index);
    if (!whole || !sameKind(whole.mention, part) || whole.mention === part) return [];
    return [
      {
        check: 'share-mismatch',
        tier: whole.inWords ? 'contradiction' : 'suspect',
        equation: {
          form: 'ratio',
          result: part,
          base: whole.mention,
          rate: share,
          as: 'ratio',
          baseName: share.statement.againstName,
        },
        note: null,
      },
    ];
  });
}

/** “有15个村集体收入超过30万元，占…”: the part is the villages counted, not the income that sorts them. */
function countedBy(about: Mention | null, prose: ProseMentions): Mention | null {
  if (!about?.statement.qualifiers.includes('each')) return about;
  const before = prose.mentions[prose.mentions.indexOf(about) - 1];
  return before && sameSentence(before, about) && before.statement.figure.unit.dimension === 'count'
    ? before
    : null;
}

interface FoundWhole {
  readonly mention: Mention;
  /** Whether the very words name it: then a failure contradicts, else it is a suspect. */
  readonly inWords: boolean;
}

function wholeOf(
  share: Mention,
  part: Mention,
  prose: ProseMentions,
  index: QuantityIndex,
): FoundWhole | null {
  const beside = prose.of(share.statement.against);
  if (beside) return { mention: beside, inWords: true };
  const said =
    share.statement.againstName?.replace(/^(?:同期|全年|当年|整个|全[省市县区镇乡国])/, '') ?? null;
  if (said !== null) {
    return namedWhole(said, part, prose, index) ?? allOf(said, part, prose);
  }
  const among = prose.of(part.statement.partOf) ?? countedOut(part, prose);
  return among ? { mention: among, inWords: true } : null;
}

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

function namedWhole(
  name: string,
  part: Mention,
  prose: ProseMentions,
  index: QuantityIndex,
): FoundWhole | null {
  const beside = prose.mentions.filter(
    (each) => each !== part && isOwnLevel(each) && isOfSame(each, part) && isNamed(each, name),
  );
  const [only, ...others] = beside;
  if (only && others.length === 0) return { mention: only, inWords: false };
  const key = prose.lexicon.find(name)?.name ?? name;
  const elsewhere = index
    .of(key)
    .filter(
      (each) =>
        each.statement.measure === 'level' &&
        each.statement.role === part.statement.role &&
        samePeriod(each.statement.period, part.statement.period) &&
        each.statement.scope === part.statement.scope,
    );
  const [first] = elsewhere;
  if (!first || name.length < 3) return null;
  const one = elsewhere.every(
    (each) => each.statement.figure.value.printed === first.statement.figure.value.printed,
  );
  return one ? { mention: first, inWords: false } : null;
}

/** Of one role, territory and period: a share is of what its part is of. */
function isOfSame(whole: Mention, part: Mention): boolean {
  const [a, b] = [whole.statement, part.statement];
  return a.role === b.role && a.scope === b.scope && samePeriod(a.period, b.period);
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
  const before = prose.mentions.filter(
    (each) =>
      sameSentence(each, part) &&
      each.statement.figure.span.end <= part.statement.figure.span.start &&
      sameKind(each, part),
  );
  const nearest = before.at(-1);
  if (!nearest) return null;
  const between = prose.prose.prose.text.slice(
    nearest.statement.figure.span.end,
    part.statement.figure.span.start,
  );
  return /^[^，,；;]{0,8}中(?:，|,)?(?:有|已有|加入|已)?/.test(between) ? nearest : null;
}
