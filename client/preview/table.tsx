import { Fragment } from 'preact';
import type { JSX } from 'preact';
import type { ColumnId } from '../../server/src/core/account/table/table';
import type { TableResult, WireRow } from '../../server/src/lsp/protocol';
import { arrange, type KeyedRow } from './arrange';
import { Cell } from './cell';
import { attainmentOf, Bullet, hasTrend, Trend, trendLabel } from './charts';
import { fill, type PanelEvents, type PanelModel } from './panel';
import type { PanelWords } from './messages';
import type { ShownColumn, Sort } from './view';

interface TableProps {
  readonly model: PanelModel;
  readonly events: PanelEvents;
}

/** The indicator table: a header that stays, groups by topic, parts under their wholes. */
export function Table({ model, events }: TableProps): JSX.Element {
  const { table, view, words } = model;
  const columns = columnsOf(table, words).filter(({ id }) => !view.hidden.includes(id));
  const groups = arrange(table, view);
  const commonScope = commonScopeOf(table.rows);
  const none = groups.every(({ rows }) => rows.length === 0);
  return (
    <table aria-label={words.tableLabel}>
      <thead>
        <tr>
          <Title column={{ id: 'indicator', title: words.indicator }} model={model} events={events} />
          {columns.map((column) => (
            <Title key={column.id} column={column} model={model} events={events} />
          ))}
        </tr>
      </thead>
      <tbody>
        {groups.map(({ topic, rows }) => (
          <Fragment key={topic ?? '*'}>
            {topic !== null && (
              <tr class="topic">
                <th colSpan={columns.length + 1} scope="rowgroup">
                  {topic === '' ? words.otherTopics : (words.topics[topic] ?? topic)}
                </th>
              </tr>
            )}
            {rows.map((each) => (
              <Row key={each.key} row={each.row} {...{ columns, commonScope, model, events }} />
            ))}
          </Fragment>
        ))}
        {none && (
          <tr>
            <td class="nothing" colSpan={columns.length + 1}>
              {words.noRows}
            </td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

/**
 * The columns that say anything of this report, the small chart before the check mark. What says where a growth stands (居全市第1位) is a
 * note below it, and a table without
 * bars needs no column for them.
 */
export function columnsOf(
  { columns, rows }: TableResult,
  words: PanelWords,
): readonly { readonly id: ShownColumn; readonly title: string }[] {
  const isSaid = (id: ColumnId): boolean =>
    rows.some(({ cells }) => cells[id].text !== '' || cells[id].why !== null);
  const said = columns.filter(({ id }) => id !== 'standing' && isSaid(id));
  if (!rows.some(hasTrend)) return said;
  const before = said.findIndex(({ id }) => id === 'check');
  const at = before < 0 ? said.length : before;
  return [...said.slice(0, at), { id: 'trend', title: words.trend }, ...said.slice(at)];
}

/** Nearly every row speaks of 全镇; said once above the table, it need not be said in each. */
export function commonScopeOf(rows: readonly WireRow[]): string {
  const counts = new Map<string, number>();
  for (const { scope } of rows) counts.set(scope, (counts.get(scope) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? '';
}

function Title({
  column: { id, title },
  model: { view, words },
  events,
}: TableProps & { readonly column: { readonly id: Sort['column']; readonly title: string } }): JSX.Element {
  const sort = view.sort?.column === id ? view.sort : null;
  const way = sort === null ? 'none' : sort.descending ? 'descending' : 'ascending';
  return (
    <th scope="col" class={id} aria-sort={way}>
      <button
        type="button"
        class="title"
        title={fill(words.sortBy, title)}
        onClick={() => events.change({ kind: 'sort', column: id })}
      >
        {title}
        <span aria-hidden="true">{sort === null ? '' : sort.descending ? ' ▾' : ' ▴'}</span>
      </button>
    </th>
  );
}

interface RowProps extends TableProps, Pick<KeyedRow, 'row'> {
  readonly columns: ReturnType<typeof columnsOf>;
  readonly commonScope: string;
}

function Row({ row, columns, commonScope, model, events }: RowProps): JSX.Element {
  const { words } = model;
  const unit = columns.some(({ id }) => id === 'unit') ? row.cells.unit.text : '';
  return (
    <tr class={row.parent === null ? 'whole' : 'part'}>
      <th scope="row">
        {row.parent !== null && <span class="of">{words.partOf} </span>}
        {row.indicator}
        {row.scope !== commonScope && <span class="note">{row.scope}</span>}
      </th>
      {columns.map(({ id, title }) =>
        id === 'trend' ? (
          <td key={id} class="trend">
            <Trend row={row} label={trendLabel(row, (each) => titleOf(columns, each))} />
          </td>
        ) : (
          <Cell
            key={id}
            cell={row.cells[id]}
            name={`${row.indicator} ${title}`}
            unit={unit === '%' || id === 'unit' ? '' : unit}
            model={model}
            events={events}
          >
            {id === 'completion' && <Attainment row={row} words={words} />}
            {id === 'growth' && row.cells.standing.text !== '' && (
              <span class="note">{row.cells.standing.text}</span>
            )}
          </Cell>
        ),
      )}
    </tr>
  );
}

/** The bullet bar with a sign, so that attained and behind are not told apart by colour alone. */
function Attainment({
  row,
  words,
}: {
  readonly row: WireRow;
  readonly words: PanelWords;
}): JSX.Element | null {
  if (row.attainment === null) return null;
  const state = attainmentOf(row);
  const said = { attained: words.attained, behind: words.notAttained, partial: '' }[state];
  return (
    <span class={`attainment ${state}`}>
      <span class="hidden">{said}</span>
      <span aria-hidden="true">{{ attained: '✓', behind: '▽', partial: '' }[state]}</span>
      <Bullet row={row} />
    </span>
  );
}

function titleOf(columns: RowProps['columns'], id: ShownColumn): string {
  return columns.find((column) => column.id === id)?.title ?? '';
}
