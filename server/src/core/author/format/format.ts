import { analyze } from '../../analyze';
import type { Analysis, AnalysisSettings } from '../../analysis';
import { type SourceEdit, contains, type Span } from '../../text/span';
import { layoutEdits } from './layout';
import { fullWidthEdits } from './punctuation';

/**
 * The edits that lay a report out, in the whole of it or in the lines of a range, in order, without overlaps.
 *
 * What they make is read once more: if a single figure, or what it speaks of, were read otherwise, nothing is changed. Figures,
 * dates and 〔〕 numbers never change.
 */
export function formatEdits(
  analysis: Pick<Analysis, 'document' | 'figures'>,
  settings: AnalysisSettings,
  range?: Span,
): readonly SourceEdit[] {
  const { document } = analysis;
  const inside = ({ span }: SourceEdit): boolean => range === undefined || contains(range, span);
  const layout = layoutEdits(document).filter(inside);
  const marks = fullWidthEdits(document)
    .filter(inside)
    .filter(({ span }) => !layout.some((each) => contains(each.span, span)));
  const all = [...layout, ...marks].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const before = figuresOf(analysis);
  const isHarmless = (edits: readonly SourceEdit[]): boolean =>
    figuresOf(analyze(withEdits(document.source, edits), settings)) === before;
  return [all, layout].find(isHarmless) ?? [];
}

/** A text after edits that are in order and do not overlap. */
export function withEdits(source: string, edits: readonly SourceEdit[]): string {
  let at = 0;
  let text = '';
  for (const { span, newText } of edits) {
    text += source.slice(at, span.start) + newText;
    at = span.end;
  }
  return text + source.slice(at);
}

/** Everything a figure was read as, as one text to compare. */
function figuresOf({ figures }: Pick<Analysis, 'figures'>): string {
  return JSON.stringify(
    figures.map(({ text, state, statement: { figure, indicator, scope, period, role, measure } }) => [
      text,
      state,
      figure.value.printed,
      figure.unit.text,
      figure.interval,
      indicator?.key,
      scope,
      period,
      role,
      measure,
    ]),
  );
}
