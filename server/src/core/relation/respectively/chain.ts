import { isMark } from '../../grammar/token';
import { coordinate } from '../../phrase/coordination';
import { tokenAt, tokensIn, wordsIn, type Phrases, type TokenRange } from '../../phrase/phrases';
import type { Lexicon } from '../../reading/statement/lexicon';
import type { Mention } from '../../reading/statement/reading';
import { endOf, runFrom, startOf } from './dealt-lists';
import { isAlone } from './alone';
import { nameIn } from './clause';
import { isKnown } from './name';
import { anyNumber, type BeforeRespectively, type Subjects } from './subject';
import { maybeSeveral, thingsIn } from './several';

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
  const [first, ...later] = tailsOf(links);
  const known = isKnown(first[0] ?? '', lexicon);
  const alone = !earlier && known ? isAlone(phrases, place, clause) : 'no';
  const all = earlier ? [[...earlier.readings[0], ...first]] : [];
  return ofLinks(links, [first, ...later, ...all], alone);
}

/**
 * What may be dealt to is the last of the clauses before, the last two, or all; nothing else is known of them, so it may only agree. But 分别 is of
 * two at least, so behind two clauses with a name each one value is one for both.
 */
function ofLinks(links: readonly Link[], readings: Subjects['readings'], alone: Subjects['sure']): Subjects {
  const plain = links.every((link) => !link.vague);
  const only = readings[0].length === 1 && alone !== 'no' && plain;
  const figures = links.flatMap((link) => link.figures);
  const levels = figures.filter(({ statement }) => statement.measure === 'level');
  return {
    readings,
    // 收入2.8亿元、增长90%，分别居第三、第一: ranks of what was said of it, one each.
    counts: only
      ? figures.length > 1
        ? [figures.length]
        : []
      : anyNumber.filter((number) => number > 1 || !plain || links.length < 2),
    open: false,
    sure: only && alone === 'yes' ? 'yes' : 'no',
    dimensions: levels.map(({ statement }) => statement.figure.unit.dimension),
  };
}

function tailsOf(links: readonly Link[]): Subjects['readings'] {
  const all = links.flatMap(({ names }) => names);
  const later = links.flatMap(({ opens }, at) =>
    opens && at > 0 ? [links.slice(at).flatMap(({ names }) => names)] : [],
  );
  return [all, ...later];
}

function linksOf(
  phrases: Phrases,
  start: number,
  figures: readonly Mention[],
  lexicon: Lexicon,
): readonly Link[] {
  const links: Link[] = [];
  let from = start;
  for (let at = 0; at < figures.length;) {
    const run = runFrom(phrases, figures, at);
    const gap = { from, to: run[0] ? tokenAt(phrases, startOf(run[0])) : from };
    // 均居全省第一: a rank is of what was named before.
    const name = run[0]?.statement.figure.unit.dimension === 'rank' ? null : nameIn(phrases, gap);
    if (name)
      links.push({ ...namesOf(phrases, name, run, lexicon), opens: opens(phrases, gap), figures: run });
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
  const sorted = run.some(
    ({ statement }) => statement.standsFor !== 'itself' && statement.standsFor !== 'start',
  );
  const vague = run.length > 1 || names.length > 1 || sorted || maybeSeveral(phrases, name);
  return { names: run.length > 1 ? run.map(() => wordsIn(phrases, name)) : [wordsIn(phrases, name)], vague };
}

function opens(phrases: Phrases, range: TokenRange): boolean {
  return tokensIn(phrases, range).some((token) => isMark(token, '，,；;：:'));
}
