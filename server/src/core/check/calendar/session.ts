import type { Span } from '../../text/span';
import { hanDigitsAt } from '../../number/han';
import type { CalendarContext } from './occasion';
import type { Passage } from './passage';

/** A session of a people's congress: 县十五届人大四次会议. */
interface SessionMention {
  readonly passage: Passage;
  readonly place: Span;
  readonly term: number;
  readonly session: number;
  /** 省 市 区 县 乡 镇 …: whose congress; null where it is not said. */
  readonly body: string | null;
}

/** A session named as past that does not come just before the one the report is given to. */
export interface SessionConflict {
  readonly named: SessionMention;
  readonly own: SessionMention;
  readonly kind: 'later' | 'skipped';
}

/**
 * Sessions out of order: a report to the fourth session that says it fulfilled what the fourth or fifth decided, or what
 * the second did.
 *
 * Townships meet twice a year, so at their level a session further back is fair. Another term's last session has its own
 * count, and a congress of another level is not this one.
 */
export function sessionConflicts(
  passages: readonly Passage[],
  context: CalendarContext,
): readonly SessionConflict[] {
  const own = ownSession(passages);
  if (!own) return [];
  return passages.flatMap((passage) =>
    fulfilled(passage).flatMap((named): SessionConflict[] => {
      if (named.body !== null && own.body !== null && named.body !== own.body) return [];
      if (named.term > own.term || (named.term === own.term && named.session >= own.session))
        return [{ named, own, kind: 'later' }];
      const skipped = named.term === own.term && named.session < own.session - 1;
      return skipped && context.level !== 'town' ? [{ named, own, kind: 'skipped' }] : [];
    }),
  );
}

const words = String.raw`第?([一二三四五六七八九十\d]{1,3})届(?:全国)?(?:(?:人民代表大会|人大)第?([一二三四五六七八九十\d]{1,2})次(?:全体)?会议|第?([一二三四五六七八九十\d]{1,2})次人代会)`;
const inTitle = new RegExp(String.raw`(?:在|^|[—(].{0,24})[^,。;]{0,24}?${words}`);
const asPast = new RegExp(
  String.raw`(?:完成|实现|落实)了?[^,。;\d届]{0,8}?${words}(?:确定|通过|提出|部署|审议|批准|既定)`,
  'g',
);

/** Behind this many blocks a title block has ended. */
const TITLE_BLOCKS = 12;

function ownSession(passages: readonly Passage[]): SessionMention | null {
  for (const passage of passages) {
    if (passage.index >= TITLE_BLOCKS || /^(?:现在|各位)/.test(passage.text)) return null;
    const match = passage.part === 'other' ? inTitle.exec(passage.text) : null;
    if (match) return mentionOf(passage, match);
  }
  return null;
}

function fulfilled(passage: Passage): readonly SessionMention[] {
  if (!passage.text.includes('届') || passage.kind === 'note') return [];
  return [...passage.text.matchAll(asPast)].map((match) => mentionOf(passage, match));
}

function mentionOf(passage: Passage, match: RegExpExecArray): SessionMention {
  const [printed, term = '', full, short] = match;
  const at = printed.indexOf('届') - term.length;
  const before = printed.slice(0, at).replace(/第$/, '');
  const body = /[国省市区县旗州盟乡镇](?=$)/.exec(before)?.[0] ?? null;
  const start = match.index + before.length - (body?.length ?? 0);
  const end =
    match.index + (full === undefined ? printed.indexOf('人代会') + 3 : printed.indexOf('会议') + 2);
  return {
    passage,
    place: { start, end },
    term: numberOf(term),
    session: numberOf(full ?? short ?? ''),
    body,
  };
}

function numberOf(printed: string): number {
  return /^\d+$/.test(printed) ? Number(printed) : Number(hanDigitsAt(printed, 0)?.low ?? NaN);
}
