import { does, isMark, type Token } from '../grammar/token';
import { coordinate } from '../phrase/coordination';
import { isPureVerb, leadOf } from '../phrase/member';
import { closesQuote, opensQuote, partsAt, tokenAt, tokensIn, wordsIn, type Phrases, type TokenRange } from '../phrase/phrases';
import type { Lexicon } from '../reading/statement/lexicon';
import type { Mention } from '../reading/statement/reading';
import { endOf, runFrom, startOf } from './dealt-lists';
import { isKnown, type BeforeRespectively, type Subjects } from './subjects';
import { maybeSeveral, thingsIn } from './subject-words';

/** What a stretch of the sentence gave figures of: 游客 of “游客216.7万人次”, 存款 and 贷款 of “存款、贷款86亿元、52亿元”. */
interface Link {
  readonly names: readonly string[];
  /** Whether there may be more or fewer of them. */
  readonly vague: boolean;
  /** Whether a ，or ； stands before it; 、 goes on with the clause. */
  readonly opens: boolean;
  readonly figures: readonly Mention[];
}

/**
 * The subjects of the clauses before, by the figures in them: “接待游客700万人次，旅游收入30亿元，分别增长”. The figures behind 分别 may be dealt to
 * the last few clauses only, so the number of any of these is fair. Null where some figure's subject is not named.
 */
export function chainBefore(
  phrases: Phrases,
  place: BeforeRespectively,
  clause: number,
  lexicon: Lexicon,
): Subjects | null {
  const { earlier, dealt, figures } = place;
  const last = figures[dealt - 1];
  const from = last ? tokenAt(phrases, endOf(last)) : place.sentence;
  const links = linksOf(phrases, from, figures.slice(dealt), lexicon);
  if (earlier && links.length === 0) return earlier;
  if (earlier === null || links.length === 0) return null;
  const names = tailsOf(links);
  const known = isKnown(names[0][0] ?? '', lexicon);
  const alone = !earlier && known ? isAlone(phrases, place, clause) : 'no';
  const all = earlier ? [[...earlier.readings[0], ...names[0]]] : [];
  return ofLinks(links, [...names, ...all], alone);
}

/** What may be dealt to is the last of the clauses before, the last two, or all; nothing else is known of them, so it may only agree. */
function ofLinks(links: readonly Link[], readings: Subjects['readings'] | readonly (readonly string[])[], alone: Subjects['sure']): Subjects | null {
  const [first, ...others] = readings;
  if (!first) return null;
  const only = first.length === 1 && alone !== 'no' && links.every((link) => !link.vague);
  const figures = links.flatMap((link) => link.figures);
  const levels = figures.filter(({ statement }) => statement.measure === 'level');
  return {
    readings: [first, ...others],
    // 收入2.8亿元、增长90%，分别居第三、第一: ranks of what was said of it, one each.
    counts: only ? (figures.length > 1 ? [figures.length] : []) : anyNumber,
    open: false,
    sure: only && alone === 'yes' ? 'yes' : 'no',
    dimensions: levels.map(({ statement }) => statement.figure.unit.dimension),
  };
}

/** As many as any list has: nothing is held against the subjects. */
export const anyNumber: readonly number[] = Array.from({ length: 30 }, (_, index) => index + 1);

function tailsOf(links: readonly Link[]): Subjects['readings'] {
  const all = links.flatMap(({ names }) => names);
  const later = links.flatMap(({ opens }, at) =>
    opens && at > 0 ? [links.slice(at).flatMap(({ names }) => names)] : [],
  );
  return [all, ...later];
}

/**
 * 城镇居民人均可支配收入达到31200元，分别增长…: whether the sentence, behind a full stop, names one indicator and nothing else; likely behind a clause
 * that only sums up (居民收入较快增长，).
 */
function isAlone(phrases: Phrases, { sentence }: BeforeRespectively, clause: number): Subjects['sure'] {
  const { tokens } = phrases;
  const before = { from: sentence, to: Math.max(sentence, clause - 1) };
  if (sentence > 0 && !isMark(tokens[sentence - 1], '。！？!?\n：:')) return 'no';
  if (listsNames(phrases, before)) return 'no';
  const [first, ...others] = partsAt(phrases, before, '，,；;：:');
  const dated = first && first.to - first.from < datedOpening && tokensIn(phrases, first).some((token) => does(token, 'unit', 'time'));
  const named = (dated ? others.slice(1) : others).filter((each) => nameIn(phrases, each) !== null);
  if (named.length === 0) return 'yes';
  return named.length === 1 && first && sumsUp(phrases, first) ? 'likely' : 'no';
}

/** 居民收入较快增长: a movement without a figure, and no quotation that holds one (突破“百亿大关”). */
function sumsUp(phrases: Phrases, range: TokenRange): boolean {
  const tokens = tokensIn(phrases, range);
  return does(tokens.at(-1), 'change') && tokens.every(({ kind }) => kind === 'word' || kind === 'unknown');
}

/** In tokens: 2020年， · 今年， */
const datedOpening = 4;

/** Whether 、 or 和 joins names in a stretch: 食品、药品; “十五”“十一五”. In 12个、8个 it joins figures, in 12个、增长8% what is said of one. */
export function listsNames(phrases: Phrases, { from, to }: TokenRange): boolean {
  const { tokens } = phrases;
  for (let at = from; at < to; at++) {
    if (closesQuote(phrases, at) && opensQuote(phrases, at + 1)) return true;
    const joins = isMark(tokens[at], '、') || does(tokens[at], 'joint');
    if (joins && !(endsFigure(phrases, at) && goesOnWithFigure(tokens[at + 1]))) return true;
  }
  return false;
}

function endsFigure({ tokens }: Phrases, at: number): boolean {
  const last = does(tokens[at - 1], 'beyond') ? at - 2 : at - 1;
  const [unit, number] = [tokens[last], tokens[last - 1]];
  return unit?.kind === 'number' || isMark(unit, '%％') || (number?.kind === 'number' && does(unit, 'unit', 'measure'));
}

function goesOnWithFigure(token: Token | undefined): boolean {
  return token?.kind === 'number' || does(token, 'about', 'change', 'pronoun', 'time');
}

function linksOf(phrases: Phrases, start: number, figures: readonly Mention[], lexicon: Lexicon): readonly Link[] {
  const links: Link[] = [];
  let from = start;
  for (let at = 0; at < figures.length; ) {
    const run = runFrom(phrases, figures, at);
    const gap = { from, to: run[0] ? tokenAt(phrases, startOf(run[0])) : from };
    // 均居全省第一: a rank is of what was named before.
    const name = run[0]?.statement.figure.unit.dimension === 'rank' ? null : nameIn(phrases, gap);
    if (name) links.push({ ...namesOf(phrases, name, run, lexicon), opens: opens(phrases, gap), figures: run });
    const last = run.at(-1);
    from = last ? tokenAt(phrases, endOf(last)) : from;
    at += Math.max(1, run.length);
  }
  return links;
}

/** The names a run of figures is of, vague where their number does not fit or one may be of several things. */
function namesOf(
  phrases: Phrases,
  name: TokenRange,
  run: readonly Mention[],
  lexicon: Lexicon,
): Pick<Link, 'names' | 'vague'> {
  const { members } = coordinate(phrases, name);
  const listed = members.map((each) => wordsIn(phrases, each));
  const names = members.length > 1 ? listed : (thingsIn(phrases, name, lexicon)?.names ?? listed);
  if (names.length > 1 && names.length === run.length) return { names, vague: false };
  const sorted = run.some(({ statement }) => statement.standsFor !== 'itself' && statement.standsFor !== 'start');
  const vague = run.length > 1 || names.length > 1 || sorted || maybeSeveral(phrases, name);
  return { names: run.length > 1 ? run.map(() => wordsIn(phrases, name)) : [wordsIn(phrases, name)], vague };
}

function opens(phrases: Phrases, range: TokenRange): boolean {
  return tokensIn(phrases, range).some((token) => isMark(token, '，,；;：:'));
}

/** 旅游收入 of “，实现旅游收入”: the name in the last clause of a stretch; null where only a movement stands there (，同比增长). */
export function nameIn(phrases: Phrases, gap: TokenRange): TokenRange | null {
  const { tokens } = phrases;
  const breaks = tokensIn(phrases, gap).findLastIndex((token) => isMark(token, '，,；;：:'));
  let from = gap.from + breaks + 1;
  while (from < gap.to && (isMark(tokens[from], '、') || does(tokens[from], 'beyond', 'joint'))) from++;
  if (from >= gap.to) return null;
  from += leadOf(phrases, { from, to: gap.to });
  while (from < gap.to && does(tokens[from], 'time', 'adverb')) from++;
  const stop = tokens.slice(from, gap.to).findIndex((token, at) => endsName(token, at));
  const to = stop < 0 ? gap.to : from + stop;
  return to > from && tokens.slice(from, to).some(isNominal) ? { from, to } : null;
}

function endsName(token: Token, at: number): boolean {
  if (does(token, 'preposition') && !does(token, 'noun')) return true;
  return does(token, 'change') || isPureVerb(token) || (at > 0 && does(token, 'adverb', 'about', 'time'));
}

function isNominal(token: Token): boolean {
  if (token.kind === 'unknown' || token.kind === 'letters') return true;
  return does(token, 'noun', 'event', 'indicator', 'quality', 'place', 'phrase', 'fixed', 'organ', 'group', 'facility');
}
