import type { ComponentChildren, HTMLAttributes, JSX } from 'preact';
import type { WireCell, WirePlace, WireRange } from '../../server/src/lsp/protocol';
import { fill, holds, type PanelEvents, type PanelModel } from './panel';
import type { PanelWords } from './messages';

interface CellProps {
  readonly cell: WireCell;
  /** Of what: “财政收入 2025年实绩”. */
  readonly name: string;
  /** Said by the row already, and not again by each of its values; '' where it is not. */
  readonly unit: string;
  readonly model: PanelModel;
  readonly events: PanelEvents;
  /** A chart beside the value. */
  readonly children?: ComponentChildren;
}

/** One value of the table: a jump to its place where it is printed, its arithmetic where it follows from others. */
export function Cell({ cell, name, unit, model, events, children }: CellProps): JSX.Element {
  const { words, caret } = model;
  const here = caret !== null && cell.range !== null && holds(cell.range, caret);
  return (
    <td class={`${cell.state}${here ? ' here' : ''}`} aria-current={here ? 'location' : undefined}>
      <Value cell={cell} name={name} unit={unit} words={words} events={events} />
      {children}
      {cell.against.map((place) => (
        <span class="note" key={`${place.uri ?? ''}\n${place.text}`}>
          ≠ <PlaceJump place={place} words={words} events={events} />
        </span>
      ))}
      {saysMore(cell) && <span class="note">{cell.why}</span>}
    </td>
  );
}

/** Italics and the explanation say already that a value is implied, and the places beside it what it is not equal to. */
function saysMore({ state, why }: WireCell): boolean {
  return why !== null && state !== 'implied' && !(state === 'contradicted' && why.includes('≠'));
}

function Value({
  cell,
  name,
  unit,
  words,
  events,
}: Omit<CellProps, 'model'> & { words: PanelWords }): JSX.Element {
  const short = shortOf(cell.text, unit);
  const signed = cell.state === 'contradicted' && cell.text !== '≠';
  const sign = signed && <span aria-hidden="true">≠ </span>;
  const spoken = [cell.text, ...spokenState(cell, words)].join('，');
  if (cell.range)
    return (
      <Jump
        range={cell.range}
        label={fill(words.jump, `${name} ${spoken}`)}
        lines={cell.derivation}
        events={events}
        text={short}
      >
        {sign}
      </Jump>
    );
  if (cell.elsewhere)
    return (
      <Jump
        range={cell.elsewhere.range}
        uri={cell.elsewhere.uri}
        label={fill(words.jump, `${name} ${spoken}`)}
        lines={cell.derivation}
        events={events}
        text={short}
      />
    );
  if (cell.text === '') return <span class="hidden">{cell.why === null ? words.empty : ''}</span>;
  if (cell.derivation.length === 0) return <span>{short}</span>;
  return (
    <span class="told" tabIndex={0} role="note" aria-label={spoken} {...telling(cell.derivation, events)}>
      {sign}
      {short}
    </span>
  );
}

/** “4860万元” in a row of 万元 is 4860; who listens still hears the unit. */
function shortOf(text: string, unit: string): string {
  const digits = unit !== '' && text.endsWith(unit) ? text.slice(0, -unit.length) : '';
  return /^[-−]?[\d.,]+$/u.test(digits) ? digits : text;
}

/** A way to another figure, with the name of its document where that is not the report. */
export function PlaceJump({
  place,
  words,
  events,
}: {
  readonly place: WirePlace;
  readonly words: PanelWords;
  readonly events: PanelEvents;
}): JSX.Element {
  const { text, range, uri } = place;
  const named = uri === undefined ? text : `${text}（${fileNameOf(uri)}）`;
  return <Jump range={range} uri={uri} label={fill(words.jump, named)} events={events} text={named} />;
}

function fileNameOf(uri: string): string {
  return decodeURIComponent(uri.split('/').at(-1) ?? uri);
}

interface JumpProps {
  readonly range: WireRange;
  /** Of another document. */
  readonly uri?: string | undefined;
  readonly text: string;
  readonly label: string;
  readonly events: PanelEvents;
  /** Told while it is pointed at or focused. */
  readonly lines?: readonly string[];
  readonly children?: ComponentChildren;
}

/** A button that goes to a place in the text. */
export function Jump({ range, uri, text, label, events, lines = [], children }: JumpProps): JSX.Element {
  return (
    <button
      type="button"
      class="jump"
      aria-label={label}
      onClick={() => events.reveal(range, uri)}
      {...telling(lines, events)}
    >
      {children}
      {text}
    </button>
  );
}

/** What colour, slant and tooltip say, in words. */
function spokenState({ state, derivation }: WireCell, words: PanelWords): readonly string[] {
  if (state === 'implied') return [words.implied, ...derivation];
  return state === 'contradicted' ? [words.contradicted, ...derivation] : [];
}

/** The arithmetic is told to who points and to who moves by keyboard alike. */
function telling(
  lines: readonly string[],
  { tell }: PanelEvents,
): Pick<HTMLAttributes<HTMLElement>, 'onMouseEnter' | 'onMouseLeave' | 'onFocus' | 'onBlur'> {
  if (lines.length === 0) return {};
  const show = ({ currentTarget }: { readonly currentTarget: Element }): void => tell(lines, currentTarget);
  const hide = (): void => tell([], null);
  return { onMouseEnter: show, onMouseLeave: hide, onFocus: show, onBlur: hide };
}
