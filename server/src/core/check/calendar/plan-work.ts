import { hanNumber } from '../../text/chinese-number';
import { planNumbered } from './calendar';
import type { CalendarContext, Conflict } from './occasion';
import { nameOf } from './plan-term';
import type { Passage } from './passage';

/**
 * A plan drawn up that has long begun, or begins in six years or more: 编制“十四五”规划 among the tasks of 2025.
 *
 * In published reports 390 plans are drawn up, none of the tasks more than two years after its beginning or four before it.
 */
export function drawnUpConflicts(passage: Passage, { years }: CalendarContext): readonly Conflict[] {
  const { plan: year, reviewed } = years;
  if (year === null || reviewed === null || passage.part !== 'plan' || passage.kind !== 'body') return [];
  return passage.times.drawnUp.flatMap(({ number, start, end }): Conflict[] => {
    const term = planNumbered(number);
    if (!term || (year - term.first <= 2 && term.first - year <= 5)) return [];
    return [
      {
        passage,
        tier: 'suspect',
        place: { start, end },
        subject: null,
        fact: { kind: 'plan', plan: nameOf(number), first: term.first, last: term.last },
        said: { kind: 'report', reviewed, plan: year },
      },
    ];
  });
}

/** “十三五”圆满收官、“十五五”良好开局: after one plan comes the next, in all 93 pairs of published reports. */
export function pairConflicts(passage: Passage): readonly Conflict[] {
  return passage.times.pairs.flatMap(({ ended, begun, start, end }): Conflict[] => {
    const [term, next] = [planNumbered(ended), planNumbered(begun)];
    if (!term || !next || begun === ended + 1) return [];
    return [
      {
        passage,
        tier: 'suspect',
        place: { start, end },
        subject: null,
        fact: { kind: 'plan', plan: nameOf(ended), first: term.first, last: term.last },
        said: { kind: 'next', plan: nameOf(begun), first: next.first, last: next.last },
      },
    ];
  });
}

/** 党的二十大和十九届三中全会: a committee is called after the congress that elects it, in all 1471 places of published reports. */
export function committeeConflicts(passage: Passage): readonly Conflict[] {
  return passage.times.committees.flatMap(({ congress, committee, start, end }): Conflict[] =>
    congress === committee
      ? []
      : [
          {
            passage,
            tier: 'contradiction',
            place: { start, end },
            subject: null,
            fact: { kind: 'committee', congress: hanNumber(String(congress)) ?? '' },
            said: { kind: 'committee', committee: hanNumber(String(committee)) ?? '' },
          },
        ],
  );
}
