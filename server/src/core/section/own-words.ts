import type { Section } from './section';

/** What a report says of itself; null where it does not. */
export interface OwnWords {
  /** “莲塘镇”. */
  readonly place: string | null;
  /** The year whose plan it sets. */
  readonly year: number | null;
}

/** The years of the samples count from a report that plans 2026. */
export const sampleYear = 2026;
/** The invented places of the samples, the longer names first. */
export const samplePlaces: readonly string[] = ['临溪镇', '安和县', '泽阳市', '云岭省', '临溪'];

/**
 * A section’s body with the report’s own place and years in its gaps: in the report of 莲塘镇 for 2027, “${2:2025}年工作回顾”
 * is “${2:2026}年工作回顾”, so that no sample name is left over in it.
 */
export function inOwnWords({ body }: Pick<Section, 'body'>, { place, year }: OwnWords): string {
  return body
    .join('\n')
    .replace(/(?<open>\$\{\d+:)(?<text>[^}]*)\}/gu, (_gap, open: string, text: string) => {
      const dated = year === null ? text : text.replace(/^20\d\d(?=$|[年-])/u, (each) => shifted(each, year));
      return `${open}${place === null ? dated : placed(dated, place)}}`;
    });
}

function shifted(sample: string, year: number): string {
  return String(Number(sample) - sampleYear + year);
}

function placed(text: string, place: string): string {
  const sample = samplePlaces.find((each) => text.includes(each));
  return sample === undefined ? text : text.replace(sample, place.replace(/[$}\\]/gu, '\\$&'));
}
