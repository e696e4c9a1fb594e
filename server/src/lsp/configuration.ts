import type { Connection } from 'vscode-languageserver';
import type { Language } from '../core/analyze';
import type { Abilities } from './initialize';
import type { Settings } from './settings';
import { readSettings } from './settings';
import { isInside } from './uri';

/** The settings of each document: asked of the client once for each folder, and again when they change. */
export interface Configuration {
  readonly of: (uri: string) => Promise<Settings>;
  /** Settings changed; `pushed` is what a client without `workspace/configuration` sent. */
  readonly changed: (pushed: unknown) => void;
}

export function createConfiguration(
  connection: Connection,
  abilities: Abilities,
  language: Language,
  folders: () => readonly string[],
): Configuration {
  const known = new Map<string, Promise<Settings>>();
  let given = abilities.settings;
  const ask = async (scope: string): Promise<Settings> => {
    if (!abilities.configuration) return readSettings(given, language);
    const item = scope === '' ? { section: 'heshu' } : { section: 'heshu', scopeUri: scope };
    return readSettings(await connection.workspace.getConfiguration(item), language);
  };
  return {
    of: (uri) => {
      const scope = folders().find((folder) => isInside(folder, uri)) ?? '';
      const settings = known.get(scope) ?? ask(scope).catch(() => readSettings(undefined, language));
      known.set(scope, settings);
      return settings;
    },
    changed: (pushed) => {
      known.clear();
      given = sectionOf(pushed) ?? given;
    },
  };
}

/** Clients push either `{ heshu: {…} }` or nothing of use. */
function sectionOf(pushed: unknown): unknown {
  return typeof pushed === 'object' && pushed !== null ? Reflect.get(pushed, 'heshu') : undefined;
}
