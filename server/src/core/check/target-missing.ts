import type { Level, ReportDocument } from '../report/document';
import type { QuantityIndex } from '../ledger/quantity';
import type { FindingWords } from '../render/message/findings';
import { printedOf } from '../render/quantity';
import type { Lexicon, LexiconEntry } from '../statement/lexicon';
import { isPartYear } from '../statement/period';
import type { Mention } from '../statement/reading';
import type { Finding } from './finding';
import { placeOf } from './place';

/** What the check needs to know of the report as a whole. */
export interface TargetContext {
  readonly document: ReportDocument;
  readonly mentions: readonly Mention[];
  readonly index: QuantityIndex;
  readonly lexicon: Lexicon;
  readonly level: Level | null;
}

/**
 * A headline indicator with a result in the review and no target in the plan: “规模工业总产值5亿元” and nothing for 2021.
 *
 * Only for indicators the lexicon calls headline at this level, and those whose completion the review reports: they had
 * a target last year. A joint or parent target answers for its parts, 财政收入 and 一般公共预算收入 for each other (domain
 * rule 13). A report whose plan sets no target in figures gets one finding, not one per indicator; a report without a
 * plan part or a known year gets none.
 */
export function findMissingTargets(context: TargetContext, words: FindingWords): readonly Finding[] {
  const { document, mentions } = context;
  const year = document.years.plan;
  const reviewed = document.years.reviewed;
  if (year === null || reviewed === null || !document.blocks.some((block) => block.part === 'plan'))
    return [];
  const targets = mentions.filter(
    (each) => each.statement.role === 'target' && (each.statement.period?.to.year ?? 0) >= year,
  );
  const annual = targets.filter(
    ({ statement }) => statement.period?.from.year === year && statement.period.to.year === year,
  );
  const sentence = targetSentence(annual.length >= 2 ? annual : targets);
  if (!sentence) return targets.length === 0 ? findPlanWithoutTargets(context, reviewed, year, words) : [];
  const stated = namesStated(annual.length >= 2 ? annual : targets, context.lexicon);
  return expectedResults(context, reviewed)
    .filter((result) => !isAnswered(result, stated, sentence, context.lexicon))
    .map((result) => toFinding(result, sentence, year, words));
}

/** A plan without any figure of its own, after a review with headline results: one finding on its heading. */
function findPlanWithoutTargets(
  context: TargetContext,
  reviewed: number,
  year: number,
  words: FindingWords,
): readonly Finding[] {
  const heading = context.document.blocks.find((block) => block.part === 'plan' && block.kind === 'heading');
  const results = expectedResults(context, reviewed);
  if (!heading || results.length === 0) return [];
  return [
    {
      check: 'target-missing',
      tier: 'missing',
      severity: 'information',
      span: heading.span,
      message: words.targetMissingWhole(year),
      related: results.map((result) => ({ message: words.usedFigure, span: placeOf(result) })),
      derivation: [{ text: results.map(printedOf).join('、'), spans: results.map(placeOf) }],
      fixes: [],
    },
  ];
}

/** The sentence that sets most targets: 全年主要预期目标是……; two or more, or the report has none worth the name. */
function targetSentence(targets: readonly Mention[]): Mention | null {
  const bySentence = new Map<string, Mention[]>();
  for (const target of targets) {
    const key = `${String(target.block.block.span.start)}:${String(sentenceStart(target))}`;
    const known = bySentence.get(key);
    if (known) known.push(target);
    else bySentence.set(key, [target]);
  }
  const most = [...bySentence.values()].sort((a, b) => b.length - a.length)[0];
  return most && most.length >= 2 ? (most[0] ?? null) : null;
}

/** The first result of each indicator that is expected to have a target. */
function expectedResults(context: TargetContext, reviewed: number): readonly Mention[] {
  const completed = new Set(
    context.mentions.filter(isCompletion).map((each) => each.statement.indicator?.key),
  );
  const first = new Map<string, Mention>();
  for (const mention of context.mentions) {
    const { indicator, role, measure, period } = mention.statement;
    if (
      !indicator ||
      role !== 'actual' ||
      period?.to.year !== reviewed ||
      mention.block.block.part !== 'review'
    )
      continue;
    if (measure !== 'level' && measure !== 'growth' && measure !== 'share') continue;
    const entry = context.lexicon.find(indicator.key);
    if (!entry || entry.generic || !(isHeadline(entry, context.level) || completed.has(indicator.key)))
      continue;
    if (!first.has(entry.name)) first.set(entry.name, mention);
  }
  return [...first.values()];
}

function isCompletion(mention: Mention): boolean {
  const { measure, role } = mention.statement;
  return role === 'actual' && (measure === 'completion' || measure === 'excess');
}

function isHeadline(entry: LexiconEntry, level: Level | null): boolean {
  return level === null || entry.headlineAt.length === 0 ? entry.headline : entry.headlineAt.includes(level);
}

/** What targets are set for, as written and as the lexicon names it, and what joint names cover; null for no name. */
function namesStated(targets: readonly Mention[], lexicon: Lexicon): ReadonlySet<string | null> {
  return new Set(
    targets.flatMap(({ statement: { indicator } }) => {
      if (!indicator) return [null];
      const entry = lexicon.find(indicator.key);
      return entry ? [indicator.key, entry.name, ...entry.covers.map(asCovered)] : [indicator.key];
    }),
  );
}

/** A joint name answers for what it covers, not for the parts and substitutes of that. */
function asCovered(name: string): string {
  return `covered:${name}`;
}

function isAnswered(
  result: Mention,
  stated: ReadonlySet<string | null>,
  sentence: Mention,
  lexicon: Lexicon,
): boolean {
  const entry = lexicon.find(result.statement.indicator?.key ?? '');
  if (!entry) return true;
  const wanted = [entry.name, entry.parent, ...substitutes(entry.name), asCovered(entry.name)];
  return wanted.some((name) => name !== null && stated.has(name)) || isNamedWithoutFigure(entry, sentence);
}

/** “城乡居民收入与经济增长同步”: a target without a figure of its own, still a target. */
function isNamedWithoutFigure(entry: LexiconEntry, sentence: Mention): boolean {
  const text = sentence.prose.prose.text;
  return [entry.name, ...entry.aliases].some(
    (name) =>
      name.length >= 2 &&
      text.includes(name) &&
      new RegExp(`${name}[^，,；;。]{0,8}(?:与|高于|快于|同步|稳定|保持|完成上级)`).test(text),
  );
}

const families: readonly (readonly string[])[] = [
  ['财政收入', '一般公共预算收入', '全部财政收入', '财政总收入', '税收收入'],
  ['城乡居民人均可支配收入', '居民人均可支配收入', '全体居民人均可支配收入'],
];

/** 财政收入 and 一般公共预算收入 may stand for each other (domain rule 13). */
function substitutes(name: string): readonly string[] {
  return families.find((family) => family.includes(name)) ?? [];
}

function toFinding(result: Mention, sentence: Mention, year: number, words: FindingWords): Finding {
  const { indicator, period } = result.statement;
  const asOf = period && isPartYear(period) ? words.asOfMonth(period.to.month) : null;
  return {
    check: 'target-missing',
    tier: 'missing',
    severity: 'information',
    span: placeOf(result),
    message: words.targetMissing(indicator?.name ?? '', printedOf(result), asOf, year),
    related: [{ message: words.planPlace, span: placeOf(sentence) }],
    derivation: [{ text: words.targetHint(opening(sentence)), spans: [placeOf(sentence)] }],
    fixes: [],
  };
}

/** Where the sentence begins for the reader: after a 。, not after the ； between its targets. */
function sentenceStart({ prose, statement }: Mention): number {
  return prose.prose.text.lastIndexOf('。', statement.figure.span.start) + 1;
}

/** The first words of the sentence that sets the targets. */
function opening(sentence: Mention): string {
  const { text } = sentence.prose.prose;
  const stretch = text.slice(sentenceStart(sentence), sentence.statement.figure.span.start);
  const named = /(?:[^，,；;。：:]{0,12}(?:目标|任务)[^，,；;。：:]{0,6})/u.exec(stretch)?.[0];
  return (named ?? stretch.slice(0, 16)).trim();
}
