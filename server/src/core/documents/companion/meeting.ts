import { grouped } from '../../grouped';
import type { PaperIdentity } from '../../report/paper';
import { isOnePlace, type PaperKind, paperKinds } from '../../report/paper-kind';

/** One paper of a meeting as it was found below a folder. */
export interface Paper extends PaperIdentity {
  /** The folder it lies in, as a URI that ends in a slash. */
  readonly folder: string;
  readonly source: string;
}

/** The papers laid before one meeting, that are held against each other. */
export interface Meeting<Each extends Paper> {
  readonly place: string | null;
  /** The year whose plan it sets. */
  readonly year: number | null;
  /** One of each kind, tables apart, in the order of the kinds. */
  readonly papers: readonly Each[];
  /** Several versions of one paper. None of them is used, unless one alone lies in the uppermost folder. */
  readonly versions: readonly Versions<Each>[];
}

/** “征求意见稿.md” and “送审稿.md” of one report. */
interface Versions<Each extends Paper> {
  readonly kind: PaperKind;
  readonly all: readonly Each[];
  readonly used: Each | null;
}

/**
 * The meetings that papers were laid before: those of one place that set the plan of one year. 政府工作报告 and 预算报告 of 青石县
 * for 2026 and its 统计公报 of 2025 are one; the report of 2025 is of another, and so is that of 白石县.
 *
 * A paper that does not say its place or year goes with the one meeting in its own folder that it may be of, if there is one.
 */
export function meetingsIn<Each extends Paper>(papers: readonly Each[]): readonly Meeting<Each>[] {
  const single = withoutCopies(papers);
  const groups: Each[][] = [];
  for (const paper of single.filter(isPlaced)) {
    const known = groups.find(([first]) => first !== undefined && isOneMeeting(first, paper));
    if (known) known.push(paper);
    else groups.push([paper]);
  }
  const placed = [...groups];
  for (const [folder, rest] of grouped(
    single.filter((each) => !isPlaced(each)),
    (each) => each.folder,
  )) {
    const near = placed.filter((group) => group.some((each) => each.folder === folder));
    const left = rest.filter((paper) => {
      const [group, ...more] = near.filter((each) => each.every((other) => mayBeOneMeeting(other, paper)));
      if (group === undefined || more.length > 0) return true;
      group.push(paper);
      return false;
    });
    if (left.every((one) => left.every((other) => mayBeOneMeeting(one, other)))) groups.push(left);
  }
  return groups.filter(isMeeting).map(toMeeting);
}

/** Reports of one year that do not say whose they are, and nothing else, may be those of as many places. */
function isMeeting(group: readonly Paper[]): boolean {
  if (group.length < 2) return false;
  return group.some(({ kind }) => kind !== group[0]?.kind) || group.every(isPlaced);
}

function isPlaced({ place, year }: Paper): boolean {
  return place !== null && year !== null;
}

function isOneMeeting(a: Paper, b: Paper): boolean {
  return a.year === b.year && isOnePlace(a.place ?? '', b.place ?? '');
}

function mayBeOneMeeting(a: Paper, b: Paper): boolean {
  const isOneYear = a.year === null || b.year === null || a.year === b.year;
  return isOneYear && (a.place === null || b.place === null || isOnePlace(a.place, b.place));
}

/** A copy under another name is no version. */
function withoutCopies<Each extends Paper>(papers: readonly Each[]): readonly Each[] {
  const seen = new Set<string>();
  return papers.filter(({ kind, source }) => {
    const text = `${kind}\n${source}`;
    const isNew = !seen.has(text);
    seen.add(text);
    return isNew;
  });
}

function toMeeting<Each extends Paper>(group: readonly Each[]): Meeting<Each> {
  const kinds = grouped(group, ({ kind }) => kind);
  const used: Each[] = [];
  const versions: Versions<Each>[] = [];
  for (const kind of paperKinds) {
    const all = kinds.get(kind) ?? [];
    const one = kind === 'tables' ? null : uppermost(all);
    if (kind === 'tables') used.push(...all);
    else if (one) used.push(one);
    if (kind !== 'tables' && all.length > 1) versions.push({ kind, all, used: one });
  }
  const said = <Slot>(slot: (each: Each) => Slot | null): Slot | null =>
    group.map(slot).find((each) => each !== null) ?? null;
  return { place: said(({ place }) => place), year: said(({ year }) => year), papers: used, versions };
}

/** Older versions are kept in folders of their own below. */
function uppermost<Each extends Paper>(all: readonly Each[]): Each | null {
  const depth = ({ folder }: Paper): number => folder.split('/').length;
  const least = Math.min(...all.map(depth));
  const [first, ...more] = all.filter((each) => depth(each) === least);
  return first !== undefined && more.length === 0 ? first : null;
}
