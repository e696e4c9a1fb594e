import type { SectionGroup } from '../../section/section';
import type { Hint } from '../../reading-aid/hints';
import type { SectionTally } from '../../reading-aid/tally';
import type { RenameRefusal } from '../../symbol/rename';

/** All words of the language server in one language; the words of findings are elsewhere. */
export interface ServerWords {
  /** What the list of problems names as the source of a finding. */
  readonly source: string;
  /** For the log, when a request failed through a fault of Heshu's own. */
  readonly failed: (request: string) => string;
  /** For the log, when a part of an analysis failed, by its name in the program; it holds no words of a report. */
  readonly unchecked: (part: string) => string;
  /** For the log, when a file of the workspace could not be read. */
  readonly unreadable: Readonly<Record<UnreadableReason, (file: string) => string>>;
  /** For the user, when a heshu.config.json has a fault, with its place counted from one. */
  readonly badConfiguration: (file: string, line: number, column: number, reason: string) => string;
  /** The title of the change that words everything by the standards at once. */
  readonly fixAll: (places: number) => string;
  /** For the log, when a folder holds more Markdown files than are looked through. */
  readonly tooMany: (folder: string, looked: number, found: number) => string;
  readonly rename: RenameWords;
  /** Where in a report a section stands: 回顾. */
  readonly sectionGroups: Readonly<Record<SectionGroup, string>>;
  readonly aid: AidWords;
}

/** What stands in the text to help reading it. */
export interface AidWords {
  /** Behind a figure: the task it implies, the rate as recomputed. */
  readonly hint: Readonly<Record<Hint['kind'], (value: string) => string>>;
  /** Above a section. */
  readonly tally: (tally: SectionTally) => string;
}

/** What is said when a figure gets a new value everywhere, or cannot. */
export interface RenameWords {
  readonly refused: Readonly<Record<RenameRefusal, string>>;
  /** The figure was not read well enough to say which others mean the same. */
  readonly unread: string;
  /** In the hover: the link that begins it, and the link to the places. */
  readonly link: string;
  readonly mentions: (count: number) => string;
  /** Above the changes, before they are made. */
  readonly preview: (mentions: number) => { readonly label: string; readonly description: string };
}

/** missing: gone; folder: not a file; denied: may not be read; notText: bytes that are not UTF-8. */
export type UnreadableReason = 'missing' | 'folder' | 'denied' | 'notText';
