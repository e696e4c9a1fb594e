import { describe, expect, it } from 'vitest';
import { isTooDeeplyNested } from '../../../server/src/core/text/nesting';

describe('nesting of YAML and JSON', () => {
  it.each([
    'year: 2026',
    'units: [{text: 筐, scale: 1}]',
    '{"checks":{"as-of-wording":false}}',
    '指标:\n  - 名称: 特色产业产值\n    别名: [特产产值]',
  ])('takes what a person writes: %s', (text) => {
    expect(isTooDeeplyNested(text)).toBe(false);
  });

  it.each([
    ['brackets', '['.repeat(20_000)],
    ['braces', '{"a":'.repeat(200)],
    ['dashes', '- '.repeat(5000)],
    ['indentation', `a:\n${' '.repeat(5000)}b: 1`],
  ])('refuses thousands of %s', (_name, text) => {
    expect(isTooDeeplyNested(text)).toBe(true);
  });
});
