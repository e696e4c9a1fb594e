import type { ComponentChildren, JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { countRows } from './arrange';
import type { PanelEvents, PanelModel } from './panel';
import { columnsOf } from './table';
import { rowFilters } from './view';

interface ToolbarProps {
  readonly model: PanelModel;
  readonly events: PanelEvents;
}

/** Search, filters by state, the columns shown, and what can be done with the table. */
export function Toolbar({ model, events }: ToolbarProps): JSX.Element {
  const { table, view, words } = model;
  return (
    <div class="tools">
      <input
        type="search"
        placeholder={words.search}
        aria-label={words.search}
        value={view.text}
        onInput={({ currentTarget }) => events.change({ kind: 'search', text: currentTarget.value })}
      />
      <div class="filters" role="group" aria-label={words.filterLabel}>
        {rowFilters.map((filter) => (
          <button
            key={filter}
            type="button"
            class={`chip ${filter}`}
            aria-pressed={view.filter === filter}
            onClick={() => events.change({ kind: 'filter', filter })}
          >
            {words.filters[filter]} {countRows(table.rows, filter)}
          </button>
        ))}
      </div>
      <div class="menus">
        <Menu title={words.columns}>
          {columnsOf(table, words).map(({ id, title }) => (
            <label key={id}>
              <input
                type="checkbox"
                checked={!view.hidden.includes(id)}
                onChange={() => events.change({ kind: 'toggle', column: id })}
              />
              {title}
            </label>
          ))}
        </Menu>
        {words.menu.length > 0 && (
          <Menu title={words.actions}>
            {words.menu.map(({ command, title }) => (
              <button key={command} type="button" class="entry" onClick={() => events.run(command)}>
                {title}
              </button>
            ))}
          </Menu>
        )}
      </div>
    </div>
  );
}

/** A part that opens below its title; Escape closes it and gives the focus back, and so does what was chosen for good. */
function Menu({ title, children }: { title: string; children: ComponentChildren }): JSX.Element {
  const details = useRef<HTMLDetailsElement>(null);
  const close = ({ key }: KeyboardEvent): void => {
    if (key !== 'Escape' || !details.current) return;
    details.current.open = false;
    details.current.querySelector('summary')?.focus();
  };
  const choose = ({ target }: MouseEvent): void => {
    if (details.current && target instanceof Element && target.matches('.entry'))
      details.current.open = false;
  };
  const leave = ({ relatedTarget }: FocusEvent): void => {
    if (details.current && relatedTarget instanceof Node && !details.current.contains(relatedTarget))
      details.current.open = false;
  };
  return (
    <details class="menu" ref={details} onKeyDown={close} onFocusOut={leave} onClick={choose}>
      <summary>{title}</summary>
      <div class="entries">{children}</div>
    </details>
  );
}
