import { expect } from 'vitest';
import type { FileFigure } from '../../../../server/src/core/documents/figures-file/file-figure';
import {
  readFiguresFile,
  type ReadFigures,
} from '../../../../server/src/core/documents/figures-file/read-figures-file';
import { renderPeriod } from '../../../../server/src/core/reading/statement/period-name';
import { standardVocabulary } from '../../../../server/src/core/reading/vocabulary/vocabulary';
import { readSheets } from '../../../../server/src/formats/sheets-read';

/** A CSV as a report of 2026 reads it, with the columns its front matter names. */
export function readCsvFigures(csv: string, mapping: Readonly<Record<string, string>> = {}): ReadFigures {
  return readFigures('台账.csv', csv, mapping);
}

/** A figures file of any kind that is text, by its name. */
export function readFigures(
  name: string,
  text: string,
  mapping: Readonly<Record<string, string>> = {},
): ReadFigures {
  const read = readSheets(new TextEncoder().encode(text), name);
  if (read.kind === 'fault') expect.fail(read.fault);
  return readFiguresFile(name, read.sheets, {
    years: { plan: 2026, reviewed: 2025, current: 2025 },
    settings: { ...standardVocabulary, approximation: 0.05 },
    mapping: new Map(Object.entries(mapping)),
  });
}

/** A figure in one line: “E2 财政收入 东河镇 2025 actual level 4720万元”. */
export function lineOf({ cell, indicator, scope, period, role, measure, text }: FileFigure): string {
  return [cell.name, indicator.key, scope ?? '·', renderPeriod(period), role, measure, text].join(' ');
}

/** Each figure of a CSV in one line. */
export function linesOf(csv: string, mapping: Readonly<Record<string, string>> = {}): readonly string[] {
  return readCsvFigures(csv, mapping).figures.map(lineOf);
}

/** What of a CSV was not understood: “C2 三成多 value”. */
export function unreadIn(csv: string, mapping: Readonly<Record<string, string>> = {}): readonly string[] {
  return readCsvFigures(csv, mapping).unread.map(({ cell, text, why }) => `${cell.name} ${text} ${why}`);
}
