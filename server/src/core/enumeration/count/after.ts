import type { Span } from '../../text/span';
import { enumerate, exactly, type Enumeration } from './enumeration';
import type { Listing } from './listing';
import { splitAt, stretchEnd, type MarkedText } from './marked-text';
import { isQuote } from './pairs';
import type { StatedCount } from './stated-count';

/**
 * The lists that may stand just behind a count: “三个突破：A、B、C”, “六场硬仗，即…”, “两大园区（A、B）”, “‘五办’即‘交办、盯办…’”.
 *
 * Several where ， and 、 both stand in it and either may part the things counted; none where no sign opens a list. Only the
 * first is ever reported: it is the one the signs speak for most.
 */
export function listsAfter(marked: MarkedText, count: StatedCount, isHead = false): readonly Listing[] {
  const found = bodyAfter(marked, count.end);
  if (!found) return [];
  const { text } = marked;
  const again = isHead ? countedAgain(text, count, found) : null;
  if (again) return [listCountedAgain(marked, count, again)];
  const some = /^(?:主要)?(?:包括|有|如|是)/u.exec(text.slice(found.start, found.start + 4))?.[0] ?? '';
  // Whoever explains “3所学校：包括A、B、C” names them all; yet 包括 alone does not say so, and only one too few or too many speaks.
  const all = isHead && some.endsWith('包括');
  const body = all ? { start: found.start + some.length, end: found.end } : found;
  const open = /等|之类/u.test(text.slice(body.end - 8, body.end)) || (some !== '' && !all);
  const readings = readingsOf(marked, body, count.noun);
  return readings.map((each, index) => ({
    ...each,
    open,
    closed:
      index === 0 &&
      each.firm &&
      !haveOwnCounts(marked, each.items) &&
      Math.abs(count.value - each.items.length) <= (all ? 1 : 2),
    tier: tierOf(marked, count, each.items, all),
    tie: 'after',
  }));
}

/**
 * An error only where every member is understood: short names, and none of them a clause with a figure, a verb or a definition of
 * its own (domain rule 8). A slogan without a measure word (三网融合) may be explained by anything.
 */
function tierOf(
  marked: MarkedText,
  count: StatedCount,
  items: readonly Span[],
  all: boolean,
): Listing['tier'] {
  const names = items.map((item) => marked.text.slice(item.start, item.end).trim());
  if (count.classifier === '' || !names.every((name) => isPlainName(name))) return 'lead';
  return all ? 'suspect' : 'contradiction';
}

/** 1园2馆3中心：1个植物园、2个博物馆…: heads that are counted with their members. */
function haveOwnCounts({ text }: MarkedText, items: readonly Span[]): boolean {
  return items.some(({ start, end }) =>
    /^\s*(?:\d{1,2}|[一两三四五六七八九十])(?:个|条|座|家|项|大|处)/u.test(text.slice(start, end)),
  );
}

function isPlainName(name: string): boolean {
  const bare = name.replace(/[（(][^（()）]*[)）]/gu, '');
  return (
    bare.length <= longestName &&
    !/[，,；;：:]|\d|[指即]|提出的|划定|对应|实行|统一|所属|有关|范围内/u.test(bare)
  );
}

/** Names in a list are short; what is longer is a clause, and clauses are parted in more ways than one. */
const longestName = 18;

/**
 * “六大产业：指A、B、C、D、E、F等六大扶贫产业”: the list of a note's head that ends in the same number again. 等 closes a list there,
 * so one name less of many is missing; with few of them named 等 may stand for the rest.
 */
function countedAgain(text: string, count: StatedCount, body: Span): Span | null {
  const words = text.slice(body.start, body.end);
  const number = text.slice(count.numeral.start, count.numeral.end);
  const at = words.lastIndexOf(`等${number}${count.classifier}`);
  if (at <= 0 || count.classifier === '' || words.length - at > 16 || /[，,；;]/u.test(words)) return null;
  return { start: body.start, end: body.start + at };
}

function listCountedAgain(marked: MarkedText, count: StatedCount, names: Span): Listing {
  const { items, counts } = enumerate(marked, names);
  const closed = items.length >= 4 && Math.abs(count.value - items.length) === 1;
  return { items, counts, open: false, closed, tier: 'suspect', tie: 'counted-again' };
}

const opener =
  /^[\p{Script=Han}]{0,10}?[\]］】〕]?(?:\^?[[［〔【]\d{1,3}[\]］〕】])?\s*(?:(?<bracket>[（(])|[：:]\s*(?:(?:即|指的是|是指|指(?![导标数挥])|分别(?:是|为|指))[，,：:]?\s*)?|[，,]?\s*(?:即|就是|也就是|是指|指的是|指(?![导标数挥])|分别是|分别为|具体是|具体为)[，,：:]?\s*)/u;

/** The stretch that a colon, 即 or a bracket behind `from` opens: up to the full stop or the closing mark. */
export function bodyAfter(marked: MarkedText, from: number): Span | null {
  const { text, pairs } = marked;
  const match = opener.exec(text.slice(from, from + 30));
  if (!match) return null;
  const start = from + match[0].length;
  const partner = pairs[match.groups?.bracket ? start - 1 : start] ?? -1;
  if (match.groups?.bracket)
    return partner > start && !kindsOfPlace.test(text.slice(start, partner)) ? { start, end: partner } : null;
  const quoted =
    isQuote(text.charAt(start)) && partner > start && /[、，,；;]/u.test(text.slice(start, partner));
  if (quoted && text[partner + 1] !== '、') return { start: start + 1, end: partner };
  const end = stretchEnd(marked, start, '。！？!?\n');
  return end > start ? { start, end } : null;
}

/** “4个县（市、区）” says what else a county may be called and names none. */
const kindsOfPlace =
  /^(?:[县市区旗州盟乡镇街场]|新区|街道|林区|苏木)(?:[、，,](?:[县市区旗州盟乡镇街场]|新区|街道|林区|苏木))*$/u;

interface Reading extends Enumeration {
  /** Whether the signs leave no other reading of the same stretch. */
  readonly firm: boolean;
}

/** The fair ways to part a list: by ；, or only up to it; else by ， or by the 、 of one clause. */
export function readingsOf(marked: MarkedText, body: Span, head = ''): readonly Reading[] {
  const sections = partsBy(marked, body, '；;');
  const [first] = sections;
  if (sections.length === 1 || !first) return clauseReadings(marked, body, head);
  const within = clauseReadings(marked, first, head);
  const whole = { ...exactly(sections), firm: true };
  // Where the later sections have lists of their own (打好三大攻坚战，即…；抓好三项工作，即…), this one ends at the first ；.
  if (opensLists(marked.text, sections.slice(1))) return [...within, whole];
  return partsBy(marked, first, '、').length > 1 ? [whole, ...within] : [whole];
}

function clauseReadings(marked: MarkedText, body: Span, head: string): readonly Reading[] {
  const clauses = partsBy(marked, body, '，,');
  if (clauses.length === 1)
    return [
      { ...enumerate(marked, body, head), firm: !/分别|\d年/u.test(marked.text.slice(body.start, body.end)) },
    ];
  const lists = clauses.filter((clause) => partsBy(marked, clause, '、').length > 1);
  if (lists.length === 0) return [{ ...exactly(clauses), firm: isParallel(marked.text, clauses) }];
  const fromLists = lists.map((list) => ({
    ...enumerate(marked, list, head),
    firm: lists.length === 1 && list === clauses[0] && clauses.length <= 2 && isPlain(marked.text, list),
  }));
  return [
    ...fromLists,
    { ...exactly(clauses), firm: false },
    ...(lists.length > 1 ? [{ ...exactly(partsBy(marked, body, '、，,')), firm: false }] : []),
  ];
}

function partsBy(marked: MarkedText, place: Span, marks: string): readonly Span[] {
  return splitAt(marked, place, (at) => marks.includes(marked.text.charAt(at)));
}

function opensLists(text: string, sections: readonly Span[]): boolean {
  return sections.some((section) =>
    /[：:]|[”"]?即|是?指|[”"]是/u.test(text.slice(section.start, Math.min(section.start + 40, section.end))),
  );
}

/** Dates and 分别 stand in sentences, not in lists of names. */
function isPlain(text: string, place: Span): boolean {
  return !/分别|\d年/u.test(text.slice(place.start, place.end));
}

/** Whether clauses are made alike, with the same first or last character: …的政治意识，…的担当意识. */
function isParallel(text: string, items: readonly Span[]): boolean {
  const same = (pick: (item: Span) => number): boolean =>
    new Set(items.map((item) => text.charAt(pick(item)))).size === 1;
  return items.length > 1 && (same((item) => item.start) || same((item) => item.end - 1));
}
