import { ratio } from '../equation/forms';
import { nominalOf } from '../reading/operand';
import type { QuantityIndex } from '../reading/quantity';
import type { Mention } from '../reading/statement/reading';
import {
  isConstantPrice,
  isOwnLevel,
  leadOf,
  sameKind,
  sameSentence,
  wordsBetween,
  type ProseMentions,
} from './gather';
import type { Relation } from './relation';
import { type FoundWhole, wholeOf } from './share-whole';

/**
 * 占耕地面积5.75万亩的40%, 占财政总收入的81.5%, 25个村中有20个…，占80%: part, whole and share.
 *
 * The whole is the figure in the same words, the one quantity of that name, scope and period in this report, or, for a
 * bare 占, the figure its part is counted out of (其中, 中有). Anything less certain is silent.
 */
export function recogniseShares(prose: ProseMentions, index: QuantityIndex): readonly Relation[] {
  return prose.mentions.flatMap((share) => {
    if (share.statement.measure !== 'share' || !leadOf(share).includes('占')) return [];
    const told = reachedBefore(countedBy(prose.of(share.statement.about), prose), prose);
    const counted = inBrackets(share, prose);
    const part = !told || (counted && sameKind(counted, told)) ? counted : told;
    if (part?.statement.measure !== 'level') return [];
    const whole = wholeOf(share, part, prose, index) ?? (told ? null : countedAmong(share, part, prose));
    if (!whole || !sameKind(whole.mention, part) || whole.mention === part) return [];
    if (!whole.inWords && !mayBeWhole(whole.mention, part, prose)) return [];
    return [
      {
        check: 'share-mismatch',
        // A share of the product is reckoned before the product is revised.
        tier: whole.inWords
          ? 'contradiction'
          : isConstantPrice(whole.mention, prose.lexicon)
            ? 'lead'
            : 'suspect',
        equation: ratio(part, whole.mention, share),
        note: null,
      },
    ];
  });
}

/**
 * Whether a value found elsewhere may be the whole at all: it is no smaller than its part, it is not called what the part is called
 * (占实际利用外资的55% beside another 实际利用外资), and a name that means many things
 * in a report (总投资) stands close by.
 */
function mayBeWhole(whole: Mention, part: Mention, { lexicon }: ProseMentions): boolean {
  const [wide, own] = [whole.statement.indicator?.key, part.statement.indicator?.key];
  const generic = wide !== undefined && lexicon.find(wide)?.generic === true;
  return (
    !(generic && !isNear(whole, part)) &&
    wide !== own &&
    nominalOf(whole).greaterThanOrEqualTo(nominalOf(part))
  );
}

/** In one paragraph and hardly a sentence apart. */
function isNear(whole: Mention, part: Mention): boolean {
  const apart = part.statement.figure.span.start - whole.statement.figure.span.end;
  return whole.prose === part.prose && Math.abs(apart) <= longestSentence;
}

/** In characters. */
const longestSentence = 90;

/** 农机42台，占全县农机的比重为22.2%（30台）: what stands in brackets right behind a share is what was counted for it. */
function inBrackets(share: Mention, { mentions }: ProseMentions): Mention | null {
  const behind = mentions[mentions.indexOf(share) + 1];
  if (!behind || !sameSentence(behind, share) || !isOwnLevel(behind)) return null;
  return opening.has(wordsBetween(share, behind).trim()) ? behind : null;
}

const opening: ReadonlySet<string> = new Set(['（', '(', '〔', '（即', '(即', '，即']);

/** 行政村36个，通公交的占75%（27个）: a share of nothing that is named is of the only thing of its kind told before it in the sentence. */
function countedAmong(share: Mention, part: Mention, { mentions }: ProseMentions): FoundWhole | null {
  if (share.statement.againstName !== null) return null;
  const before = mentions
    .slice(0, mentions.indexOf(share))
    .filter((each) => sameSentence(each, share) && sameKind(each, part));
  const [only, ...others] = before;
  const isPlain = only && others.length === 0 && isOwnLevel(only) && only.statement.qualifiers.length === 0;
  return isPlain ? { mention: only, inWords: false } : null;
}

/** “有15个村集体收入超过30万元，占…”: the part is the villages counted, not the income that sorts them. */
function countedBy(about: Mention | null, prose: ProseMentions): Mention | null {
  if (!about?.statement.qualifiers.includes('each')) return about;
  const before = prose.mentions[prose.mentions.indexOf(about) - 1];
  return before && sameSentence(before, about) && before.statement.figure.unit.dimension === 'count'
    ? before
    : null;
}

/** 由1.4万亩增加到2.1万亩，新增0.7万亩，占…: what has a share is what there is now, not what was added to it. */
function reachedBefore(part: Mention | null, prose: ProseMentions): Mention | null {
  if (!part || !/^[，,、]?(?:新增|净增|增加)(?:了)?$/u.test(leadOf(part).trim())) return part;
  const before = prose.mentions[prose.mentions.indexOf(part) - 1];
  const reached = before && sameSentence(before, part) && sameKind(before, part) && before.statement.against;
  return reached ? before : part;
}
