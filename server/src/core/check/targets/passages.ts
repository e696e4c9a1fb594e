import type { Lexicon, LexiconEntry } from '../../reading/statement/lexicon';
import type { Mention, ReadBlock, ReadReport } from '../../reading/statement/reading';
import type { Span } from '../../text/span';

/**
 * The words that set a report's targets: “全年主要预期目标是：地区生产总值增长6%，……。”, with what follows it in its paragraph,
 * and the items of a list that it opens.
 */
export interface GoalPassage {
  /** The first figure of the passage: where a link to it leads. */
  readonly first: Mention;
  /** The targets it states, in the order of the text. */
  readonly targets: readonly Mention[];
  /** All its words. */
  readonly text: string;
  /** Whether it sets targets of the year itself rather than of five years. */
  readonly annual: boolean;
  /** Whether it says that these are the targets (主要预期目标是：) or sets three of the headline ones, rather than some on its way. */
  readonly announced: boolean;
}

/** A target of the plan part with the lexicon's entry for what it measures. */
export interface NamedTarget {
  readonly mention: Mention;
  readonly entry: LexiconEntry;
}

/** Where a paragraph speaks of targets as such. */
const goalWord = /目标|预期为|计划安排/;

/**
 * The passages of the plan part that set targets; those of the year where there are any, else those of the next years
 * (domain rule 13: a five-year goal answers only where no annual target is set).
 *
 * A sentence counts that announces targets and sets one (主要预期目标是：……), one that speaks of 目标 with two headline indicators
 * in it and after it, and any that sets three of them; a list of projects with amounts of money does not.
 */
export function goalPassages(report: ReadReport, year: number, lexicon: Lexicon): readonly GoalPassage[] {
  const found = report.blocks.flatMap((_, at) => passagesAt(report.blocks, at, year, lexicon));
  const annual = found.filter((passage) => passage.annual);
  return annual.length > 0 ? annual : found;
}

/** The targets of a stretch of the plan for the year or later, as far as the lexicon knows their indicators. */
export function namedTargets(
  mentions: readonly Mention[],
  year: number,
  lexicon: Lexicon,
): readonly NamedTarget[] {
  return mentions.flatMap((mention) => {
    const { indicator, role, period } = mention.statement;
    if (!indicator || role !== 'target' || (period?.to.year ?? 0) < year) return [];
    const entry = lexicon.find(indicator.key);
    return entry && !entry.generic ? [{ mention, entry }] : [];
  });
}

/** Whether a target stands in the sentence that opens its passage; what follows in the paragraph may be single tasks of the year. */
export function isInFirstSentence({ prose, statement }: Mention, { first }: GoalPassage): boolean {
  const from = first.statement.figure.span.start;
  return prose === first.prose && !prose.prose.text.slice(from, statement.figure.span.start).includes('。');
}

/** One from each sentence that opens one up to the next: the goals of five years and those of the year may follow each other. */
function passagesAt(
  blocks: readonly ReadBlock[],
  at: number,
  year: number,
  lexicon: Lexicon,
): readonly GoalPassage[] {
  const block = blocks[at];
  const [prose] = block?.proses ?? [];
  const kind = block?.block.kind;
  if ((kind !== 'paragraph' && kind !== 'heading') || !prose || block?.block.part !== 'plan') return [];
  const { text } = prose.prose;
  const mentions = mentionsOf(block);
  const openings = openingsIn(mentions, text, year, lexicon);
  return openings.flatMap((start, nth) => {
    const end = openings[nth + 1] ?? text.length;
    const isLast = nth + 1 === openings.length;
    const items = isLast && opensList(text) ? itemsAfter(blocks, at, year, lexicon) : [];
    return passageOf({ mentions, text, start, end, items }, year, lexicon) ?? [];
  });
}

/** A part of a paragraph, which has one prose. */
interface Stretch {
  /** All mentions of the paragraph. */
  readonly mentions: readonly Mention[];
  /** All its words. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly items: readonly ReadBlock[];
}

function passageOf(
  { mentions, text, start, end, items }: Stretch,
  year: number,
  lexicon: Lexicon,
): GoalPassage | null {
  const inside = mentionsIn(mentions, start, end);
  const all = [...inside, ...items.flatMap(mentionsOf)].filter(isTarget);
  const targets = namedTargets(all, year, lexicon);
  const first = targets[0]?.mention ?? all[0];
  if (!first) return null;
  const ofTheYear = all.filter((mention) => isAnnual(mention, year)).length;
  const said = text.slice(start, end);
  const words = items.flatMap((item) => item.proses.map((each) => each.prose.text));
  return {
    first,
    targets: targets.map(({ mention }) => mention),
    text: [said, ...words].join('\n'),
    annual: ofTheYear * 2 >= all.length,
    announced: announcement.test(said) || distinct(targets.filter(({ entry }) => entry.headline)) >= 3,
  };
}

/** Where in a paragraph targets begin: at the sentences that announce or set them. */
function openingsIn(
  mentions: readonly Mention[],
  text: string,
  year: number,
  lexicon: Lexicon,
): readonly number[] {
  // A paragraph without a target opens none, unless it opens a list with its last word.
  if (!mentions.some(({ statement }) => statement.role === 'target') && !opensList(text)) return [];
  const opens = ({ start, end }: Span): boolean => {
    const words = text.slice(start, end);
    const inside = mentionsIn(mentions, start, end);
    if (announcement.test(words)) return opensList(words) || inside.some(isTarget);
    const targets = namedTargets(inside, year, lexicon);
    if (distinct(targets.filter(({ entry }) => entry.headline)) >= 3) return true;
    if (targets.length === 0 || !goalWord.test(words)) return false;
    const following = namedTargets(mentionsIn(mentions, start, text.length), year, lexicon);
    const annual = following.filter(({ entry, mention }) => entry.headline && isAnnual(mention, year));
    return distinct(annual) >= 2;
  };
  return fullSentences(text)
    .filter(opens)
    .map(({ start }) => start);
}

/** “主要预期目标是：” in a sentence that sets at least one target, or that opens a list. */
const announcement =
  /(?:预期|主要|奋斗|预定|调控|发展|总体|工作|今年的)(?:性)?目标(?:（[^）]{0,12}）)?[^。，,；;]{0,14}?(?:是|为|[:：])/;

function opensList(words: string): boolean {
  return /[：:，,]\s*$/.test(words);
}

function isTarget({ statement: { role, measure } }: Mention): boolean {
  return role === 'target' && measure !== 'rank';
}

/** “——地区生产总值增长6%；” and so on, up to the next heading or a paragraph that sets no target. */
function itemsAfter(
  blocks: readonly ReadBlock[],
  at: number,
  year: number,
  lexicon: Lexicon,
): readonly ReadBlock[] {
  const items: ReadBlock[] = [];
  for (const block of blocks.slice(at + 1, at + 1 + mostItems)) {
    const isItem = /^\s*(?:[—－–-]{1,3}|[（(]?[一二三四五六七八九十\d]{1,2}[）)、.．])/.test(
      block.proses[0]?.prose.text ?? '',
    );
    if (block.block.kind === 'heading') break;
    if (!isItem && namedTargets(mentionsOf(block), year, lexicon).length === 0) break;
    items.push(block);
  }
  return items;
}

const mostItems = 30;

function isAnnual({ statement: { period } }: Mention, year: number): boolean {
  return period?.from.year === year && period.to.year === year;
}

function distinct(targets: readonly NamedTarget[]): number {
  return new Set(targets.map(({ entry }) => entry.name)).size;
}

function mentionsIn(mentions: readonly Mention[], start: number, end: number): readonly Mention[] {
  return mentions.filter(({ statement: { figure } }) => figure.span.start >= start && figure.span.end <= end);
}

function mentionsOf(block: ReadBlock): readonly Mention[] {
  return block.proses.flatMap((prose) => prose.statements.map((statement) => ({ statement, prose, block })));
}

/** Up to a 。; the ； between the targets of one sentence ends nothing for the reader. */
function fullSentences(text: string): readonly Span[] {
  const ends = [...text.matchAll(/。/g)].map(({ index }) => index + 1);
  const starts = [0, ...ends];
  return starts
    .map((start, at) => ({ start, end: ends[at] ?? text.length }))
    .filter(({ start, end }) => end > start);
}
