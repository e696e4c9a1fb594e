import levelWords from '../../../../../snippets/level-words.json';
import type { Level } from '../../report/document';
import { hanNumber } from '../../text/chinese-number';
import { eachPlaceholder, type Placeholder, type Section } from './section';

/** What a report says of itself; null where it does not. */
export interface OwnWords {
  /** “莲塘镇”. */
  readonly place: string | null;
  /** The year whose plan it sets. */
  readonly year: number | null;
  /** Whose report it is: what stands above a township is not what stands above a province. */
  readonly level: Level | null;
}

/** Of a text that says nothing of itself: what VS Code’s own list of snippets is made with. */
export const noOwnWords: OwnWords = { place: null, year: null, level: null };

/**
 * A section as it is put in, with the report’s own place, years and set phrases in the gaps that ask for them. In the report of
 * 莲塘镇 for 2027 “${2:@year(-1)}年工作回顾” is “${2:2026}年工作回顾”, “${1:@place(镇)}” is “${1:莲塘镇}” and “在${3:@leaders}的坚强领导下” is
 * “在${3:上级党委、政府和镇党委}的坚强领导下”; where nothing is known, they are “${2:20××}年工作回顾”, “${1:××镇}” and “${3:××}”. Numbers are
 * ×× in the data already: nobody’s can be left over in a report.
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

function ownText({ text }: Placeholder, own: OwnWords): string {
  return text.replace(/@([a-z]+)(?:\(([^)]+)\))?/gu, (_, word: string, argument: string | undefined) =>
    ownWord(word, argument, own),
  );
}

function ownWord(word: string, argument: string | undefined, own: OwnWords): string {
  switch (word) {
    case 'place':
      return own.place ?? `××${argument ?? ''}`;
    case 'year':
      return own.year === null ? '20××' : String(own.year + Number(argument ?? 0));
    case 'date':
      return `${ownWord('year', undefined, own)}年×月×日`;
    case 'fifth':
      return own.year === null ? '××' : (hanNumber(String(planOf(own.year))) ?? '××');
    case 'plan':
      return own.year === null
        ? '×××'
        : `${hanNumber(String(planOf(own.year) + Number(argument ?? 0))) ?? '××'}五`;
    case 'turn':
      return own.year === null ? '××之年' : turnOf(own.year);
    default:
      return setPhrase(word, own);
  }
}

/** The number of the five-year plan a year belongs to: 15 for 2026 to 2030. */
function planOf(year: number): number {
  return Math.floor((year - yearBeforePlans) / planYears);
}

/** Every plan since “六五” begins in a year that ends with 1 or 6; counted back in steps of five, “十五五” begins with this year. */
const yearBeforePlans = 1951;
const planYears = 5;

/** What a year is in its five-year plan: 2026 is “十五五”规划开局之年, 2027 实施“十五五”规划的重要一年. */
function turnOf(year: number): string {
  const plan = `“${ownWord('plan', undefined, { ...noOwnWords, year })}”规划`;
  const past = (year - yearBeforePlans) % planYears;
  if (past === 0) return `${plan}开局之年`;
  return past === planYears - 1 ? `${plan}收官之年` : `实施${plan}的重要一年`;
}

/** What a report of this level and kind of territory says: the county of 云溪县 is led by 市委、市政府和县委, the district by 区委. */
function setPhrase(word: string, { level, place }: OwnWords): string {
  const phrases: Readonly<Record<string, SetPhrases>> =
    level === null || level === 'nation' ? {} : levelWords[level];
  const own = phrases[place?.at(-1) ?? ''] ?? Object.values(phrases)[0];
  return own?.[word] ?? '××';
}

/** The set phrases of one kind of territory, by the word that asks for them. */
type SetPhrases = Readonly<Record<string, string>>;
