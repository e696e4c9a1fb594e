import { analyze } from '../../../../server/src/core/analyze';
import { defaultSettings } from '../../../../server/src/core/analysis';
import { completionsAt } from '../../../../server/src/core/author/completion/completion';
import type { Offer, OfferKind } from '../../../../server/src/core/author/completion/offer';
import { parseMarkers } from '../../markers';

/** What is offered at `{{|}}`, of one kind or of all. */
export function offersAt(marked: string, kind?: OfferKind): readonly Offer[] {
  const { text, markers } = parseMarkers(marked);
  const at = markers.find(({ label }) => label === '')?.span.start ?? 0;
  const analysis = analyze(text);
  const again = (source: string) => analyze(source, defaultSettings, analysis);
  const offers = completionsAt(analysis, at, { again, files: ['上年.md'], language: 'zh-CN' });
  return offers.filter((offer) => kind === undefined || offer.kind === kind);
}

export function labelsAt(marked: string, kind?: OfferKind): readonly string[] {
  return offersAt(marked, kind).map(({ label }) => label);
}

/** The text with an offer put in, gaps filled with what stands in them. */
export function withOffer(marked: string, label: string): string {
  const { text } = parseMarkers(marked);
  const offer = offersAt(marked).find((each) => each.label === label);
  if (!offer) throw new Error(`not offered: ${label}, but ${labelsAt(marked).join(' ')}`);
  if ('snippet' in offer.insert) throw new Error(`a section: ${label}`);
  const words = offer.insert.map((each) => (typeof each === 'string' ? each : each.placeholder)).join('');
  return text.slice(0, offer.replace.start) + words + text.slice(offer.replace.end);
}
