import { Command } from 'commander';
import type { Finding, Severity } from '../core/check/finding';
import { countText, findingsText } from '../core/render/findings-text';
import { checkedFileJson } from '../core/render/json/check';
import { withCompanions } from './companions';
import { examineAll, locateIn, type Outcome, rangeOf } from './examine';
import { choiceOption, formatOption, langOption, levelOption, yearOption } from './options';
import type { Session } from './session';
import type { ReadingOptions } from './settings';

/** `heshu check`: the findings of each report, and a status that says whether there are any. */
export function checkCommand(session: Session, done: (status: number) => void): Command {
  const { help } = session.words;
  return withCompanions(new Command('check'), session)
    .description(help.check)
    .argument('<files...>', help.files)
    .addOption(formatOption(['text', 'json'], session))
    .addOption(choiceOption('--fail-on <severity>', help.failOn, thresholds, session).default('error'))
    .addOption(yearOption(session))
    .addOption(levelOption(session))
    .option('--verbose', help.verbose)
    .addOption(langOption(session))
    .action(async (paths: string[], options: CheckOptions) => done(await check(paths, options, session)));
}

interface CheckOptions extends ReadingOptions {
  readonly format: 'text' | 'json';
  readonly failOn: Threshold;
  readonly verbose?: boolean;
}

const thresholds = ['error', 'warning', 'info', 'never'] as const;
type Threshold = (typeof thresholds)[number];

async function check(paths: readonly string[], options: CheckOptions, session: Session): Promise<number> {
  const words = session.words.check;
  const outcome = await examineAll(
    paths,
    options,
    {
      format: options.format,
      text: (report) => {
        const setting = { path: report.path, locate: locateIn(report), words, paint: session.paint };
        return findingsText(report.analysis, setting, options.verbose);
      },
      json: (report) => checkedFileJson(report.path, report.analysis, rangeOf(report)),
    },
    session,
  );
  const total = totalLine(outcome, session);
  if (options.format === 'text' && total !== '') await session.io.stdout.write(total);
  if (outcome.unreadable > 0) return 2;
  return outcome.examined.some(({ findings }) => fails(findings, options.failOn)) ? 1 : 0;
}

/** One line for all reports together, where there are several. */
function totalLine({ examined }: Outcome, { words: { check: words } }: Session): string {
  if (examined.length < 2) return '';
  const counted = countText(
    examined.flatMap(({ findings }) => findings),
    words,
  );
  return `${words.files(examined.length)}  ${counted === '' ? words.clean : counted}\n`;
}

function fails(findings: readonly Finding[], threshold: Threshold): boolean {
  return findings.some(({ severity }) => failing[threshold].includes(severity));
}

const failing: Readonly<Record<Threshold, readonly Severity[]>> = {
  error: ['error'],
  warning: ['error', 'warning'],
  info: ['error', 'warning', 'information'],
  never: [],
};
