import type { Sheet, SheetCell, SheetReading } from '../core/documents/figures-file/sheet';
import { readLocated } from '../core/schema/located-yaml';
import type { Located, LocatedEntry } from '../core/schema/located';
import type { Span } from '../core/text/span';
import { linePlaces } from './line-places';
import { mostCells } from './limits';

/**
 * YAML as one sheet. Either a list of records (`- 指标: 财政收入⏎  数值: 4526.3万元`), or indicators with their values:
 *
 *     财政收入: { 单位: 万元, 2025年: 5248.8, 2026年目标: 5560 }
 *     粮食总产量: 2.51万吨
 *
 * A key that names a time holds indicators of that time: `2025年: { 财政收入: 5248.8万元 }`.
 */
export function readYamlSheets(source: string): SheetReading {
  const { located, faults } = readLocated(source, (start, end) => ({ start, end }));
  if (faults.length > 0) return { kind: 'fault', fault: 'damaged' };
  const records = recordsOf(located, []);
  const fields = records.flat();
  const places = new Map(fields.toReversed().map(({ key, keySpan }) => [key, keySpan]));
  const columns = [...new Set(fields.map(({ key }) => key))];
  if (columns.length * (records.length + 1) > mostCells) return { kind: 'fault', fault: 'tooManyCells' };
  const nameAt = linePlaces(source);
  const header = columns.map((key) => cellOf(key, places.get(key) ?? nowhere, nameAt));
  const rows = records.map((record) => rowOf(record, columns, nameAt));
  const sheets: readonly Sheet[] =
    records.length === 0 ? [] : [{ name: null, rows: [header, ...rows], hidden: false }];
  return { kind: 'sheets', source, sheets };
}

interface Field {
  readonly key: string;
  readonly keySpan: Span;
  readonly text: string;
  readonly span: Span;
}

type YamlRecord = readonly Field[];

function recordsOf(located: Located, shared: YamlRecord): readonly YamlRecord[] {
  if (located.kind === 'list')
    return located.items.flatMap((item) =>
      item.kind === 'map' ? [[...shared, ...fieldsOf(item.entries)]] : [],
    );
  if (located.kind === 'text') return [];
  return located.entries.flatMap((entry) => recordsOfEntry(entry, shared));
}

function recordsOfEntry(entry: LocatedEntry, shared: YamlRecord): readonly YamlRecord[] {
  const { key, keySpan, value } = entry;
  if (value.kind === 'list') return recordsOf(value, shared);
  if (value.kind === 'map' && isTime(key))
    return recordsOf(value, [...shared, { key: periodKey, keySpan, text: key, span: keySpan }]);
  const name: Field = { key: indicatorKey, keySpan, text: key, span: keySpan };
  if (value.kind === 'text') {
    if (value.text === null) return [];
    return [[...shared, name, { key: valueKey, keySpan, text: value.text, span: value.span }]];
  }
  return [[...shared, name, ...fieldsOf(value.entries)]];
}

function fieldsOf(entries: readonly LocatedEntry[]): YamlRecord {
  return entries.flatMap(({ key, keySpan, value }) =>
    value.kind === 'text' && value.text !== null
      ? [{ key, keySpan, text: value.text, span: value.span }]
      : [],
  );
}

/** Column names that the reader of figures files knows, for what YAML says by its shape. */
const indicatorKey = '指标';
const periodKey = '时期';
const valueKey = '数值';

function isTime(key: string): boolean {
  return /^\d{4}(?:年.{0,12})?$/.test(key.trim());
}

function rowOf(
  record: YamlRecord,
  columns: readonly string[],
  nameAt: (offset: number) => string,
): readonly SheetCell[] {
  const fields = new Map(record.toReversed().map((field) => [field.key, field]));
  const [first] = record;
  return columns.map((key) => {
    const field = fields.get(key);
    return field ? cellOf(field.text, field.span, nameAt) : cellOf('', first?.span ?? nowhere, nameAt);
  });
}

function cellOf(text: string, span: Span, nameAt: (offset: number) => string): SheetCell {
  return { text: text.trim(), name: nameAt(span.start), span, fault: null, covered: false };
}

const nowhere: Span = { start: 0, end: 0 };
