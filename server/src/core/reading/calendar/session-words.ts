import type { Span } from '../../text/span';

/** A session of a people's congress as a sentence names it: 县十五届人大四次会议. */
export interface SessionWords extends Span {
  /** 十五, as printed. */
  readonly term: string;
  /** 四, as printed. */
  readonly session: string;
  /** 省 市 区 县 乡 镇 …: whose congress; null where it is not said. */
  readonly body: string | null;
}

const words = String.raw`第?(?<term>[一二三四五六七八九十\d]{1,3})届(?:全国)?(?:(?:人民代表大会|人大)第?(?<full>[一二三四五六七八九十\d]{1,2})次(?:全体)?会议|第?(?<short>[一二三四五六七八九十\d]{1,2})次人代会)`;
const inTitle = new RegExp(String.raw`(?:在|^|[—(].{0,24})[^,。;]{0,24}?${words}`, 'u');
const asPast = new RegExp(
  String.raw`(?:完成|实现|落实)了?[^,。;\d届]{0,8}?${words}(?:确定|通过|提出|部署|审议|批准|既定)`,
  'gu',
);
const reported = new RegExp(
  String.raw`[国省市区县旗州盟乡镇]?${words}上?(?:的)?《?政府工作报告》?(?:中|里)?(?:提出|确定|部署|明确|承诺)的`,
  'gu',
);

/** The session a title block names: ——2026年1月8日在石青县第九届人民代表大会第三次会议上. */
export function titleSession(text: string): SessionWords | null {
  const match = inTitle.exec(text);
  return match && sessionIn(match);
}

/** The sessions whose work a sentence tells as given: 完成县九届人大二次会议确定的任务, 县九届二次人代会《政府工作报告》提出的实事. */
export function pastSessions(text: string): readonly SessionWords[] {
  if (!text.includes('届')) return [];
  return [...text.matchAll(asPast), ...text.matchAll(reported)].map(sessionIn);
}

function sessionIn(match: RegExpExecArray): SessionWords {
  const [printed] = match;
  const { term = '', full, short } = match.groups ?? {};
  const at = printed.indexOf('届') - term.length;
  const before = printed.slice(0, at).replace(/第$/u, '');
  const body = /[国省市区县旗州盟乡镇]$/u.exec(before)?.[0] ?? null;
  const end = full === undefined ? printed.indexOf('人代会') + 3 : printed.indexOf('会议') + 2;
  return {
    start: match.index + before.length - (body?.length ?? 0),
    end: match.index + end,
    term,
    session: full ?? short ?? '',
    body,
  };
}
