import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PanelWords } from '../../client/preview/messages';
import { escapeHtml, render } from '../../client/preview/render';
import { style } from '../../client/preview/style';
import type { ColumnId } from '../../server/src/core/table/table';
import { columnIds } from '../../server/src/core/table/table';
import type { TableResult, WireCell, WireRow } from '../../server/src/lsp/protocol';

describe('the panel', () => {
  it('makes of a stated cell a button that jumps to its place', () => {
    const [first] = render(table([row('财政收入', { result: stated('4720') })]), words).rows;
    expect(first?.html).toContain('<th scope="row">财政收入');
    expect(first?.html).toMatch(
      /<button type="button" class="jump" data-range="3,5,3,9"[^>]*>4720<\/button>/,
    );
    expect(first?.html).toContain('aria-label="转到 财政收入 result 4720"');
  });

  it('says of an implied cell that it is implied, and how, also to who cannot see or point', () => {
    const implied: WireCell = {
      ...empty,
      text: '2704～2706',
      state: 'implied',
      derivation: ['4720 ÷ (1 + 74.5%)'],
    };
    const [first] = render(table([row('财政收入', { target: implied })]), words).rows;
    expect(first?.html).toContain('<td class="implied">');
    expect(first?.html).toContain('title="4720 ÷ (1 + 74.5%)"');
    expect(first?.html).toMatch(/tabindex="0"[^>]*aria-label="2704～2706，推算，4720 ÷ \(1 \+ 74\.5%\)"/);
  });

  it('shows both values of a contradicted cell, with a sign and words beside the colour', () => {
    const cell: WireCell = { ...stated('384'), state: 'contradicted', derivation: ['155 + 199 = 354'] };
    const [first] = render(table([row('就业', { result: cell })]), words).rows;
    expect(first?.html).toContain('<td class="contradicted">');
    expect(first?.html).toContain('≠ </span>384</button>');
    expect(first?.html).toContain('<span class="note">155 + 199 = 354</span>');
    expect(first?.html).toContain('不符');
  });

  it('says below an empty cell why it is empty', () => {
    const cell: WireCell = { ...empty, text: '—', why: '实绩只到10月' };
    const [first] = render(table([row('财政收入', { plannedGrowth: cell })]), words).rows;
    expect(first?.html).toContain(
      '<td class="empty"><span>—</span><span class="note">实绩只到10月</span></td>',
    );
  });

  it('marks a part under its whole', () => {
    const [part] = render(table([{ ...row('工业投资', {}), parent: '固定资产投资' }]), words).rows;
    expect(part?.className).toBe('sub');
    expect(part?.html).toContain('其中</span> 工业投资');
  });

  it('names the scope of most rows once, and that of the others in their rows', () => {
    const town = { ...row('财政收入', {}), scope: '全镇' };
    const shown = render(table([town, { ...town, indicator: '税收' }, { ...town, scope: '开发区' }]), words);
    expect(shown.header).toContain('<small>全镇</small>');
    expect(shown.rows.map(({ html }) => html.includes('全镇'))).toEqual([false, false, false]);
    expect(shown.rows[2]?.html).toContain('<span class="note">开发区</span>');
  });

  it('shows the coverage in words and as a bar that adds up', () => {
    const { header } = render(table([]), words);
    expect(header).toContain('<h1>青梧镇政府工作报告 ');
    expect(header).toContain('10 个数字');
    expect(header).toContain('<b>4</b> 已核');
    expect([...header.matchAll(/data-share="(\d+)"/g)].map(([, share]) => share)).toEqual(['8', '10', '2']);
    expect(style).toContain('[data-share="8"]{width:40%}');
  });

  it('lists the findings with their severity in words, their arithmetic and their place', () => {
    const { findings, findingsTitle } = render(table([]), words);
    expect(findingsTitle).toBe('发现 1 处');
    expect(findings[0]?.html).toContain('<span class="hidden">警告：</span>两项相加是 354');
    expect(findings[0]?.html).toContain('data-range="7,0,7,4"');
    expect(findings[0]?.html).toContain('<code>155 + 199 = 354</code>');
  });

  it('gives each row a key of its own, which stays the same when its values change', () => {
    const keys = (rows: readonly WireRow[]) => render(table(rows), words).rows.map(({ key }) => key);
    const twice = keys([row('财政收入', {}), row('财政收入', {}), row('税收', {})]);
    expect(new Set(twice).size).toBe(3);
    expect(keys([row('财政收入', { result: stated('5000') })])[0]).toBe(twice[0]);
  });

  it('never lets words of the report become HTML', () => {
    const nasty = fc
      .array(fc.constantFrom('<', '>', '"', "'", '&', 'img', ' onerror=', '$&', '$1'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(nasty, (text) => {
        const cell: WireCell = { ...stated(text), state: 'contradicted', derivation: [text], why: text };
        const shown = render(
          { ...table([{ ...row(text, { result: cell }), scope: text }]), title: text },
          words,
        );
        const html = [shown.header, ...shown.rows.map((each) => each.html)].join('');
        const tags = [...html.matchAll(/<[^>]*>/g)].map(([tag]) => tag.replace(/="[^"]*"/g, ''));
        expect(
          tags.every((tag) => /^<\/?[a-z0-9]+(?: [a-z-]+)*>$/.test(tag) && !tag.includes('onerror')),
        ).toBe(true);
      }),
    );
    expect(escapeHtml(`<&>"'`)).toBe('&lt;&amp;&gt;&quot;&#39;');
  });
});

const empty: WireCell = { text: '', state: 'empty', range: null, derivation: [], why: null };

function stated(text: string): WireCell {
  const range = { start: { line: 3, character: 5 }, end: { line: 3, character: 9 } };
  return { ...empty, text, state: 'stated', range };
}

function row(indicator: string, cells: Partial<Record<ColumnId, WireCell>>): WireRow {
  const all = columnIds.map((id) => [id, cells[id] ?? empty] as const);
  return { indicator, scope: '', parent: null, cells: Object.fromEntries(all) as WireRow['cells'] };
}

function table(rows: readonly WireRow[]): TableResult {
  return {
    uri: 'file:///a.md',
    version: 1,
    title: '青梧镇政府工作报告',
    columns: columnIds.map((id) => ({ id, title: id })),
    rows,
    coverage: { figures: 10, checked: 4, unrelated: 5, unread: 1 },
    findings: [
      {
        check: 'sum-mismatch',
        severity: 'warning',
        message: '两项相加是 354，写的是“384人”。',
        range: { start: { line: 7, character: 0 }, end: { line: 7, character: 4 } },
        derivation: ['155 + 199 = 354'],
      },
    ],
  };
}

const words: PanelWords = {
  untitled: '未命名报告',
  none: '没有报告',
  tableLabel: '报告的指标',
  indicator: '指标',
  partOf: '其中',
  empty: '空',
  implied: '推算',
  contradicted: '与其他数字不符',
  jump: '转到 {0}',
  figures: '{0} 个数字',
  checked: '已核',
  unrelated: '无可核关系',
  unread: '未识别',
  findings: '发现 {0} 处',
  clean: '没有发现问题',
  severity: { error: '错误', warning: '警告', information: '信息', hint: '提示' },
};
