import type { TextDocument } from 'vscode';
import type { DocumentFilter } from 'vscode-languageclient';

/** Where a document that somebody writes can come from; `git:` and the like show old versions and are left alone. */
const schemes = ['file', 'untitled', 'vscode-vfs', 'vscode-test-web', 'vscode-remote'] as const;

/** Plain text is sent to the server too, which is silent about it until “Check this file”. */
const languages = ['markdown', 'plaintext'] as const;

/** The documents the server is told of. */
export const documentSelector: DocumentFilter[] = schemes.flatMap((scheme) =>
  languages.map((language) => ({ scheme, language })),
);

/** Whether the server is told of a document. */
export function isServed(document: TextDocument): boolean {
  return hasServedScheme(document) && languages.some((language) => language === document.languageId);
}

/** Whether a document is one that somebody writes, of whatever language. */
export function hasServedScheme({ uri }: TextDocument): boolean {
  return schemes.some((scheme) => scheme === uri.scheme);
}

/** The scheme of the checks' pages: `heshu-check:/growth-mismatch.md`. */
export const checkPageScheme = 'heshu-check';

/** The scheme of the texts of Word documents: `heshu-word:/2025.docx.md?file:///…/2025.docx`. */
export const wordTextScheme = 'heshu-word';
