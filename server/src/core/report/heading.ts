import { compact } from '../text/characters';
import type { Numbering, RunInHeading } from './document';
import { readNumbering } from './numbering';

/**
 * Whether a plain line that begins with a number is a heading: “（一）着力加快经济发展” is, “（一）落实稳就业政策。加大……” and
 * “1.新建学校2所。” are running text.
 *
 * A heading is short (about 40 characters) and ends no sentence, except with one last 。; a measured amount in a small
 * numbering (“1.完成造林1200亩”) or before that 。 makes it an entry of a list, whose figures are to be read.
 */
export function isNumberedHeading(text: string, numbering: Numbering): boolean {
  const words = text.replace(/。$/, '');
  const isTop = numbering.style === '一、';
  if (words.length > (isTop ? LONGEST_TOP : LONGEST) || words.length <= numbering.span.end) return false;
  if (/[。！？；;!?：:]/.test(words.slice(-1)) || /[。！？；;!?\n]/.test(words)) return false;
  if (/[，、,]$/.test(words)) return isTop;
  const isSmall = numbering.style === '1.' || numbering.style === '（1）';
  return !((isSmall || words !== text) && hasAmount(words.slice(numbering.span.end)));
}

/**
 * How many of the lines that a word processor shows a heading in are the heading: both of “（二）坚持项目为王⏎奋力推动转型”, one
 * of “（一）农业⏎粮食总产量3.1万吨。”, whose second line is text with a break before it, and of a title with the day below it.
 */
export function headingLines(lines: readonly string[]): number {
  const behind = lines.findIndex((line, at) => at > 0 && /[\d。！？；;!?：:（(]/.test(line));
  return behind < 0 ? lines.length : behind;
}

/**
 * Whether a plain line without a number is the heading of a section: “2019年工作回顾”, “今后五年工作思路和目标任务”,
 * “全面加强政府自身建设”, “名词解释”.
 *
 * Only lines that name a period and end in the word for a section are taken; any other short line may be a name, a
 * date or a slogan.
 */
export function isSectionTitle(text: string): boolean {
  const words = compact(text);
  if (words.length > LONGEST_TITLE || /[。！？；，,;!?]|[：:]$/.test(words)) return false;
  const title = words.replace(/^[^：:]{2,12}[：:]/, '');
  return (
    /政府自身建设$|^结束语$/.test(title) ||
    isGlossaryTitle(title) ||
    (PERIOD.test(title) && SECTION.test(title))
  );
}

/** Whether a heading opens the list of explained terms: “名词解释”, “※名词解释※”, “附：注释”. */
export function isGlossaryTitle(text: string): boolean {
  const words = compact(text).replace(/[^\p{Script=Han}]/gu, '');
  return /^(?:附件?)?(?:政府工作报告)?(?:有关|相关|部分)?(?:名词|名词术语|用语)?(?:解释|注释|附注)(?:说明)?$/.test(
    words,
  );
}

/**
 * The heading a paragraph runs on from: “（四）在民生上拿出更实举措。落实稳就业各项政策……” has “（四）在民生上拿出更实举措”.
 *
 * Only a numbered first sentence of at most 40 characters that ends with 。 and has text after it.
 */
export function readRunIn(text: string, numbering = readNumbering(text)): RunInHeading | null {
  if (numbering === null) return null;
  const end = text.indexOf('。');
  if (end <= numbering.span.end || end > LONGEST || end >= text.trimEnd().length - 1) return null;
  if (/[！？；;!?]/.test(text.slice(0, end))) return null;
  return { numbering, span: { start: numbering.span.start, end } };
}

const LONGEST = 42;
const LONGEST_TOP = 60;
const LONGEST_TITLE = 34;

const PERIOD =
  /\d{4}年|[〇零○一二三四五六七八九]{4}年|十[一二三四五六七八九]?五|[过今未][去后来].?年|下一?步|[今明去]年|[一五]年来|^第[一二三四五]部分/;
const SECTION =
  /(?:回顾|总结|任务|安排|打算|目标|工作|重点|措施|举措|建议|部署|谋划|计划|思路|要求|成就|工作情况|展望)$/;

function hasAmount(words: string): boolean {
  return /\d\s?[万亿]?(?:[元亩人户吨座处所家条件名间套口米里个台张盏辆%％㎡]|平方|公里|千米|千瓦|个百分)/.test(
    words,
  );
}
