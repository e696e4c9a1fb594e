import type { Located } from '../schema/located';

/**
 * What the front matter says of the columns of the figures file, by their headings: “数据列: { 数值: 本年合计 }” says that
 * the column headed 本年合计 holds what is usually headed 数值.
 */
export function columnMapping(columns: Located | undefined): ReadonlyMap<string, string> {
  const entries = columns?.kind === 'map' ? columns.entries : [];
  return new Map(
    entries.flatMap(({ key, value }) =>
      (value.kind === 'list' ? value.items : [value]).flatMap((each) =>
        each.kind === 'text' && each.text !== null ? [[each.text.trim(), key] as const] : [],
      ),
    ),
  );
}
