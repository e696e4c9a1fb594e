import type { Formats } from '../formats';
import { FormatsMissing } from '../formats';
import { Failure } from './failure';
import type { Session } from './session';

/** The office formats, loaded; an installation without them is a {@link Failure}. */
export async function formatsOf({ io, words }: Session): Promise<Formats> {
  try {
    return await io.formats();
  } catch (error) {
    if (error instanceof FormatsMissing) throw new Failure(words.failure.noFormats);
    throw error;
  }
}
