import type { Language } from '../../text/language';
import type { Analysis } from '../../analysis';
import { messages } from '../../output/message';
import { renderPeriod } from '../../reading/statement/period-name';
import { printedOf } from '../../reading/printed';
import { namesOf } from '../../reading/statement/lexicon';
import type { Mention } from '../../reading/statement/reading';
import type { Offer, CaretPlace } from './offer';
import { filterOf, typedOf } from './written-name';

/**
 * Names of indicators that go on from what was typed: those of this report first, with their last value, then those of
 * the lexicon. Where nothing was typed only the report's own, for the lexicon has hundreds.
 */
export function nameOffers(analysis: Analysis, place: CaretPlace, language: Language): readonly Offer[] {
  if (place.kind !== 'prose' && place.kind !== 'blank') return [];
  const own = lastValues(analysis);
  const before = place.before.slice(-LONGEST);
  const known = analysis.ledger.lexicon.entries.flatMap(namesOf).filter((name) => !own.has(name));
  const names = [...own.keys(), ...known].map((name) => ({ name, typed: typedOf(name, before) }));
  const inLetters = /[a-z]$/iu.test(before);
  return names
    .filter(({ name, typed }) => typed !== null || (own.has(name) && !inLetters))
    .map(({ name, typed }) => ({ name, ...(typed ?? { length: 0, filter: filterOf(name) }) }))
    .sort((a, b) => rankOf(a, own) - rankOf(b, own) || b.length - a.length)
    .slice(0, MOST)
    .map(({ name, length, filter }): Offer => {
      const replace = { start: place.offset - length, end: place.offset };
      const last = own.get(name);
      return {
        kind: 'indicator',
        label: name,
        insert: [name],
        replace,
        filter,
        detail: last ? told(last, language) : null,
      };
    });
}

/** One character may end another word (全年, 年末): it says less than that the report speaks of an indicator. */
function rankOf(
  { name, length }: { readonly name: string; readonly length: number },
  own: ReadonlyMap<string, unknown>,
): number {
  if (own.has(name)) return length > 0 ? 0 : 2;
  return length > 1 ? 1 : 3;
}

const LONGEST = 40;
const MOST = 80;

/** “5248.8万元 · 2025 · 实绩”: a value with what it is the value of. */
export function told(mention: Mention, language: Language): string {
  const { period, role, measure } = mention.statement;
  const words = messages[language].hover;
  const slots = [
    period ? renderPeriod(period) : null,
    role ? words.role[role] : null,
    measure === 'level' ? null : words.measure[measure],
  ];
  return [printedOf(mention), ...slots.filter((slot) => slot !== null)].join(' · ');
}

/** The indicators of the report by name, each with the last level stated of it, or the last figure of any kind. */
function lastValues({ ledger }: Analysis): ReadonlyMap<string, Mention> {
  const last = new Map<string, Mention>();
  for (const mention of ledger.index.mentions) {
    const { indicator, standsFor, measure } = mention.statement;
    if (
      !indicator ||
      standsFor === 'threshold' ||
      !isWorthOffering(indicator.name, ledger.lexicon.find(indicator.key) !== null)
    )
      continue;
    const known = last.get(indicator.name);
    if (!known || measure === 'level' || known.statement.measure !== 'level')
      last.set(indicator.name, mention);
  }
  return last;
}

/** A name read from the text may be half a sentence; only short ones, and those of the lexicon, are offered again. */
function isWorthOffering(name: string, known: boolean): boolean {
  return known || (name.length >= 3 && name.length <= 12 && !/[、，\d]/u.test(name));
}
