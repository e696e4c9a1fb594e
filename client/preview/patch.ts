import type { Piece } from './render';

/** Puts HTML into an element only when it differs from what was put there last, so that nothing flickers. */
export function patchHtml(element: Element, html: string): void {
  if (put.get(element) === html) return;
  put.set(element, html);
  keepFocus(element, () => {
    element.innerHTML = html;
  });
}

/**
 * Makes the children of `parent` be the pieces, in their order: a piece that stays the same keeps its element, and
 * with it the scroll position, the selection and the focus.
 */
export function patchList(parent: Element, tag: string, pieces: readonly Piece[]): void {
  const old = new Map([...parent.children].map((child) => [keys.get(child) ?? '', child]));
  const wanted = new Set(pieces.map(({ key }) => key));
  for (const [key, child] of old) if (!wanted.has(key)) child.remove();
  pieces.forEach((piece, at) => {
    const child = old.get(piece.key) ?? document.createElement(tag);
    keys.set(child, piece.key);
    if (child.className !== piece.className) child.className = piece.className;
    patchHtml(child, piece.html);
    if (parent.children[at] !== child) parent.insertBefore(child, parent.children[at] ?? null);
  });
}

const put = new WeakMap<Element, string>();
const keys = new WeakMap<Element, string>();

/** A button that had the focus and is made anew has it again: the one in the same place among the row's. */
function keepFocus(element: Element, change: () => void): void {
  const before = focusable(element).findIndex((each) => each === document.activeElement);
  change();
  if (before >= 0) focusable(element)[before]?.focus({ preventScroll: true });
}

function focusable(element: Element): readonly HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>('button, [tabindex]')];
}
