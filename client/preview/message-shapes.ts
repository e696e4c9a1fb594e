import type { ColumnId, TableColumn } from '../../server/src/core/account/table/table';
import type {
  TableResult,
  WireCell,
  WireFigure,
  WireFinding,
  WirePlace,
  WirePosition,
  WireRange,
  WireRow,
} from '../../server/src/lsp/protocol';
import type { Action, FromPanel, PanelWords, ToPanel } from './messages';
import { count, flag, listOf, orNothing, orNull, recordOf, shapeOf, type Test, text, wordOf } from './shape';

/** A message of the extension to its panel; null for anything else that arrives there. */
export function readToPanel(value: unknown): ToPanel | null {
  return toPanel.some((test) => test(value)) ? (value as ToPanel) : null;
}

/** A message of the panel to the extension; null for anything else. */
export function readFromPanel(value: unknown): FromPanel | null {
  return fromPanel.some((test) => test(value)) ? (value as FromPanel) : null;
}

type Kind<Message extends { readonly kind: string }, Name extends Message['kind']> = Extract<
  Message,
  { readonly kind: Name }
>;

const position = shapeOf<WirePosition>({ line: count, character: count });
const range = shapeOf<WireRange>({ start: position, end: position });

const fromPanel: readonly Test[] = [
  shapeOf<Kind<FromPanel, 'ready'>>({ kind: wordOf('ready') }),
  shapeOf<Kind<FromPanel, 'reveal'>>({ kind: wordOf('reveal'), uri: text, range }),
  shapeOf<Kind<FromPanel, 'run'>>({ kind: wordOf('run'), uri: text, command: text }),
];

const place = shapeOf<WirePlace>({ text, range, uri: orNothing(text) });

const cell = shapeOf<WireCell>({
  text,
  state: wordOf('stated', 'implied', 'contradicted', 'empty'),
  value: orNull(text),
  range: orNull(range),
  derivation: listOf(text),
  against: listOf(place),
  why: orNull(text),
  elsewhere: orNull(place),
  fromPrior: flag,
});

const cells: Readonly<Record<ColumnId, Test>> = {
  unit: cell,
  base: cell,
  result: cell,
  growth: cell,
  standing: cell,
  target: cell,
  completion: cell,
  nextTarget: cell,
  plannedGrowth: cell,
  check: cell,
};

const row = shapeOf<WireRow>({
  indicator: text,
  scope: text,
  parent: orNull(text),
  topic: orNull(text),
  headline: flag,
  attainment: orNull(text),
  targetMissing: flag,
  cells: shapeOf<WireRow['cells']>(cells),
});

const figure = shapeOf<WireFigure>({
  text,
  range,
  uri: orNothing(text),
  indicator: text,
  state: wordOf('checked', 'unrelated', 'unread'),
});

const finding = shapeOf<WireFinding>({
  check: text,
  name: text,
  severity: wordOf('error', 'warning', 'information', 'hint'),
  message: text,
  range,
  related: listOf(place),
  derivation: listOf(text),
});

const table = shapeOf<TableResult>({
  uri: text,
  version: count,
  title: orNull(text),
  columns: listOf(shapeOf<TableColumn>({ id: wordOf(...Object.keys(cells)), title: text })),
  rows: listOf(row),
  reviewed: orNull(count),
  plan: orNull(count),
  coverage: shapeOf<TableResult['coverage']>({
    figures: count,
    checked: count,
    unrelated: count,
    unread: count,
  }),
  figures: listOf(figure),
  findings: listOf(finding),
});

const words = shapeOf<PanelWords>({
  untitled: text,
  none: text,
  tableLabel: text,
  years: text,
  indicator: text,
  trend: text,
  partOf: text,
  otherTopics: text,
  topics: recordOf(text),
  empty: text,
  implied: text,
  contradicted: text,
  attained: text,
  notAttained: text,
  jump: text,
  figures: text,
  states: recordOf(text, 'checked', 'unrelated', 'unread'),
  filters: recordOf(text, 'all', 'contradicted', 'missing', 'promised', 'implied', 'checked'),
  filterLabel: text,
  search: text,
  noRows: text,
  columns: text,
  actions: text,
  menu: listOf(shapeOf<Action>({ command: text, title: text })),
  sortBy: text,
  findings: text,
  clean: text,
  back: text,
  severity: recordOf(text, 'error', 'warning', 'information', 'hint'),
});

const toPanel: readonly Test[] = [
  shapeOf<Kind<ToPanel, 'words'>>({ kind: wordOf('words'), words }),
  shapeOf<Kind<ToPanel, 'show'>>({ kind: wordOf('show'), table }),
  shapeOf<Kind<ToPanel, 'none'>>({ kind: wordOf('none') }),
  shapeOf<Kind<ToPanel, 'caret'>>({ kind: wordOf('caret'), uri: text, position }),
];
