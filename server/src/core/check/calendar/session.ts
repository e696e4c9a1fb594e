import type { Span } from '../../text/span';
import { hanDigitsAt } from '../../number/han';
import { titleSession, type SessionWords } from '../../reading/calendar/session-words';
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

/** Behind this many blocks a title block has ended. */
const TITLE_BLOCKS = 12;

function ownSession(passages: readonly Passage[]): SessionMention | null {
  for (const passage of passages) {
    if (passage.index >= TITLE_BLOCKS || /^(?:现在|各位)/.test(passage.text)) return null;
    const named = passage.part === 'other' ? titleSession(passage.text) : null;
    if (named) return mentionOf(passage, named);
  }
  return null;
}

function fulfilled(passage: Passage): readonly SessionMention[] {
  return passage.kind === 'note' ? [] : passage.times.sessions.map((named) => mentionOf(passage, named));
}

function mentionOf(passage: Passage, { start, end, term, session, body }: SessionWords): SessionMention {
  return { passage, place: { start, end }, term: numberOf(term), session: numberOf(session), body };
}

function numberOf(printed: string): number {
  return /^\d+$/.test(printed) ? Number(printed) : Number(hanDigitsAt(printed, 0)?.low ?? NaN);
}
