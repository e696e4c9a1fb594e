import { resolve } from 'node:path';
import { visible } from '../core/text/visible';
import { Failure } from './failure';
import type { SaveTerms } from './save';
import { SaveError, saveReason } from './output-target';
import type { Session } from './session';

/** What a file is written from, and whether a file of its name may be replaced. */
export interface OutputTerms {
  readonly replace: boolean;
  /** Files named by an option and not read, which are no more written over than those that are. */
  readonly named?: readonly string[];
  /** The command is there to change a file it read: `table --write`, `check --write-baseline`. */
  readonly changesInput?: boolean;
}

/**
 * Writes what a command made to a file, whole or not at all; whatever keeps it from that is a {@link Failure}.
 *
 * Even with `--force` no file the run has read is replaced, the report no more than those it names or its configuration: one
 * slip of the keyboard must not cost the draft.
 */
export async function saveOutput(
  output: string,
  content: string | Uint8Array,
  terms: OutputTerms,
  session: Session,
): Promise<void> {
  const { io } = session;
  await orFailure(output, io.save(resolve(io.cwd, output), content, saveTerms(terms, session)), session);
}

/** A {@link Failure} where nothing could be written, before any work is done for it. */
export async function refuseOutput(output: string, session: Session): Promise<void> {
  await orFailure(output, session.io.refuseOutput(resolve(session.io.cwd, output)), session);
}

/** What would go to a file goes to a pipe as it is; where a person watches, nothing in it works on the terminal. */
export async function printContent(content: string, { io: { stdout } }: Session): Promise<void> {
  await stdout.write(stdout.isTTY ? visible(content) : content);
}

function saveTerms({ replace, named = [], changesInput = false }: OutputTerms, session: Session): SaveTerms {
  if (changesInput) return { replace, inputs: [] };
  return { replace, inputs: [...session.filesRead(), ...named.map((name) => resolve(session.io.cwd, name))] };
}

async function orFailure(output: string, saving: Promise<void>, { words }: Session): Promise<void> {
  try {
    await saving;
  } catch (error) {
    if (!(error instanceof SaveError)) throw error;
    throw new Failure(`${output}: ${saveReason(error, words.failure)}`);
  }
}
