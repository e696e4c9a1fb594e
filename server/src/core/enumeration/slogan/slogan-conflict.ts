import type { Block } from '../../report/document';
import { once } from '../../once';
import { glossaryEntries, type GlossaryEntry, type HeadName } from './glossary-entry';
import { misprintedNotes, unmarkedNames, type NotedName } from './noted-name';
import {
  compactName,
  differsOnce,
  isCrossed,
  isDistinct,
  isRun,
  sameName,
  usesName,
  wordsOf,
  type NumberedName,
} from './numbered-name';
import { ordinalConflicts } from './ordinal-conflict';
import type { NamePlace, SloganConflict } from './conflict';
import { quotedNames, type QuotedName, type SloganRecall } from './quoted-name';

/**
 * The slogans and named programmes of a report that it writes with two numbers, in the order of the text.
 *
 * “四个不摘” explained in the glossary and “五个不摘” in the text is one; so is “一心、两环、七射” restated as “一心、两环、六射”. Two
 * programmes that only look alike (“1+5”行动 and “1+9”部署, “五通一平” and “七通一平”) are none: each is used or explained by itself.
 */
export function sloganConflicts(blocks: readonly Block[], recall: SloganRecall): readonly SloganConflict[] {
  const entries = glossaryEntries(blocks);
  const quoted = quotedNames(blocks, recall);
  const byName = entries.length > 0 ? glossaryConflicts(entries, quoted, blocks) : [];
  const byMark = notedConflicts(blocks, entries).filter(
    ({ here }) => !byName.some((each) => overlaps(each.here, here)),
  );
  const unmarked = unmarkedConflicts(blocks, entries).filter(
    ({ here }) => ![...byName, ...byMark].some((each) => overlaps(each.here, here)),
  );
  const against = [...byName, ...byMark, ...unmarked];
  const told = new Set(against.map(({ here }) => keyOf(here)));
  const restated = restatedNames(quoted, entries).filter(({ here }) => !told.has(keyOf(here)));
  return [...against, ...restated, ...ordinalConflicts(blocks)].sort(
    (a, b) => a.here.block - b.here.block || a.here.span.start - b.here.span.start,
  );
}

/** Names that differ from the head of the note their own mark leads to. */
function notedConflicts(
  blocks: readonly Block[],
  entries: readonly GlossaryEntry[],
): readonly SloganConflict[] {
  return misprintedNotes(blocks, entries).map((each) => againstHead(each, true));
}

function againstHead({ name, head, entry, block, span }: NotedName, marked: boolean): SloganConflict {
  return {
    kind: 'glossary',
    marked,
    here: { text: name.text, block, span },
    there: { text: head.name.text, block: entry.block, span: head.span },
  };
}

function unmarkedConflicts(
  blocks: readonly Block[],
  entries: readonly GlossaryEntry[],
): readonly SloganConflict[] {
  const body = once(() => bodyOf(blocks));
  const names = unmarkedNames(blocks, entries, (name) => body().some((text) => usesName(text, name)));
  return names.map((each) => againstHead(each, false));
}

function overlaps(a: NamePlace, b: NamePlace): boolean {
  return a.block === b.block && a.span.start < b.span.end && b.span.start < a.span.end;
}

function keyOf({ block, span }: NamePlace): string {
  return `${block}:${span.start}`;
}

/** Heads of the glossary against the text: a name of the text that one number alone tells from the head. */
function glossaryConflicts(
  entries: readonly GlossaryEntry[],
  quoted: readonly QuotedName[],
  blocks: readonly Block[],
): readonly SloganConflict[] {
  const heads = entries.flatMap((entry) => entry.names);
  const doubtful = doubtfulHeads(entries, quoted);
  // Only what has such a neighbour is looked for in the text: of most reports no head has.
  const body = doubtful.length > 0 ? bodyOf(blocks) : [];
  return doubtful.flatMap(({ entry, head, neighbours }) => {
    const used = body.some((text) => usesName(text, head.name));
    const other = neighbours.find(
      (each) =>
        isMisprint(each, head, entry.note, used) && !heads.some(({ name }) => sameName(name, each.name)),
    );
    if (!other) return [];
    const there = { text: head.name.text, block: entry.block, span: head.span };
    return [{ kind: 'glossary' as const, marked: true, here: placeOf(other), there }];
  });
}

interface DoubtfulHead {
  readonly entry: GlossaryEntry;
  readonly head: HeadName;
  /** The names of the text that one number tells from it. */
  readonly neighbours: readonly QuotedName[];
}

function doubtfulHeads(
  entries: readonly GlossaryEntry[],
  quoted: readonly QuotedName[],
): readonly DoubtfulHead[] {
  const byFrame = new Map<string, QuotedName[]>();
  for (const each of quoted) byFrame.set(each.name.frame, [...(byFrame.get(each.name.frame) ?? []), each]);
  return entries.flatMap((entry) =>
    entry.names.flatMap((head) => {
      const alike = byFrame.get(head.name.frame) ?? [];
      const neighbours = alike.filter(({ name }) => differsOnce(name, head.name));
      return neighbours.length > 0 ? [{ entry, head, neighbours }] : [];
    }),
  );
}

/** The paragraphs of the running text without quotation marks, footnote marks and blanks. */
function bodyOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => {
    const isRunning = block.kind === 'heading' || (block.kind === 'paragraph' && block.role !== 'note');
    return isRunning ? [compactName(block.prose.text)] : [];
  });
}

/**
 * Whether a name of the text that one number tells from a head is the head misprinted: the footnote mark says which entry is
 * meant, or the text has the head nowhere, or both have the same words behind them.
 */
function isMisprint(each: QuotedName, head: HeadName, note: string | null, used: boolean): boolean {
  if (note !== null && each.note === note) return true;
  const alike = head.behind === '' || each.behind.startsWith(head.behind.slice(0, 2));
  if (!used) return alike && (head.name.frame !== '#' || head.behind !== '');
  return alike && isTelling(head.name) && each.note === null && !each.explained && head.behind.length > 1;
}

/** Names of the text against each other: enough words in common that two numbers can only be a slip. */
function restatedNames(
  quoted: readonly QuotedName[],
  entries: readonly GlossaryEntry[],
): readonly SloganConflict[] {
  const heads = entries.flatMap((entry) => entry.names.map(({ name }) => name));
  const groups = new Map<string, QuotedName[]>();
  for (const each of quoted) {
    const key = identityOf(each);
    if (key === null) continue;
    const known = groups.get(key);
    if (known) known.push(each);
    else groups.set(key, [each]);
  }
  return [...groups.values()].flatMap((group) => oddOnes(group, heads));
}

/**
 * What makes two names one: several numbers with words between them, the same four digits, a telling word and the same words behind it,
 * or the words around it.
 */
function identityOf(quoted: QuotedName): string | null {
  const { name, behind, explained } = quoted;
  if (name.text.endsWith('五') && wordsOf(name) === '') return null;
  if (isDistinct(name)) return isRun(name) ? digitsOf(name) : name.frame;
  if (explained) return null;
  if (isTelling(name) && behind.length >= 2) return `${name.frame}|${behind.slice(0, 2)}`;
  // 双九通一平 is twice 九通一平.
  if (counts.test(name.frame)) return null;
  if (name.numbers.length > 1) return behind.length < 2 ? null : `${name.frame}|${behind.slice(0, 2)}`;
  if (name.numbers.some((each) => each.length > 1)) return null;
  return saysItself.test(name.frame) ? name.frame : identityAmong(quoted);
}

/** “1346” and “1364” have the same digits. */
function digitsOf({ numbers }: NumberedName): string {
  return Array.from(numbers.join('')).sort().join('');
}

/** Whatever so many of may be told twice: kinds, grades, times, titles won again (五连冠, 六连冠). */
const counts =
  /第#|#通#平|#连|#[甲AＡ]$|#(?:小时|分钟|公里|[个大项条件类批场级年期号星代次届线环月日天万亿元倍轮位种张篇佳]|.联动)/u;
/** “河湖四乱”, “四好农村路”, “五河同治”: three words besides one number, or two before it, need nothing around them. */
const saysItself = /^(?:\p{Script=Han}{2,6}#\p{Script=Han}{1,2}|#\p{Script=Han}{3,8})$/u;

/** A short name by the words on both its sides: 基层“三保”底线, 唱响甲乙“双城记”; a verb before it tells nothing. */
function identityAmong({
  name,
  before,
  behind,
}: Omit<QuotedName, 'block' | 'span' | 'note' | 'explained'>): string | null {
  if (before === '' || wordsOf(name) === '') return null;
  const after = behind.slice(0, 2);
  // “三变”改革 is one thing in whatever village.
  if (after.length === 2 && wordsOf(name) !== '') return `${name.frame}|${after}`;
  if (after.length < 2 && (behind !== '' || verbs.test(before) || wordsOf(name).length < 2)) return null;
  return `${before}|${name.frame}|${after}`;
}

const verbs =
  /实施|推进|推动|开展|落实|打造|坚持|形成|围绕|做[好到实优强]|实现|深化|以及|全面|构建|建设|建成|完善|统筹|加快|突出|抓[好住实]|聚焦|深入|扎实|按照|健全|创建|守[住牢]|兜牢|清理|整治|用好|全力|提升|强化|持续|打[好赢]|荣获|获得|达到|取得|入选|发展|[的和与为是了在以对把将按由]/u;

/**
 * Whether a frame says more than that so many things are meant: #个不摘 does; #个一, #大工程, #通#平 and #+# do not.
 */
function isTelling({ frame }: NumberedName): boolean {
  const words = frame.replace(/#[个大项条件]?一?/gu, '#').split(/[#+＋、·N]/u);
  return words.some((each) => each.length >= 2 && !common.test(each));
}

const common =
  /^(?:小时|分钟|公里|轮驱动|.?一体|链融合|网融合|业融合|星级|工程|行动|战略|产业|任务|措施|计划|项目|体系|平台|基地|中心|园区|板块|片区|专项|改革|方面|领域|重点|目标|年|期|级|位体|批|经普|连.)$|[年月日届次]/u;

/** The names of a group that differ from what most of it say; where as many say one as the other, the later. */
function oddOnes(group: readonly QuotedName[], heads: readonly NumberedName[]): readonly SloganConflict[] {
  const kinds = new Map<string, QuotedName[]>();
  for (const each of group) {
    const key = each.name.numbers.join(' ');
    kinds.set(key, [...(kinds.get(key) ?? []), each]);
  }
  if (kinds.size !== 2) return [];
  const [usual, odd] = [...kinds.values()].sort((a, b) => b.length - a.length);
  const [first, other] = [usual?.[0], odd?.[0]];
  if (!first || !other || !isSlip(first.name, other.name) || isContrast(group)) return [];
  // 金融“五篇大文章” and 产业转型“三篇大文章” are told apart by what they are of.
  if (
    !isDistinct(first.name) &&
    first.before !== other.before &&
    [first, other].every(({ before }) => before !== '' && !verbs.test(before))
  )
    return [];
  if ([first, other].every((each) => heads.some((head) => sameName(head, each.name)))) return [];
  return (odd ?? []).map((each) => ({
    kind: 'restated' as const,
    marked: true,
    here: placeOf(each),
    there: placeOf(first),
  }));
}

/** One number is another, or two neighbours have changed places: 一面两片三路 and 一面三片两路. */
function isSlip(one: NumberedName, two: NumberedName): boolean {
  return differsOnce(one, two) || isCrossed(one, two);
}

/** Two names of one frame told in one breath are two things: 市级“一场两馆”、县级“一场一馆”. */
function isContrast(group: readonly QuotedName[]): boolean {
  return group.some((one) =>
    group.some(
      (two) =>
        one.block === two.block &&
        one.span.start < two.span.start &&
        two.span.start - one.span.end < breath &&
        !sameName(one.name, two.name),
    ),
  );
}

const breath = 60;

function placeOf({ name, block, span }: QuotedName): NamePlace {
  return { text: name.text, block, span };
}
