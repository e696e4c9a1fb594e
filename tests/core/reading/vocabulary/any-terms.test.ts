import fc from 'fast-check';
import { expect, it } from 'vitest';
import { analyze } from '../../../../server/src/core/analyze';

const key = fc.constantFrom(
  'name',
  '名称',
  '别名',
  'parent',
  'covers',
  '量纲',
  '换算',
  'text',
  '<<',
  'constructor',
  '色',
);
const value = fc.constantFrom(
  '虾稻米产值',
  '固投',
  '金额',
  '60',
  '-1',
  '[甲产值, 乙产值]',
  '{a: 1}',
  '[]',
  '""',
  '&a 甲',
  '*a',
  '',
);
const entry = fc
  .array(fc.tuple(key, value), { maxLength: 4 })
  .map((pairs) => `{${pairs.map((pair) => pair.join(': ')).join(', ')}}`);

it('whatever stands in the lists, the report is read, and what is told of them lies inside the front matter', () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 5 }), fc.constantFrom('指标', 'units'), (entries, list) => {
      const front = `---\n${list}: [${entries.join(', ')}]\n---\n`;
      const { figures, findings } = analyze(`${front}\n实现财政收入4720万元。`);
      expect(figures).toHaveLength(1);
      for (const { span } of findings.filter((each) => each.check === 'unreadable-input')) {
        expect(span.start).toBeGreaterThan(0);
        expect(span.end).toBeLessThanOrEqual(front.length);
        expect(span.end).toBeGreaterThan(span.start);
      }
    }),
  );
});
