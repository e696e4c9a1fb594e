import { expect } from 'vitest';
import { analyze } from '../../../../server/src/core/analyze';
import type { FigureReading } from '../../../../server/src/core/account/figure-reading';
import { renderPeriod } from '../../../../server/src/core/reading/statement/period-name';
import type { Statement } from '../../../../server/src/core/reading/statement/statement';
import { inReview } from '../../fixture';
import { parseMarkers } from '../../markers';

/**
 * Reads a marked sentence and holds every figure's slots against its marker:
 *
 *     全镇实现财政收入{{财政收入 2025-01..2025-10 actual level|4720万元}}，超出年初预算{{财政收入 excess|74.5%}}。
 *
 * Every figure is marked, and nothing else is. A marker names the slots it cares for, in any order: the indicator (“?” for
 * none), the period, the role, the measure, “@全镇” the scope, “up” or “down”, “task”, “start”, “whole” or “threshold”,
 * “about=4720”, “against=4050”, “part-of=2.5”, “vs=年初预算”, “key=固定资产投资”, “base=2020”, “of=城镇/农村” for a list dealt
 * out, “+added” for a qualifier. A slot that is not named is not compared.
 */
export function expectReadings(marked: string, place: (text: string) => string = inReview): void {
  const { text, markers } = parseMarkers(marked);
  const source = place(text);
  const at = source.indexOf(text);
  const figures = analyze(source).figures.filter(
    ({ span }) => span.start >= at && span.end <= at + text.length,
  );
  const wanted = markers.map(({ label, span }) => lineOf(text.slice(span.start, span.end), label));
  const found = figures.map((reading, index) => {
    const marker = markers[index];
    const printed = text.slice(reading.span.start - at, reading.span.end - at);
    return lineOf(printed, marker ? answer(marker.label, reading) : '');
  });
  expect(found, text).toEqual(wanted);
}

function lineOf(printed: string, slots: string): string {
  return `${printed}: ${slots}`;
}

/** The marker's slots as they were read: a slot read otherwise makes the line differ. */
function answer(label: string, { statement }: FigureReading): string {
  return label
    .split(' ')
    .map((slot) => slotLike(slot, statement))
    .join(' ');
}

function slotLike(slot: string, statement: Statement): string {
  const [key, value] = /^(?<key>[a-z-]+)=(?<value>.*)$/u.exec(slot)?.slice(1) ?? [];
  if (key !== undefined && value !== undefined) return `${key}=${related(key, statement)}`;
  if (slot.startsWith('@')) return `@${statement.scope ?? '?'}`;
  if (slot.startsWith('+'))
    return (statement.qualifiers as readonly string[]).includes(slot.slice(1))
      ? slot
      : `+${statement.qualifiers.join('+')}`;
  return plainSlot(slot, statement);
}

function plainSlot(slot: string, statement: Statement): string {
  if (/^\d{4}/.test(slot)) return statement.period ? renderPeriod(statement.period) : '?';
  if (['actual', 'target', 'prior'].includes(slot)) return statement.role ?? '?';
  if (measures.includes(slot)) return statement.measure;
  if (slot === 'up' || slot === 'down') return directions[String(statement.direction)] ?? '?';
  if (['itself', 'task', 'start', 'whole', 'threshold'].includes(slot)) return statement.standsFor;
  if (slot === 'estimated') return statement.estimated ? slot : 'final';
  return statement.indicator?.name ?? '?';
}

const measures = [
  'level',
  'growth',
  'average-growth',
  'share',
  'completion',
  'excess',
  'difference',
  'multiple',
  'rank',
];

const directions: Readonly<Record<string, string>> = { '1': 'up', '-1': 'down', '0': 'level' };

function related(key: string, statement: Statement): string {
  switch (key) {
    case 'about':
      return printedOf(statement.about);
    case 'against':
      return printedOf(statement.against);
    case 'part-of':
      return printedOf(statement.partOf);
    case 'vs':
      return statement.againstName ?? '?';
    case 'key':
      return statement.indicator?.key ?? '?';
    case 'base':
      return statement.base ? renderPeriod(statement.base) : '?';
    case 'of':
      return statement.share?.subjects.join('/') ?? '?';
    default:
      throw new Error(`no slot is called ${key}`);
  }
}

function printedOf(statement: Statement | null): string {
  return statement?.figure.value.printed ?? '?';
}
