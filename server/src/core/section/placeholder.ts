import type { Section } from './section';

/**
 * One place to fill in, as a snippet writes it: `${1:4200}` has the text “4200”, `${2|万元,亿元|}` the first of its
 * choices.
 */
export interface Placeholder {
  readonly number: number;
  readonly text: string;
}

/** The body with every place filled: by default as it first appears in the editor, “财政收入4200万元，增长5%”. */
export function filledIn(
  { body }: Pick<Section, 'body'>,
  fill: (placeholder: Placeholder) => string = ({ text }) => text,
): string {
  return body
    .join('\n')
    .replace(
      /\$\{(\d+)(?::([^}]*)|\|([^,|}]*)[^}]*\|)\}/g,
      (_place, number: string, text = '', choice = '') =>
        fill({ number: Number(number), text: text === '' ? String(choice) : String(text) }),
    )
    .replace(/\$\d+/g, '');
}

/** What is shown before a section is inserted: its lines in short, “**经济运行总体平稳。**预计全年地区生产总值…”. */
export function structureOf(section: Pick<Section, 'body'>): readonly string[] {
  return filledIn(section)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => (line.length > 48 ? `${line.slice(0, 47)}…` : line));
}
