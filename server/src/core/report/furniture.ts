import { compact } from '../text/characters';
import type { Draft } from './draft';
import { wordsOf } from './draft';
import { isReportTitle } from './title';

/**
 * Takes the web page's own lines before the report out: in “政府工作报告⏎2022-03-11 249⏎政府工作报告⏎2020年12月” the first
 * two lines are furniture, the page's title and its view counter.
 */
export function dropHead(drafts: readonly Draft[]): Draft[] {
  const begins = drafts.findIndex((draft) => isBeginning(wordsOf(draft)));
  const head = drafts.slice(0, Math.min(begins < 0 ? LONGEST_HEAD : begins, LONGEST_HEAD));
  const counter = head.findIndex((draft) => isCounter(wordsOf(draft)));
  return drafts.map((draft, index) => {
    if (index >= head.length || !isFurnitureAt(head, index, counter)) return draft;
    return { kind: 'furniture', span: draft.span, shown: null };
  });
}

/**
 * Where the web page goes on after the report: the index of the first line such as “阅读全文” or “责任编辑：”, or the number
 * of drafts where none does. Everything from there to the end is furniture.
 *
 * Only lines behind the last heading of the report count, and one such line alone is not enough: a report may speak of
 * “扫一扫”. `from` is the last heading's index.
 */
export function tailStart(drafts: readonly Draft[], from: number): number {
  const lines: number[] = [];
  drafts.forEach((draft, index) => {
    if (index > from && isTailLine(wordsOf(draft))) lines.push(index);
  });
  const first = lines[0];
  if (first === undefined) return drafts.length;
  const isEnough = lines.length > 1 || SIGNATURE.test(compact(wordsOf(drafts[first])));
  return isEnough ? first : drafts.length;
}

/** Whether a line is one that only a web page has after an article: “打赏”, “相关内容”, “上一篇：……”, “¥0.01”. */
export function isTailLine(text: string): boolean {
  if (text.length > LONGEST_LINE) return false;
  const words = compact(text).replace(/^[•·>【[]+/, '');
  return TAIL.test(words) || SIGNATURE.test(words) || /^[¥￥]\d+(?:\.\d{1,2})?$/.test(words);
}

/** As many blocks as anybody puts before the first words of a report. */
const LONGEST_HEAD = 16;
const LONGEST_LINE = 60;

const HEAD =
  /^(?:当前位置|您(?:现在|当前)?的?位置|首页[>»›-]|索引号|发布(?:时间|日期|机构|单位)|来源[：:]|信息来源|文章来源|作者[：:]|编辑[：:]|浏览(?:次数|量)|阅读(?:次数|量)?[：:]|点击(?:数|量|次数)|访问量|字体|字号|【字[体号]|【?打印|分享到|收藏|\[?字体)/;

const TAIL =
  /^(?:阅读全文|查看更多|展开全文|相关(?:内容|阅读|链接|文章|新闻|推荐)|热门(?:推荐|文章)|本[周月]热门|猜你喜欢|推荐阅读|打赏|赞赏|赏赞|尚未有人赏赞|请选择打赏|如果喜欢本篇|\(?（?想阅读完全部|分享(?:到|至)?[：:]?$|分享到|微信扫一扫|扫一扫|扫码|二维码$|微信订阅号|微信公众号$|联系客服|精选留言|我要留言|发表评论|网友评论|关于本文$|本文标题|本文链接|链接地址|原文链接|上一[篇条]|下一[篇条]|返回(?:顶部|列表|首页)|【?打印|【?关闭|关闭窗口|加入收藏|版权所有|主办单位|主办[：:]|承办[：:]|技术支持|网站标识码|网站地图|联系我们|copyright)|ICP备|公网安备/i;

/** One of these alone shows that a page has ended. */
const SIGNATURE = /^[（(【[]?(?:责任编辑|责编|编辑)[：:]|^上一[篇条][：:]|^下一[篇条][：:]|ICP备/;

function isFurnitureAt(head: readonly Draft[], index: number, counter: number): boolean {
  const text = wordsOf(head[index]);
  if (isCounter(text) || (text.length <= LONGEST_LINE && HEAD.test(compact(text)))) return true;
  return index < counter && isReportTitle(text) && repeats(head, text, counter);
}

function repeats(head: readonly Draft[], text: string, after: number): boolean {
  return head.slice(after + 1).some((draft) => compact(wordsOf(draft)) === compact(text));
}

/** “2022-03-11 249”: a date of publication with a time or a number of views. A date alone may be the writer's. */
function isCounter(text: string): boolean {
  return /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\s+\d{1,2}:?\d{0,7}/.test(text) && text.length <= LONGEST_LINE;
}

function isBeginning(text: string): boolean {
  return /^(?:各位|同志们|现在，?,?我代表|[一1][、.．])/.test(text);
}
