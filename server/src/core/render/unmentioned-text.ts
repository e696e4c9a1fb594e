import type { AgainstFile } from '../figures-file/against-file';
import { visibleLine } from '../text/visible';
import { originOf } from './file-figure';
import type { FileListWords } from './message/zh-CN/file-list';
import type { FiguresWords } from './message/zh-CN/cli';
import { renderPeriod } from './period';

/**
 * The figures of the file that the report never mentions, one a line: “E13  农业投资  2025  实绩  数额  1.35亿元”, below a line that
 * says how many of how many.
 */
export function unmentionedText(
  path: string,
  file: AgainstFile | null,
  words: FileListWords,
  { role, measure }: Pick<FiguresWords, 'role' | 'measure'>,
): string {
  if (file === null) return `${visibleLine(path)} ${words.noFile}\n`;
  const { figures, unmentioned } = file;
  const lines = unmentioned.map((figure) =>
    [
      `  ${figure.indicator.name}`,
      figure.scope ?? '',
      renderPeriod(figure.period),
      role[figure.role],
      measure[figure.measure],
      figure.text,
      `（${originOf(figure)}）`,
    ]
      .filter((each) => each !== '')
      .join(' '),
  );
  const head = `${path} ${words.unmentioned(unmentioned.length, figures.length, file.path)}`;
  return [head, ...lines].map((line) => `${visibleLine(line)}\n`).join('');
}
