import type { Analysis } from '../../analysis';
import type { Fix } from '../../check/finding';
import type { SourceEdit, Span } from '../../text/span';
import { placeOf } from '../../reading/place';
import type { FixWords } from '../../output/message/zh-CN/fix';
import type { ReportDocument } from '../../report/document';
import type { Mention } from '../../reading/statement/reading';

/**
 * Says in the front matter that the words at the caret are no figure: “110指挥体系” goes to the list `非数字`, and no number in
 * these words is read from then on, wherever they stand in the report.
 *
 * The words take in what follows the number, so that another 110个 stays a figure. Only for what nothing was held against: a
 * figure that does not fit must not be made to vanish.
 */
export function notFigureFixes(
  { document, ledger, figures }: Pick<Analysis, 'document' | 'ledger' | 'figures'>,
  place: Span,
  words: FixWords,
): readonly Fix[] {
  const here = ledger.index.mentions.find((mention) => {
    const span = placeOf(mention);
    return span.start <= place.end && place.start <= span.end;
  });
  const reading = here && figures.find(({ span }) => span.start === placeOf(here).start);
  if (!here || !reading || reading.state === 'checked' || here.block.block.kind === 'table') return [];
  const name = nameOf(here);
  const edit = name === null ? null : listed(document, name);
  if (name === null || !edit) return [];
  const title = words.notFigure(name);
  return [{ kind: 'not-figure', title, edits: [edit], altersNumber: true, snippet: false }];
}

/** The figure with up to four characters of the word behind it. */
function nameOf({ statement: { figure }, prose }: Mention): string | null {
  const { text } = prose.prose;
  const after = /^[\p{Script=Han}A-Za-z]{0,4}/u.exec(text.slice(figure.span.end))?.[0] ?? '';
  const name = text.slice(figure.span.start, figure.span.end) + after;
  return /["\\\r\n]/.test(name) || name.length > 24 ? null : name;
}

/** One more entry of the list; null where it is written over several lines, which is left to the writer. */
function listed({ source, frontMatter }: ReportDocument, name: string): SourceEdit | null {
  const quoted = `"${name}"`;
  const lineBreak = /\r\n|\n|\r/.exec(source)?.[0] ?? '\n';
  const { span } = frontMatter;
  if (!span) {
    const at = source.startsWith('\ufeff') ? 1 : 0;
    const block = ['---', `非数字: [${quoted}]`, '---', '', ''].join(lineBreak);
    return { span: { start: at, end: at }, newText: block };
  }
  const block = source.slice(span.start, span.end);
  if (frontMatter.exempt === undefined) {
    const at = span.end - (/---[ \t]{0,99}$/.exec(block)?.[0].length ?? 0);
    return { span: { start: at, end: at }, newText: `非数字: [${quoted}]${lineBreak}` };
  }
  const list = /^(?:非数字|exempt)[ \t]{0,9}:[ \t]{0,9}\[[^\]\r\n]{0,2000}(?=\])/m.exec(block);
  if (!list) return null;
  const at = span.start + list.index + list[0].length;
  return { span: { start: at, end: at }, newText: `, ${quoted}` };
}
