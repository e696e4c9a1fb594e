import type { Disposable } from '../files';
import type { Refresh } from './refresh';
import type { Reports } from './reports';
import type { Session } from './session';

/** A key is seldom the last one; so long after it the reports beside are judged anew. In milliseconds. */
export const companionPause = 500;

/**
 * Word that a document was opened, edited or closed in the editor: the open reports that name it are judged anew, for
 * what is open counts as it stands there. Once for a run of keys.
 */
export function createCompanionEdits(
  { clock }: Session,
  reports: Reports,
  refresh: Refresh,
): (uri: string) => void {
  const edited = new Set<string>();
  let timer: Disposable | null = null;
  return (uri) => {
    edited.add(uri);
    timer?.dispose();
    timer = clock.after(companionPause, () => {
      const stale = [...edited].map(reports.changed).some(Boolean);
      edited.clear();
      timer = null;
      if (stale) refresh.all();
    });
  };
}
