import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyze, defaultSettings } from '../../server/src/core/analyze';

interface Snippet {
  readonly scope: string;
  readonly prefix: readonly string[];
  readonly description: string;
  readonly body: readonly string[];
}

const path = new URL('../../snippets/report.code-snippets', import.meta.url);
const snippets = Object.entries(JSON.parse(readFileSync(path, 'utf8')) as Record<string, Snippet>);

/** The body as it first appears in the editor: defaults and first choices filled in, `$0` gone. */
function filledIn(snippet: Snippet): string {
  return snippet.body
    .join('\n')
    .replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\$\d+/g, '');
}

describe('snippets/report.code-snippets', () => {
  it('has about 25 snippets, for Markdown only', () => {
    expect(snippets.length).toBeGreaterThanOrEqual(25);
    for (const [name, snippet] of snippets) expect(snippet.scope, name).toBe('markdown');
  });

  it('gives each a Chinese, a pinyin and an English prefix that no ordinary word begins with', () => {
    for (const [name, { prefix }] of snippets) {
      expect(prefix, name).toHaveLength(3);
      expect(prefix[0], name).toMatch(/^核数\p{Script=Han}+$/u);
      expect(prefix[1], name).toMatch(/^hs-[a-z]+$/);
      expect(prefix[2], name).toMatch(/^hs-[a-z-]+$/);
    }
  });

  it('uses no prefix twice', () => {
    const prefixes = snippets.flatMap(([, snippet]) => snippet.prefix);
    expect(new Set(prefixes).size).toBe(prefixes.length);
  });

  it.each(snippets)('%s describes itself in both languages and ends at $0', (_, snippet) => {
    expect(snippet.description).toMatch(/\p{Script=Han}.* · [A-Z]/u);
    expect(snippet.body.at(-1)).toMatch(/\$0$/);
  });

  it.each(snippets)('%s numbers its placeholders from 1 without gaps, each with a default', (_, snippet) => {
    const body = snippet.body.join('\n');
    const numbers = [...body.matchAll(/\$\{(\d+)[:|][^}]+\}/g)].map((match) => Number(match[1]));
    const distinct = [...new Set(numbers)].sort((a, b) => a - b);
    expect(distinct).toEqual(distinct.map((_number, index) => index + 1));
    expect(filledIn(snippet)).not.toMatch(/[${}|]{2}|\$/);
  });

  it('gives a placeholder the same default wherever it appears', () => {
    for (const [name, snippet] of snippets) {
      const seen = new Map<string, string>();
      for (const [, number = '', value = ''] of snippet.body.join('\n').matchAll(/\$\{(\d+)([:|][^}]+)\}/g)) {
        expect(seen.get(number) ?? value, `${name} ${number}`).toBe(value);
        seen.set(number, value);
      }
    }
  });
});

describe('a snippet as it first appears', () => {
  it.each(snippets)('%s is accused of nothing', (_, snippet) => {
    const { findings } = analyze(filledIn(snippet), { ...defaultSettings, year: 2026 });
    expect(findings.filter(({ severity }) => severity === 'error' || severity === 'warning')).toEqual([]);
  });
});
