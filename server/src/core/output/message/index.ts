import type { Language } from '../../text/language';
import { cli as englishCli } from './en/cli';
import { exports as englishExports } from './en/export';
import { completion as englishCompletion } from './en/completion';
import { explain as englishExplain } from './en/explain';
import { findings as englishFindings } from './en/findings';
import { hover as englishHover } from './en/slots';
import { table as englishTable } from './en/table';
import { cli as chineseCli } from './zh-CN/cli';
import { exports as chineseExports } from './zh-CN/export';
import { completion as chineseCompletion } from './zh-CN/completion';
import { explain as chineseExplain } from './zh-CN/explain';
import { findings as chineseFindings } from './zh-CN/findings';
import { hover as chineseHover } from './zh-CN/slots';
import { table as chineseTable } from './zh-CN/table';

/** All words Heshu says, by who says them; what the Chinese ones are, the others must be. */
export type Messages = typeof chinese;

const chinese = {
  cli: chineseCli,
  exports: chineseExports,
  completion: chineseCompletion,
  explain: chineseExplain,
  findings: chineseFindings,
  hover: chineseHover,
  table: chineseTable,
};

const english: Messages = {
  cli: englishCli,
  exports: englishExports,
  completion: englishCompletion,
  explain: englishExplain,
  findings: englishFindings,
  hover: englishHover,
  table: englishTable,
};

/** The words of both languages: `messages['zh-CN'].cli.check.clean` is “没有发现问题”. */
export const messages: Readonly<Record<Language, Messages>> = { 'zh-CN': chinese, en: english };
