import { reword } from '../fix/reword';
import type { WordingWords } from '../../output/message/zh-CN/wording';
import type { ReadBlock } from '../../reading/statement/reading';
import type { Finding } from '../finding';
import { wordingFinding } from './finding';

/**
 * Arabic digits with 千 or 百: “4千人”, “1万6千多户” (GB/T 15835-2011, 5.3: only 万 and 亿 may follow Arabic digits).
 *
 * Information only: reports that are read out write 5千多户 on purpose. 千瓦, 千米, 千克, 千伏 are units (domain rule 23); a
 * 百 or 千 that begins a word (5百姓, 2023百日攻坚) is none of ours.
 */
export function findMixedNumerals(blocks: readonly ReadBlock[], words: WordingWords): readonly Finding[] {
  return blocks.flatMap((block) =>
    block.proses.flatMap((prose) =>
      [...prose.prose.text.matchAll(mixed)].map((match): Finding => {
        const [written] = match;
        const place = { start: match.index, end: match.index + written.length };
        const message = words.mixedNumeral(written);
        const plain = inDigits(written);
        return wordingFinding(
          {
            check: 'mixed-numeral',
            block,
            prose,
            place,
            message,
            step: written,
            fixes: reword({ block, prose }, place, plain, words.fix.rewrite(written, plain), false),
          },
          'information',
        );
      }),
    ),
  );
}

const mixed =
  /(?<![\d０-９.．+＋\-－A-Za-z])[1-9１-９][千百](?=[多余]?(?:[万亿元人户亩吨个家名件]|公里|公顷|公斤|平方|立方))/g;

/** “4千” is “4000”, “３百” is “３００”: the same value to the same place. */
function inDigits(written: string): string {
  const zero = /^[０-９]/.test(written) ? '０' : '0';
  return written.charAt(0) + zero.repeat(written.endsWith('千') ? 3 : 2);
}
