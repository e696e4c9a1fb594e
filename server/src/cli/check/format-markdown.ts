import { escapeMarkdown } from '../../core/text/escape';
import { visible } from '../../core/text/visible';
import type { Session } from '../session';
import type { UnreadableInput } from '../input';
import type { CheckedFinding } from './answer';
import { countedText, type Format } from './report-format';

/** A note to send along: a heading for each report, a list item for each finding, its arithmetic below it. */
export function markdownFormat(session: Session): Format {
  const words = session.words.check;
  return {
    report: ({ report: { path, findings, coverage }, baseline }) => {
      const items = findings.map((finding, index) =>
        itemOf(finding, baseline?.known[index] ?? false, session),
      );
      const stale = (baseline?.stale ?? []).map(
        ({ check, text }) => `- ${escaped(words.stale(check, text))}\n`,
      );
      const counted = countedText(
        findings.map(({ json }) => json.severity),
        session,
      );
      const list = [...items, ...stale].join('');
      const verdict = counted === '' ? words.clean : counted;
      return `## ${escaped(path)}\n\n${list === '' ? '' : `${list}\n`}${verdict}  ${words.coverage(coverage)}\n\n`;
    },
    unreadable: ({ path, place, error }: UnreadableInput) =>
      `## ${escaped(path)}\n\n${escaped(place === undefined ? error : `${place}: ${error}`)}\n\n`,
    end: () => '',
  };
}

function itemOf({ json }: CheckedFinding, known: boolean, { words: { check } }: Session): string {
  const { line, character } = json.range.start;
  const place = `${String(line + 1)}:${String(character + 1)}`;
  const mark = known ? ` ${check.knownMark}` : '';
  const steps = json.derivation.map(({ text }) => `  - ${escaped(text)}\n`).join('');
  return `- **${place} ${check.severity[json.severity]}** \`${json.check}\` ${escaped(json.message)}${mark}\n${steps}`;
}

/** Nothing a report says may become Markdown of its own. */
function escaped(text: string): string {
  return escapeMarkdown(visible(text.replace(/\r\n|\n|\r/g, ' ')));
}
