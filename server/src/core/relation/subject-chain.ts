import { does, isMark, type Token } from '../grammar/token';
import { coordinate } from '../phrase/coordination';
import { isPureVerb, leadOf } from '../phrase/member';
import { tokenAt, wordsIn, type Phrases, type TokenRange } from '../phrase/phrases';
import type { Lexicon } from '../reading/statement/lexicon';
import type { Mention } from '../reading/statement/reading';
import { endOf, runFrom, startOf } from './dealt-lists';
import { isKnown, type BeforeRespectively, type Subjects } from './subjects';
import { maybeSeveral, thingsIn } from './subject-words';

/** What a stretch of the sentence gave figures of: 游客 of “游客216.7万人次”, 存款 and 贷款 of “存款、贷款86亿元、52亿元”. */
interface Link {
  readonly names: readonly string[];
  /** Whether a ，or ； stands before it; 、 goes on with the clause. */
  readonly opens: boolean;
  readonly figures: readonly Mention[];
  /** Whether the one name is an indicator known by it. */
  readonly known: boolean;
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
  const { earlier } = place;
  if (earlier === null) return null;
  const figures = place.figures.slice(place.dealt);
  const links = linksOf(phrases, place.dealt === 0 ? place.sentence : -1, figures, lexicon);
  if (links === null) return null;
  if (earlier && links.length === 0) return earlier;
  const chain = ofLinks(links, isAlone(phrases, place, clause));
  if (!earlier || !chain) return chain;
  const all = [...earlier.readings[0], ...chain.readings[0]];
  return { ...chain, readings: [...chain.readings, all], sure: 'no', dimensions: [] };
}

function ofLinks(links: readonly Link[], alone: boolean): Subjects | null {
  if (links.length === 0) return null;
  const tails = links.flatMap((link, at) => (link.opens || at === 0 ? [links.slice(at).flatMap((each) => each.names)] : []));
  const [all, ...shorter] = tails;
  if (!all) return null;
  const [only] = links;
  const levels = links.flatMap((link) => link.figures).filter(({ statement }) => statement.measure === 'level');
  return {
    readings: [all, ...shorter],
    counts: [],
    open: false,
    sure: all.length === 1 && alone && only?.known === true ? 'yes' : 'no',
    dimensions: levels.map(({ statement }) => statement.figure.unit.dimension),
  };
}

/** 城镇居民人均可支配收入达到31200元，分别增长…: the one clause before names the one indicator there is. */
function isAlone({ tokens }: Phrases, { sentence }: BeforeRespectively, clause: number): boolean {
  const before = tokens.slice(sentence, Math.max(sentence, clause - 1));
  const breaks = before.filter((token) => isMark(token, '，,；;、：:')).length;
  const dated = before.slice(0, datedOpening).some((token) => does(token, 'unit', 'time'));
  return breaks === 0 || (breaks === 1 && dated && before.slice(0, datedOpening).some((token) => isMark(token, '，,')));
}

/** In tokens: 2020年， · 今年， */
const datedOpening = 4;

function linksOf(phrases: Phrases, sentence: number, figures: readonly Mention[], lexicon: Lexicon): readonly Link[] | null {
  const links: Link[] = [];
  let from = sentence >= 0 ? sentence : tokenAt(phrases, figures[0] ? startOf(figures[0]) : 0);
  for (let at = 0; at < figures.length; ) {
    const run = runFrom(phrases, figures, at);
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last) return null;
    const gap = { from, to: tokenAt(phrases, startOf(first)) };
    const name = nameOf(phrases, gap);
    if (name) {
      const names = namesOf(phrases, name, run.length);
      if (names === null) return null;
      const [one = ''] = names;
      const known = names.length === 1 && isKnown(one, lexicon);
      links.push({ names, opens: opens(phrases, gap), figures: run, known });
    } else if (links.length === 0 && sentence >= 0) return null;
    from = tokenAt(phrases, endOf(last));
    at += run.length;
  }
  return links;
}

/** The names a run of figures is of; null where their number does not fit, or a name may be of several things. */
function namesOf(phrases: Phrases, name: TokenRange, figures: number): readonly string[] | null {
  const { members } = coordinate(phrases, name);
  if (members.length > 1) {
    const names = members.map((each) => wordsIn(phrases, each));
    return figures === 1 || names.length === figures ? names : null;
  }
  const things = thingsIn(phrases, name);
  if (things) return things.length === figures || figures === 1 ? things : null;
  return figures > 1 || maybeSeveral(phrases, name) ? null : [wordsIn(phrases, name)];
}

function opens({ tokens }: Phrases, { from, to }: TokenRange): boolean {
  return tokens.slice(from, to).some((token) => isMark(token, '，,；;：:'));
}

/** 旅游收入 of “，实现旅游收入”; null where only a movement and its base stand there (，同比增长). */
function nameOf(phrases: Phrases, gap: TokenRange): TokenRange | null {
  const { tokens } = phrases;
  const breaks = tokens.slice(gap.from, gap.to).findLastIndex((token) => isMark(token, '，,；;：:'));
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
  return does(token, 'change') || isPureVerb(token) || (at > 0 && does(token, 'adverb', 'about'));
}

function isNominal(token: Token): boolean {
  return token.kind === 'unknown' || does(token, 'noun', 'event', 'indicator', 'quality', 'place');
}
