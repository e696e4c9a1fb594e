import { committeesIn, type CommitteeWords } from './committee-words';
import { monthsBeyond, type ImpossibleMonth } from './month';
import { planPairs, plansDrawnUp, type PlanPair, type PlanWords } from './plan-words';
import { plannedYears, workYear, type PlannedYear } from './planned-year';
import { pastSessions, type SessionWords } from './session-words';
import { toldYears, yearsSince, type ToldYear } from './told-year';

/** What the words of one sentence say of time, read once: 2027 as planned and nothing else in 确保2027年建成通车. */
export interface SentenceTimes {
  /** 入围2026中国企业五百强. */
  readonly told: readonly ToldYear[];
  /** 2021年以来. */
  readonly since: readonly ToldYear[];
  /** 到2027年全部建成, 2027年9月试生产. */
  readonly planned: readonly PlannedYear[];
  /** 做好2027年政府工作. */
  readonly work: PlannedYear | null;
  /** 14月底. */
  readonly monthsBeyond: readonly ImpossibleMonth[];
  /** 编制“十五五”规划. */
  readonly drawnUp: readonly PlanWords[];
  /** “十四五”收官、“十五五”开局. */
  readonly pairs: readonly PlanPair[];
  /** 完成县九届人大二次会议确定的任务. */
  readonly sessions: readonly SessionWords[];
  /** 党的二十大和二十届三中全会. */
  readonly committees: readonly CommitteeWords[];
}

/** In characters. Nobody writes longer sentences: this is a list or a table that lost its marks, and looking around each year would not be linear. */
export const LONGEST_SENTENCE = 3000;

/** Reads the times of a sentence, its marks half-width and without spaces; one too long to be one says nothing. */
export function timesIn(text: string): SentenceTimes {
  return readTimes(text.length > LONGEST_SENTENCE ? '' : text);
}

function readTimes(text: string): SentenceTimes {
  return {
    told: toldYears(text),
    since: yearsSince(text),
    planned: plannedYears(text),
    work: workYear(text),
    monthsBeyond: monthsBeyond(text),
    drawnUp: plansDrawnUp(text),
    pairs: planPairs(text),
    sessions: pastSessions(text),
    committees: committeesIn(text),
  };
}
