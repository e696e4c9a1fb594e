import { does, isMark, type Token } from '../../grammar/token';
import { coordinate, exactly, isDivided, type Coordination } from '../../phrase/coordination';
import { hasOwnCount } from '../../phrase/member';
import {
  isJoint,
  opensQuote,
  partsAt,
  spanOf,
  stretchBefore,
  stretchBehind,
  tokensIn,
  wordsIn,
  type Phrases,
  type TokenRange,
} from '../../phrase/phrases';
import type { Listing } from './listing';
import type { StatedCount } from './stated-count';

/**
 * The lists that explain a count behind it: “三个突破：A、B、C”, “六场硬仗，即…”, “两大园区（A、B）”, “‘五办’即‘交办、盯办…’”.
 *
 * Where the count has a definition of its own further on, that explains it. Several where ， and 、 both stand in it and either may part the things counted; none where no sign opens a list. Only the
 * first is ever reported: it is the one the signs speak for most.
 */
export function listsExplaining(
  phrases: Phrases,
  count: StatedCount,
  isHead = false,
  own: TokenRange | null = null,
): readonly Listing[] {
  const found = own ?? explanationOf(phrases, count.behind);
  if (!found) return [];
  const again = isHead ? countedAgain(phrases, count, found) : null;
  if (again) return [again];
  const some = openingOf(phrases, found);
  // Whoever explains “3所学校：包括A、B、C” names them all; yet 包括 alone does not say so, and only one too few or too many speaks.
  const all = isHead && some.isIncluding;
  const body = all ? { from: found.from + some.length, to: found.to } : found;
  const open = endsInRest(phrases, body) || (some.length > 0 && !all);
  return readingsOf(phrases, body, count.noun).map((each, index) => ({
    items: each.members.map((member) => spanOf(phrases, member)),
    counts: each.counts,
    open,
    closed:
      index === 0 &&
      each.firm &&
      !sharesList(phrases, count) &&
      !each.members.some((member) => isCounted(phrases, member)) &&
      Math.abs(count.value - each.members.length) <= (all ? 1 : 2),
    tier: each.amid ? 'lead' : tierOf(phrases, count, each.members, all),
    tie: 'explained',
  }));
}

/** 包括, 有, 如, 是 at the head of a list: not all need be named. */
function openingOf(
  { tokens }: Phrases,
  { from }: TokenRange,
): { readonly length: number; readonly isIncluding: boolean } {
  const lead = tokens[from]?.text === '主要' ? 1 : 0;
  const word = tokens[from + lead];
  const says = does(word, 'some') || word?.text === '有' || word?.text === '是';
  return { length: says ? lead + 1 : 0, isIncluding: says && (word?.text.endsWith('包括') ?? false) };
}

function endsInRest({ tokens }: Phrases, { from, to }: TokenRange): boolean {
  return tokens.slice(Math.max(from, to - 4), to).some((token) => does(token, 'rest'));
}

/** 1园2馆3中心：1个植物园、2个博物馆…: heads that are counted with their members. */
function isCounted({ tokens }: Phrases, { from }: TokenRange): boolean {
  return tokens[from]?.kind === 'number' && does(tokens[from + 1], 'measure');
}

/**
 * An error only where every member is understood: short names, and none of them a clause with a figure, a verb or a definition of
 * its own (domain rule 8). A slogan without a measure word (三网融合) may be explained by anything.
 */
function tierOf(
  phrases: Phrases,
  count: StatedCount,
  members: readonly TokenRange[],
  all: boolean,
): Listing['tier'] {
  const nameless =
    count.noun === '' && !/^(?:个?方面|级)$/u.test(count.classifier) && !isPlace(phrases, count);
  if (count.classifier === '' || nameless || isOneOfTwo(phrases, count)) return 'lead';
  if (!members.every((each) => isPlainName(phrases, each)))
    return eachSaysIt(phrases, count, members) ? 'suspect' : 'lead';
  return all ? 'suspect' : 'contradiction';
}

/** “四个不够”：水源不够足，…；路网不够密，…；…: each of the sections says the word that is counted, once. */
function eachSaysIt(phrases: Phrases, count: StatedCount, members: readonly TokenRange[]): boolean {
  const parted = members.every(
    ({ to }, index) => index === members.length - 1 || isMark(phrases.tokens[to], '；;'),
  );
  const says = members.every((each) => wordsIn(phrases, each).split(count.noun).length === 2);
  return members.length > 2 && parted && says && count.noun.length > 1 && count.quoteAt !== null;
}

function isPlace({ words }: Phrases, count: StatedCount): boolean {
  return words.find(count.classifier)?.roles.has('place') === true;
}

/** 两级三类, 六个严禁两个推进: one list explains both numbers; so may it where the noun has a number of its own (五个一). */
function isOneOfTwo(phrases: Phrases, count: StatedCount): boolean {
  return sharesList(phrases, count) || numbersIn(phrases, count).length > 0;
}

/** Whether other things than a 一 are counted beside it. */
function sharesList(phrases: Phrases, count: StatedCount): boolean {
  const { tokens } = phrases;
  const beside = tokens[count.at - 2]?.kind === 'number' && does(tokens[count.at - 1], 'measure');
  return (
    beside || isSecondHead(phrases, count) || numbersIn(phrases, count).some(({ text }) => text !== '一')
  );
}

function numbersIn({ tokens }: Phrases, count: StatedCount): readonly Token[] {
  return tokens.slice(count.at + 2, count.behind + 1).filter(({ kind }) => kind === 'number');
}

/** “双优”活动和四大行动：指…: two things are named before the explanation, and its first words are of the first. */
function isSecondHead(phrases: Phrases, count: StatedCount): boolean {
  const from = stretchBefore(phrases, count.at, '，,；;。：:！？!?\n');
  const before = phrases.tokens.slice(from, count.at);
  const joint = before.findLastIndex((token) => isJoint(token) || isMark(token, '、'));
  return before
    .slice(0, Math.max(0, joint))
    .some(
      (token, at) => does(token, 'fixed') || (token.kind === 'number' && !isMark(before[at + 1], '.．、')),
    );
}

/** Names in a list are short; what is longer is a clause, and clauses are parted in more ways than one. */
const longestName = 18;

function isPlainName(phrases: Phrases, member: TokenRange): boolean {
  const tokens: Token[] = [];
  for (let at = member.from; at < member.to; at++) {
    const partner = phrases.partners[at] ?? -1;
    if (partner > at && isMark(phrases.tokens[at], '（(')) at = partner;
    else tokens.push(...phrases.tokens.slice(at, at + 1));
  }
  const length = tokens.reduce((sum, { text }) => sum + text.length, 0);
  const tells = tokens.some(
    (token) =>
      isMark(token, '，,；;：:') ||
      /\d/u.test(token.text) ||
      does(token, 'define') ||
      tellingWords.has(token.text),
  );
  return length <= longestName && !tells;
}

/** Words of a sentence about members, not of their names. */
const tellingWords: ReadonlySet<string> = new Set(
  '提出 划定 对应 实行 统一 所属 有关 范围 范围内 被 将 已'.split(' '),
);

/**
 * “六大产业：指A、B、C、D、E、F等六大扶贫产业”: the list of a note's head that ends in the same number again. 等 closes a list there,
 * so one name less of many is missing; with few of them named 等 may stand for the rest.
 */
function countedAgain(phrases: Phrases, count: StatedCount, body: TokenRange): Listing | null {
  const { tokens } = phrases;
  if (count.classifier === '' || isDivided(phrases, body, '，,；;')) return null;
  const numeral = tokens[count.at]?.text;
  for (let at = body.to - 3; at > body.from; at--) {
    if (!does(tokens[at], 'rest') || tokens[at + 1]?.text !== numeral) continue;
    if (tokens[at + 2]?.text !== count.classifier) continue;
    const { members, counts } = coordinate(phrases, { from: body.from, to: at });
    const closed = members.length >= 4 && Math.abs(count.value - members.length) === 1;
    const items = members.map((each) => spanOf(phrases, each));
    return { items, counts, open: false, closed, tier: 'suspect', tie: 'counted-again' };
  }
  return null;
}

/** So many words may stand between a count and the sign that opens its list: 四个一批|攻坚行动要求：. */
const mostBetween = 10;

/**
 * The stretch that a colon, 即 or a bracket opens behind a token: up to the full stop or the closing mark. Between them may stand
 * a few words (四大|专项行动：), a closing mark and the mark of a note.
 */
export function explanationOf(phrases: Phrases, from: number): TokenRange | null {
  const { tokens, partners } = phrases;
  let at = from;
  let length = 0;
  while (tokens[at] && mayStandBetween(tokens[at]) && length <= mostBetween) {
    length += tokens[at]?.text.length ?? 0;
    at++;
  }
  if (length > mostBetween) return null;
  if (isMark(tokens[at], '］]】〕”’')) at++;
  if (isMark(tokens[at], '（(')) {
    const to = partners[at] ?? -1;
    return to > at + 1 && !namesKinds(phrases, { from: at + 1, to }) ? { from: at + 1, to } : null;
  }
  const start = behindOpener(phrases, at);
  if (start === null) return null;
  const closing = partners[start] ?? -1;
  const quoted =
    opensQuote(phrases, start) && isDivided(phrases, { from: start + 1, to: closing }, '、，,；;');
  if (quoted && !isMark(tokens[closing + 1], '、')) return { from: start + 1, to: closing };
  const to = stretchBehind(phrases, start, '。！？!?\n');
  return to > start ? { from: start, to } : null;
}

/** A stray sign (\\) is passed over like a word. */
function mayStandBetween(token: Token | undefined): boolean {
  return token?.kind === 'mark' ? /[\\/*_~]/u.test(token.text) : !does(token, 'define');
}

/** ：, ：即, ，即, 就是 and what follows them; null where none of them stands there. */
function behindOpener({ tokens }: Phrases, from: number): number | null {
  const colon = isMark(tokens[from], '：:');
  let at = colon || isMark(tokens[from], '，,') ? from + 1 : from;
  const defined =
    does(tokens[at], 'define') ||
    (tokens[at]?.text === '分别' && /^[是为指]$/u.test(tokens[at + 1]?.text ?? ''));
  if (!colon && !defined) return null;
  if (defined) at += tokens[at]?.text === '分别' ? 2 : 1;
  return defined && isMark(tokens[at], '，,：:') ? at + 1 : at;
}

/** “4个县（市、区）” and 文明实践所（站、点） say what else it may be called and name none. */
function namesKinds(phrases: Phrases, range: TokenRange): boolean {
  return tokensIn(phrases, range).every(
    (token) => isMark(token, '、，,') || does(token, 'place') || token.text.length === 1,
  );
}

interface Reading extends Coordination {
  /** Whether the signs leave no other reading of the same stretch. */
  readonly firm: boolean;
  /** Whether other words stand in the stretch besides the list, so that it is no more than a question. */
  readonly amid?: boolean;
}

/** The fair ways to part a list: by ；, or only up to it; else by ， or by the 、 of one clause. */
export function readingsOf(phrases: Phrases, body: TokenRange, head = ''): readonly Reading[] {
  const sections = partsAt(phrases, body, '；;');
  const [first, ...rest] = sections;
  if (rest.length === 0 || !first) return clauseReadings(phrases, body, head);
  const within = clauseReadings(phrases, first, head);
  // 抓好三项工作，即…；办好两件事，即…: a section with a count and a list of its own is no member of this one.
  if (rest.every((section) => hasOwnCount(phrases, section) && opensList(phrases, section))) return within;
  const whole = { ...exactly(sections), firm: true };
  if (rest.some((section) => opensList(phrases, section))) return [...within, whole];
  const flat = { ...exactly(partsAt(phrases, body, '，,；;')), firm: false };
  return isDivided(phrases, first, '、') ? [whole, ...within, flat] : [whole, flat];
}

/** How far into a section the words stand that open a list of its own. */
const listOpening = 20;

function opensList({ tokens }: Phrases, { from, to }: TokenRange): boolean {
  return tokens
    .slice(from, Math.min(to, from + listOpening))
    .some(
      (token, at) =>
        isMark(token, '：:') ||
        does(token, 'define') ||
        (token.text === '是' && isMark(tokens[from + at - 1], '”"')),
    );
}

function clauseReadings(phrases: Phrases, body: TokenRange, head: string): readonly Reading[] {
  const all = partsAt(phrases, body, '，,');
  const clauses = all.filter(
    (_, index) => !all.slice(0, index + 1).some((each, at) => at > 0 && goesOnTelling(phrases, each)),
  );
  const [only] = clauses;
  if (clauses.length === 1 && only)
    return [{ ...coordinate(phrases, only, head), firm: isPlainList(phrases, only), amid: all.length > 1 }];
  const lists = clauses.filter((clause) => isDivided(phrases, clause, '、'));
  if (lists.length === 0) return [{ ...exactly(clauses), firm: areParallel(phrases, clauses) }];
  const fromLists = lists.map((list) => ({
    ...withAdded(phrases, coordinate(phrases, list, head), clauses),
    firm: lists.length === 1 && list === clauses[0] && clauses.length <= 2 && isPlainList(phrases, list),
    amid: clauses.length > 1,
  }));
  return [
    ...fromLists,
    { ...exactly(clauses), firm: false },
    ...(lists.length > 1 ? [{ ...exactly(partsAt(phrases, body, '、，,')), firm: false }] : []),
  ];
}

/** A、B、C，加上新增的D: the clause behind the list has one more. */
function withAdded(phrases: Phrases, listed: Coordination, clauses: readonly TokenRange[]): Coordination {
  const added = clauses.filter(({ from }) => addingWords.has(phrases.tokens[from]?.text ?? '')).length;
  return added === 0 ? listed : { ...listed, counts: [...listed.counts, listed.members.length + added] };
}

const addingWords: ReadonlySet<string> = new Set('加上 外加 另加 再加 以及 及 和 与'.split(' '));

/** 目前运行良好, 其中两项已经完成, 由此带动…: such a clause tells of the members named before and is none of them. */
function goesOnTelling({ tokens }: Phrases, { from }: TokenRange): boolean {
  const first = tokens[from];
  return does(first, 'time') || first?.text === '其中';
}

/** Dates and 分别 stand in sentences, not in lists of names. */
function isPlainList(phrases: Phrases, range: TokenRange): boolean {
  return !tokensIn(phrases, range).some(
    (token, at) =>
      token.text === '分别' ||
      (token.kind === 'number' && phrases.tokens[range.from + at + 1]?.text === '年'),
  );
}

/** Whether clauses are made alike: with the same first or last character (…的政治意识，…的担当意识), or each of them one more (打一口井，铺一条路). */
function areParallel(phrases: Phrases, clauses: readonly TokenRange[]): boolean {
  const names = clauses.map((each) => wordsIn(phrases, each));
  const alike = (pick: (name: string) => string): boolean => new Set(names.map(pick)).size === 1;
  return (
    clauses.length > 1 &&
    (alike((name) => name.charAt(0)) || alike((name) => name.slice(-1)) || areEachOne(phrases, clauses))
  );
}

/** 打一口井，铺一条路，架一座桥: each clause has its own 一 and measure word among its first words. */
function areEachOne({ tokens }: Phrases, clauses: readonly TokenRange[]): boolean {
  return clauses.every(({ from, to }) =>
    tokens
      .slice(from, Math.min(to, from + 3))
      .some(
        (token, at) =>
          token.text === '一批' || (token.text === '一' && does(tokens[from + at + 1], 'measure')),
      ),
  );
}
