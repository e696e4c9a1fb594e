import { Option } from 'commander';
import { explainAt, type Explanation } from '../core/output/text/explain/explain';
import { sentencePlaceAt } from '../core/phrase/sentence';
import { visibleLine } from '../core/text/visible';
import { examineOne, locateIn, type Examined } from './examine';
import { Failure } from './failure';
import type { ReadingOptions } from './input';
import type { Session } from './session';

/** A place as a person counts it, from one: “12:5”, or “12” for the first sentence of the line. */
export interface TypedPlace {
  readonly line: number;
  readonly column: number | null;
}

/** `--explain 12:5`, the sentence to be explained. */
export function explainOption({ words: { help, failure } }: Session): Option {
  return new Option('--explain <line[:col]>', help.explain).argParser((value): TypedPlace => {
    const { line, column } = /^(?<line>[1-9]\d{0,8})(?::(?<column>[1-9]\d{0,8}))?$/.exec(value)?.groups ?? {};
    if (line === undefined) throw new Failure(failure.badValue('--explain', value, failure.place));
    return { line: Number(line), column: column === undefined ? null : Number(column) };
  });
}

/** `heshu figures --explain 12:5 报告.md`: how one sentence is read. */
export async function explain(
  path: string,
  place: TypedPlace,
  options: ReadingOptions,
  session: Session,
): Promise<void> {
  const report = await examineOne(path, options, session);
  const { span, text } = explained(report, place, session);
  const where = `${visibleLine(path)}:${locateIn(report)(span)}`;
  const more = place.column === null ? othersBehind(report, span.end) : [];
  const hint = more.length === 0 ? '' : `\n${session.words.figures.otherSentences(more.join(' '))}\n`;
  await session.io.stdout.write(`${session.paint('bold', where)}  ${text}${hint}`);
}

/** Where the other sentences of a line begin: a paragraph is one line as a rule, and has many. */
function othersBehind(report: Examined, behind: number): readonly string[] {
  const { analysis, lines } = report;
  const { line } = lines.position(behind);
  const places: string[] = [];
  for (let at = behind; ;) {
    const next = sentencePlaceAt(analysis.document, at)?.source;
    if (!next || next.start < at || lines.position(next.start).line > line) return places;
    places.push(locateIn(report)(next));
    at = next.end;
  }
}

function explained(report: Examined, { line, column }: TypedPlace, session: Session): Explanation {
  const { failure } = session.words;
  const { analysis, lines, path } = report;
  const refuse = (reason: string): never => {
    throw new Failure(`${path}: ${reason}`);
  };
  const last = lines.position(report.length).line + 1;
  if (line > last) return refuse(failure.noLine(line, last));
  const width = lines.lineLength(line - 1) + 1;
  if (column !== null && column > width) return refuse(failure.noColumn(line, column, width));
  const offset = lines.offset({ line: line - 1, character: (column ?? 1) - 1 });
  return explainAt(analysis, offset, session.language) ?? refuse(failure.noSentence(line));
}
