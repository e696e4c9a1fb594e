import { movingRoles } from '../../grammar/word';
import { does, isMark, type Token } from '../../grammar/token';
import { isPureVerb } from '../../phrase/member';
import { tokenAt, tokensIn, type Phrases } from '../../phrase/phrases';
import type { Mention } from '../../reading/statement/reading';
import { some, type Some } from '../../equation/some';
import { sameKind } from '../gather';

/**
 * The runs of figures that one 分别 deals out, the first from an index of the mentions: 12个、8个 and then 9%、12% of “分别达到12个、8个，增长9%、12%”.
 *
 * Another run is of the same subjects where nothing but a movement stands before it (，同比增长; 压缩至): a new name would be another subject.
 */
export function dealtLists(
  phrases: Phrases,
  mentions: readonly Mention[],
  from: number,
): Some<Some<Mention>> | null {
  const lists: Some<Mention>[] = [];
  for (let at = from; ;) {
    const run = some(runFrom(phrases, mentions, at));
    if (!run) break;
    lists.push(run);
    at += run.length;
    const [last, next] = [run.at(-1) ?? run[0], mentions[at]];
    if (next?.statement.sentence.start !== last.statement.sentence.start) break;
    if (!onlyMoves(gapBetween(phrases, last, next))) break;
  }
  return some(lists);
}

/** The tokens between two figures, without the words that bound either: 、 of “12个以上、约8个”. */
export function gapBetween(phrases: Phrases, before: Mention, next: Mention): readonly Token[] {
  const gap = tokensIn(phrases, {
    from: tokenAt(phrases, endOf(before)),
    to: tokenAt(phrases, startOf(next)),
  });
  const from = gap.findIndex((token) => !does(token, 'beyond'));
  return from < 0 ? [] : gap.slice(from);
}

/** Where a figure begins in its prose. */
export function startOf(mention: Mention): number {
  return mention.statement.figure.span.start;
}

/** Where it ends. */
export function endOf(mention: Mention): number {
  return mention.statement.figure.span.end;
}

/** The figures from an index on that 、 or 和 lists; a ， does so between two of one kind. */
export function runFrom(phrases: Phrases, mentions: readonly Mention[], from: number): readonly Mention[] {
  const run: Mention[] = [];
  for (const mention of mentions.slice(from)) {
    const last = run.at(-1);
    if (last && !isListed(phrases, last, mention)) break;
    run.push(mention);
  }
  return run;
}

function isListed(phrases: Phrases, last: Mention, next: Mention): boolean {
  const [first, ...rest] = gapBetween(phrases, last, next);
  if (isMark(first, '，,')) return rest.length === 0 && sameKind(last, next);
  return (isMark(first, '、') || does(first, 'joint')) && rest.every(leadsToFigure);
}

/** 约 8个; 每年 4428元 of “每月577元、每年4428元”. */
function leadsToFigure(token: Token): boolean {
  return does(token, 'about', 'beyond') || (does(token, 'pronoun', 'unit') && token.kind === 'word');
}

/** ，同比增长 · ，比上年下降 · 压缩至: a movement and what it is held against, and no name. */
function onlyMoves(gap: readonly Token[]): boolean {
  if (!gap.some((token) => does(token, ...movingRoles))) return false;
  const against = gap.findIndex((token) => does(token, 'preposition') && bases.has(token.text));
  const moves = gap.findIndex((token) => does(token, ...movingRoles));
  return gap.every((token, at) => {
    if (at === 0 && isMark(token, '，,、')) return true;
    if (against >= 0 && at >= against && at < moves)
      return !isMark(token, '，,、。；;') && !does(token, 'joint');
    return (
      does(token, ...movingRoles, 'adverb', 'time', 'preposition', 'particle', 'about') || isPureVerb(token)
    );
  });
}

/** Prepositions before what a value is held against. */
export const bases: ReadonlySet<string> = new Set(['比', '较', '按', '同', '跟']);
