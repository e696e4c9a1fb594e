import { reword } from '../fix/reword';
import type { WordingWords } from '../../output/message/zh-CN/wording';
import { foldName } from '../../reading/statement/lexicon-fold';
import type { Lexicon, LexiconEntry } from '../../reading/statement/lexicon';
import type { Mention } from '../../reading/statement/reading';
import type { Span } from '../../text/span';
import type { Finding } from '../finding';
import { placeIn } from '../../reading/place';
import { wordingFinding } from './finding';

/**
 * One indicator under two names, or under one that was official only up to a year: 一般公共财政预算收入 of 2025 is 一般公共预算收入,
 * and who writes 地区生产总值 first and 地方生产总值 later means the same (domain rule 22).
 *
 * A hint, off by default: short forms such as 规上 are the same name, a name of its own time is right (domain rule 18), and
 * house style may well want GDP beside 地区生产总值. Each further name is reported once, where it first stands.
 */
export function findIndicatorNames(
  mentions: readonly Mention[],
  lexicon: Lexicon,
  words: WordingWords,
): readonly Finding[] {
  const first = new Map<string, Named>();
  const told = new Set<string>();
  return mentions.flatMap((mention) => {
    const named = nameOf(mention, lexicon);
    if (!named) return [];
    const { entry, folded } = named;
    const before = first.get(entry.name);
    if (!before) first.set(entry.name, named);
    const until = formerUntil(entry, folded, mention);
    const differs = before !== undefined && before.folded !== folded;
    if ((until === null && !differs) || told.has(folded)) return [];
    told.add(folded);
    return [until === null && before ? twoNames(named, before, words) : former(named, until ?? 0, words)];
  });
}

/** An indicator's name as it is printed at a figure. */
interface Named {
  readonly mention: Mention;
  readonly entry: LexiconEntry;
  /** In the prose. */
  readonly span: Span;
  readonly text: string;
  readonly folded: string;
}

/** Only a name that stands there by itself: one carried over or put together from two places is nobody’s wording. */
function nameOf(mention: Mention, lexicon: Lexicon): Named | null {
  const { indicator } = mention.statement;
  if (!indicator?.span) return null;
  const text = mention.prose.prose.text.slice(indicator.span.start, indicator.span.end);
  const entry = lexicon.find(text);
  if (!entry || entry.generic || entry.name !== indicator.key) return null;
  const folded = foldName(text.replace(/^(?:全[国省市县区镇乡]|我[省市县区镇乡])(?=.{4})/u, '')).text;
  return { mention, entry, span: indicator.span, text, folded };
}

/** The last year a name was in use, where the figure is of a later one. */
function formerUntil(entry: LexiconEntry, folded: string, { statement }: Mention): number | null {
  const alias = entry.datedAliases.find(({ name }) => foldName(name).text === folded);
  const year = statement.period?.to.year;
  return alias && year !== undefined && year > alias.until ? alias.until : null;
}

function former(named: Named, until: number, words: WordingWords): Finding {
  const { entry, text } = named;
  return findingAt(named, words.formerName(text, until, entry.name), entry.name, words);
}

function twoNames(named: Named, before: Named, words: WordingWords): Finding {
  const finding = findingAt(named, words.twoNames(named.text, before.text), before.text, words);
  const { block, prose } = before.mention;
  return { ...finding, related: [{ message: before.text, span: placeIn(block, prose, before.span) }] };
}

function findingAt(named: Named, message: string, better: string, words: WordingWords): Finding {
  const { mention, span, text } = named;
  const { block, prose } = mention;
  const title = words.fix.rewrite(text, better);
  return wordingFinding(
    {
      check: 'indicator-name',
      block,
      prose,
      place: span,
      message,
      step: `${text} → ${better}`,
      // Another name may be read as another indicator, so nothing renames unseen.
      fixes: reword({ block, prose }, span, better, title, true),
    },
    'hint',
  );
}
