import type { Token } from '../../../grammar/token';
import { spanOf } from '../../../phrase/phrases';
import { overlaps, type Span } from '../../../text/span';
import type { ExplainWords } from '../../message/zh-CN/explain';
import { grid, plainPaint } from '../grid';
import type { Group } from './groups';
import type { SentencePhrases } from '../../../phrase/sentence';

/** A stretch of a sentence that is one thing, and what to call it: “数字 530万元”. */
export interface Labelled {
  readonly span: Span;
  readonly label: string;
}

/**
 * The words of a sentence, a line each: what each does and what it belongs to; those inside brackets stand further in.
 *
 *     词    作用      属于
 *     ----  --------  --------------
 *     东坝  词表外    并列 1 之 1
 */
export function tokenGrid(
  sentence: SentencePhrases,
  labels: readonly Labelled[],
  words: ExplainWords,
): string {
  const { word, does: role, within } = words.columns;
  const columns = [word, role, within].map((title) => ({ title, align: 'start' as const }));
  const depths = depthsOf(sentence);
  const rows = depths.map(({ token, depth }) => {
    const around = labels.filter(({ span }) => overlaps(span, token)).map(({ label }) => label);
    return [' '.repeat(2 * depth) + shown(token), roles(token, words), [...new Set(around)].join(' · ')].map(
      (text) => ({ text }),
    );
  });
  return grid(columns, rows, plainPaint);
}

/** Each token with how many brackets of the sentence are around it. */
function depthsOf({ phrases, range }: SentencePhrases): readonly { token: Token; depth: number }[] {
  let depth = 0;
  return phrases.tokens.slice(range.from, range.to).map((token, index) => {
    const at = range.from + index;
    const partner = phrases.partners[at] ?? -1;
    if (partner >= range.from && partner < at) depth--;
    const found = { token, depth };
    if (partner > at && partner < range.to) depth++;
    return found;
  });
}

/** A line end is a mark too. */
function shown({ text }: Token): string {
  return text === '\n' ? '⏎' : text;
}

function roles(token: Token, words: ExplainWords): string {
  if (token.kind !== 'word') return words.kind[token.kind];
  return [...token.roles].map((role) => words.role[role]).join(words.roleMark);
}

/** The members of the coordinations, by their numbers. */
export function memberLabels(
  { phrases }: SentencePhrases,
  groups: readonly Group[],
  words: ExplainWords,
): readonly Labelled[] {
  return groups.flatMap(({ members }, group) =>
    members.map((each, member) => ({
      span: spanOf(phrases, each),
      label: words.inMember(group + 1, member + 1),
    })),
  );
}
