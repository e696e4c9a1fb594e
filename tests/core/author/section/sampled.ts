import { inOwnWords, type OwnWords } from '../../../../server/src/core/author/section/own-words';
import { filledIn, type Section } from '../../../../server/src/core/author/section/section';
import {
  piecesOfReport,
  type ReportDetails,
  skeleton,
} from '../../../../server/src/core/author/section/skeleton';
import samples from './samples.json';

/** What a writer might fill the gaps of a section with, in the order they stand in it; the numbers agree with each other. */
const sampleOf: Readonly<Partial<Record<string, readonly string[]>>> = samples;

/** The section as it stands before anybody fills it. */
export function asPutIn(section: Section, own: OwnWords): string {
  return filledIn({ body: [inOwnWords(section, own)] });
}

/** The section with its gaps filled, in the report of 清河镇 for 2026. */
export function sampled(section: Section): string {
  const [level = null] = section.levels;
  return filled(asPutIn(section, { place: '清河镇', year: 2026, level }), [section.id]);
}

/** A whole new report with its gaps filled. */
export function sampledReport(details: ReportDetails): string {
  return filled(skeleton(details), piecesOfReport(details.level, details.kind));
}

/** Every gap gets the next value of the sections' samples; congress, plenum and session are those of “二十届三中全会” and a fifth. */
function filled(text: string, ids: readonly string[]): string {
  const values = ids.flatMap((id) => sampleOf[id] ?? []);
  const full = text
    .replace(/×+(?=[届大])/gu, '二十')
    .replace(/×+(?=中)/gu, '三')
    .replace(/×+(?=次)/gu, '五')
    .replace(/×+/gu, (gap) => values.shift() ?? gap);
  if (values.length > 0 || full.includes('×'))
    throw new Error(`${ids.join(' ')}: ${values.join(' ')} ${full}`);
  return full;
}
