import { describe, it } from 'vitest';
import { expectFindings, frontMatter, inPlan, inReport } from '../fixture';

/** A report of an invented county without front matter, delivered on a day of 2022. */
function dated(...lines: readonly string[]): string {
  return `政府工作报告\n\n——2022年1月20日在松原县第八届人民代表大会第三次会议上\n\n各位代表：\n\n${lines.join('\n\n')}\n`;
}

describe('stale-year', () => {
  it('a heading whose year is neither reviewed nor planned', () => {
    expectFindings(
      dated(
        '一、2021年工作回顾',
        '各项工作平稳。',
        '二、{{!stale-year/warning|2023年}}工作安排',
        '抓好各项工作。',
      ),
    );
    expectFindings(
      dated(
        '一、{{!stale-year/warning|2020年}}工作回顾',
        '各项工作平稳。',
        '二、2022年工作安排',
        '抓好各项工作。',
      ),
    );
  });

  it('a review under the plan’s year, and the other way round', () => {
    expectFindings(
      dated('一、{{!stale-year|2022年}}工作回顾', '各项工作平稳。', '二、2022年工作安排', '抓好各项工作。'),
    );
    expectFindings(
      dated('一、2021年工作回顾', '各项工作平稳。', '二、{{!stale-year|2021年}}工作安排', '抓好各项工作。'),
    );
  });

  it('the words that open a section', () => {
    expectFindings(
      dated(
        '一、2021年工作回顾',
        '刚刚过去的{{!stale-year|2020年}}，各项工作平稳。',
        '二、2022年工作安排',
        '{{!stale-year|2021年}}是落实规划的重要一年。',
      ),
    );
  });

  it('the year of the work, and the one that is named', () => {
    expectFindings(inPlan('做好{{!stale-year|2025年}}政府工作，要坚持稳中求进。'));
    expectFindings(inPlan('将{{!stale-year|2025年}}确定为“项目提速年”。'));
    expectFindings(inPlan('我们将2025年确定为“项目提速年”，取得了实效。'));
    expectFindings(inPlan('做好2026年政府工作，要落实2025年政府工作会议部署，把2026年作为“作风建设年”。'));
  });

  it('the day above a report that never speaks of its year', () => {
    const above = (day: string, plan = '2024年工作安排', more = '') =>
      `# 政府工作报告\n\n——${day}在松原县第八届人民代表大会第三次会议上\n\n${text}## 二、${plan}\n\n2024年抓好各项工作。${more}\n`;
    const text = '## 一、过去一年的工作\n\n2023年粮食增产，2023年各项工作平稳。2023年末人口稳定。\n\n';
    expectFindings(above('{{!stale-year/warning|2025年}}1月20日'));
    expectFindings(above('2024年1月20日'));
    // Nothing but the day says which year it is for; its own year is spoken of after all; by the summer a report may be for a longer time.
    expectFindings(above('2025年1月20日', '今后的工作'));
    expectFindings(above('2025年1月20日', '今后的工作', '到2025年末全部建成。'));
    expectFindings(above('2025年8月20日'));
  });

  it('the title, unless 今年 is the year looked back on', () => {
    const titled = (year: string, day: string) =>
      `# ${year}松原县政府工作报告\n\n——${day}在松原县第八届人民代表大会第三次会议上\n\n## 一、2021年工作回顾\n\n平稳。\n\n## 二、2022年工作安排\n\n抓好。\n`;
    expectFindings(titled('{{!stale-year|2021年}}', '2022年1月20日'));
    expectFindings(titled('2022年', '2022年1月20日'));
    expectFindings(titled('2021年', '2021年12月20日'));
    expectFindings(titled('2021年度', '2022年1月20日'));
  });

  it('is silent where a plan looks back first', () => {
    expectFindings(
      dated(
        '一、2021年工作回顾',
        '平稳。',
        '二、2022年工作安排',
        '2021年是打基础的一年。2022年是抓落实的一年。',
      ),
    );
    expectFindings(dated('一、2021年上半年工作回顾', '平稳。', '二、2022年上半年工作安排', '抓好落实。'));
    // Several years, and both years, in one heading.
    expectFindings(dated('一、2019年以来工作回顾', '平稳。', '二、2022年工作安排', '抓好落实。'));
    expectFindings(
      dated('一、2021年的政府工作和2022年的奋斗目标', '平稳。', '二、2022年工作安排', '抓好落实。'),
    );
  });

  it('is silent for goals, spans and the report’s own years', () => {
    expectFindings(
      dated(
        '一、2021年工作回顾',
        '2021年，各项工作平稳。',
        '二、2022年工作安排',
        '2021年，全县打下基础。',
        '三、2035年远景目标',
        '到2035年基本实现现代化。',
      ),
    );
    expectFindings(
      `${frontMatter}## 一、2021—2025年工作回顾\n\n各项工作平稳。\n\n## 二、2030年奋斗目标\n\n再上台阶。\n`,
    );
  });
});

describe('session-order', () => {
  it('a session that has not come before this one', () => {
    expectFindings(
      dated('一、2021年工作回顾', '圆满完成{{!session-order/warning|县八届人大三次会议}}确定的目标任务。'),
    );
    expectFindings(
      dated(
        '一、2021年工作回顾',
        '圆满完成{{!session-order/information|县八届人大一次会议}}确定的目标任务。',
      ),
    );
  });

  it('is silent for the session before, another level and another term', () => {
    expectFindings(
      dated(
        '一、2021年工作回顾',
        '圆满完成县八届人大二次会议确定的目标任务。',
        '落实市十五届人大四次会议确定的任务。',
        '实现县七届人大五次会议确定的目标。',
      ),
    );
  });

  it('an edition planned that comes before one held', () => {
    expectFindings(
      inReport(
        ['成功举办{{^1|第五届广场舞大赛}}。'],
        ['办好{{!session-order/warning#1|第四届广场舞大赛}}。'],
      ),
    );
    expectFindings(
      inReport(
        ['{{^1|第22届农博会}}参展企业创历史新高。'],
        ['办好{{!session-order/warning#1|第21届农博会}}和产业峰会。'],
      ),
    );
    expectFindings(inReport(['在第五届农博会上签约8个项目。'], ['办好第三届农博会。']));
    expectFindings(
      inReport(
        ['成功举办{{^1|第五届广场舞大赛}}。'],
        ['办好{{!session-order/information#1|第七届广场舞大赛}}。'],
      ),
    );
    expectFindings(
      inReport(['成功举办第五届广场舞大赛、省第三届园博会。'], ['办好第六届广场舞大赛、市第二届园博会。']),
    );
  });
});
