import { describe, expect, it } from 'vitest';
import { unitTable } from '../../../../server/src/core/reading/figure/unit';
import units from '../../../../server/src/core/reading/figure/units.json';
import { createLexicon } from '../../../../server/src/core/reading/statement/lexicon';
import lexicon from '../../../../server/src/core/reading/statement/lexicon.json';
import { indicatorSchema, unitSchema } from '../../../../server/src/core/reading/vocabulary/schema';
import { termsOf } from './terms';

const nothing = { lexicon: createLexicon([]), units: unitTable([]) };

/** What a user's own lists are held to, lexicon.json and units.json are held to as well, field by field. */
describe('the schema of indicators and units', () => {
  it('takes every indicator of lexicon.json', () => {
    const { vocabulary, problems } = termsOf(JSON.stringify(lexicon), nothing);
    expect(problems).toEqual([]);
    expect(vocabulary.lexicon.entries).toHaveLength(lexicon.indicators.length);
  });

  it('takes every unit of units.json', () => {
    const { vocabulary, problems } = termsOf(JSON.stringify({ units }), nothing);
    expect(problems).toEqual([]);
    expect([...vocabulary.units.values()].flat()).toHaveLength(units.length);
  });

  it('reads each of them as it is written', () => {
    const { vocabulary } = termsOf(JSON.stringify(lexicon), nothing);
    expect(vocabulary.lexicon.entries).toEqual(createLexicon(recordsAsWritten()).entries);
  });

  it.each(Object.entries({ ...indicatorSchema, ...unitSchema }))(
    'objects to a value that “%s” cannot have',
    (key, { keys }) => {
      expect(keys[0]).toBe(key);
      const list = key in indicatorSchema ? 'indicators' : 'units';
      const [problem, ...more] = termsOf(`${list}: [{ ${key}: { 甲: 乙 } }]`).problems;
      expect(problem).toMatch(new RegExp(`^\\{ 甲: 乙 \\}: “${key}”的值不对，应是.`, 'u'));
      expect(more.every((each) => each.includes('缺少'))).toBe(true);
    },
  );

  it('gives every field a Chinese key, each key to one field', () => {
    for (const schema of [indicatorSchema, unitSchema]) {
      const keys = Object.values(schema).flatMap((field) => field.keys);
      expect(new Set(keys).size).toBe(keys.length);
      expect(
        Object.values(schema).every(({ keys: [, chinese] }) => /^\p{Script=Han}+$/u.test(chinese ?? '')),
      ).toBe(true);
    }
  });
});

function recordsAsWritten(): Parameters<typeof createLexicon>[0] {
  return lexicon.indicators as unknown as Parameters<typeof createLexicon>[0];
}
