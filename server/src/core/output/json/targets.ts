import type { Outcome, TargetOutcome } from '../../check/prior/target-outcome';
import { placeOf } from '../../reading/place';
import { toldBy } from '../../reading/printed';
import type { RangeOf } from './range';

/** What `heshu table --targets --format json` says of one report. */
export interface TargetsJson<Range> {
  readonly version: 1;
  readonly path: string;
  readonly prior: string;
  readonly targets: readonly {
    readonly indicator: string;
    readonly measure: string | null;
    readonly target: string;
    readonly result: string | null;
    readonly outcome: Outcome;
    /** Result ÷ target in %; null for rates, caps and what has no number. */
    readonly completion: string | null;
    /** Of the result, in the report. */
    readonly range: Range | null;
  }[];
}

/** The targets of last year's report with what became of them: `{ indicator: '城镇新增就业', target: '2400人', result: '2450人', outcome: 'met' }`. */
export function targetsJson<Range>(
  path: string,
  prior: string,
  outcomes: readonly TargetOutcome[],
  rangeOf: RangeOf<Range>,
): TargetsJson<Range> {
  return {
    version: 1,
    path,
    prior,
    targets: outcomes.map(({ name, mention, spoken, result, outcome, attainment }) => ({
      indicator: name,
      measure: mention?.statement.measure ?? null,
      target: mention ? toldBy(mention) : (spoken?.text ?? ''),
      result: result && toldBy(result),
      outcome,
      completion: attainment?.toFixed(1) ?? null,
      range: result && rangeOf(placeOf(result)),
    })),
  };
}
