import type { Decimal } from '../../number/decimal';
import { Decimal as Exact } from '../../number/decimal';
import { dividedBy, intersect, minus, negated, scaleBy, type Interval } from '../../number/interval';
import { reword } from '../fix/reword';
import type { WordingWords } from '../../output/message/zh-CN/wording';
import type { Lexicon } from '../../reading/statement/lexicon';
import type { ReadBlock, ReadProse } from '../../reading/statement/reading';
import type { Statement } from '../../reading/statement/statement';
import type { Finding } from '../finding';
import { wordingFinding, wordsAt, type Wording } from './finding';

/**
 * % where the difference of two percentages is meant: “由30%提高到33%，提高3%” is 3个百分点 (or 10 %).
 *
 * A warning only where both ends stand in the sentence, their difference fits and their growth does not. Where a closed
 * ratio has one value only (上线率77.2%，提高6%), it is information: the rate itself may have grown by that much.
 */
export function findPercentsForPoints(
  blocks: readonly ReadBlock[],
  lexicon: Lexicon,
  words: WordingWords,
): readonly Finding[] {
  return blocks.flatMap((block) =>
    block.proses.flatMap((prose) =>
      prose.statements.flatMap((statement, index) => {
        const found = { block, prose, check: 'percent-for-points', place: statement.figure.span } as const;
        if (!isPercent(statement)) return [];
        return (
          fromBothEnds(prose, index, found, words) ??
          fromOneEnd(prose, statement, lexicon, found, words) ??
          []
        );
      }),
    ),
  );
}

type Found = Pick<Wording, 'block' | 'prose' | 'check' | 'place'>;

const verb = '提高|上升|提升|增加|增长|扩大|下降|降低|回落|减少';
const risesTo = new RegExp(`^[^，。；,;]{0,10}?(?:${verb})[^，。；,;]{0,3}[到至][^，。；,;\\d]{0,4}$`);
const byThen = new RegExp(
  `^(?:以上|以下|以内|左右)?[，,、（(][^，。；,;\\d]{0,8}(?:${verb})了?[^，。；,;\\d]{0,2}$`,
);

/** 由a%提高到b%，提高c%: three percentages in a row. */
function fromBothEnds(prose: ReadProse, index: number, found: Found, words: WordingWords): Finding | null {
  const [from, to, change] = prose.statements.slice(Math.max(0, index - 2), index + 1);
  if (index < 2 || !from || !to || !change || !isPercent(from) || !isPercent(to)) return null;
  if (!risesTo.test(wordsBetween(prose, from, to)) || !byThen.test(wordsBetween(prose, to, change)))
    return null;
  const difference = magnitudeOf(minus(to.figure.interval, from.figure.interval));
  const growth = dividedBy(difference, from.figure.interval);
  const written = change.figure.interval;
  if (!intersect(difference, written) || !growth || intersect(scaleBy(growth, new Exact(100)), written))
    return null;
  const text = wordsAt(prose, change.figure.span);
  const [a, b] = [wordsAt(prose, from.figure.span), wordsAt(prose, to.figure.span)];
  return wordingFinding({
    ...found,
    message: words.percentForPoints(text, a, b),
    step: `${b} − ${a} = ${pointsOf(text)}`,
    fixes: reword(found, change.figure.span, pointsOf(text), words.fix.rewrite(text, pointsOf(text)), true),
  });
}

/** 上线率77.2%，提高6%: one value only, so either may be meant. */
function fromOneEnd(
  prose: ReadProse,
  statement: Statement,
  lexicon: Lexicon,
  found: Found,
  words: WordingWords,
): Finding | null {
  const { about, figure, indicator } = statement;
  if (!about || !isPercent(about) || !indicator || !lexicon.find(indicator.key)?.closedRatio) return null;
  if (about.figure.span.end > figure.span.start || !byThen.test(wordsBetween(prose, about, statement)))
    return null;
  const text = wordsAt(prose, figure.span);
  const message = words.percentOrPoints(text, indicator.name);
  return wordingFinding(
    {
      ...found,
      message,
      step: `${wordsAt(prose, about.figure.span)}，${text}`,
      fixes: reword(found, figure.span, pointsOf(text), words.fix.rewrite(text, pointsOf(text)), true),
    },
    'information',
  );
}

function wordsBetween(prose: ReadProse, first: Statement, second: Statement): string {
  return prose.prose.text.slice(first.figure.span.end, second.figure.span.start);
}

function isPercent({ figure }: Statement): boolean {
  return /^[%％]$/.test(figure.unit.text) && figure.value.kind === 'single';
}

/** The size of a change, whichever way it goes: [2.9, 3.1] of [−3.1, −2.9]. */
function magnitudeOf(change: Interval): Interval {
  return isBelowZero(change.low) && isBelowZero(change.high) ? negated(change) : change;
}

function isBelowZero(end: Decimal | null): boolean {
  return end?.lte(0) ?? false;
}

function pointsOf(percent: string): string {
  return percent.replace(/\s?[%％]$/, '个百分点');
}
