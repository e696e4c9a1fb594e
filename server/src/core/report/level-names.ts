import type { Located } from '../schema/located';
import { type Choice, readText } from '../schema/values';
import type { Level } from './document';

/** A level of government as a value of a setting: 乡镇 is `town`. */
export function readLevel(value: Located): Level | null {
  return levelNamed(readText(value) ?? '');
}

/** The level a writer means: “乡镇” and “town” are `town`, “县级市” is `county`; null for any other word. */
export function levelNamed(written: string): Level | null {
  const name = written.trim().toLowerCase();
  return levels.find((words) => words.some((each) => each === name))?.[0] ?? null;
}

const levels: readonly Choice<Level>[] = [
  ['town', '乡镇', '乡', '镇', '街道'],
  ['county', '县', '区', '县区', '县（区）', '县级市', '旗'],
  ['city', '市', '设区的市', '地级市'],
  ['province', '省', '自治区', '直辖市'],
  ['nation', '国家', '全国'],
];

/** The level names shown to a writer who used another: English, then the commonest Chinese ones. */
export const levelNames: readonly string[] = levels.flat();
