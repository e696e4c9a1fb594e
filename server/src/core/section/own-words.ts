import { eachPlaceholder, type Placeholder } from './placeholder';
import type { Section } from './section';

/** What a report says of itself; null where it does not. */
export interface OwnWords {
  /** “莲塘镇”. */
  readonly place: string | null;
  /** The year whose plan it sets. */
  readonly year: number | null;
}

/** The years of the samples count from a report that plans 2026. */
const sampleYear = 2026;
/** The invented places of the samples, the longer names first, each with what stands for a place not known. */
const samplePlaces: readonly (readonly [string, string])[] = [
  ['临溪镇', '××镇'],
  ['安和县', '××县'],
  ['泽阳市', '××市'],
  ['云岭省', '××省'],
  ['临溪', '××'],
];

/**
 * A section as it is put in: the report’s own place and years in its gaps, and no number of the sample. In the report of
 * 莲塘镇 for 2027 “${2:2025}年工作回顾” is “${2:2026}年工作回顾”, “${1:4200}万元” is “${1:××}万元” as drafters write what they do not
 * know yet, so that no invented figure can be left over in a report.
 */
export function inOwnWords({ body }: Pick<Section, 'body'>, own: OwnWords): string {
  return eachPlaceholder(body.join('\n'), (gap) =>
    gap.choices.length > 0
      ? `\${${String(gap.number)}|${ownFirst(gap.choices, own.place).join(',')}|}`
      : `\${${String(gap.number)}:${ownText(gap, own).replace(/[$}\\]/gu, '\\$&')}}`,
  );
}

/** Of 镇, 乡, 县 the one that the report’s place ends with comes first, for the first is what stands there unchosen. */
function ownFirst(choices: readonly string[], place: string | null): readonly string[] {
  const kind = place?.at(-1) ?? '';
  const fits: readonly ((choice: string) => boolean)[] = [
    (choice) => choice === kind,
    (choice) => choice.startsWith(kind),
    (choice) => choice.includes(kind),
  ];
  const own =
    kind === '' ? undefined : fits.map((fit) => choices.find(fit)).find((found) => found !== undefined);
  return own === undefined ? choices : [own, ...choices.filter((each) => each !== own)];
}

function ownText({ text, before, after }: Placeholder, { place, year }: OwnWords): string {
  const planned = year === null ? null : String(year);
  if (/^20\d\d$/u.test(text)) return year === null ? '20××' : String(Number(text) - sampleYear + year);
  if (/^20\d\d年\d/u.test(text)) return `${planned ?? '20××'}年×月×日`;
  if (text === '姓名') return '×××';
  // Which session it is, nobody can know; a table or a note has its number already.
  if (before.endsWith('第') && /[届次]/u.test(after)) return '×';
  if (/(?:表|\[\^)$/u.test(before)) return text;
  return placed(text, place).replace(/\d+(?:\.\d+)?/gu, '××');
}

function placed(text: string, place: string | null): string {
  const sample = samplePlaces.find(([name]) => text.includes(name));
  return sample === undefined ? text : text.replace(sample[0], () => place ?? sample[1]);
}
