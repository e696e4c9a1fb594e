import { l10n, window } from 'vscode';
import type { ErrorHandler } from 'vscode-languageclient';
import { CloseAction, ErrorAction } from 'vscode-languageclient';

/** A server that ends three times within three minutes will end a fourth time. */
const mostRestarts = 3;
const within = 3 * 60_000;

/**
 * A server that ends is started again quietly; one that ends again and again stays ended, and the user is asked. One
 * that never ran is not started again: whoever started it hears of it.
 */
export function restartPolicy(hasRun: () => boolean, restart: () => void): ErrorHandler {
  let ends: readonly number[] = [];
  return {
    error: () => ({ action: ErrorAction.Continue, handled: true }),
    closed: () => {
      if (!hasRun()) return { action: CloseAction.DoNotRestart, handled: true };
      const now = Date.now();
      ends = [...ends.filter((time) => now - time < within), now];
      if (ends.length <= mostRestarts) return { action: CloseAction.Restart, handled: true };
      ends = [];
      void askToRestart(restart);
      return { action: CloseAction.DoNotRestart, handled: true };
    },
  };
}

async function askToRestart(restart: () => void): Promise<void> {
  const again = l10n.t('Start Again');
  const message = l10n.t('Heshu stopped several times and is not checking reports now.');
  if ((await window.showErrorMessage(message, again)) === again) restart();
}
