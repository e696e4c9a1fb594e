import type { TextDocument } from 'vscode';
import { window } from 'vscode';
import { isServed } from './schemes';

/**
 * The document the user is at. While the focus is in the indicator table no editor is active; then it is the one text
 * that is to be seen beside it.
 */
export function activeDocument(): TextDocument | undefined {
  const active = window.activeTextEditor?.document;
  if (active) return active;
  const visible = new Set(window.visibleTextEditors.map(({ document }) => document).filter(isServed));
  return visible.size === 1 ? [...visible][0] : undefined;
}
