import type { Span } from '../../text/span';
import { hanDigitsAt } from '../../number/han';
import type { Passage } from './passage';

/** One edition of a recurring event: 第六届广场舞大赛. */
interface EditionMention {
  readonly passage: Passage;
  readonly place: Span;
  readonly number: number;
  /** Name and organiser's level: “市|冰雪运动会”; equal keys are one event. */
  readonly key: string;
}

/** An edition planned that comes before one already held, or more than one after it. */
export interface EditionConflict {
  /** back: the fourth after the fifth; skipped: the sixth after the fourth. */
  readonly kind: 'back' | 'skipped';
  readonly planned: EditionMention;
  readonly held: EditionMention;
}

/**
 * Editions that run backwards: the review tells of the fifth 广场舞大赛, the plan announces the fourth or the fifth again; or that leave
 * one out, for of a hundred events told of twice in published reports all but one were held again as the next.
 *
 * Only an event of the same name and the same level (省第三届…, 市第三届… are two) is held against itself.
 */
export function editionConflicts(passages: readonly Passage[]): readonly EditionConflict[] {
  const held = new Map<string, EditionMention>();
  for (const passage of passages) {
    if (passage.part !== 'review' && passage.part !== 'problems') continue;
    for (const mention of editionsIn(passage)) {
      const before = held.get(mention.key);
      if (!before || before.number < mention.number) held.set(mention.key, mention);
    }
  }
  return passages.flatMap((passage) =>
    passage.part !== 'plan'
      ? []
      : editionsIn(passage).flatMap((planned) => {
          const before = held.get(planned.key);
          const kind = before && kindOf(planned, before);
          return before && kind ? [{ kind, planned, held: before }] : [];
        }),
  );
}

function kindOf(planned: EditionMention, held: EditionMention): EditionConflict['kind'] | null {
  if (isOver(planned, held)) return 'back';
  return planned.number > held.number + 1 ? 'skipped' : null;
}

/** An earlier one, or the very one that was held: 筹办 and 申办 hold nothing yet. */
function isOver(planned: EditionMention, held: EditionMention): boolean {
  if (planned.number !== held.number) return planned.number < held.number;
  return /(?:成功|圆满|胜利|精心)举办了?[^,。;]*$/.test(held.passage.text.slice(0, held.place.start));
}

const holds = /(?:举办|承办|办好|举行|筹办|主办)(?:了|好)?[^,。;]*$/;

/** “第五届广场舞大赛参赛队伍再创新高”: in a review what opens the sentence was held. */
function opens(before: string, { part }: Passage): boolean {
  return part === 'review' && /(?:^|[。;])$/.test(before);
}

const edition =
  /第([一二三四五六七八九十]{1,3}|\d{1,3})届([^,。;:、“”《》()届年]{0,12}?(?:运动会|大会|大赛|博览会|论坛|年会|峰会|交易会|投洽会|推介会|[东西广艺旅消展文风农林药花]博会|艺术节|文化节|旅游节|[^,。;:、“”《》()届年]节|比赛|联赛|球赛|锦标赛))/g;

function editionsIn(passage: Passage): readonly EditionMention[] {
  if (!passage.text.includes('届')) return [];
  return [...passage.text.matchAll(edition)].flatMap((match) => {
    const [words, printed = '', name = ''] = match;
    const before = passage.text.slice(Math.max(0, match.index - 30), match.index);
    const level = /(?:全)?([国省市区县旗州乡镇])$/.exec(before)?.[1] ?? '';
    const number = /^\d+$/.test(printed) ? Number(printed) : Number(hanDigitsAt(printed, 0)?.low ?? NaN);
    // A medal won at 第三届运动会 is another's event; only what this place holds itself is counted.
    if (name.length < 3 || !(holds.test(before) || opens(before, passage))) return [];
    const place = { start: match.index, end: match.index + words.length };
    return [{ passage, place, number, key: `${level}|${name}` }];
  });
}
