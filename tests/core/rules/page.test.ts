import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

const docs = resolve(import.meta.dirname, '../../../docs');
const row = /^\| (?<rule>\d+) \| (?<meaning>[^|]+) \| \[[a-z]+\]\((?<file>[^)]+)\) \|$/gmu;
const rows = [...readFileSync(resolve(docs, 'rules.md'), 'utf8').matchAll(row)].map(({ groups }) => ({
  rule: Number(groups?.rule),
  file: resolve(docs, groups?.file ?? ''),
}));

it('docs/rules.md has the rules 1 to 23, a line each', () => {
  expect(rows.map(({ rule }) => rule)).toEqual(Array.from({ length: 23 }, (_, at) => at + 1));
});

it.each(rows)('rule $rule is held by fixtures in the file it names', ({ rule, file }) => {
  expect(existsSync(file), file).toBe(true);
  const fixtures = readFileSync(file, 'utf8').split(/^describe\(/mu);
  const own = fixtures.filter((each) => each.startsWith(`'domain rule ${String(rule)}: `));
  expect(own).toHaveLength(1);
  expect(own[0]).toContain('expectFindings(');
});
