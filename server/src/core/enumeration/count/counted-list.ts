import type { ReadBlock, ReadProse } from '../../reading/statement/reading';
import type { Span } from '../../text/span';
import type { Listing, Tie } from './listing';

/** A number that counts things named, and the things: “高杭、裕民两个村” is 两个村 with 高杭 and 裕民. */
export interface CountedList {
  readonly count: CountPlace;
  readonly items: readonly ListedItem[];
  /** Whether the number fits: as many things, or more of them where 等 says that not all are named. */
  readonly holds: boolean;
  /** 等 stands after the names. */
  readonly open: boolean;
  /** How strongly a difference may speak. */
  readonly tier: Listing['tier'];
  /** What binds the list to its count. */
  readonly tie: Tie;
}

/** The number as printed and where it stands: “两个村”, “四个翻一番”, “六稳”. */
interface CountPlace {
  readonly value: number;
  readonly text: string;
  readonly block: ReadBlock;
  readonly prose: ReadProse;
  /** In the prose. */
  readonly span: Span;
}

/** One of the things a count counts: “高杭” in “高杭、裕民两个村”, “一是” for a thing that takes a paragraph. */
export interface ListedItem {
  readonly text: string;
  readonly block: ReadBlock;
  readonly prose: ReadProse;
  /** In the prose. */
  readonly span: Span;
}
