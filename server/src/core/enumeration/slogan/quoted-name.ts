import type { Block } from '../../report/document';
import type { Recall } from '../../memory';
import type { Prose } from '../../text/prose';
import type { Span } from '../../text/span';
import { partnersIn, quotes } from '../../phrase/brackets';
import { noteNumber } from './noted-name';
import { compactName, numberedName, type NumberedName } from './numbered-name';

/** A quoted name with numbers where the running text uses it: “四个不摘” in 按照“四个不摘”[15]要求. */
export interface QuotedName {
  readonly name: NumberedName;
  /** Index of its block. */
  readonly block: number;
  /** The name without its quotation marks, in the prose. */
  readonly span: Span;
  /** The two characters just before it: 河湖 of 清理河湖“四乱”; "" where fewer stand there. */
  readonly before: string;
  /** The words just behind it: 要求; "" where a mark of punctuation follows. */
  readonly behind: string;
  /** The number of the footnote mark behind it: 15; null without one. */
  readonly note: string | null;
  /** Whether it is explained on the spot: “四个不摘”，即…. */
  readonly explained: boolean;
}

/** What is recalled of the version before: the quoted names of a prose that stands in both, wherever it stands. */
export type SloganRecall = Recall<Prose, readonly ProseName[]>;

/** A quoted name, wherever its prose stands. */
export type ProseName = Omit<QuotedName, 'block'>;

/** Every quoted name with numbers of the running text, in order; those of the glossary and of furniture are left out. */
export function quotedNames(blocks: readonly Block[], recall: SloganRecall): readonly QuotedName[] {
  return blocks.flatMap((block, index) => {
    if (block.kind !== 'paragraph' && block.kind !== 'heading') return [];
    if (block.kind === 'paragraph' && block.role === 'note') return [];
    const { prose } = block;
    return recall(prose, () => namesIn(prose)).map((name) => ({ ...name, block: index }));
  });
}

/** No slogan is longer; a longer quotation is a sentence. */
const LONGEST = 30;

function namesIn({ text, marks }: Prose): readonly ProseName[] {
  if (!/[“"「『‘]/u.test(text)) return [];
  const pairs = partnersIn(text);
  const found: ProseName[] = [];
  for (let at = 0; at < text.length; at++) {
    const close = pairs[at] ?? -1;
    if (close <= at || close - at > LONGEST || !quotes.includes(text.charAt(at)) || text[at] === '《')
      continue;
    const printed = text.slice(at + 1, close);
    const name = /[，。；：！？]/u.test(printed) ? null : numberedName(printed);
    if (!name) continue;
    const behind = text.slice(close + 1, close + 24);
    const mark = marks.find((each) => each.at === close + 1);
    found.push({
      name,
      span: { start: at + 1, end: close },
      before: /[\p{Script=Han}]{2}$/u.exec(text.slice(Math.max(0, at - 2), at))?.[0] ?? '',
      behind: /^[\p{Script=Han}]{0,6}/u.exec(behind.trimStart())?.[0] ?? '',
      note: mark ? noteNumber(mark) : null,
      explained: /^[\p{Script=Han}]{0,6}[，,]?(?:即|是指|就是|[：:（(])/u.test(behind),
    });
  }
  return found;
}

/** The paragraphs of the running text without quotation marks, footnote marks and blanks. */
export function bodyOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => {
    const isRunning = block.kind === 'heading' || (block.kind === 'paragraph' && block.role !== 'note');
    return isRunning ? [compactName(block.prose.text)] : [];
  });
}
