import { unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { analyze } from '../../server/src/core/analyze';
import type { Analysis } from '../../server/src/core/analysis';
import { changedLayout, type LayoutChanges } from '../../server/src/core/output/export/layout-changes';
import { layOut } from '../../server/src/core/output/export/lay-out';
import { officeMarkdown } from '../../server/src/core/output/import/office-markdown';
import { messages } from '../../server/src/core/output/message/index';
import { readDocx, writeReportDocx } from '../../server/src/formats/index';

/** The example report that comes with Heshu. */
export const example = readFileSync('examples/qingshui-2026.md', 'utf8');

/** A report as the bytes of its DOCX, as a review copy or in another layout if asked for. */
export async function exported(
  analysis: Analysis,
  comments = false,
  layout: LayoutChanges = {},
): Promise<Uint8Array> {
  const words = messages['zh-CN'].exports;
  const findings = comments ? analysis.findings : [];
  const laid = layOut(analysis.document, changedLayout(layout), findings, words);
  return writeReportDocx(laid, words.commenter);
}

/** A DOCX as the Markdown it is imported as. */
export async function imported(bytes: Uint8Array): Promise<string> {
  const reading = await readDocx(bytes);
  if (reading.kind === 'problem') throw new Error(reading.problem);
  return officeMarkdown(reading.document);
}

/** All parts of an office file as text, by name. */
export function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => [
    name,
    new TextDecoder().decode(part),
  ]);
  return Object.fromEntries(parts) as Record<string, string>;
}

/** Reads a text as the example is read: its front matter is not printed, so an exported copy has none. */
export function read(source: string): Analysis {
  return analyze(source, { language: 'zh-CN', approximation: 0.05, disabled: [], year: 2026, level: 'town' });
}
