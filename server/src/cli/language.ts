import type { Language } from '../core/text/language';

/** The languages `--lang` accepts. */
export const languages = ['zh-CN', 'en'] as const satisfies readonly Language[];

/**
 * The language of messages: `--lang` where it names one, else the locale of the environment.
 *
 * Looked for before the options are read, since what is wrong with them is said in that language as well.
 */
export function languageOf(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Language {
  const asked = askedLanguage(argv);
  return languages.find((language) => language === asked) ?? localeLanguage(env);
}

function askedLanguage(argv: readonly string[]): string | undefined {
  const at = argv.lastIndexOf('--lang');
  if (at >= 0) return argv[at + 1];
  return argv.find((word) => word.startsWith('--lang='))?.slice('--lang='.length);
}

/** The first of the three that is set decides, as POSIX asks; C, POSIX and none of them mean Chinese. */
function localeLanguage(env: Readonly<Record<string, string | undefined>>): Language {
  const locale = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => value !== undefined && value !== '');
  return locale?.toLowerCase().startsWith('en') ? 'en' : 'zh-CN';
}
