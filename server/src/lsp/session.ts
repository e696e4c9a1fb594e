import type { Connection } from 'vscode-languageserver';
import type { Language } from '../core/text/language';
import type { ServerWords } from '../core/output/message/zh-CN/server';
import { server as english } from '../core/output/message/en/server';
import { server as chinese } from '../core/output/message/zh-CN/server';
import type { Files } from '../files';
import type { LoadFormats } from '../formats/port';
import type { Analyses } from './analyses';
import type { CompanionFiles } from './companionFiles';
import type { Configuration } from './configuration';
import type { Documents } from './documents';
import type { Clock, Core } from './environment';
import type { Fence } from './fence';
import type { Abilities } from './initialize';
import type { Trust } from './trust';

/** What all handlers of one connection share, once it is initialized. */
export interface Session {
  readonly connection: Connection;
  readonly files: Files;
  readonly clock: Clock;
  readonly core: Core;
  readonly formats: LoadFormats;
  readonly language: Language;
  readonly words: ServerWords;
  readonly abilities: Abilities;
  /** What comes before the id of a check and `.md` in a link to its page; null where there are no links. */
  readonly checkPages: string | null;
  readonly fence: Fence;
  readonly folders: () => readonly string[];
  readonly documents: Documents;
  readonly configuration: Configuration;
  readonly analyses: Analyses;
  readonly companions: CompanionFiles;
  readonly trust: Trust;
}

/** The server's words in a language. */
export function serverWords(language: Language): ServerWords {
  return language === 'en' ? english : chinese;
}
