import type { FindingWords } from '../../render/message/findings';
import type { ReadBlock } from '../../statement/reading';
import type { Finding } from '../finding';
import { placeIn } from '../place';

/**
 * 截止 before a time: “截止目前”, “截止10月底” for 截至. Source: 图书编校质量差错认定细则 and 现代汉语词典, 7th edition.
 *
 * 截止 after a time (报名1月30日截止) and 截止日期, 截止时间 are right and stay silent.
 */
export function findAsOfWording(blocks: readonly ReadBlock[], words: FindingWords): readonly Finding[] {
  return blocks.flatMap((block) =>
    block.proses.flatMap((prose) =>
      [...prose.prose.text.matchAll(beforeTime)].map((match): Finding => {
        const written = match[0];
        const span = placeIn(block, prose, { start: match.index, end: match.index + written.length });
        const suggestion = written.replace('截止到', '截至').replace('截止', '截至');
        return {
          check: 'as-of-wording',
          tier: 'wording',
          severity: 'warning',
          span,
          message: words.asOf(written, suggestion),
          related: [],
          derivation: [{ text: `${written} → ${suggestion}`, spans: [span] }],
        };
      }),
    ),
  );
}

const beforeTime =
  /截止到?(?:目前|现在|今[年日]|当前|去年|上年|[一二三四五六七八九十\d０-９]{1,4}\s*(?:年|月))/gu;
