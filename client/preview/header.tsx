import type { JSX } from 'preact';
import { fill, type PanelEvents, type PanelModel } from './panel';
import { commonScopeOf } from './table';
import { figureStates } from './view';

/** Title, years and coverage: how many figures were checked, have nothing to be held against, or were not read. */
export function Header({ model, events }: { model: PanelModel; events: PanelEvents }): JSX.Element {
  const { table, words, view } = model;
  const { coverage } = table;
  return (
    <>
      <h1>
        {table.title ?? words.untitled} <small>{subtitle(model)}</small>
      </h1>
      <div class="coverage">
        <svg class="meter" viewBox="0 0 160 6" preserveAspectRatio="none" aria-hidden="true">
          {segments(coverage).map(({ state, x, width }) => (
            <rect key={state} class={state} x={x} width={width} height="6" />
          ))}
        </svg>
        <span>{fill(words.figures, coverage.figures)}</span>
        {figureStates.map((state) => (
          <button
            key={state}
            type="button"
            class={`count ${state}`}
            aria-pressed={view.listed === state}
            onClick={() => events.change({ kind: 'list', listed: state })}
          >
            <b>{coverage[state]}</b> {words.states[state]}
          </button>
        ))}
      </div>
    </>
  );
}

function subtitle({ table, words }: PanelModel): string {
  const { reviewed, plan, rows } = table;
  const years = reviewed === null || plan === null ? '' : fill(words.years, reviewed, plan);
  return [commonScopeOf(rows), years].filter((part) => part !== '').join(' · ');
}

/** The bar beside the words, in pixels. */
function segments(
  coverage: PanelModel['table']['coverage'],
): readonly { readonly state: (typeof figureStates)[number]; readonly x: number; readonly width: number }[] {
  const unit = 160 / Math.max(1, coverage.figures);
  return figureStates.map((state, at) => {
    const before = figureStates.slice(0, at).reduce((sum, each) => sum + coverage[each], 0);
    return { state, x: before * unit, width: coverage[state] * unit };
  });
}
