import type { Language } from '../text/language';
import type { Analysis } from '../analysis';
import { printedOf } from '../render/quantity';
import { mentionAt } from '../symbol/symbol';
import { told } from './names';
import type { Offer } from './offer';
import type { CaretPlace } from './place';
import { filterOf, typedOf } from './written-name';

/**
 * In the plan, the indicators that have a result and no target yet: 规模以上工业总产值, with the unit of its result and a gap
 * for the number, which only the writer knows.
 */
export function targetOffers(analysis: Analysis, place: CaretPlace, language: Language): readonly Offer[] {
  const part = place.block?.part ?? partBefore(analysis, place.offset);
  if (part !== 'plan' || (place.kind !== 'prose' && place.kind !== 'blank')) return [];
  return analysis.findings.flatMap(({ check, span }): readonly Offer[] => {
    const found = check === 'target-missing' ? mentionAt(analysis, span.start) : null;
    const name = found?.mention.statement.indicator?.name;
    if (!found || name === undefined) return [];
    const typed = typedOf(name, place.before.slice(-LONGEST)) ?? { length: 0, filter: filterOf(name) };
    const { unit } = found.mention.statement.figure;
    const number = printedOf(found.mention).slice(0, -unit.text.length || undefined);
    return [
      {
        kind: 'target',
        label: `${name}…${unit.text}`,
        insert: [name, { placeholder: number }, unit.text],
        replace: { start: place.offset - typed.length, end: place.offset },
        filter: typed.filter,
        detail: told(found.mention, language),
      },
    ];
  });
}

const LONGEST = 40;

/** On an empty line the part is that of the block above. */
function partBefore({ document }: Analysis, offset: number): string | undefined {
  return document.blocks.filter(({ span }) => span.end <= offset).at(-1)?.part;
}
