import { describe, expect, it } from 'vitest';
import type { ExplainResult } from '../../server/src/lsp/protocol';
import { connect } from './client';
import { openMarked, type MarkedReport } from './marked';

const report = (words: string): string => `# 东河镇政府工作报告\n\n## 一、2025年工作回顾\n\n${words}\n`;

function explain({
  client,
  uri,
  at,
}: Pick<MarkedReport, 'client' | 'uri' | 'at'>): Promise<ExplainResult | null> {
  return client.connection.sendRequest('heshu/explain', { uri, position: at.position });
}

describe('heshu/explain', () => {
  // 𠮷 is two UTF-16 units: places behind it must still be right.
  const marked = report('𠮷祥桥建成。{{s|扶持高杭、柳{{|}}塘两个村。}}');

  it('says how the sentence at the caret is read, and where it stands', async () => {
    const opened = await openMarked(marked);
    const answer = await explain(opened);
    expect(answer?.range).toEqual(opened.ranges('s')[0]);
    expect(answer?.text).toMatch(/^扶持高杭、柳塘两个村。\n\n词 +作用 +属于\n/u);
    expect(answer?.text).toMatch(/“两个村”数 2：.*；相符\n/u);
  });

  it('in the language of the editor', async () => {
    const answer = await explain(await openMarked(marked, { locale: 'en' }));
    expect(answer?.text).toMatch(/“两个村” counts 2: .*; holds\n/u);
  });

  it('says nothing where there is no sentence, and of what is no report', async () => {
    expect(await explain(await openMarked(report('修路12公里。\n{{|}}\n建桥3座。')))).toBe(null);
    const client = await connect();
    await client.open('file:///reports/b.md', '# 笔记');
    const position = { line: 0, character: 2 };
    const answer = await client.connection.sendRequest('heshu/explain', {
      uri: 'file:///reports/b.md',
      position,
    });
    expect(answer).toBe(null);
  });
});
