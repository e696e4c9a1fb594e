import type { Input, ReadingOptions } from '../input';
import type { Session } from '../session';
import type { JobOrder, Jobs, JobSetting } from './answer';

/**
 * Checks reports in several threads; null where that would not help: one job, one report, or so little text that a thread would
 * take longer to start than the work itself.
 */
export function inParallel(inputs: readonly Input[], setting: JobSetting, session: Session): Jobs | null {
  const readable = inputs.filter((each) => each.kind === 'report');
  const characters = readable.reduce((sum, { source }) => sum + source.length, 0);
  const threads = Math.min(setting.jobs, readable.length, Math.floor(characters / WORTH_A_THREAD));
  if (threads < 2) return null;
  const { reading, ...rest } = setting;
  const order: JobOrder = {
    ...rest,
    reading: picked(reading),
    language: session.language,
    terminal: session.io.stdout.isTTY,
  };
  return session.io.startJobs(inputs, threads, order);
}

/** Characters that take about as long to check as a thread takes to start. */
const WORTH_A_THREAD = 100_000;

/** The command's options are commander's own object; only what reading needs goes over. */
function picked({ year, level, prior, with: others, data }: ReadingOptions): ReadingOptions {
  return {
    ...(year === undefined ? {} : { year }),
    ...(level === undefined ? {} : { level }),
    ...(prior === undefined ? {} : { prior }),
    ...(others === undefined ? {} : { with: others }),
    ...(data === undefined ? {} : { data }),
  };
}
