import type { WordList } from '../grammar/word-list';
import type { PhraseReader, Phrases } from '../phrase/phrases';
import type { QuantityIndex } from '../reading/quantity';
import type { Lexicon } from '../reading/statement/lexicon';
import type { Mention, ReadBlock, ReadProse } from '../reading/statement/reading';
import type { Statement } from '../reading/statement/statement';

/** One stretch of prose with its statements as mentions, in order: what a recogniser within sentences looks at. */
export interface ProseMentions {
  readonly block: ReadBlock;
  readonly prose: ReadProse;
  readonly mentions: readonly Mention[];
  readonly lexicon: Lexicon;
  /** The words its tokens are cut into. */
  readonly words: WordList;
  /** Its words as the grammar sees them; made for the first rule that asks, so that half of the proses never are. */
  readonly phrases: () => Phrases;
  /** The mention of a statement; null for none. */
  readonly of: (statement: Statement | null) => Mention | null;
}

/** The proses of a block with their mentions. */
export function gather(
  block: ReadBlock,
  index: QuantityIndex,
  lexicon: Lexicon,
  phrases: PhraseReader,
): readonly ProseMentions[] {
  return block.proses.map((prose) => {
    const mentions = prose.statements.flatMap((statement) => index.mentionOf(statement) ?? []);
    return {
      block,
      prose,
      mentions,
      lexicon,
      words: lexicon.words(),
      phrases: () => phrases(prose.prose),
      of: (statement) => (statement ? index.mentionOf(statement) : null),
    };
  });
}

/** Whether two figures measure in the same unit kind: 万元 and 亿元 do; 个 and 家 do not, nor 岗位 and 人. */
export function sameKind(a: Mention, b: Mention): boolean {
  const one = a.statement.figure.unit;
  const two = b.statement.figure.unit;
  if (one.dimension === 'unknown') return one.text === two.text;
  return one.dimension === two.dimension && (one.counted ?? '') === (two.counted ?? '');
}

/** Whether a mention is a level of its own, never a distance in points, not a task, a start, a whole or a threshold in other words. */
export function isOwnLevel({ statement }: Mention): boolean {
  const { measure, standsFor, figure } = statement;
  return measure === 'level' && standsFor === 'itself' && figure.unit.dimension !== 'point';
}

/** Whether two statements stand in one sentence. */
export function sameSentence(a: Mention, b: Mention): boolean {
  return a.prose === b.prose && a.statement.sentence.start === b.statement.sentence.start;
}

/** Whether no full stop stands between two figures: ； divides a sentence and does not end it. */
export function sameFullSentence(a: Mention, b: Mention): boolean {
  if (a.prose !== b.prose) return false;
  const [one, two] = [a.statement.figure.span, b.statement.figure.span];
  const between = a.prose.prose.text.slice(Math.min(one.end, two.end), Math.max(one.start, two.start));
  return !/[。！？!?\n]/u.test(between);
}

/** The words between the figure before (or the clause's head) and the figure itself. */
export function leadOf(mention: Mention): string {
  const { statement, prose } = mention;
  return prose.prose.text.slice(statement.clause.start, statement.figure.span.start);
}

/** Whether recomputing is switched off by the words around it: 同口径, 可比价, 调整后 (domain rule 3). */
export function isSwitchedOff(...mentions: readonly (Mention | null)[]): boolean {
  return mentions.some(
    (mention) =>
      mention?.statement.qualifiers.some((each) => each === 'comparable' || each === 'real') === true,
  );
}

/** Whether the lexicon knows the indicator's growth to be at constant prices (domain rule 1). */
export function isConstantPrice(mention: Mention, lexicon: Lexicon): boolean {
  const { indicator } = mention.statement;
  if (!indicator) return false;
  if (lexicon.find(indicator.key)?.constantPrices === true) return true;
  return /增加值$|生产总值$|GDP$|农业总产值$|劳动生产率$|能耗$/.test(indicator.name);
}

/** The words between two figures, those that bound them (约, 以上) left out: “增加到” of “30家增加到35家以上”. */
export function wordsBetween(one: Mention, two: Mention): string {
  return one.prose.prose.text.slice(one.statement.figure.extent.end, two.statement.figure.extent.start);
}

/** The words of a figure's clause before it, as far as the figure before: “民宿总数由” of “民宿总数由30家”. */
export function wordsBefore(mention: Mention, before: Mention | undefined): string {
  const { clause, figure } = mention.statement;
  const floor = before?.prose === mention.prose ? before.statement.figure.extent.end : 0;
  return mention.prose.prose.text.slice(Math.max(floor, clause.start), figure.extent.start);
}

/** One unit and as many decimals, 8.4万立方米 and 8.3万立方米: whoever rounds both cannot turn them round. */
export function areRoundedAlike(from: Mention, to: Mention): boolean {
  const [one, two] = [from.statement.figure, to.statement.figure];
  return one.unit.text === two.unit.text && one.decimals === two.decimals;
}
