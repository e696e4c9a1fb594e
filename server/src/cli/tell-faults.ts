import type { Analysis } from '../core/analysis';
import type { Session } from './session';

/** What was not checked through a fault of the program's own: one line on stderr, whatever else is printed there. */
export async function tellFaults(
  { path, faults }: { readonly path: string } & Pick<Analysis, 'faults'>,
  session: Session,
): Promise<void> {
  if (faults.length === 0) return;
  const parts = faults.map(({ part, error }) => `${part} (${error})`).join(', ');
  await session.complain(`${path}: ${session.words.failure.unchecked(parts)}`);
}
