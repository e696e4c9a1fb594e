import { Command } from 'commander';
import type { Severity } from '../../core/check/finding';
import { withCompanions } from '../companions';
import { examineInput, lineOf, prepare } from '../examine';
import { readInputs } from '../inputs';
import { choiceOption, countOption, formatOption, langOption, levelOption, yearOption } from '../options';
import { refuseOutput } from '../output';
import { progressOf, tellFaults } from '../progress';
import type { Session } from '../session';
import type { ReadingOptions } from '../input';
import { againstBaseline, readBaseline, writeBaseline } from './baseline';
import { checkedReport } from './checked';
import type { CheckAnswer, CheckedReport } from './answer';
import { type CheckFormat, checkFormats, formatNamed } from './format';
import { inParallel } from './jobs';

/** `heshu check`: the findings of each report, and a status that says whether there are any. */
export function checkCommand(session: Session, done: (status: number) => void): Command {
  const { help } = session.words;
  return withCompanions(new Command('check'), session)
    .description(help.check)
    .argument('<files...>', help.files)
    .addOption(formatOption(checkFormats, session))
    .addOption(choiceOption('--fail-on <severity>', help.failOn, thresholds, session).default('error'))
    .option('--baseline <file>', help.baseline)
    .option('--write-baseline <file>', help.writeBaseline)
    .addOption(countOption('--jobs <n>', help.jobs, 64, session).default(1))
    .addOption(yearOption(session))
    .addOption(levelOption(session))
    .option('--verbose', help.verbose)
    .addOption(langOption(session))
    .action(async (paths: string[], options: CheckOptions) => done(await check(paths, options, session)));
}

interface CheckOptions extends ReadingOptions {
  readonly format: CheckFormat;
  readonly failOn: Threshold;
  readonly baseline?: string;
  readonly writeBaseline?: string;
  readonly jobs: number;
  readonly verbose?: boolean;
}

const thresholds = ['error', 'warning', 'info', 'never'] as const;
type Threshold = (typeof thresholds)[number];

async function check(paths: readonly string[], options: CheckOptions, session: Session): Promise<number> {
  if (options.writeBaseline !== undefined) await refuseOutput(options.writeBaseline, session);
  const baseline = options.baseline === undefined ? null : await readBaseline(options.baseline, session);
  const format = formatNamed(options.format, session);
  const { stdout } = session.io;
  const reports: Pick<CheckedReport, 'path' | 'findings'>[] = [];
  let unreadable = 0;
  let failed = false;
  for await (const answer of answersOf(paths, options, session)) {
    if (stdout.isClosed()) break;
    if (answer.kind === 'unreadable') {
      unreadable++;
      await session.complain(lineOf(answer));
      await print(stdout, format.unreadable(answer));
      continue;
    }
    await tellFaults(answer, session);
    const known = baseline && againstBaseline(answer, baseline, session);
    const fresh = answer.findings.filter((_, index) => known?.known[index] !== true);
    failed ||= fresh.some(({ json }) => failing[options.failOn].includes(json.severity));
    if (options.writeBaseline !== undefined) reports.push({ path: answer.path, findings: answer.findings });
    await print(stdout, format.report({ report: answer, baseline: known }));
  }
  await print(stdout, await format.end());
  if (unreadable > 0) return 2;
  if (options.writeBaseline === undefined) return failed ? 1 : 0;
  const count = await writeBaseline(options.writeBaseline, reports, session);
  await session.complain(session.words.check.baselineWritten(options.writeBaseline, count));
  return 0;
}

/**
 * The reports in the order named, each as soon as those before it are out, whatever the number of jobs.
 *
 * Configurations are read before anything is printed: a bad one must leave nothing half-written.
 */
async function* answersOf(
  paths: readonly string[],
  options: CheckOptions,
  session: Session,
): AsyncGenerator<CheckAnswer> {
  const inputs = await readInputs(paths, session);
  const prepared = await prepare(inputs, options, session);
  const progress = progressOf(session.io, prepared.length, session.words);
  const asText = options.format === 'text';
  const verbose = options.verbose === true;
  const elsewhere = inParallel(inputs, { jobs: options.jobs, reading: options, asText, verbose }, session);
  try {
    for (const [index, input] of prepared.entries()) {
      await progress.step(input.path);
      const answer = elsewhere === null ? answerOf(input) : await elsewhere.answer(index);
      await progress.clear();
      yield answer;
    }
  } finally {
    elsewhere?.close();
  }

  function answerOf(input: (typeof prepared)[number]): CheckAnswer {
    const report = examineInput(input, session);
    return report.kind === 'unreadable' ? report : checkedReport(report, asText, verbose, session);
  }
}

async function print(stdout: Session['io']['stdout'], text: string): Promise<void> {
  if (text !== '') await stdout.write(text);
}

const failing: Readonly<Record<Threshold, readonly Severity[]>> = {
  error: ['error'],
  warning: ['error', 'warning'],
  info: ['error', 'warning', 'information'],
  never: [],
};
