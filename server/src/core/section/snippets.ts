import type { Section } from './section';

/** One entry of a snippet file of VS Code. */
export interface SnippetEntry {
  readonly scope: 'markdown';
  readonly prefix: readonly string[];
  readonly description: string;
  readonly body: readonly string[];
}

/**
 * The sections as a snippet file of VS Code: `{ '乡镇回顾部分的主要指标段': { prefix: ['核数乡镇指标段', …], body: […] } }`. The list of
 * completions shows the name beside the prefix, and is read by Chinese writers.
 */
export function snippetFile(sections: readonly Section[]): Readonly<Record<string, SnippetEntry>> {
  return Object.fromEntries(
    sections.map(({ prefixes, chinese, english, body }) => [
      chinese,
      { scope: 'markdown', prefix: prefixes, description: `${chinese} · ${english}`, body },
    ]),
  );
}
