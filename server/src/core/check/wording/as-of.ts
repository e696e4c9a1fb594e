import { reword } from '../fix/reword';
import type { WordingWords } from '../../output/message/zh-CN/wording';
import type { ReadBlock } from '../../reading/statement/reading';
import type { Finding } from '../finding';
import { wordingFinding } from './finding';

/**
 * 截止 before a time: “截止目前”, “截止10月底” for 截至; and “截至到”. Source: 图书编校质量差错认定细则 and 现代汉语词典, 7th edition.
 *
 * 截止 after a time (报名1月30日截止), 截止日期 and 截止时间 are right and stay silent, and so does 报名截止6月30日, where 截止 is
 * the verb.
 */
export function findAsOfWording(blocks: readonly ReadBlock[], words: WordingWords): readonly Finding[] {
  return blocks.flatMap((block) =>
    block.proses.flatMap((prose) =>
      [...prose.prose.text.matchAll(beforeTime)].map((match): Finding => {
        const [written] = match;
        const suggestion = written.replace(/^截(?:止到?|至到)/, '截至');
        const place = { start: match.index, end: match.index + written.length };
        const message = words.asOf(written, suggestion);
        const title = words.fix.rewrite(written, suggestion);
        const verb = { start: place.start, end: place.end - suggestion.length + '截至'.length };
        return wordingFinding({
          check: 'as-of-wording',
          block,
          prose,
          place,
          message,
          step: `${written} → ${suggestion}`,
          fixes: reword({ block, prose }, verb, '截至', title, false),
        });
      }),
    ),
  );
}

const beforeTime =
  /(?<!报名|申报|申请|受理|投标|征集|时间|日期|期限|活动|至)(?:截止到?|截至到)(?:目前|现在|当前|今[年日天]|去年|上年|本[月年]|上月|年[底末]|[一二三四五六七八九十〇○\d０-９]{1,4}\s?(?:年|月)|[“"]?十[一二三四五六]?五[”"]?末)/gu;
