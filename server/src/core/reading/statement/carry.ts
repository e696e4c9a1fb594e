import type { Indicator, Period, Statement } from './statement';

/** What one clause hands to the next: the subject a rate goes on speaking of, and the period and whole in force. */
export interface Carried {
  /** What was last named; several after a list that was dealt out. */
  readonly subjects: readonly Indicator[];
  /** The level statements of those subjects, where they have any. */
  readonly levels: readonly Statement[];
  /** Every value stated in the sentence so far, tasks and earlier values left out. */
  readonly recent: readonly Statement[];
  /** The period last set at the head of a clause; holds to the end of the paragraph. */
  readonly period: Period | null;
  /** What holds again where a time was said in passing; else null. */
  readonly resumes: Resumed | null;
  /** While parts are listed after 其中: the values stated before it, one of which each part is a part of. */
  readonly wholes: readonly Statement[];
  /** The values of the sentence before, for a 其中 that opens the next one. */
  readonly before: readonly Statement[];
  /** 新增 before the first of a list holds for the rest: 新增A企业18家、B企业18家. */
  readonly verb: string | null;
  /** 预计全年: what follows in the sentence is not yet final. */
  readonly estimated: boolean;
}

/**
 * The period in force before a time that ends with its sentence (五年累计), with its clause (，上年为4000万元，) or with its brackets
 * (（上年24.9万吨）).
 */
interface Resumed {
  readonly period: Period | null;
  readonly behind: 'sentence' | 'clause' | 'bracket';
}

/** At the beginning of a paragraph nothing is carried but the period of its section. */
export function nothingCarried(period: Period | null): Carried {
  return {
    subjects: [],
    levels: [],
    recent: [],
    period,
    resumes: null,
    wholes: [],
    before: [],
    verb: null,
    estimated: false,
  };
}

/** After ； the subject and the period go on; after 。 only the period does: a new sentence names what it speaks of. */
export function atSentence(carried: Carried, full: boolean): Carried {
  // 利用外资12亿美元，其中直接投资8亿美元；2025年再创新高，达到16亿美元: behind a ； the whole goes on, not its part.
  const whole = carried.wholes.at(-1);
  const goesOn = whole?.indicator ? { subjects: [{ ...whole.indicator, span: null }], levels: [whole] } : {};
  const subject = full ? { subjects: [], levels: [] } : goesOn;
  return {
    ...carried,
    ...subject,
    before: carried.recent,
    recent: [],
    wholes: [],
    verb: null,
    estimated: false,
  };
}

/** What the words around a figure hand on besides its statement. */
export interface CarriedWords {
  readonly verb: string | null;
  /** What the parts listed here may be parts of. */
  readonly wholes: readonly Statement[];
  /** The subjects joined by 和 before one figure, where all of them are known; empty for one subject. */
  readonly joint: readonly Indicator[];
}

/** Whether a value of another time is only held against the one just told: 上年为4000万元 is no subject of what follows. */
export function isHeldBeside({ resumes }: Carried): boolean {
  return resumes !== null && resumes.behind !== 'sentence';
}

/** What the statements just made, of one figure or one list, hand on. */
export function carryOn(carried: Carried, made: readonly Statement[], said: CarriedWords): Carried {
  const [first] = made;
  const named = made.flatMap((each) => each.indicator ?? []);
  if (!first || named.length === 0) return carried;
  const aside = first.standsFor === 'whole' || first.standsFor === 'threshold';
  const setsSubject = !aside && (made.length > 1 || Boolean(first.indicator?.span));
  const levels = made.filter(isOwnLevel);
  return {
    ...carried,
    subjects: setsSubject ? (said.joint.length > 1 ? said.joint : named) : carried.subjects,
    levels: levels.length > 0 ? levels : setsSubject ? [] : carried.levels,
    recent: [...carried.recent, ...levels],
    wholes: first.partOf ? said.wholes : setsSubject ? [] : carried.wholes,
    verb: said.verb,
  };
}

/** The value itself, not the task it is held against nor the value it started from. */
function isOwnLevel({ measure, role, standsFor }: Statement): boolean {
  return (measure === 'level' || measure === 'share') && role !== 'prior' && standsFor === 'itself';
}
