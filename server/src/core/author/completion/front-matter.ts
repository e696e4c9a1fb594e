import type { Language } from '../../text/language';
import type { Analysis } from '../../analysis';
import { messages } from '../../output/message';
import { frontMatterNames, keyOf, type Key } from '../../report/frontmatter-schema';
import { levelNames } from '../../report/level-names';
import type { Offer, CaretPlace } from './offer';
import { filterOf } from './written-name';

/**
 * In the front matter: the keys that are not there yet, Chinese and English, and behind a key the values it can have.
 *
 * “级别: |” offers 乡镇, 县, 市 …; file keys take the names of files beside the report, which only the caller knows.
 */
export function frontMatterOffers(
  analysis: Analysis,
  place: CaretPlace,
  files: readonly string[],
  language: Language,
): readonly Offer[] {
  if (place.kind !== 'front-matter') return [];
  const typedKey = /^\s*(?<typed>[^:：\s]{0,20})$/u.exec(place.before)?.groups;
  if (typedKey) return keyOffers(analysis, place, typedKey.typed ?? '', language);
  const pair = /^\s*(?<key>[^:：\s]{1,20})\s*:\s*(?<typed>[^:]{0,200})$/u.exec(place.before)?.groups;
  const key = pair ? keyOf(pair.key) : null;
  return key
    ? valuesOf(analysis, key, files).map((value) => valueOffer(value, place, pair?.typed ?? ''))
    : [];
}

/** The keys the front matter takes files for. */
export function isFileKey(before: string): boolean {
  const key = keyOf(/^\s*(?<key>[^:：\s]{1,20})\s*:/u.exec(before)?.groups?.key);
  return key === 'prior' || key === 'data' || key === 'with';
}

function keyOffers(
  { document }: Analysis,
  { offset }: CaretPlace,
  typed: string,
  language: Language,
): readonly Offer[] {
  const { frontMatter, source } = document;
  const written = frontMatter.span ? source.slice(frontMatter.span.start, frontMatter.span.end) : '';
  const there = new Set([...written.matchAll(/^\s*([^:：\s]{1,20})\s*:/gmu)].map(([, key]) => keyOf(key)));
  const replace = { start: offset - typed.length, end: offset };
  const colon = source.slice(offset, offset + 1) === ':' ? '' : ': ';
  const words = messages[language].completion.keys;
  return frontMatterNames
    .filter(({ key }) => !there.has(key))
    .flatMap(({ key, names }) =>
      names.map((name): Offer => ({
        kind: 'key',
        label: name,
        insert: [name + colon],
        replace,
        filter: filterOf(name),
        detail: words[key],
      })),
    );
}

function valuesOf({ document }: Analysis, key: Key, files: readonly string[]): readonly string[] {
  if (key === 'level') return levelNames;
  if (key === 'year') return document.years.plan === null ? [] : [String(document.years.plan)];
  return key === 'prior' || key === 'data' || key === 'with' ? files : [];
}

function valueOffer(value: string, { offset }: CaretPlace, typed: string): Offer {
  // In a list only the name that is being typed is replaced.
  const begun = /[^,，[\s]*$/u.exec(typed)?.[0] ?? '';
  const replace = { start: offset - begun.length, end: offset };
  return { kind: 'setting', label: value, insert: [value], replace, filter: filterOf(value), detail: null };
}
