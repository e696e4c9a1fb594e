import type { Draft, DraftHeading } from './draft';
import { rankOf, withoutNumber } from './numbering';

/**
 * The depth of every heading in the outline, 0 for other blocks: under the title “政府工作报告” (1), “一、……” is 2 and
 * “（一）……” 3; without a title line they are 1 and 2.
 *
 * A Markdown heading has the depth of its `#`; a plain one stands one deeper than the nearest heading above it whose
 * numbering ranks higher.
 */
export function depthsOf(drafts: readonly Draft[], title: number): number[] {
  const open: OpenHeading[] = [];
  const ranks = plainRanks(drafts);
  return drafts.map((draft, index) => {
    if (draft.kind !== 'heading') return 0;
    const rank = index === title ? TITLE : rankOfHeading(draft);
    const closes = (each: OpenHeading) =>
      draft.level === null ? each.rank >= rank : each.depth >= draft.level;
    for (let last = open.at(-1); last && closes(last); last = open.at(-1)) open.pop();
    const depth = draft.level ?? plainDepth(open.at(-1), rank, ranks);
    open.push({ depth, rank });
    return depth;
  });
}

/**
 * For every block the titles above it, outermost first, without numbers: ['2020年工作回顾', '着力加快经济发展'].
 *
 * The report's own title is no part of it. Blocks under the same headings share one array.
 */
export function pathsOf(
  drafts: readonly Draft[],
  depths: readonly number[],
  title: number,
): (readonly string[])[] {
  let path: readonly string[] = [];
  let open: readonly { readonly depth: number; readonly title: string }[] = [];
  return drafts.map((draft, index) => {
    if (draft.kind !== 'heading') return path;
    const depth = depths[index] ?? 0;
    const above = open.filter((each) => each.depth < depth);
    const own = { depth, title: withoutNumber(draft.prose.text, draft.numbering) };
    open = index === title ? above : [...above, own];
    path = open.map((each) => each.title);
    return above.map((each) => each.title);
  });
}

interface OpenHeading {
  readonly depth: number;
  readonly rank: number;
}

/** “（一）” with no “一、” above it is as deep as its fellows that have one, if the report has any. */
function plainDepth(above: OpenHeading | undefined, rank: number, ranks: ReadonlySet<number>): number {
  const missing =
    above === undefined || above.rank === TITLE ? [...ranks].filter((each) => each < rank).length : 0;
  return (above?.depth ?? 0) + 1 + missing;
}

function plainRanks(drafts: readonly Draft[]): Set<number> {
  const styles = drafts.flatMap((draft) =>
    draft.kind === 'heading' && draft.level === null ? [draft.numbering?.style] : [],
  );
  return new Set(styles.flatMap((style) => (style === undefined ? [] : [rankOf(style)])));
}

/** The rank of the title, above all sections. */
const TITLE = -1;
/** An unnumbered plain line such as “2020年工作回顾” stands above 一、; an unnumbered `##` above any plain line. */
const UNNUMBERED_PLAIN = 0.5;

function rankOfHeading(heading: DraftHeading): number {
  if (heading.numbering !== null) return rankOf(heading.numbering.style);
  return heading.level === null ? UNNUMBERED_PLAIN : 0;
}
