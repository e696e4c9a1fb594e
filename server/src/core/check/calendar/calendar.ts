import source from './calendar.json';

/** A five-year plan or a five-year programme, both years included: “十四五” is `{ number: 14, first: 2021, last: 2025 }`. */
export interface Term {
  readonly number: number;
  readonly first: number;
  readonly last: number;
  /** The year of the 远景目标 adopted with the plan: 2035 with “十四五”. */
  readonly outlook?: number;
}

/** A national congress of the Party, with its days: “党的二十大” is 2022-10-16 to 2022-10-22. */
export interface Congress {
  readonly number: number;
  readonly opens: string;
  readonly closes: string;
}

/** A plenary session of the Central Committee: “二十届三中全会” opened on 2024-07-15. */
export interface Plenum {
  readonly congress: number;
  readonly number: number;
  readonly opens: string;
}

/** A national survey and its editions, each at its reference year: 第七次全国人口普查 is 2020. */
interface Survey {
  readonly name: string;
  readonly editions: readonly { readonly number: number; readonly year: number }[];
}

/** An event whose anniversaries are kept, under all its names: 新中国成立, 国庆 … 1949. */
interface Anniversary {
  readonly names: readonly string[];
  readonly year: number;
}

/**
 * What is certain of the calendar of public life, as of the date in the file: plans, congresses, surveys, anniversaries.
 *
 * Only what has taken place or has been announced stands here; what is not in the file is never judged.
 */
export interface Calendar {
  /** The month the file was last checked: “2026-03”. */
  readonly asOf: string;
  readonly fiveYearPlans: readonly Term[];
  /** 五年普法规划: “八五”普法 is 2021—2025. */
  readonly legalEducation: readonly Term[];
  readonly partyCongresses: readonly Congress[];
  readonly plenums: readonly Plenum[];
  /** 全国人民代表大会: the year of each first session; one session a year, five a term. */
  readonly nationalCongresses: readonly { readonly number: number; readonly first: number }[];
  readonly surveys: readonly Survey[];
  readonly anniversaries: readonly Anniversary[];
}

/** The calendar Heshu ships with. */
export const calendar: Calendar = source;

/** The five-year plan with a number: 14 is 2021—2025; undefined for one that is not known. */
export function planNumbered(number: number): Term | undefined {
  return calendar.fiveYearPlans.find((each) => each.number === number);
}

/** The 普法 programme with a number: 8 is 2021—2025. */
export function legalEducationNumbered(number: number): Term | undefined {
  return calendar.legalEducation.find((each) => each.number === number);
}

/** The Party congress with a number: 20 opened on 2022-10-16. */
export function congressNumbered(number: number): Congress | undefined {
  return calendar.partyCongresses.find((each) => each.number === number);
}

/** The plenum of a Central Committee: 20 and 3 opened on 2024-07-15. */
export function plenumNumbered(congress: number, number: number): Plenum | undefined {
  return calendar.plenums.find((each) => each.congress === congress && each.number === number);
}

/** The reference year of a survey: 人口普查 and 7 is 2020. */
export function surveyYear(name: string, number: number): number | undefined {
  const survey = calendar.surveys.find((each) => each.name === name);
  return survey?.editions.find((each) => each.number === number)?.year;
}

/** The year of a session of the National People's Congress: 十四届 and 二次 is 2024; undefined outside one to five. */
export function nationalSessionYear(congress: number, session: number): number | undefined {
  const first = calendar.nationalCongresses.find((each) => each.number === congress)?.first;
  return first === undefined || session < 1 || session > 5 ? undefined : first + session - 1;
}

/** The year of a date of the file: “2022-10-16” is 2022. */
export function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}
