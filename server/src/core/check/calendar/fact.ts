/** What the calendar says of an event, for the message that speaks of it. */
export type CalendarFact =
  /** “十四五” is 2021—2025, its 开局 is 2021; `edge` says which year is meant, `year` is that year. */
  | {
      readonly kind: 'plan-year';
      readonly plan: string;
      readonly first: number;
      readonly last: number;
      readonly edge: 'first' | 'last' | 'nth';
      readonly nth: number;
      readonly year: number;
    }
  /** “十四五” is 2021—2025. */
  | { readonly kind: 'plan'; readonly plan: string; readonly first: number; readonly last: number }
  /** The 远景目标 of “十四五” is that of 2035. */
  | { readonly kind: 'outlook'; readonly name: string; readonly year: number }
  /** 党的二十大 elects the 二十届 Central Committee. */
  | { readonly kind: 'committee'; readonly congress: string }
  /** 党的二十大 opened on 2022-10-16. */
  | { readonly kind: 'meeting'; readonly name: string; readonly date: string }
  /** 十四届全国人大二次会议 was held in 2024; 第七次人口普查 is of 2020. */
  | { readonly kind: 'held'; readonly name: string; readonly year: number }
  /** 新中国成立 in 1949, so its 75th anniversary is in 2024. */
  | {
      readonly kind: 'anniversary';
      readonly name: string;
      readonly base: number;
      readonly count: number;
      readonly year: number;
    }
  /** “八五”普法 is 2021—2025. */
  | { readonly kind: 'term'; readonly name: string; readonly first: number; readonly last: number };

/** Which years the text speaks of: a year it names, or the years of the report. */
export type SaidYear =
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'date'; readonly date: string }
  /** The plan said to come next: “十五五” after “十三五”. */
  | { readonly kind: 'next'; readonly plan: string; readonly first: number; readonly last: number }
  /** The committee named: 十九届. */
  | { readonly kind: 'committee'; readonly committee: string }
  | { readonly kind: 'span'; readonly first: number; readonly last: number }
  | { readonly kind: 'report'; readonly reviewed: number; readonly plan: number };
