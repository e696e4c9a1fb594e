import type { LeftOut } from '../import/office-document';
import type { CliWords } from '../message/zh-CN/cli';

/**
 * What of a Word document was not read, in one line: “没有读入：隐藏文字 1 处、批注 3 条”; null where there is nothing to say.
 */
export function leftOutLine(leftOut: LeftOut, words: CliWords['leftOut']): string | null {
  const kinds = ['deleted', 'struck', 'hidden', 'equations', 'comments'] as const;
  const parts = kinds.filter((kind) => leftOut[kind] > 0).map((kind) => words[kind](leftOut[kind]));
  return parts.length === 0 ? null : words.line(parts);
}
