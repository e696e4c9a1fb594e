import type { Dimension } from '../figure/figure';
import { standardWords, withNames, type WordList } from '../../grammar/word-list';
import { asciiDigit, isLetter } from '../../number/characters';
import { once } from '../../once';
import type { Level } from '../../report/document';
import { foldName } from './lexicon-fold';
import source from './lexicon.json';
import { nameTrie, type NameTrie } from './name-trie';

/**
 * One indicator of government reports, as lexicon.json writes it: 一般公共预算收入, its other names, what it is
 * measured in and what may be concluded from it. A flag left out is false.
 */
export interface LexiconRecord {
  readonly name: string;
  /** Other names of the very same indicator: 公共财政预算收入. Never a wider or narrower one. */
  readonly aliases: readonly string[];
  /** Names that were official only up to a year: 地方一般预算收入, to 2014. They are found like aliases. */
  readonly datedAliases?: readonly DatedAlias[];
  /** What its level is measured in; `unknown` where the unit has no dimension of its own (微克/立方米). */
  readonly dimension: Dimension;
  /** Other dimensions it is also printed in: 进出口总额 in 亿元 or in 亿美元. */
  readonly otherDimensions?: readonly Dimension[];
  /** Which way is better: up for 粮食总产量, down for 城镇调查失业率, none for 三次产业比重. */
  readonly direction: 'up' | 'down' | 'none';
  /** flow: counted over a period (产值); stock: counted at a moment (年末存款余额). */
  readonly kind: 'flow' | 'stock';
  readonly topic: Topic;
  /** The indicator it is an additive part of, in the same unit: it cannot be larger. Never for rates or averages. */
  readonly parent: string | null;
  /** Growth is printed at constant prices and is never recomputed from levels (domain rule 1). */
  readonly constantPrices?: boolean;
  /** Earlier levels are revised, so only two levels of one report may be compared (domain rule 2). */
  readonly revised?: boolean;
  /** One of the indicators a report is expected to set a target for (domain rule 16). */
  readonly headline?: boolean;
  /** The levels of government at which rule 16 suggests it. */
  readonly headlineAt?: readonly Level[];
  /** A ratio of a part to its whole, which cannot exceed 100 % (domain rule 11). */
  readonly closedRatio?: boolean;
  /** A net amount, whose parts may be larger than the whole (domain rule 7): 净利润, 贸易顺差. */
  readonly netAmount?: boolean;
  /** A name that means another thing in every sentence (总投资, 办结率): two of them are never one quantity. */
  readonly generic?: boolean;
  /** The indicators a joint name stands for: 城乡居民人均可支配收入 covers 城镇 and 农村 (domain rule 13). */
  readonly covers?: readonly string[];
  /** The last year the indicator was surveyed: 农民人均纯收入, 2013. */
  readonly usedUntil?: number;
  /** The first year it was published or planned: 城镇调查失业率, 2018. */
  readonly usedFrom?: number;
}

/** A name that was the official one until the end of a year: `{ name: '地方一般预算收入', until: 2014 }`. */
export interface DatedAlias {
  readonly name: string;
  readonly until: number;
}

/** What part of a report an indicator belongs to; the indicator table is ordered by it. */
export const topics = [
  '经济发展',
  '财政金融',
  '工业',
  '农业农村',
  '投资项目',
  '消费外贸',
  '城乡建设',
  '生态环境',
  '民生保障',
  '社会事业',
  '治理与政务',
] as const;

/** One of the eleven topics: 粮食总产量 belongs to 农业农村. */
export type Topic = (typeof topics)[number];

/** An indicator with every flag said: `standard.find('公共财政预算收入')?.headline` is true. */
export type LexiconEntry = Required<Omit<LexiconRecord, 'usedUntil' | 'usedFrom'>> & {
  readonly usedUntil: number | null;
  readonly usedFrom: number | null;
};

/** The indicators that are known by name, and the two questions a reader asks of them. */
export interface Lexicon {
  readonly entries: readonly LexiconEntry[];
  /** The indicator of exactly this name: “规上工业 增加值” and “全县规模以上工业增加值” both give 规模以上工业增加值. */
  find(name: string): LexiconEntry | null;
  /** The longest name that ends where the text ends: “今年全县规上工业增加值” gives 规模以上工业增加值 from offset 4. */
  longestSuffix(text: string): LexiconMatch | null;
  /** The words a sentence is cut into, these names among them; made when first asked for. */
  readonly words: () => WordList;
}

export interface LexiconMatch {
  readonly entry: LexiconEntry;
  /** Where the name begins in the text, in UTF-16 code units. */
  readonly start: number;
}

/** The indicators of lexicon.json as written, to be joined with a user's own: `[...standardRecords, ...own]`. */
export const standardRecords: readonly LexiconRecord[] = source.indicators as readonly LexiconRecord[];

/**
 * A lexicon of the given indicators; where two claim one name the later wins, so that a user's entry can overrule
 * the standard one.
 */
export function createLexicon(records: readonly LexiconRecord[]): Lexicon {
  const entries = records.map(complete);
  const byName = indexByName(entries);
  const trie = nameTrie(byName);
  const longest = Math.max(0, ...[...byName.keys()].map((name) => name.length));
  const exact = (name: string): LexiconEntry | null => trie.exactly(name);
  return {
    entries,
    find: (name) => exact(name) ?? withoutOwnScope(name, exact),
    longestSuffix: (text) => longestSuffix(trie, longest, text),
    words: once(() => withNames(standardWords(), entries.flatMap(namesOf))),
  };
}

/** The lexicon that comes with Heshu: `standard.find('固投')?.name` is 固定资产投资. */
export const standard: Lexicon = createLexicon(standardRecords);

/** Whether an indicator's level can be printed in a dimension: 进出口总额 in money and in foreign money, not in area. */
export function isMeasuredIn(entry: LexiconEntry, dimension: Dimension): boolean {
  return (
    entry.dimension === 'unknown' ||
    entry.dimension === dimension ||
    entry.otherDimensions.includes(dimension)
  );
}

function complete(record: LexiconRecord): LexiconEntry {
  return {
    datedAliases: [],
    otherDimensions: [],
    constantPrices: false,
    revised: false,
    headline: false,
    headlineAt: [],
    closedRatio: false,
    netAmount: false,
    generic: false,
    covers: [],
    ...record,
    usedUntil: record.usedUntil ?? null,
    usedFrom: record.usedFrom ?? null,
  };
}

function indexByName(entries: readonly LexiconEntry[]): ReadonlyMap<string, LexiconEntry> {
  const byName = new Map<string, LexiconEntry>();
  for (const entry of entries) for (const name of namesOf(entry)) byName.set(foldName(name).text, entry);
  return byName;
}

/** Every name of an indicator, former ones too: 一般公共预算收入, 公共预算收入 …, 地方一般预算收入. */
export function namesOf(entry: Pick<LexiconEntry, 'name' | 'aliases' | 'datedAliases'>): readonly string[] {
  return [entry.name, ...entry.aliases, ...entry.datedAliases.map((alias) => alias.name)];
}

/** “全区生产总值” is 生产总值 in the scope 全区; 全社会, 全体, 全部 and 全口径 belong to names and stay. */
function withoutOwnScope(name: string, find: Lexicon['find']): LexiconEntry | null {
  const bare = name.trim().replace(ownScope, '');
  return bare.length === name.length ? null : find(bare);
}

const ownScope = /^(?:全[国省市州盟区县旗镇乡村]|全街道|我[国省市州区县旗镇乡])(?:的)?/;

/** How much of a raw text can fold into one name: quotes and stray spaces may stand between any two characters. */
const rawPerFolded = 4;

function longestSuffix(trie: NameTrie<LexiconEntry>, longest: number, text: string): LexiconMatch | null {
  const from = Math.max(0, text.length - longest * rawPerFolded);
  const found = trie.longestEnd(text, from);
  // 5A级景区 is a class of its own, and no name begins inside it.
  if (found && isSign(text[found.start]) && isSign(text[found.start - 1])) return null;
  return found && { entry: found.value, start: withOpeningMark(text, found.start) };
}

function isSign(character: string | undefined): boolean {
  return isLetter(character) || asciiDigit(character) !== undefined;
}

/** A name that holds a closing mark begins at its opening one: “三公”经费, not 三公”经费. */
function withOpeningMark(text: string, start: number): number {
  const closing = closingMarks.get(text.charAt(start - 1));
  return closing !== undefined && text.includes(closing, start) ? start - 1 : start;
}

const closingMarks: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['「', '」'],
  ['"', '"'],
  ['（', '）'],
  ['(', ')'],
]);
