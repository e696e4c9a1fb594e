import { periodKey } from '../../reading/statement/period';
import type { Period } from '../../reading/statement/statement';
import type { AgainstFile } from './against-file';
import type { FileFigure } from './file-figure';

/** What the file says of one indicator at one time, as words for a sentence: “财政收入5248.8万元，增长8.0%”. */
export interface FilePhrase {
  /** As the file names it. */
  readonly indicator: string;
  readonly key: string;
  readonly scope: string | null;
  readonly period: Period;
  readonly role: FileFigure['role'];
  readonly text: string;
  /** The figures the words are made of, the level first. */
  readonly figures: readonly FileFigure[];
  /** Whether the report has any of them already. */
  readonly mentioned: boolean;
  /** 内部 or 未公布 as written, when one of the figures may not be printed; null when all may. */
  readonly withheld: string | null;
}

/**
 * The figures of the file as phrases that can be put into a sentence, in the order of the file: a result with its growth and
 * completion, a target by itself. Units and decimals are the file's own, and a fall is written 下降.
 *
 * This is what completion offers after an indicator's name, and what a new report is begun with.
 */
export function filePhrases({ figures, comparisons }: AgainstFile): readonly FilePhrase[] {
  const mentioned = new Set(comparisons.map(({ figure }) => figure));
  const groups = new Map<string, FileFigure[]>();
  for (const figure of figures) {
    const key = [figure.indicator.key, figure.scope ?? '', periodKey(figure.period), figure.role].join('|');
    const group = groups.get(key);
    if (group) group.push(figure);
    else groups.set(key, [figure]);
  }
  return [...groups.values()].flatMap((group) => {
    const phrase = phraseOf(group, mentioned);
    return phrase ? [phrase] : [];
  });
}

function phraseOf(group: readonly FileFigure[], mentioned: ReadonlySet<FileFigure>): FilePhrase | null {
  const level = group.find(({ measure }) => measure === 'level' || measure === 'share');
  const growth = group.find(({ measure }) => measure === 'growth');
  const completion = group.find(({ measure }) => measure === 'completion');
  const used = [level, growth, completion].filter((each) => each !== undefined);
  const [first] = used;
  if (!first) return null;
  const words = [
    level ? `${level.indicator.name}${level.text}` : first.indicator.name,
    growth ? growthWords(growth) : null,
    completion ? `完成目标的${completion.text}` : null,
  ].filter((each) => each !== null);
  return {
    indicator: first.indicator.name,
    key: first.indicator.key,
    scope: first.scope,
    period: first.period,
    role: first.role,
    text: level ? words.join('，') : words.join(''),
    figures: used,
    mentioned: used.some((figure) => mentioned.has(figure)),
    withheld: used.find(({ withheld }) => withheld !== null)?.withheld ?? null,
  };
}

function growthWords({ figure, text }: FileFigure): string {
  const fell = figure.value.kind === 'single' && figure.value.magnitude.isNegative();
  return fell ? `下降${text.replace(/^[-−－]/u, '')}` : `增长${text}`;
}
