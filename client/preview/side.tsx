import type { JSX } from 'preact';
import type { WireFigure, WireFinding } from '../../server/src/lsp/protocol';
import { Jump, PlaceJump } from './cell';
import { fill, holds, type PanelEvents, type PanelModel } from './panel';
import type { PanelWords } from './messages';

interface SideProps {
  readonly model: PanelModel;
  readonly events: PanelEvents;
}

/** Beside the table: the findings, or the figures of one kind of the coverage. */
export function Side({ model, events }: SideProps): JSX.Element {
  const { listed } = model.view;
  return (
    <aside aria-labelledby="side-title">
      {listed === 'findings' ? (
        <Findings model={model} events={events} />
      ) : (
        <Figures
          model={model}
          events={events}
          title={`${model.words.states[listed]} ${String(model.table.coverage[listed])}`}
          figures={model.table.figures.filter(({ state }) => state === listed)}
        />
      )}
    </aside>
  );
}

function Findings({ model: { table, words }, events }: SideProps): JSX.Element {
  return (
    <>
      <h2 id="side-title">{fill(words.findings, table.findings.length)}</h2>
      {table.findings.length === 0 && <p>{words.clean}</p>}
      <ul>
        {table.findings.map((finding, at) => (
          <FoundItem
            key={`${finding.check}\n${finding.message}\n${String(at)}`}
            {...{ finding, words, events }}
          />
        ))}
      </ul>
    </>
  );
}

interface FoundItemProps {
  readonly finding: WireFinding;
  readonly words: PanelWords;
  readonly events: PanelEvents;
}

function FoundItem({ finding, words, events }: FoundItemProps): JSX.Element {
  const severity = words.severity[finding.severity];
  return (
    <li class={finding.severity}>
      <span class="sign" aria-hidden="true">
        {signs[finding.severity]}
      </span>
      <span class="hidden">{severity}：</span>
      <b>{finding.name}</b>
      <p>
        <Jump
          range={finding.range}
          text={finding.message}
          label={fill(words.jump, finding.message)}
          events={events}
        />
      </p>
      {finding.derivation.map((step) => (
        <code key={step}>{step}</code>
      ))}
      {finding.related.length > 0 && (
        <p class="places">
          {finding.related.map((place, at) => (
            <PlaceJump key={at} place={place} words={words} events={events} />
          ))}
        </p>
      )}
    </li>
  );
}

const signs = { error: '✕', warning: '!', information: 'i', hint: '·' } as const;

interface FiguresProps extends SideProps {
  readonly title: string;
  readonly figures: readonly WireFigure[];
}

function Figures({ model: { words, caret }, events, title, figures }: FiguresProps): JSX.Element {
  return (
    <>
      <h2 id="side-title">{title}</h2>
      <p>
        <button
          type="button"
          class="link"
          onClick={() => events.change({ kind: 'list', listed: 'findings' })}
        >
          {words.back}
        </button>
      </p>
      <ul class="figures">
        {figures.map((figure, at) => (
          <li key={at} class={caret && holds(figure.range, caret) ? 'here' : ''}>
            <Jump
              range={figure.range}
              text={figure.text}
              label={fill(words.jump, `${figure.indicator} ${figure.text}`)}
              events={events}
            />{' '}
            <span class="of">{figure.indicator}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
