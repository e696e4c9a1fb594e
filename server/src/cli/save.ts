import { link, open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { dropDraft, removeStaleDrafts, writeDraft } from './draft';
import { type OutputTarget, refuseLoss, targetOf, SaveError, saveErrorOf } from './output-target';

/** What a file may be written over. */
export interface SaveTerms {
  /** Whether a file of its name is replaced. */
  readonly replace: boolean;
  /** The paths of the files read, which are never replaced. */
  readonly inputs: readonly string[];
}

/**
 * Writes a whole file or nothing: the content goes to a new file beside it and onto the disk, which then takes its name.
 * Rejects with a {@link SaveError}.
 *
 * A link keeps pointing where it did, a file that is replaced keeps its permissions. A second name of it (a hard link) keeps the
 * old content: to write into the one file both name would leave half of each where the power fails.
 */
export async function saveFile(path: string, content: string | Uint8Array, terms: SaveTerms): Promise<void> {
  try {
    const target = await targetOf(path);
    await refuseLoss(path, target, terms);
    await removeStaleDrafts(dirname(target.path));
    await writeWhole(target, content, terms.replace);
  } catch (error) {
    throw saveErrorOf(error);
  }
}

/** Rejects with a {@link SaveError} where nothing could be written, before any work is done for it. */
export async function refuseOutput(path: string): Promise<void> {
  try {
    await targetOf(path);
  } catch (error) {
    throw saveErrorOf(error);
  }
}

async function writeWhole(
  { path, found }: OutputTarget,
  content: string | Uint8Array,
  replace: boolean,
): Promise<void> {
  const draft = await writeDraft(dirname(path), content, found);
  try {
    if (replace) await rename(draft, path);
    else await takeFreeName(draft, path);
  } catch (error) {
    await dropDraft(draft);
    throw error;
  }
  await syncFolder(dirname(path));
}

/** Of two runs that write one new file, the second is told so: a link is only made where its name is free. */
async function takeFreeName(draft: string, path: string): Promise<void> {
  try {
    await link(draft, path);
  } catch (error) {
    if (saveErrorOf(error).code === 'EEXIST') throw new SaveError('exists', 'EEXIST');
    // A stick or a share without such links: the name was free a moment ago.
    await rename(draft, path);
    return;
  }
  await dropDraft(draft);
}

/** The new name itself onto the disk; some systems do not open folders, and see to it themselves. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r').catch(() => null);
  await folder?.sync().catch(() => undefined);
  await folder?.close();
}
