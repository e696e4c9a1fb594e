import { namesOf, type LexiconEntry } from '../../reading/statement/lexicon';
import { once } from '../../once';
import { answeringNames } from '../targets/families';
import type { PriorContext } from './beside-prior';

/**
 * Whether the report speaks of an indicator anywhere but in its plan, with or without a figure: an answer may stand in the review, the problems,
 * a table or the glossary, under its own name or one that may stand for it (domain rule 13).
 */
export function saidIn({
  report,
  lexicon,
  mentions,
  reviewed,
}: PriorContext): (entry: LexiconEntry) => boolean {
  const words = once(() =>
    report.blocks
      .filter(({ block }) => block.part !== 'plan')
      .flatMap(({ proses }) => proses.map(({ prose }) => prose.text))
      .join('\n'),
  );
  return (entry) => {
    const parts = lexicon.entries.filter((each) => each.parent === entry.name).map(({ name }) => name);
    const names = [...answeringNames(entry, lexicon), ...entry.covers, ...parts];
    // 规上工业产值和增加值分别达到…: the name is nowhere in one piece.
    const isRead = mentions.some(
      ({ statement: { indicator, period } }) =>
        indicator !== null && names.includes(indicator.key) && (period?.to.year ?? reviewed) <= reviewed,
    );
    if (isRead) return true;
    return names.some((name) => {
      const known = lexicon.find(name);
      return (known ? namesOf(known) : [name]).some((each) => each.length >= 2 && words().includes(each));
    });
  };
}
