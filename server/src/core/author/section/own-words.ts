import { eachPlaceholder, type Placeholder, type Section } from './section';

/** What a report says of itself; null where it does not. */
export interface OwnWords {
  /** “莲塘镇”. */
  readonly place: string | null;
  /** The year whose plan it sets. */
  readonly year: number | null;
}

/** Of a text that says nothing of itself: what VS Code’s own list of snippets is made with. */
export const noOwnWords: OwnWords = { place: null, year: null };

/**
 * A section as it is put in, with the report’s own place and years in the gaps that ask for them. In the report of 莲塘镇
 * for 2027 “${2:@year(-1)}年工作回顾” is “${2:2026}年工作回顾” and “${1:@place(镇)}” is “${1:莲塘镇}”; where neither is known, they
 * are “${2:20××}年工作回顾” and “${1:××镇}”. Numbers are ×× in the data already: nobody’s can be left over in a report.
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

function ownText({ text }: Placeholder, { place, year }: OwnWords): string {
  const yearAt = (offset: number): string => (year === null ? '20××' : String(year + offset));
  return text
    .replace(/@place(?:\((.)\))?/gu, (_, kind: string | undefined) => place ?? `××${kind ?? ''}`)
    .replace(/@year(?:\(([+-]\d)\))?/gu, (_, offset: string | undefined) => yearAt(Number(offset ?? 0)))
    .replace(/@date/gu, () => `${yearAt(0)}年×月×日`);
}
