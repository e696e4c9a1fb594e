import type { Dimension } from '../figure/figure';
import type { Mention } from '../statement/reading';
import { enumerate } from './count/enumeration';
import { stretchStart, type MarkedText } from './count/marked-text';

/** What 分别 deals its figures out to. */
export interface Subjects {
  /** As they stand there; one for what names only itself. */
  readonly names: readonly string[];
  /** How many there may fairly be, the number of names first. */
  readonly counts: readonly number[];
  /** 等 stands after the names. */
  readonly open: boolean;
  /** What the subjects are measured in, where figures of their own stand before 分别. */
  readonly dimensions: readonly Dimension[];
}

/** Where a 分别 stands and what is before it in its sentence. */
export interface BeforeRespectively {
  /** Where the sentence begins. */
  readonly sentence: number;
  /** Where 分别 begins. */
  readonly at: number;
  /** The figures of the sentence before it. */
  readonly figures: readonly Mention[];
  /** The subjects of the 分别 before it in the sentence. */
  readonly earlier: Subjects | null;
}

/**
 * The subjects of a 分别: those named in its own clause (“金融机构存款、贷款余额分别”), else those of the 分别 before it, else the
 * figures of the clauses before it (“游客216.7万人次，旅游收入12.19亿元，分别”). Null where they cannot be counted.
 */
export function subjectsBefore(marked: MarkedText, place: BeforeRespectively): Subjects | null {
  const start = Math.max(place.sentence, stretchStart(marked, place.at, '，,；;。：:！？!?—\n'));
  const end = start + withoutPredicate(marked.text.slice(start, place.at)).length;
  const from = start + openerLength(marked.text.slice(start, end));
  const words = marked.text.slice(from, end);
  if (words.trim() === '') return place.earlier ?? carriedSubjects(marked, place, start);
  if (place.figures.some((each) => each.statement.figure.span.start >= start)) return null;
  return namedSubjects(
    marked,
    { start: from, end },
    start > place.sentence ? marked.text.slice(place.sentence, start) : '',
  );
}

/** What stands between the subjects and 分别: 同比, 预计, 比2011年. */
function withoutPredicate(words: string): string {
  return words.replace(
    /(?:(?:比|较)[^，,；;。]{1,14}|同比|环比|预计|预期|力争|年均|平均|累计|均|已|将|可|再|也|又|\s)+$/u,
    '',
  );
}

/** Times and territories before the first subject: “2016年，”, “全市”. */
function openerLength(words: string): number {
  return (
    /^(?:\s|其中|预计|到|至|全年|今年|去年|上年|\d{4}\s?年(?!、)(?:底|末)?|[一二三四]季度|上半年|[一1]\s?[—–-]\s?\d{1,2}\s?月份?|全[国省市县区镇乡]|我[国省市县区镇乡])*/u.exec(
      words,
    )?.[0].length ?? 0
  );
}

function namedSubjects(
  marked: MarkedText,
  stretch: { readonly start: number; readonly end: number },
  before: string,
): Subjects | null {
  const words = marked.text.slice(stretch.start, stretch.end);
  const listed = enumerate(marked, stretch);
  const names = listed.items.map((item) => marked.text.slice(item.start, item.end).trim());
  const open = /等/u.test(names.at(-1) ?? '');
  if (names.length > 1)
    return { names, counts: [...listed.counts, ...saidCounts(words)], open, dimensions: [] };
  if (isPlural(words) || hasList(before)) return null;
  return { names, counts: [1], open: false, dimensions: [] };
}

/** 三次产业, 两项指标, 存贷款: one name for several; 各, 均 and 双 for nobody knows how many. */
function isPlural(words: string): boolean {
  return /[两二三四五六七八九十\d](?!氧|次抛)|[各均双每逐]|城乡|存贷|收支|工农|客货|进出口|省市|市县|县乡|区县|供排|水电|男女|种养|东西|南北|科教|文卫|一二三产|中小|产销|产值利税|利税|量价|总量|规模和|购销|老少|新旧|干支|内外|上下|[、和与及]/u.test(
    words,
  );
}

/** A list in the clauses before may be what is dealt to: “建议和提案全部办结，满意率分别达到98%和100%”. */
function hasList(before: string): boolean {
  return /[、和与及]/u.test(before);
}

/** “三大主导产业” among the words says how many there are. */
function saidCounts(words: string): readonly number[] {
  const said = /(?<![一二三四五六七八九十])([两二三四五六七八九])(?:大|个|项|类|家|种|次|级)/u.exec(
    words,
  )?.[1];
  if (said === undefined) return [];
  return [said === '两' ? 2 : '一二三四五六七八九'.indexOf(said) + 1];
}

/** The clauses before, each with one level: as many subjects as levels. With more than levels in them nobody can tell. */
function carriedSubjects(
  marked: MarkedText,
  place: BeforeRespectively,
  clauseStart: number,
): Subjects | null {
  const levels = place.figures.filter(
    (each) => each.statement.measure === 'level' && each.statement.role !== 'prior',
  );
  const before = marked.text.slice(place.sentence, clauseStart);
  if (levels.length === 0) return null;
  const names = levels.map((each) => each.statement.indicator?.name ?? '');
  const dimensions = levels.map((each) => each.statement.figure.unit.dimension);
  if (levels.length !== place.figures.length || levels.some((each) => each.statement.standsFor !== 'itself'))
    return null;
  if (levels.length === 1 && (hasList(before) || isPlural(names[0]!))) return null;
  return { names, counts: [levels.length], open: false, dimensions };
}
