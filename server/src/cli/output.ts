import { resolve } from 'node:path';
import type { FailureWords } from '../core/render/message/zh-CN/cli';
import { Failure } from './failure';
import { SaveError } from './io';
import type { Session } from './session';

/** What a file is written from, and whether a file of its name may be replaced. */
export interface OutputTerms {
  /** The paths read, which are never written to. */
  readonly inputs: readonly string[];
  readonly replace: boolean;
}

/** Writes what a command made to a file, whole or not at all; whatever keeps it from that is a {@link Failure}. */
export async function saveOutput(
  output: string,
  content: string | Uint8Array,
  { inputs, replace }: OutputTerms,
  { io, words: { failure } }: Session,
): Promise<void> {
  const path = resolve(io.cwd, output);
  // Even with --force: one slip of the keyboard must not cost the draft.
  if (inputs.some((input) => path === resolve(io.cwd, input)))
    throw new Failure(`${output}: ${failure.outputIsInput}`);
  try {
    await io.save(path, content, replace);
  } catch (error) {
    if (!(error instanceof SaveError)) throw error;
    throw new Failure(`${output}: ${reasonOf(error, failure)}`);
  }
}

function reasonOf({ problem, code }: SaveError, words: FailureWords): string {
  switch (problem) {
    case 'exists':
      return words.outputExists;
    case 'denied':
      return words.noPermission;
    case 'folder':
      return words.isDirectory;
    case 'missing':
      return words.noFolder;
    case 'full':
      return words.diskFull;
    case 'other':
      return words.system(code);
  }
}
