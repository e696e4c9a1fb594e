import type { Section } from './section';

/**
 * One place to fill in, as a snippet writes it: `${1:4200}` has the text “4200”, `${2|万元,亿元|}` the first of its
 * choices.
 */
export interface Placeholder {
  readonly number: number;
  readonly text: string;
  /** What can be chosen; empty where anything can be written. */
  readonly choices: readonly string[];
  /** The words right before and behind it, which say what it counts: 第${3:二十}届. */
  readonly before: string;
  readonly after: string;
}

/** The body with every place filled: by default as the sample has it, “财政收入4200万元，增长5%”. */
export function filledIn(
  { body }: Pick<Section, 'body'>,
  fill: (placeholder: Placeholder) => string = ({ text }) => text,
): string {
  return eachPlaceholder(body.join('\n'), fill).replace(/\$\d+/g, '');
}

/** A snippet with each of its places written anew. */
export function eachPlaceholder(snippet: string, write: (placeholder: Placeholder) => string): string {
  return snippet.replace(
    placeholder,
    (whole: string, number: string, text: string | undefined, choice: string | undefined, at: number) => {
      const choices = choice?.split(',') ?? [];
      return write({
        number: Number(number),
        text: (text ?? choices[0] ?? '').replace(/\\([\\$}])/gu, '$1'),
        choices,
        before: snippet.slice(Math.max(0, at - 2), at),
        after: snippet.slice(at + whole.length, at + whole.length + 1),
      });
    },
  );
}

const placeholder = /\$\{(\d+)(?::((?:\\.|[^}\\])*)|\|([^|}]*)\|)\}/gu;

/** What is shown before a section is inserted: its lines in short, “**经济运行总体平稳**。预计全年地区生产总值…”. */
export function structureOf(section: Pick<Section, 'body'>): readonly string[] {
  return filledIn(section)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => (line.length > 48 ? `${line.slice(0, 47)}…` : line));
}
