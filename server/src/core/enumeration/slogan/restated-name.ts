import { countedFrames } from '../../grammar/words/counted-frames';
import {
  differsOnce,
  isCrossed,
  isDistinct,
  isRun,
  sameName,
  wordsOf,
  type NumberedName,
} from './numbered-name';
import type { NamePlace, SloganConflict } from './conflict';
import type { QuotedName } from './quoted-name';

/**
 * Names of the text against each other: those with so many words in common that two numbers can only be a slip, and, as a question, a
 * name that stands once with another number than elsewhere (“六大战役” after “四大战役”).
 *
 * `heads` are the names the glossary explains: of two of them neither is a slip.
 */
export function restatedNames(
  quoted: readonly QuotedName[],
  heads: readonly NumberedName[],
): readonly SloganConflict[] {
  const sure = groupsBy(quoted, identityOf).flatMap((group) => oddOnes(group, heads, true));
  const told = new Set(sure.flatMap(({ here, there }) => [here, there].map(({ text }) => text)));
  const asked = groupsBy(quoted, likenessOf)
    .flatMap((group) => oddOnes(group, heads, false))
    .filter(({ here, there }) => !told.has(here.text) && !told.has(there.text));
  return [...sure, ...asked];
}

function groupsBy(
  quoted: readonly QuotedName[],
  keyOf: (name: QuotedName) => string | null,
): readonly (readonly QuotedName[])[] {
  const groups = new Map<string, QuotedName[]>();
  for (const each of quoted) {
    const key = keyOf(each);
    if (key === null) continue;
    const known = groups.get(key);
    if (known) known.push(each);
    else groups.set(key, [each]);
  }
  return [...groups.values()];
}

/** What makes two names worth a question: a frame that reports write with one number, or the words behind a frame that they do not. */
function likenessOf({ name, behind, explained }: QuotedName): string | null {
  if (explained || again.test(name.frame) || wordsOf(name) === '') return null;
  if (!countedFrames.has(name.frame)) return name.frame;
  return behind.length < 2 ? null : `${name.frame}|${behind.slice(0, 2)}`;
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
  if (again.test(name.frame) || counted.some((each) => name.frame.includes(each))) return null;
  if (name.numbers.length > 1) return behind.length < 2 ? null : `${name.frame}|${behind.slice(0, 2)}`;
  if (name.numbers.some((each) => each.length > 1)) return null;
  return saysItself.test(name.frame) ? name.frame : identityAmong(quoted);
}

/** “1346” and “1364” have the same digits. */
function digitsOf({ numbers }: NumberedName): string {
  return Array.from(numbers.join('')).sort().join('');
}

/** Whatever so many of may be told twice: kinds, grades, times, titles won again (五连冠, 六连冠). */
const again =
  /第#|#通#平|#连|#[甲AＡ]$|#(?:小时|分钟|公里|[类批场级年期号星代次届线环月日天万亿元倍轮位种张篇佳]|.联动)/u;
/** 三个坚持 and 五大行动 are told of twice as easily, where nothing else says that they are one. */
const counted: readonly string[] = ['#个', '#大', '#项', '#条', '#件'];
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
export function isTelling({ frame }: NumberedName): boolean {
  const words = frame.replace(/#[个大项条件]?一?/gu, '#').split(/[#+＋、·N]/u);
  return words.some((each) => each.length >= 2 && !common.test(each));
}

const common =
  /^(?:小时|分钟|公里|轮驱动|.?一体|链融合|网融合|业融合|星级|工程|行动|战略|产业|任务|措施|计划|项目|体系|平台|基地|中心|园区|板块|片区|专项|改革|方面|领域|重点|目标|年|期|级|位体|批|经普|连.)$|[年月日届次]/u;

/** The names of a group that differ from what most of it say; where as many say one as the other, the later. */
function oddOnes(
  group: readonly QuotedName[],
  heads: readonly NumberedName[],
  certain: boolean,
): readonly SloganConflict[] {
  const kinds = groupsBy(group, ({ name }) => name.numbers.join(' '));
  if (kinds.length !== 2) return [];
  const [usual, odd] = [...kinds].sort((a, b) => b.length - a.length);
  const [first, other] = [usual?.[0], odd?.[0]];
  if (!first || !other || !isSlip(first.name, other.name) || isContrast(group)) return [];
  // Each used again and again, or of something else (“四个坚守”精神, “五个坚守”行动), they are two.
  if (!certain && ((odd?.length ?? 0) > 1 || areOfTwo(first, other))) return [];
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
    certain,
    here: namePlace(each),
    there: namePlace(first),
  }));
}

/** Whether the words behind two names say that they are names of two things. */
function areOfTwo(one: QuotedName, two: QuotedName): boolean {
  const [a, b] = [one, two].map(({ behind }) => (behind.startsWith('的') ? '' : behind.slice(0, 2)));
  return a !== undefined && b !== undefined && a.length > 1 && b.length > 1 && a !== b;
}

/** One number is another, or two neighbours have changed places: 一面两片三路 and 一面三片两路. */
function isSlip(one: NumberedName, two: NumberedName): boolean {
  return differsOnce(one, two) || isCrossed(one, two);
}

/** Two names of one frame told in one breath are two things: 市级“一场两馆”、县级“一场一馆”. */
function isContrast(group: readonly QuotedName[]): boolean {
  return group.some((two, at) => {
    const one = group[at - 1];
    const near = one?.block === two.block && two.span.start - one.span.end < breath;
    return near && !sameName(one.name, two.name);
  });
}

const breath = 60;

/** A name and where it stands. */
export function namePlace({ name, block, span }: QuotedName): NamePlace {
  return { text: name.text, block, span };
}
