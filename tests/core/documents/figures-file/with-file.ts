import { expect } from 'vitest';
import { defaultSettings, type Analysis } from '../../../../server/src/core/analysis';
import { noCompanions, type Companions } from '../../../../server/src/core/documents/companion/companion';
import { readSheets } from '../../../../server/src/formats/sheets-read';
import { expectFindings } from '../../fixture';

/** A report of 东河镇 for 2026 with a figures file; the body is marked as every fixture is. */
export function expectWithFile(csv: string, body: string, head = '', named = '台账: 台账.csv\n'): Analysis {
  const { file } = fileOf(csv);
  const marked = `---\n年份: 2026\n级别: 乡镇\n机关: 东河镇人民政府\n${named}${head}---\n\n## 一、2025年工作回顾\n\n${body}\n`;
  return expectFindings(marked, { ...defaultSettings, companions: { ...noCompanions, data: file } });
}

/** A CSV as the caller of the core hands it over. */
export function fileOf(csv: string): { readonly file: NonNullable<Companions['data']> } {
  const read = readSheets(new TextEncoder().encode(csv), '台账.csv');
  if (read.kind === 'fault') expect.fail(read.fault);
  return { file: { path: '台账.csv', source: read.source, sheets: read.sheets } };
}

/** Rows under the headings most figures files have. */
export function rows(...lines: readonly string[]): string {
  return ['指标,地区,时期,单位,数值,增速（%）,目标,来源,数据状态,公开', ...lines].join('\n');
}
