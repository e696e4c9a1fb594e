import type { Section } from './section';

/**
 * One place to fill in, as a snippet writes it: `${1:××}` has the text “××”, `${2|万元,亿元|}` the first of its choices.
 */
export interface Placeholder {
  readonly number: number;
  readonly text: string;
  /** What can be chosen; empty where anything can be written. */
  readonly choices: readonly string[];
}

/** The body as it stands before anybody fills it: “财政收入××万元，增长××%”. */
export function filledIn({ body }: Pick<Section, 'body'>): string {
  return eachPlaceholder(body.join('\n'), ({ text }) => text).replace(/\$\d+/g, '');
}

/** A snippet with each of its places written anew. */
export function eachPlaceholder(snippet: string, write: (placeholder: Placeholder) => string): string {
  return snippet.replace(
    placeholder,
    (_whole: string, number: string, text: string | undefined, choice: string | undefined) => {
      const choices = choice?.split(',') ?? [];
      return write({
        number: Number(number),
        text: (text ?? choices[0] ?? '').replace(/\\([\\$}])/gu, '$1'),
        choices,
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
