import type { Locator } from 'playwright-core';

/** A squiggle that was painted: which line it was on, and what it said. */
export interface Painted {
  /** The line's distance from the top of the text, as the editor writes it: “240px”. */
  readonly line: string;
  readonly className: string;
}

/** Every squiggle that an editor newly paints from now on, whether or not it stays. */
export interface PaintRecord {
  readonly painted: () => Promise<readonly Painted[]>;
}

/** Watches an editor's overlay, so that even a squiggle that is gone in the next frame is seen. */
export async function recordPaint(editor: Locator): Promise<PaintRecord> {
  const overlay = await editor.locator('.view-overlays').first().elementHandle();
  const record = await overlay.evaluateHandle(watch);
  return { painted: () => record.evaluate(({ painted }) => painted) };
}

/** What of the page's own types is used here; the tests are compiled without the DOM. */
interface Watched {
  querySelectorAll(selector: string): Iterable<Squiggle>;
}
interface Squiggle {
  readonly className: string;
  readonly parentElement: { readonly style: { readonly top: string } } | null;
}
declare const MutationObserver: new (callback: () => void) => {
  observe(target: unknown, options: Readonly<Record<string, boolean>>): void;
};

/** Runs in the page. A line that had a squiggle a moment ago has it still, so only its coming back counts. */
function watch(overlay: unknown): { readonly painted: readonly Painted[] } {
  const squiggles = (): Painted[] =>
    [...(overlay as Watched).querySelectorAll('.squiggly-error, .squiggly-warning')].map(
      ({ className, parentElement }) => ({ className, line: parentElement?.style.top ?? '' }),
    );
  const painted: Painted[] = [];
  let before = new Set(squiggles().map(({ line }) => line));
  const look = (): void => {
    const now = squiggles();
    painted.push(...now.filter(({ line }) => !before.has(line)));
    before = new Set(now.map(({ line }) => line));
  };
  new MutationObserver(look).observe(overlay, { childList: true, subtree: true, attributes: true });
  return { painted };
}
