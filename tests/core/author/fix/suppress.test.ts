import { describe, expect, it } from 'vitest';
import { fixesFor } from '../../../../server/src/core/author/fix/offer';
import { messages } from '../../../../server/src/core/output/message';
import { frontMatter, inReview } from '../../fixture';
import { applied, read } from '../../fix/apply';

const wrong = '莲藕种植面积由3200亩扩大到4480亩，增长35%。';

/** The texts after each fix that writes a comment, the reason given. */
function silenced(text: string, check = 'growth-mismatch'): readonly string[] {
  const analysis = read(text);
  const finding = analysis.findings.find((each) => each.check === check)!;
  return fixesFor(analysis, finding, 'zh-CN')
    .filter(({ kind }) => kind === 'suppress')
    .map((fix) => applied(text, fix).replace('请写明理由', '口径不同'));
}

describe('a comment for this figure, this paragraph, this file', () => {
  it.each([
    ['a paragraph', inReview('一段。', wrong, '又一段。')],
    ['a paragraph right under another', inReview(`一段。\n${wrong}\n又一段。`)],
    ['a list item', inReview(`- 一项。\n- ${wrong}\n- 又一项。`)],
    [
      'a nested item with Windows line ends',
      inReview(`- 一项。\n    - ${wrong}\n    - 又一项。`).replaceAll('\n', '\r\n'),
    ],
    ['a quotation', inReview(`> ${wrong}`)],
    ['a report without front matter', `# 青梧镇政府工作报告\n\n一、2025年工作回顾\n\n${wrong}\n`],
    ['a line after full-width and astral characters', inReview(`（１）𠮷家洼𡋾子口治理完工。${wrong}`)],
    ['the last line without a line end', inReview(wrong).trimEnd()],
    ['a paragraph below a byte order mark', `\ufeff${wrong}`],
  ])('silences it in %s and changes nothing else', (_, text) => {
    const before = read(text);
    const texts = silenced(text);
    expect(texts).toHaveLength(3);
    for (const after of texts) {
      const now = read(after);
      expect(now.findings, after).toEqual([]);
      expect(now.suppressed, after).toHaveLength(1);
      expect(now.figures.map((each) => each.text)).toEqual(before.figures.map((each) => each.text));
      expect(now.document.blocks.filter(({ kind }) => kind !== 'furniture')).toHaveLength(
        before.document.blocks.filter(({ kind }) => kind !== 'furniture').length,
      );
    }
  });

  it('is written as the page of the check shows it', () => {
    expect(silenced(inReview(wrong))).toEqual([
      inReview(`<!-- heshu-disable-next-line growth-mismatch figure="35%" -- 口径不同 -->\n${wrong}`),
      inReview(`<!-- heshu-disable-next-line growth-mismatch -- 口径不同 -->\n${wrong}`),
      inReview(wrong).replace(
        frontMatter.trimEnd(),
        `${frontMatter.trimEnd()}\n<!-- heshu-disable-file growth-mismatch -- 口径不同 -->`,
      ),
    ]);
  });

  it('silences nothing until the reason is written', () => {
    const text = inReview(wrong);
    const analysis = read(text);
    const fix = fixesFor(analysis, analysis.findings[0]!, 'zh-CN').find(({ kind }) => kind === 'suppress');
    const checks = read(applied(text, fix!)).findings.map(({ check }) => check);
    expect(checks).toEqual(['unreadable-input', 'growth-mismatch']);
  });
});

describe('the gap for the reason is no reason while it stands', () => {
  it.each(['zh-CN', 'en'] as const)('in %s: quick fix and completion', (language) => {
    const { fix } = messages[language].findings;
    const gaps = [fix.reasonPlaceholder, messages[language].completion.reason];
    for (const gap of gaps) {
      const text = inReview(`<!-- heshu-disable-next-line growth-mismatch -- ${gap} -->\n${wrong}`);
      expect(read(text).findings.map(({ check }) => check)).toEqual(['unreadable-input', 'growth-mismatch']);
    }
    const analysis = read(inReview(wrong));
    const written = fixesFor(analysis, analysis.findings[0]!, language).filter(
      ({ kind }) => kind === 'suppress',
    );
    // The only gap of the snippet, so that it is selected and typing writes over it.
    for (const { edits, snippet } of written) {
      expect(snippet).toBe(true);
      expect(edits[0]?.newText.match(/\$\{?\d/gu)).toEqual(['${1']);
      expect(edits[0]?.newText).toContain(`-- \${1:${fix.reasonPlaceholder}} -->`);
    }
  });
});

describe('a comment that is there is added to', () => {
  const two = '截止目前，莲藕种植面积由3200亩扩大到4480亩，增长35%。';

  it.each(['disable-next-line', 'disable-file'])('%s', (kind) => {
    const text = inReview(`<!-- heshu-${kind} as-of-wording -- 原文如此 -->\n\n${two}`);
    const now = silenced(text).find((each) => each.includes('as-of-wording,growth-mismatch -- 原文如此'));
    expect(now && read(now).findings).toEqual([]);
  });

  it('of the same figure only', () => {
    const text = inReview(`<!-- heshu-disable-next-line sum-mismatch figure="35%" -- 原文如此 -->\n${wrong}`);
    expect(silenced(text)[0]).toContain('sum-mismatch,growth-mismatch figure="35%" -- 原文如此');
  });
});

it('what is wrong with a comment or the front matter cannot be silenced', () => {
  const text = inReview('<!-- heshu-disable-file sum-mismatch -->\n\n一段。');
  const analysis = read(text);
  expect(fixesFor(analysis, analysis.findings[0]!, 'zh-CN')).toEqual([]);
});
