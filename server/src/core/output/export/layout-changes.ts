import { type Layout, type LayoutFont, standardLayout } from './laid-report';

/** What a place sets otherwise than the standard: `{"margins":{"left":30},"fonts":{"body":["华文仿宋"]}}`. */
export interface LayoutChanges {
  /** In millimetres. */
  readonly margins?: Partial<Layout['margins']>;
  readonly lines?: number;
  readonly characters?: number;
  /** Each best first. */
  readonly fonts?: Partial<Readonly<Record<LayoutFont, readonly string[]>>>;
}

/**
 * The standard layout with a place's own changes: with `{"margins":{"left":30,"right":24}}` the text stays 156 mm wide and
 * has 28 characters in a line. Wider margins leave fewer lines and characters, never smaller type, unless their number is
 * given. A font that is not there is stood in for by the standard's.
 */
export function changedLayout({ margins, lines, characters, fonts }: LayoutChanges): Layout {
  const own = { ...standardLayout.margins, ...margins };
  const [width, height] = textOf(own);
  const [standardWidth, standardHeight] = textOf(standardLayout.margins);
  return {
    margins: own,
    lines: lines ?? Math.trunc((standardLayout.lines * height) / standardHeight),
    characters: characters ?? Math.trunc((standardLayout.characters * width) / standardWidth),
    fonts: fontsOf(fonts ?? {}),
  };
}

/** How much room a line and a character have, in points: 29.0 and 15.8 in the standard layout. */
export function roomIn({ margins, lines, characters }: Layout): {
  readonly line: number;
  readonly character: number;
} {
  const [width, height] = textOf(margins);
  return { line: inPoints(height) / lines, character: inPoints(width) / characters };
}

/** 版心, in millimetres: 156 × 225. */
export function textOf({ top, left, bottom, right }: Layout['margins']): readonly [number, number] {
  return [210 - left - right, 297 - top - bottom];
}

function inPoints(millimetres: number): number {
  return (millimetres * 720) / 254;
}

function fontsOf(changes: NonNullable<LayoutChanges['fonts']>): Layout['fonts'] {
  const { fonts } = standardLayout;
  const chosen = (name: LayoutFont): readonly string[] => [
    ...new Set([...(changes[name] ?? []), ...fonts[name]]),
  ];
  return {
    title: chosen('title'),
    heading1: chosen('heading1'),
    heading2: chosen('heading2'),
    body: chosen('body'),
    page: chosen('page'),
  };
}
