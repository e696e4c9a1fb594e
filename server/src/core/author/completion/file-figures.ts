import type { Language } from '../../text/language';
import type { Analysis } from '../../analysis';
import { type FilePhrase, filePhrases } from '../../documents/figures-file/phrase';
import { originOf } from '../../documents/figures-file/file-formula';
import { messages } from '../../output/message';
import { renderPeriod } from '../../reading/statement/period-name';
import type { Offer, CaretPlace } from './offer';
import { filterOf, typedOf } from './written-name';

/**
 * What the figures file (台账) has, formatted for the sentence: after “全年实现财政” the words 财政收入5248.8万元，增长8.0%. In the
 * plan its targets, elsewhere its results; what the report has not mentioned yet comes first. A figure that may not be
 * printed is never offered.
 */
export function fileOffers(analysis: Analysis, place: CaretPlace, language: Language): readonly Offer[] {
  const { file } = analysis;
  if (file === null || (place.kind !== 'prose' && place.kind !== 'blank')) return [];
  const wanted = place.block?.part === 'plan' ? 'target' : 'actual';
  const before = place.before.slice(-LONGEST);
  const fitting = filePhrases(file).filter(({ role, withheld }) => role === wanted && withheld === null);
  const started = fitting.flatMap((phrase) => {
    const typed = startOf(phrase.indicator, before);
    return typed ? [{ phrase, typed }] : [];
  });
  const fresh = started.filter(({ phrase }) => !phrase.mentioned);
  const known = started.filter(({ phrase }) => phrase.mentioned);
  return [...fresh, ...known]
    .slice(0, MOST)
    .map(({ phrase, typed }) => offerOf(phrase, typed, place.offset, language));
}

const LONGEST = 40;
const MOST = 12;

interface Start {
  readonly length: number;
  readonly filter: string;
}

/** How much of the name stands before the caret, all of it too; null for none of it. */
function startOf(name: string, before: string): Start | null {
  return before.endsWith(name) ? { length: name.length, filter: filterOf(name) } : typedOf(name, before);
}

function offerOf(phrase: FilePhrase, typed: Start, offset: number, language: Language): Offer {
  const [first] = phrase.figures;
  const from = messages[language].findings.companions.kind.data;
  return {
    kind: 'value',
    label: phrase.text,
    insert: [phrase.text],
    replace: { start: offset - typed.length, end: offset },
    filter: typed.filter,
    detail: `${from} · ${renderPeriod(phrase.period)}${first ? ` · ${originOf(first)}` : ''}`,
  };
}
