import type { Connection } from 'vscode-languageserver';
import { MessageType, ShowMessageNotification } from 'vscode-languageserver';
import type { Config } from '../config/config';
import { configName, findConfig, readConfig } from '../config/find';
import { configReason } from '../config/reason';
import type { Language } from '../core/text/language';
import { messages } from '../core/output/message';
import type { ServerWords } from '../core/output/message/zh-CN/server';
import type { Files } from '../files';
import { lineIndex } from './convert';
import type { Abilities } from './initialize';
import type { Settings } from './settings';
import { readSettings, withConfig, withPlaces } from './settings';
import { isInside, uriKey } from './uri';

/** The settings of each document: the user's own, and the configuration that lies with the report. */
export interface Configuration {
  readonly of: (uri: string) => Promise<Settings>;
  /** Settings changed; `pushed` is what a client without `workspace/configuration` sent. */
  readonly changed: (pushed?: unknown) => void;
}

/** What a configuration is made from. */
export interface ConfigurationSources {
  readonly connection: Connection;
  readonly abilities: Abilities;
  readonly language: Language;
  readonly words: ServerWords;
  readonly files: Files;
  readonly folders: () => readonly string[];
}

/** Both are asked for once for each folder, and again when they change. */
export function createConfiguration(sources: ConfigurationSources): Configuration {
  const { connection, abilities, language } = sources;
  const ofScope = new Map<string, Promise<Settings>>();
  const ofFolder = new Map<string, Promise<Settings>>();
  let given = abilities.settings;
  const ask = async (scope: string): Promise<Settings> => {
    if (!abilities.configuration) return readSettings(given, language);
    const item = scope === '' ? { section: 'heshu' } : { section: 'heshu', scopeUri: scope };
    return readSettings(await connection.workspace.getConfiguration(item), language);
  };
  const settingsOf = (uri: string): Promise<Settings> => {
    const scope = sources.folders().find((folder) => isInside(folder, uri)) ?? '';
    return remember(ofScope, scope, () => ask(scope).catch(() => readSettings(undefined, language)));
  };
  return {
    of: (uri) =>
      remember(ofFolder, uri.slice(0, uri.lastIndexOf('/') + 1), async () => {
        const found = configOf(uri, sources).catch((): Config => ({}));
        const [settings, config] = await Promise.all([settingsOf(uri), found]);
        return withConfig(withPlaces(settings, baseOf(uri, sources)), config);
      }),
    changed: (pushed) => {
      ofScope.clear();
      ofFolder.clear();
      given = sectionOf(pushed) ?? given;
    },
  };
}

/** Whether a file is a configuration, whose change concerns the reports around it. */
export function isConfig(uri: string): boolean {
  return uriKey(uri).endsWith(`/${configName}`);
}

/** One with a fault in it is left aside as a whole, and the user is told where the fault is. */
async function configOf(report: string, sources: ConfigurationSources): Promise<Config> {
  const { connection, files, language, words } = sources;
  const uri = await nearestConfig(report, files);
  if (uri === null) return {};
  const { text, reading } = await readConfig(files, uri);
  if (reading.kind === 'config') return reading.config;
  const { line, character } = lineIndex(text).position(reading.problem.span.start);
  const reason = configReason(reading.problem, messages[language].cli.failure);
  const message = words.badConfiguration(uriKey(uri), line + 1, character + 1, reason);
  void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
  return {};
}

/** Names in the user's settings start from the workspace folder; outside of any, from the report. */
function baseOf(uri: string, { folders }: ConfigurationSources): string {
  const folder = folders().find((each) => isInside(each, uri));
  return folder === undefined ? uri : folder.replace(/\/?$/, '/');
}

/** None for a document that lies in no folder, such as `untitled:Untitled-1`. */
async function nearestConfig(report: string, files: Files): Promise<string | null> {
  return URL.canParse('.', report) ? findConfig(files, report) : null;
}

function remember<T>(known: Map<string, Promise<T>>, key: string, ask: () => Promise<T>): Promise<T> {
  const answer = known.get(key) ?? ask();
  known.set(key, answer);
  return answer;
}

/** Clients push either `{ heshu: {…} }` or nothing of use. */
function sectionOf(pushed: unknown): unknown {
  return typeof pushed === 'object' && pushed !== null ? Reflect.get(pushed, 'heshu') : undefined;
}
