/** The one explanation shown at a time: lines of arithmetic beside the value they are about. */
export interface Tip {
  readonly tell: (lines: readonly string[], beside: Element | null) => void;
}

const id = 'tip';

/** Makes the tip; Escape takes it away, as people who see little and point much expect. */
export function createTip(page: Document): Tip {
  const element = page.createElement('div');
  element.id = id;
  element.setAttribute('role', 'tooltip');
  element.hidden = true;
  page.body.append(element);
  let described: Element | null = null;
  const tell: Tip['tell'] = (lines, beside) => {
    described?.removeAttribute('aria-describedby');
    described = beside;
    element.hidden = beside === null;
    if (!beside) return;
    element.replaceChildren(...lines.map((line) => lineOf(page, line)));
    beside.setAttribute('aria-describedby', id);
    place(element, beside.getBoundingClientRect());
  };
  page.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') tell([], null);
  });
  return { tell };
}

function lineOf(page: Document, text: string): HTMLElement {
  const line = page.createElement('p');
  line.textContent = text;
  return line;
}

/** Below the value, or above it where there is no room; never outside the panel. */
function place(element: HTMLElement, { left, top, bottom }: DOMRect): void {
  const { width, height } = element.getBoundingClientRect();
  const { innerWidth, innerHeight } = window;
  const down = bottom + height + 6 <= innerHeight ? bottom + 6 : Math.max(0, top - height - 6);
  element.style.left = `${String(Math.max(4, Math.min(left, innerWidth - width - 4)))}px`;
  element.style.top = `${String(down)}px`;
}
