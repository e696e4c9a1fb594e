import { describe, expect, it } from 'vitest';
import { meetingsIn, type Paper } from '../../../server/src/core/documents/companion/meeting';
import { paperIn } from '../../../server/src/core/report/paper';
import { paperKind, placeInTitle } from '../../../server/src/core/report/paper-kind';
import { parse } from '../../../server/src/core/report/parse';

describe('what a title says a paper is', () => {
  it.each([
    ['政府工作报告', 'government', null],
    ['2026年青石县政府工作报告', 'government', '青石县'],
    ['云溪镇2026年工作报告', 'government', '云溪镇'],
    [
      '关于青石县2025年国民经济和社会发展计划执行情况与2026年国民经济和社会发展计划草案的报告',
      'plan',
      '青石县',
    ],
    ['青石县2025年国民经济和社会发展计划执行情况及2026年计划（草案）报告', 'plan', '青石县'],
    ['关于云梁市及市本级2025年预算执行情况和2026年预算（草案）的报告', 'budget', '云梁市'],
    ['青石县2025年国民经济和社会发展统计公报', 'bulletin', '青石县'],
    ['在中共青石县委十四届八次全会上的报告', 'party', '青石县'],
    ['附表：青石县2026年国民经济和社会发展主要指标', 'tables', '青石县'],
  ])('%s', (title, kind, place) => {
    expect([paperKind(title), placeInTitle(title)]).toEqual([kind, place]);
  });

  it.each([
    '关于青石县2025年计划执行情况与2026年计划草案的审查结果报告',
    '关于青石县2025年上半年预算执行情况和下半年预算安排的报告',
    '关于青石县2024年财政决算（草案）的报告',
    '青石县人大常委会工作报告',
    '青石县人民法院工作报告',
    '青石县国民经济和社会发展第十五个五年规划纲要（草案）的报告',
    '政府工作报告解读',
    '青石县2025年教育事业统计公报',
  ])('%s is none of them', (title) => {
    expect(paperKind(title)).toBe(null);
  });

  it('reads a title over several lines, the place below it, and a file’s name where there is no title', () => {
    const split = '关于青石县2025年预算执行情况和\n\n2026年预算草案的报告\n\n一、2025年预算执行情况\n';
    const below = '政府工作报告\n\n（2026年1月12日在青石县第十八届人民代表大会第五次会议上）\n';
    expect(paperIn(parse(split), '稿.md')).toEqual({ kind: 'budget', place: '青石县', year: 2026 });
    expect(paperIn(parse(below), '稿.md')).toEqual({ kind: 'government', place: '青石县', year: 2026 });
    expect(paperIn(parse('一、执行情况\n'), '青石县2026年计划报告.md')).toEqual({
      kind: 'plan',
      place: '青石县',
      year: 2026,
    });
    expect(paperIn(parse('# 青石县人民法院工作报告\n'), '计划报告.md')).toBe(null);
  });

  it('a line of the meeting above a title is none of it', () => {
    expect(parse('在柳泉县第九届人民代表大会第五次会议上\n\n政府工作报告\n').title).toBe('政府工作报告');
    expect(parse('柳泉县2025年国民经济和社会发展\n\n统计公报\n').title).toBe(
      '柳泉县2025年国民经济和社会发展统计公报',
    );
  });

  it('a bulletin is of the meeting that plans the year after it', () => {
    const bulletin = parse('# 青石县2025年国民经济和社会发展统计公报\n\n## 一、综合\n');
    expect(paperIn(bulletin, '公报.md')?.year).toBe(2026);
  });
});

function paper(
  kind: Paper['kind'],
  place: string | null,
  year: number | null,
  folder = 'file:///会/',
): Paper {
  return { kind, place, year, folder, source: `${folder} ${kind} ${String(place)} ${String(year)}` };
}

/** The kinds of each meeting, with its versions. */
function kindsOf(papers: readonly Paper[]): readonly (readonly string[])[] {
  return meetingsIn(papers).map((each) => each.papers.map(({ kind }) => kind));
}

describe('the meetings of a folder', () => {
  it('are one where place and year are', () => {
    const papers = [paper('budget', '青石县', 2026), paper('government', '云梁市青石县', 2026)];
    expect(kindsOf(papers)).toEqual([['government', 'budget']]);
  });

  it.each([
    ['places', paper('plan', '白石县', 2026)],
    ['places that only sound alike', paper('plan', '东青石县', 2026)],
    ['years', paper('plan', '青石县', 2025)],
  ])('are apart where %s are', (_, other) => {
    expect(kindsOf([paper('government', '青石县', 2026), other])).toEqual([]);
  });

  it('take up what does not say its place or year, where there is only one in its folder', () => {
    const unplaced = paper('plan', null, 2026);
    const one = [paper('government', '青石县', 2026), unplaced];
    expect(kindsOf(one)).toEqual([['government', 'plan']]);
    expect(kindsOf([...one, paper('government', '白石县', 2026)])).toEqual([]);
    expect(kindsOf([paper('government', '青石县', 2026), paper('plan', null, null, 'file:///他/')])).toEqual(
      [],
    );
    expect(kindsOf([paper('government', null, 2026), unplaced])).toEqual([['government', 'plan']]);
    expect(kindsOf([paper('government', null, 2025), unplaced])).toEqual([]);
  });

  it('use none of two versions of a paper in one folder, and the uppermost of several', () => {
    const draft = { ...paper('government', '青石县', 2026), source: '征求意见稿' };
    const [plan, budget] = [paper('plan', '青石县', 2026), paper('budget', '青石县', 2026)];
    const versions = [paper('government', '青石县', 2026), draft, plan, budget];
    const [meeting] = meetingsIn(versions);
    expect(meeting?.papers.map(({ kind }) => kind)).toEqual(['plan', 'budget']);
    expect(meeting?.versions).toEqual([{ kind: 'government', all: versions.slice(0, 2), used: null }]);
    const older = { ...draft, folder: 'file:///会/旧稿/' };
    const [kept] = meetingsIn([versions[0]!, older, plan]);
    expect(kept?.papers).toEqual([versions[0], plan]);
    expect(kept?.versions[0]?.used).toBe(versions[0]);
  });

  it('hold reports of one year for versions only where they say their place, or lie among other papers', () => {
    const one = paper('government', null, 2026);
    const other = { ...one, source: '另一份' };
    expect(meetingsIn([one, other])).toEqual([]);
    expect(meetingsIn([one, paper('government', '青石县', 2026)])).toEqual([]);
    expect(meetingsIn([one, other, paper('plan', null, 2026)])[0]?.versions).toHaveLength(1);
  });

  it('hold a copy under another name for the same paper', () => {
    const one = paper('government', '青石县', 2026);
    expect(meetingsIn([one, { ...one }, paper('plan', '青石县', 2026)])[0]?.versions).toEqual([]);
  });
});
