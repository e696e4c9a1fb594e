import type { Language } from '../../text/language';
import type { CheckedRelation, CountReading, FigureReading } from '../../account/figure-reading';
import type { Figure } from '../../reading/figure/figure';
import type { Decimal } from '../../number/decimal';
import { escapeMarkdown } from '../../text/escape';
import { messages } from '../message';
import type { HoverWords } from '../message/zh-CN/slots';
import { renderPeriod } from '../../reading/statement/period-name';

/**
 * What a figure was read as and every check it took part in, in Markdown:
 *
 * **2.5亿元** · 固定资产投资 · 全镇 · 2020年1—10月 · 实绩, then 读作 2.45～2.60亿元 之间, then a line for each check.
 */
export function renderHover(reading: FigureReading | CountReading, language: Language): string {
  const words = messages[language].hover;
  if (!('statement' in reading))
    return [`**${escapeMarkdown(reading.text)}**`, checkLine(reading.check, words)].join('\n\n');
  return [
    titleLine(reading, words),
    intervalLine(reading.statement.figure, words),
    ...standingLines(reading, words),
    ...unfilledLines(reading, words),
    ...checkLines(reading, words),
  ].join('\n\n');
}

function titleLine({ text, statement }: FigureReading, words: HoverWords): string {
  const slots = [
    statement.indicator?.name,
    statement.scope,
    statement.period ? renderPeriod(statement.period) : null,
    statement.role ? words.role[statement.role] : null,
    statement.standsFor === 'threshold' ? words.slots.standing.threshold : words.measure[statement.measure],
    statement.estimated ? words.estimated : null,
  ];
  return [
    `**${escapeMarkdown(text)}**`,
    ...slots.filter((slot) => slot !== null && slot !== undefined).map(escapeMarkdown),
  ].join(' · ');
}

function intervalLine(figure: Figure, words: HoverWords): string {
  const { low, high } = figure.interval;
  const unit = escapeMarkdown(figure.unit.text);
  if (low && high && low.equals(high)) return words.exact(`${low.toFixed()}${unit}`);
  if (low && high) {
    const range = `${shortened(low)}～${shortened(high)}${unit}`;
    return figure.bound === 'exact' ? words.readAs(range) : words.between(range);
  }
  if (low) return words.atLeast(`${shortened(low)}${unit}`);
  return high ? words.atMost(`${shortened(high)}${unit}`) : '';
}

/** An end without end (三分之一 reaches 36.666…%) is for reading, not for reckoning. */
function shortened(end: Decimal): string {
  return end.toDecimalPlaces(4).toFixed();
}

/** What a figure is that is no value of its own: a task, a start, a whole, a threshold. */
function standingLines({ statement: { standsFor } }: FigureReading, words: HoverWords): readonly string[] {
  return standsFor === 'itself' ? [] : [words.slots.standingSentence[standsFor]];
}

function unfilledLines({ unfilled }: FigureReading, { slots }: HoverWords): readonly string[] {
  return unfilled.map((each) => escapeMarkdown(slots.unfilled(slots.name[each.slot], slots.why(each))));
}

function checkLines(reading: FigureReading, words: HoverWords): readonly string[] {
  if (reading.checks.length > 0) return reading.checks.map((check) => checkLine(check, words));
  if (reading.statement.standsFor === 'threshold') return [];
  return [reading.unfilled.some(({ slot }) => slot !== 'scope') ? words.slots.consequence : words.unrelated];
}

function checkLine(check: CheckedRelation, words: HoverWords): string {
  return escapeMarkdown(words[check.outcome](check.arithmetic));
}
