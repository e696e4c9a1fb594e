import { describe, expect, it } from 'vitest';
import { locatedData } from '../../../server/src/core/schema/located';
import { readLocated } from '../../../server/src/core/schema/located-yaml';
import { readEntry, type Schema } from '../../../server/src/core/schema/schema';
import { listOf, readFlag, readText, readYear } from '../../../server/src/core/schema/values';

interface Road {
  readonly name: string;
  readonly villages?: readonly string[];
  readonly open?: boolean;
  readonly built?: { readonly from?: number; readonly to?: number };
}

type Accepted = 'text' | 'flag' | 'year' | 'years';

const roads: Schema<Road, Accepted> = {
  name: { keys: ['name', '名称'], accepted: 'text', read: readText, required: true },
  villages: { keys: ['villages', '村'], accepted: 'text', read: listOf(readText) },
  open: { keys: ['open', '通车'], accepted: 'flag', read: readFlag },
  built: {
    keys: ['built', '工期'],
    accepted: 'years',
    fields: {
      from: { keys: ['from', '起'], accepted: 'year', read: readYear },
      to: { keys: ['to', '止'], accepted: 'year', read: readYear },
    },
  },
};

/** The values of an entry, and for each problem the words it lies in, its key and its kind. */
function read(yaml: string): { readonly values: unknown; readonly problems: readonly string[] } {
  const { located } = readLocated(yaml, (start, end) => ({ start, end }));
  if (located.kind !== 'map') throw new Error('no pairs');
  const { values, problems } = readEntry(located, roads);
  return {
    values,
    problems: problems.map(({ span, keySpan, fault }) =>
      [yaml.slice(span.start, span.end), yaml.slice(keySpan.start, keySpan.end), fault.kind].join('|'),
    ),
  };
}

describe('an entry is read by its schema', () => {
  it('in either language, with fields within fields', () => {
    const values = { name: '环湖路', villages: ['柳洼村'], open: true, built: { from: 2024, to: 2025 } };
    for (const yaml of [
      'name: 环湖路\nvillages: 柳洼村\nopen: true\nbuilt: {from: 2024, to: 2025年}',
      '名称: 环湖路\n村: [柳洼村]\n通车: 是\n工期: {起: 2024, 止: 2025}',
    ])
      expect(read(yaml)).toEqual({ values, problems: [] });
  });

  it('as far as it goes, each fault with its place', () => {
    expect(read('名称: 环湖路\n颜色: 红\nname: 环城路\n通车: 也许\n工期: {起: 明年, 止: 2025}')).toEqual({
      values: { name: '环湖路', built: { to: 2025 } },
      problems: ['颜色|颜色|key', 'name|name|repeated', '也许|通车|value', '明年|起|value'],
    });
    expect(read('通车: 否\n工期: 2025')).toEqual({
      values: { open: false },
      problems: ['2025|工期|value', '通车: 否|通车: 否|missing'],
    });
  });

  it('a key with nothing behind it is as good as absent, an alias of YAML is not', () => {
    expect(read('name: 环湖路\nopen:')).toEqual({ values: { name: '环湖路' }, problems: [] });
    expect(read('name: &a 环湖路\nopen: *a').problems).toEqual(['*a|open|value']);
  });

  it('names the keys there are in the language of the one that is none', () => {
    const known = (yaml: string): unknown => {
      const { located } = readLocated(yaml, (start, end) => ({ start, end }));
      return located.kind === 'map' ? readEntry(located, roads).problems[0]?.fault : null;
    };
    expect(known('颜色: 红\n名称: 环湖路')).toMatchObject({ known: ['名称', '村', '通车', '工期'] });
    expect(known('colour: red\nname: 环湖路')).toMatchObject({
      known: ['name', 'villages', 'open', 'built'],
    });
  });

  it('from plain data too, which has no places', () => {
    const data = locatedData({ name: '环湖路', villages: ['柳洼村'], open: false, built: undefined });
    expect(data.kind === 'map' && readEntry(data, roads).values).toEqual({
      name: '环湖路',
      villages: ['柳洼村'],
      open: false,
    });
  });
});
