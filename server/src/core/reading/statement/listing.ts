import type { Carried } from './carry';
import { subjectsOf } from './distribute';
import { figureSign } from './fold';
import type { Lexicon } from './lexicon';
import { nameBefore } from './name';
import type { PlacedFigure, SentenceView, FigureWords } from './words';
import type { Statement } from './statement';

/** Figures that one list deals out: “分别达到#和#”. A figure of its own is a list of one without subjects. */
export interface Listing {
  readonly figures: readonly PlacedFigure[];
  /** The subjects dealt to, as many as figures where all is well; null where nothing is dealt out. */
  readonly subjects: readonly string[] | null;
  /** Whether 分别 is said. */
  readonly said: boolean;
}

/** What a listing is read from. */
export interface ListingInput {
  readonly view: SentenceView;
  /** Which of the sentence's figures it begins with. */
  readonly position: number;
  readonly words: FigureWords;
  readonly carried: Carried;
  readonly lexicon: Lexicon;
}

/**
 * The list that begins at a figure. 分别 deals it out to the subjects before it, or to those carried over; without 分别
 * a list is dealt out only where as many subjects are carried as it has figures (“…，同比增长9%和12%”), or where it is
 * the composition of the three industries (24:40.2:35.8).
 */
export function listingAt(input: ListingInput): Listing {
  const { view, position, words, carried } = input;
  const industries = industriesAt(input);
  if (industries) return industries;
  const said = saysRespectively(words);
  const run = runFrom(view, position, joinsList);
  const held = heldAgainstSeveral(input, run);
  if (held) return { figures: run, subjects: run.map(() => held), said };
  const bare = /^[\s、]*$/.test(words.region);
  const carries =
    bare && run.length > 1 && (carried.subjects.length === run.length || followsAsMany(run, carried));
  const joint = said || carries || run.length < 2 ? [] : jointNames(words.region, input.lexicon);
  // 城镇居民人均可支配收入和农村居民人均可支配收入达到31000元和16000元: as many known names as values need no 分别.
  if (joint.length > 1 && joint.length === run.length) return { figures: run, subjects: joint, said };
  if (!said && !carries) return { figures: run.slice(0, 1), subjects: null, said };
  return { figures: run, subjects: subjectsFor(input, run.length), said };
}

/** 增长7.9%，比全国、全省平均高2.1个、1.4个百分点: one subject, held against as many as there are figures. Null for all else. */
function heldAgainstSeveral(
  { words, carried, lexicon }: ListingInput,
  run: Listing['figures'],
): string | null {
  const isHeld = words.predicate?.measure === 'difference' && severalComparands.test(words.clause);
  if (!isHeld || run.length < 2 || carried.subjects.length > 1) return null;
  const own = nameBefore(words.region.replace(/(?:同比)?分别$/u, ''), 0, lexicon);
  return own?.text ?? carried.subjects[0]?.name ?? null;
}

const severalComparands = /(?:比|较|[高低快慢]于)[^，,；;]{1,12}[、和与及][^，,；;]+$/u;

/** The names of a list that the lexicon knows one and all; none where one of them is not known. */
function jointNames(region: string, lexicon: Lexicon): readonly string[] {
  const listed = withoutOpeners(region.replace(/^[\s、]+/u, ''), lexicon);
  const names = subjectsOf(listed, lexicon, 0);
  if (names.length < 2 || names.some((name) => lexicon.find(name) === null)) return [];
  return names.map((name) => name.replace(/^[全我][国省市县区镇乡](?!居民)/u, ''));
}

/** 三次产业结构24:40.2:35.8 is the shares of the first, second and third industry. */
function industriesAt({ view, position, words }: ListingInput): Listing | null {
  const run = runFrom(view, position, joinsRatio);
  if (run.length !== industries.length || !/三次产业|三产|产业结构/.test(view.text.slice(0, words.at)))
    return null;
  return { figures: run, subjects: industries, said: false };
}

const industries: readonly string[] = ['第一产业比重', '第二产业比重', '第三产业比重'];

/** Whether 分别 stands before the figure in its clause, with no figure in between. */
function saysRespectively({ clause }: FigureWords): boolean {
  const at = clause.lastIndexOf('分别');
  return at >= 0 && !clause.slice(at).includes(figureSign);
}

/** The figures with nothing but marks of listing between them: #、#和#. A rank after a value begins no list with it. */
function runFrom(
  view: SentenceView,
  position: number,
  joins: (between: string) => boolean,
): readonly PlacedFigure[] {
  const run: PlacedFigure[] = [];
  for (const placed of view.figures.slice(position)) {
    const last = run.at(-1);
    if (last && (!joins(view.text.slice(last.at + 1, placed.at)) || placed.figure.unit.dimension === 'rank'))
      break;
    run.push(placed);
  }
  return run;
}

function joinsList(between: string): boolean {
  return /^\s*(?:、|和|与|及|以及|，|,)\s*$/u.test(between);
}

function joinsRatio(between: string): boolean {
  return /^\s*[:：∶︰]\s*$/u.test(between);
}

function subjectsFor({ words, carried, lexicon }: ListingInput, length: number): readonly string[] | null {
  const listed = words.region
    .replace(/(?:预计|预期)?(?:同比|均|将|力争)*分别.*$/u, '')
    .replace(/^[\s、]+/u, '');
  if (nameBefore(listed, 0, lexicon)) return subjectsOf(withoutOpeners(listed, lexicon), lexicon, length);
  if (length === carried.subjects.length) return carried.subjects.map((each) => each.name);
  return lastNamed(carried.recent, length);
}

/** “城镇居民收入24300元、农民纯收入9800元，分别增长7%和11%”: the last two that were given a value in the sentence. */
function lastNamed(recent: readonly Statement[], length: number): readonly string[] | null {
  const names = recent.flatMap((each) => each.indicator?.name ?? []).slice(-length);
  return names.length === length && new Set(names).size === length ? names : null;
}

/**
 * “城镇居民收入24300元，农民纯收入9800元，实际增长7%和11%”: as many rates as the sentence has stated values, each of
 * another subject in the same unit, are theirs without 分别.
 */
function followsAsMany(run: readonly PlacedFigure[], { recent }: Carried): boolean {
  const named = lastNamed(recent, recent.length);
  const units = new Set(recent.map(({ figure }) => figure.unit.text));
  const rates = run.every(({ figure }) => figure.unit.dimension === 'rate');
  return named !== null && rates && recent.length === run.length && units.size === 1 && !units.has('%');
}

/** The list without what comes before its first subject: “预计全年存款、贷款余额” → 存款、贷款余额. */
function withoutOpeners(listed: string, lexicon: Lexicon): string {
  const first = listed.search(/、|和|与|及/u);
  if (first < 0) return nameBefore(listed, 0, lexicon)?.text ?? listed;
  const head = listed.slice(0, first);
  return (nameBefore(head, 0, lexicon)?.text ?? head) + listed.slice(first);
}
