import type { Block, ReportDocument } from './document';
import { paperKind, type PaperKind, placeInLine, placeInTitle, yearInTitle } from './paper-kind';

/** Which paper of which meeting a document is: the budget report that 青石县 lays before the meeting that plans 2026. */
export interface PaperIdentity {
  readonly kind: PaperKind;
  /** Null where neither the title nor the lines under it nor the file's name say. */
  readonly place: string | null;
  /** The year whose plan the meeting sets: 2026 for the 统计公报 of 2025. */
  readonly year: number | null;
}

/**
 * What a document is among the papers of a meeting, by its front matter, its title and the lines below it, else by the name of its
 * file: “预算报告.docx”. Null for what is none of them.
 */
export function paperIn(document: ReportDocument, fileName: string): PaperIdentity | null {
  const stem = fileName.replace(/\.[^.]*$/u, '');
  const lines = document.blocks.slice(0, TITLE_BLOCK).map(wordsIn);
  // A title says what a document is, or that it is none of these.
  const kind = document.paper ?? (document.title === null ? paperKind(stem) : null);
  if (kind === null) return null;
  const { frontMatter, title, years } = document;
  const places = [
    ...[frontMatter.place, frontMatter.organ, title, kind === 'tables' ? lines[0] : null].map((each) =>
      placeInTitle(each ?? ''),
    ),
    ...lines.map(placeInLine),
    placeInTitle(stem),
  ];
  const told = years.plan ?? (years.reviewed === null ? null : years.reviewed + 1);
  // A table's own years head its columns: the one it was made for is hardly ever said.
  const year = kind === 'tables' ? (frontMatter.year ?? null) : (told ?? yearInTitle(stem, kind));
  return { kind, place: places.find((each) => each !== null) ?? null, year };
}

const TITLE_BLOCK = 12;

/** Whether a 统计公报 says of all its figures that they are preliminary: “本公报数据均为初步统计数”. */
export function isPreliminary({ paper, blocks }: ReportDocument): boolean {
  return (
    paper === 'bulletin' &&
    blocks.some((block) => /(?:公报|数据|数字)[^。；]{0,16}初步(?:统计|核算|数)/u.test(wordsIn(block)))
  );
}

function wordsIn(block: Block): string {
  return block.kind === 'heading' || block.kind === 'paragraph' ? block.prose.text : '';
}
