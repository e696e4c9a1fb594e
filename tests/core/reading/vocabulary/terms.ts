import { readLocated } from '../../../../server/src/core/schema/located-yaml';
import type { Located } from '../../../../server/src/core/schema/located';
import { messages } from '../../../../server/src/core/output/message';
import {
  standardVocabulary,
  withTerms,
  type Vocabulary,
  type WrittenTerms,
} from '../../../../server/src/core/reading/vocabulary/vocabulary';

/** A YAML or JSON text as a value with its places. */
export function located(text: string): Located {
  return readLocated(text, (start, end) => ({ start, end })).located;
}

/** A user's terms read from YAML: the vocabulary, and for each problem the words it lies in and what is said of it. */
export function termsOf(
  yaml: string,
  base: Vocabulary = standardVocabulary,
): { readonly vocabulary: Vocabulary; readonly problems: readonly string[] } {
  const source = located(yaml);
  const entries = source.kind === 'map' ? source.entries : [];
  const written: WrittenTerms = Object.fromEntries(entries.map(({ key, value }) => [key, value]));
  const { vocabulary, problems } = withTerms(base, written);
  const words = messages['zh-CN'].findings.vocabulary;
  return {
    vocabulary,
    problems: problems.map(
      ({ span, fault }) => `${yaml.slice(span.start, span.end).trim()}: ${words.fault(fault)}`,
    ),
  };
}
