import { styleText } from 'node:util';
import { type Paint, plainPaint } from '../core/render/paint';
import type { Io } from './io';

/** Colours only for a person at a terminal who has not switched them off (no-color.org). */
export function paintFor({ stdout, env }: Pick<Io, 'stdout' | 'env'>): Paint {
  const wanted = stdout.isTTY && !env.NO_COLOR && env.TERM !== 'dumb';
  return wanted ? colourPaint : plainPaint;
}

/** The stream was judged already, so the library must not judge it again. */
const colourPaint: Paint = (style, text) => styleText(style, text, { validateStream: false });
