import type { Section } from './section';

/** One entry of a snippet file of VS Code. */
export interface SnippetEntry {
  readonly scope: 'markdown';
  readonly prefix: readonly string[];
  readonly description: string;
  readonly body: readonly string[];
}

/** The sections as a snippet file of VS Code: `{ 'indicators-town': { prefix: ['核数乡镇指标段', …], body: […] } }`. */
export function snippetFile(sections: readonly Section[]): Readonly<Record<string, SnippetEntry>> {
  return Object.fromEntries(
    sections.map(({ id, prefixes, chinese, english, body }) => [
      id,
      { scope: 'markdown', prefix: prefixes, description: `${chinese} · ${english}`, body },
    ]),
  );
}
