import { connect } from './client';
import type { ClientOptions, TestClient } from './client';

/** A report with one sum that does not add up: 146 + 208 is 354. */
export const report = `# 青梧镇政府工作报告

一、2020年工作回顾

（一）民生保障更加有力

一年来，开发146个保洁员岗位和208个护林员岗位，解决困难群众384人就业。全镇修路12公里。

二、2021年工作安排

继续办好就业服务。
`;

export const uri = 'file:///reports/qingwu.md';

/** Where a text stands in the report, as LSP says it. */
export function rangeOf(text: string, source = report) {
  const at = source.indexOf(text);
  return { start: positionAt(at, source), end: positionAt(at + text.length, source) };
}

export function positionAt(offset: number, source = report) {
  const before = source.slice(0, offset).split('\n');
  return { line: before.length - 1, character: before.at(-1)!.length };
}

/** A client with the report open. */
export async function openReport(options: ClientOptions = {}): Promise<TestClient> {
  const client = await connect(options);
  await client.open(uri, report);
  return client;
}

/** A copy of the report with one text put for another. */
export function edited(from: string, to: string): string {
  return report.replace(from, to);
}
