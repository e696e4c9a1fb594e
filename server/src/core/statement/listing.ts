import { subjectsOf } from './distribute';
import type { Carried } from './carry';
import { figureSign } from './fold';
import type { Lexicon } from './lexicon';
import { nameBefore } from './name';
import type { PlacedFigure, SentenceView } from './sentence-view';
import type { FigureWords } from './words';

/** Figures that one list deals out: “分别达到#和#”. A figure of its own is a list of one without subjects. */
export interface Listing {
  readonly figures: readonly PlacedFigure[];
  /** The subjects dealt to, as many as figures where all is well; null where nothing is dealt out. */
  readonly subjects: readonly string[] | null;
  /** Whether 分别 is said. */
  readonly said: boolean;
}

/**
 * The list that begins at a figure. 分别 deals it out to the subjects before it, or to those carried over; without 分别
 * a list is dealt out only where as many subjects are carried as it has figures (“…，同比增长9%和12%”).
 */
export function listingAt(
  view: SentenceView,
  position: number,
  words: FigureWords,
  carried: Carried,
  lexicon: Lexicon,
): Listing {
  const said = saysRespectively(words);
  const run = runFrom(view, position);
  const carries = run.length > 1 && carried.subjects.length === run.length;
  if (!said && !carries) return { figures: run.slice(0, 1), subjects: null, said };
  return { figures: run, subjects: subjectsFor(words, run.length, carried, lexicon), said };
}

/** Whether 分别 stands before the figure in its clause, with no figure in between. */
function saysRespectively({ clause }: FigureWords): boolean {
  const at = clause.lastIndexOf('分别');
  return at >= 0 && !clause.slice(at).includes(figureSign);
}

/** The figures with nothing but marks of listing between them: #、#和#. */
function runFrom({ text, figures }: SentenceView, position: number): readonly PlacedFigure[] {
  const run: PlacedFigure[] = [];
  for (const placed of figures.slice(position)) {
    const last = run.at(-1);
    if (last && !joinsList(text.slice(last.at + 1, placed.at))) break;
    if (
      last &&
      (placed.figure.unit.dimension === 'rank' || last.figure.unit.dimension !== placed.figure.unit.dimension)
    ) {
      // 增长8.1%、全市第2位 is no list; 分别达到36%、40.4%和12.4平方米 is.
      if (placed.figure.unit.dimension === 'rank') break;
    }
    run.push(placed);
  }
  return run;
}

function joinsList(between: string): boolean {
  return /^\s*(?:、|和|与|及|以及|，|,)\s*$/u.test(between);
}

function subjectsFor(
  { region }: FigureWords,
  length: number,
  carried: Carried,
  lexicon: Lexicon,
): readonly string[] | null {
  const listed = region.replace(/(?:预计|预期)?(?:同比|均|将|力争)*分别.*$/u, '').replace(/^[\s、]+/u, '');
  if (nameBefore(listed, 0, lexicon)) return subjectsOf(withoutOpeners(listed, lexicon), lexicon, length);
  return length === carried.subjects.length ? carried.subjects.map((each) => each.name) : null;
}

/** The list without what comes before its first subject: “预计全年存款、贷款余额” → 存款、贷款余额. */
function withoutOpeners(listed: string, lexicon: Lexicon): string {
  const first = listed.search(/、|和|与|及/u);
  if (first < 0) return nameBefore(listed, 0, lexicon)?.text ?? listed;
  const head = listed.slice(0, first);
  return (nameBefore(head, 0, lexicon)?.text ?? head) + listed.slice(first);
}
