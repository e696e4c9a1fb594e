import fc from 'fast-check';
import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { App } from '../../client/preview/app';
import { arrange } from '../../client/preview/arrange';
import { changed, firstView, type View, type ViewChange } from '../../client/preview/view';
import type { TableResult, WireCell, WirePosition, WireRow } from '../../server/src/lsp/protocol';
import { at, empty, row, stated, table, words } from './panel-fixtures';

describe('the panel', () => {
  it('makes of a stated cell a button that says where it leads', () => {
    const html = panel(table([row('财政收入', { result: stated('4720') })]));
    expect(html).toContain('<th scope="row">财政收入');
    expect(html).toMatch(/<button type="button" class="jump" aria-label="转到 财政收入 result 4720"/);
  });

  it('says a unit once in each row, but to who listens with each value', () => {
    const cells = { unit: { ...empty, text: '万元' }, result: stated('4720万元'), target: stated('4.5亿元') };
    const html = panel(table([row('财政收入', cells)]));
    expect(html).toMatch(/aria-label="转到 财政收入 result 4720万元"[^>]*>4720<\/button>/);
    expect(html).toContain('>4.5亿元</button>');
    const hidden = panel(table([row('财政收入', cells)]), { ...firstView, hidden: ['unit'] });
    expect(hidden).toContain('>4720万元</button>');
  });

  it('says of an implied cell that it is implied, and how, also to who cannot see or point', () => {
    const implied: WireCell = {
      ...empty,
      text: '2704～2706',
      state: 'implied',
      derivation: ['4720 ÷ (1 + 74.5%)'],
    };
    const html = panel(table([row('财政收入', { target: implied })]));
    expect(html).toContain('<td class="implied">');
    expect(html).toMatch(/tabindex="0"[^>]*aria-label="2704～2706，推算，4720 ÷ \(1 \+ 74\.5%\)"/);
  });

  it('shows both values of a contradicted cell and leads to both, with a sign and words beside the colour', () => {
    const place = { text: '354', range: at };
    const cell: WireCell = {
      ...stated('384'),
      state: 'contradicted',
      against: [place],
      why: '146 + 208 = 354',
    };
    const html = panel(table([row('就业', { result: cell })]));
    expect(html).toContain('<td class="contradicted">');
    expect(html).toContain('≠ </span>384</button>');
    expect(html).toContain('aria-label="转到 354"');
    expect(html).toContain('<span class="note">146 + 208 = 354</span>');
    expect(html).toContain('不符');
  });

  it('leads to the other document where that is what a cell does not agree with, and names it', () => {
    const place = { text: '5250万元', range: at, uri: 'file:///%E5%8F%B0%E8%B4%A6.csv' };
    const cell: WireCell = { ...stated('5248.8'), state: 'contradicted', against: [place] };
    expect(panel(table([row('财政收入', { result: cell })]))).toContain(
      'aria-label="转到 5250万元（台账.csv）"',
    );
  });

  it('leads from last year’s target into last year’s report', () => {
    const place = { text: '6%以上', range: at, uri: 'file:///2025.md' };
    const cell: WireCell = { ...empty, text: '6%以上', state: 'stated', elsewhere: place, fromPrior: true };
    const html = panel(table([row('财政收入', { target: cell })]));
    expect(html).toMatch(/<button[^>]*aria-label="转到 财政收入 target 6%以上"[^>]*>6%以上<\/button>/u);
  });

  it('says below an empty cell why it is empty', () => {
    const cell: WireCell = { ...empty, text: '—', why: '实绩只到10月' };
    expect(panel(table([row('财政收入', { plannedGrowth: cell })]))).toContain(
      '<td class="empty"><span>—</span><span class="note">实绩只到10月</span></td>',
    );
  });

  it('groups rows by topic, a part under its whole', () => {
    const rows = [
      { ...row('财政收入', {}), topic: '财政金融' },
      { ...row('税收收入', {}), parent: '财政收入', topic: '工业' },
      { ...row('本地名目', {}), topic: null },
    ];
    const html = panel(table(rows));
    const titles = [...html.matchAll(/scope="rowgroup">([^<]*)</g)].map(([, title]) => title);
    expect(titles).toEqual(['财政与金融', '其他']);
    expect(html).toContain('<tr class="part"><th scope="row"><span class="of">其中 </span>税收收入');
  });

  it('draws what is attained against the whole task, and says it in words', () => {
    const behind = { ...row('固定资产投资', { completion: stated('77.7%') }), attainment: '77.7' };
    const attained = { ...behind, indicator: '财政收入', attainment: '174.5' };
    const html = panel(table([behind, attained]));
    expect(html).toMatch(/未完成任务<\/span><span aria-hidden="true">▽/);
    expect(html).toMatch(/完成任务<\/span><span aria-hidden="true">✓/);
    expect([...html.matchAll(/class="bar (\w+)"/g)].map(([, state]) => state)).toEqual([
      'behind',
      'attained',
    ]);
  });

  it('draws last year, this year and target of a headline indicator, with their values in words', () => {
    const values = {
      base: { ...stated('4860万元'), value: '48600000' },
      result: { ...stated('5248万元'), value: '52480000' },
    };
    const html = panel(table([{ ...row('财政收入', values), headline: true }, row('税收收入', values)]));
    expect(
      [...html.matchAll(/<svg class="trend"[^>]*aria-label="([^"]*)"/g)].map(([, label]) => label),
    ).toEqual(['base 4860万元，result 5248万元']);
  });

  it('names the scope of most rows once, and that of the others in their rows', () => {
    const town = { ...row('财政收入', {}), scope: '全镇' };
    const html = panel(table([town, { ...town, indicator: '税收' }, { ...town, scope: '开发区' }]));
    expect(html.split('全镇')).toHaveLength(2);
    expect(html).toContain('<span class="note">开发区</span>');
  });

  it('marks the cell the caret stands in', () => {
    const shown = table([row('财政收入', { result: stated('4720') })]);
    expect(panel(shown, firstView, { line: 3, character: 7 })).toContain('aria-current="location"');
    expect(panel(shown, firstView, { line: 3, character: 20 })).not.toContain('aria-current');
  });

  it('lists the findings with their severity in words, their arithmetic and their places', () => {
    const html = panel(table([]));
    expect(html).toContain('<h2 id="side-title">发现 1 处</h2>');
    expect(html).toContain('<span class="hidden">警告：</span><b>合计不符</b>');
    expect(html).toContain('<code>146 + 208 = 354</code>');
    expect(html).toContain('aria-label="转到 146个"');
  });

  it('lists the figures of one kind of coverage when asked', () => {
    const html = panel(table([]), { ...firstView, listed: 'unread' });
    expect(html).toContain('未识别 1');
    expect(html).toContain('aria-label="转到  7本"');
    expect(html).not.toContain('4720万元');
  });

  it('never lets words of the report become HTML', () => {
    const nasty = fc
      .array(fc.constantFrom('<', '>', '"', "'", '&', 'img', ' onerror=', '$&', '$1'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(nasty, (text) => {
        const cell: WireCell = { ...stated(text), state: 'contradicted', derivation: [text], why: text };
        const html = panel({ ...table([{ ...row(text, { result: cell }), scope: text }]), title: text });
        const tags = [...html.matchAll(/<[^>]*>/g)].map(([tag]) => tag);
        expect(tags.filter((tag) => tag.startsWith('<img') || /^<[^"]*onerror/.test(tag))).toEqual([]);
      }),
    );
  });
});

describe('rows', () => {
  const rows = [
    { ...row('粮食总产量', { result: { ...stated('2.5万吨'), value: '25000000' } }), topic: '农业农村' },
    { ...row('财政收入', { target: { ...empty, state: 'implied', text: '5' } }), targetMissing: true },
    row('外贸', { target: { ...empty, state: 'stated', text: '6%以上', fromPrior: true } }),
    row('就业', {
      result: { ...stated('9'), state: 'contradicted', value: '9' },
      check: { ...empty, state: 'contradicted' },
    }),
    row('税收', {
      check: { ...empty, state: 'stated', text: '✓' },
      result: { ...stated('10'), value: '10' },
    }),
  ];
  const names = (...changes: readonly ViewChange[]): readonly string[] =>
    arrange(table(rows), changes.reduce(changed, firstView)).flatMap(({ rows: shown }) =>
      shown.map(({ row: { indicator } }) => indicator),
    );

  it('are filtered by state and by words', () => {
    expect(names({ kind: 'filter', filter: 'contradicted' })).toEqual(['就业']);
    expect(names({ kind: 'filter', filter: 'missing' })).toEqual(['财政收入']);
    expect(names({ kind: 'filter', filter: 'implied' })).toEqual(['财政收入']);
    expect(names({ kind: 'filter', filter: 'checked' })).toEqual(['税收']);
    expect(names({ kind: 'filter', filter: 'promised' })).toEqual(['外贸']);
    expect(names({ kind: 'search', text: ' 收' })).toEqual(['财政收入', '税收']);
    expect(names({ kind: 'search', text: '农业' })).toEqual(['粮食总产量']);
  });

  it('are sorted by value, rows without one last, and a third click gives the report’s own order', () => {
    const sort: ViewChange = { kind: 'sort', column: 'result' };
    expect(names(sort)).toEqual(['粮食总产量', '税收', '就业', '财政收入', '外贸']);
    expect(names(sort, sort)).toEqual(['就业', '税收', '粮食总产量', '财政收入', '外贸']);
    expect(names(sort, sort, sort)).toEqual(names());
  });

  it('have keys of their own, which stay the same when values change', () => {
    const keys = (all: readonly WireRow[]): readonly string[] =>
      arrange(table(all), firstView).flatMap((group) => group.rows.map(({ key }) => key));
    const twice = keys([row('财政收入', {}), row('财政收入', {}), row('税收', {})]);
    expect(new Set(twice).size).toBe(3);
    expect(keys([row('财政收入', { result: stated('5000') })])[0]).toBe(twice[0]);
  });
});

describe('columns', () => {
  it('are hidden and shown again', () => {
    const hidden = changed(firstView, { kind: 'toggle', column: 'growth' });
    const rows = [row('财政收入', { growth: stated('8%') })];
    const header = (view: View): string => panel(table(rows), view).split('<tbody>')[0] ?? '';
    expect(header(hidden)).not.toContain('class="growth"');
    expect(header(changed(hidden, { kind: 'toggle', column: 'growth' }))).toContain('class="growth"');
  });

  it('that say nothing of this report are none, and where a growth stands is a note below it', () => {
    const cells = { growth: stated('8%'), standing: { ...empty, text: '居全县第2位' } };
    const html = panel(table([row('财政收入', cells)]));
    expect(html).not.toContain('class="completion"');
    expect(html).not.toContain('class="standing"');
    expect(html).toContain('<span class="note">居全县第2位</span>');
    expect(panel(table([row('财政收入', { completion: stated('77%') })]))).toContain('class="completion"');
  });
});

function panel(shown: TableResult, view: View = firstView, caret: WirePosition | null = null): string {
  const nothing = (): void => undefined;
  const events = { reveal: nothing, change: nothing, run: nothing, tell: nothing };
  return render(h(App, { model: { table: shown, words, view, caret }, events }));
}
