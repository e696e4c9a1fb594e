import type { FigureReading } from '../../../account/figure-reading';
import type { Slot } from '../../../account/unfilled';
import { signedText } from '../../../reading/figure/figure';
import { renderPeriod } from '../../../reading/statement/period-name';
import type { Statement } from '../../../reading/statement/statement';
import type { Language } from '../../../text/language';
import { messages } from '../../message';

/**
 * What each figure of a sentence says: “530万元  指标 投资 · 范围 全镇 · 时期 2025 · 性质 实绩 · 量别 数额”, below it what it is tied to
 * and every check it took part in.
 */
export function figureLines(readings: readonly FigureReading[], language: Language): readonly string[] {
  return readings.flatMap((reading) => [
    [reading.text, slotsOf(reading, language)].join('  '),
    ...[...links(reading.statement, language), ...checks(reading, language)].map((each) => `    ${each}`),
  ]);
}

function slotsOf(reading: FigureReading, language: Language): string {
  const { statement } = reading;
  const { cli, explain } = messages[language];
  const { role, slots: said, columns } = cli.figures;
  const filled: readonly (readonly [Slot, string | null])[] = [
    ['indicator', statement.indicator?.name ?? null],
    ['scope', statement.scope],
    ['period', statement.period ? renderPeriod(statement.period) : null],
    ['role', statement.role && role[statement.role]],
  ];
  const slots = filled.map(([slot, value]) => {
    const reason = reading.unfilled.find((each) => each.slot === slot);
    return `${columns[slot]} ${value ?? explain.empty(reason ? said.why(reason) : '')}`;
  });
  return [...slots, ...standing(statement, language)].join(' · ');
}

function standing({ standsFor, measure, estimated }: Statement, language: Language): readonly string[] {
  const { cli, explain } = messages[language];
  const { columns, measure: names, slots } = cli.figures;
  return [
    ...(standsFor === 'threshold' ? [] : [`${columns.measure} ${names[measure]}`]),
    ...(standsFor === 'itself' ? [] : [slots.standing[standsFor]]),
    ...(estimated ? [explain.estimated] : []),
  ];
}

function links(statement: Statement, language: Language): readonly string[] {
  const { about, against, againstName, partOf } = statement;
  const words = messages[language].explain.links;
  const compared = against ? printed(against) : againstName;
  return [
    ...(about ? [words.about(printed(about))] : []),
    ...(compared === null ? [] : [words.against(compared)]),
    ...(partOf ? [words.partOf(printed(partOf))] : []),
  ];
}

/** “530万元”. */
function printed({ figure }: Statement): string {
  return signedText(figure.value) + figure.unit.text;
}

function checks(reading: FigureReading, language: Language): readonly string[] {
  const words = messages[language].hover;
  return reading.checks.map((check) => words[check.outcome](check.arithmetic));
}
