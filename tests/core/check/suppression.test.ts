import { describe, expect, it } from 'vitest';
import { expectFindings, inReview } from '../fixture';
import { applied, read } from '../fix/apply';

const wrong = '莲藕种植面积由3200亩扩大到4480亩，增长35%。';
const marked = wrong.replace('35%', '{{!growth-mismatch|35%}}');

/** A comment with its words after `heshu-`. */
function comment(words: string): string {
  return `<!-- heshu-${words} -->`;
}

describe('a comment silences', () => {
  it.each([
    ['the next block', `${comment('disable-next-line growth-mismatch -- 口径不同')}\n${wrong}`],
    ['over a blank line', `${comment('disable-next-line growth-mismatch -- 口径不同')}\n\n${wrong}`],
    [
      'one of several checks',
      `${comment('disable-next-line sum-mismatch, growth-mismatch -- 口径不同')}\n\n${wrong}`,
    ],
    [
      'with a long dash and Chinese commas',
      `${comment('disable-next-line growth-mismatch——口径不同')}\n\n${wrong}`,
    ],
    ['the one figure', `${comment('disable-next-line growth-mismatch figure="35%" -- 口径不同')}\n${wrong}`],
    [
      'full-width figures by either',
      `${comment('disable-next-line growth-mismatch figure="３５％" -- 口径不同')}\n${wrong}`,
    ],
    ['its own line', `${wrong}${comment('disable-line growth-mismatch -- 口径不同')}`],
    [
      'its own line, whatever it calls itself',
      `${wrong}${comment('disable-next-line growth-mismatch -- 口径不同')}`,
    ],
    ['a list item', `- 一项\n- ${wrong} ${comment('disable-line growth-mismatch -- 口径不同')}\n- 二项`],
    [
      'the item below it',
      `- 一项\n\n${comment('disable-next-line growth-mismatch -- 口径不同')}\n\n- ${wrong}`,
    ],
    ['the file, from anywhere', `${wrong}\n\n${comment('disable-file growth-mismatch -- 口径不同')}`],
    [
      'after full-width and astral characters',
      `（１）𠮷家洼𡋾子口治理完工。${wrong} ${comment('disable-line growth-mismatch -- 口径不同')}`,
    ],
  ])('%s', (_, text) => {
    const report = inReview(text.replace('sum-mismatch, ', ''));
    const { findings, suppressed, coverage } = read(report);
    expect(findings).toEqual([]);
    expect(suppressed.map(({ finding, suppression }) => [finding.check, suppression.reason])).toEqual([
      ['growth-mismatch', '口径不同'],
    ]);
    // The figures were checked and did not agree, whether or not anybody is told.
    expect(coverage).toEqual(read(inReview(text.replace(/<!--.*?-->\n*/gu, ''))).coverage);
  });

  it('nothing but what it names', () => {
    expectFindings(
      inReview(`${comment('disable-next-line growth-mismatch figure="45%" -- 口径不同')}\n${marked}`).replace(
        /(<!--.*?-->)/u,
        '{{!unused-suppression/hint|$1}}',
      ),
    );
    expectFindings(
      inReview(`${comment('disable-next-line growth-mismatch figure="5%" -- 口径不同')}\n${marked}`).replace(
        /(<!--.*?-->)/u,
        '{{!unused-suppression|$1}}',
      ),
    );
    expectFindings(
      inReview(`${comment('disable-next-line growth-mismatch -- 口径不同')}\n${wrong}\n\n${marked}`),
    );
    expectFindings(inReview(`${wrong}${comment('disable-line growth-mismatch -- 口径不同')}\n${marked}`));
  });

  it('nothing from within code, where it is an example', () => {
    expectFindings(
      inReview(`\`\`\`\n${comment('disable-file growth-mismatch -- 口径不同')}\n\`\`\`\n\n${marked}`),
    );
  });

  it('other comments stay what they are', () => {
    expectFindings(inReview(`<!-- 待核 -->\n${marked}\n\n<!-- heshu-table -->`));
  });
});

describe('what is amiss with a comment is said, and silences nothing', () => {
  it.each([
    ['no reason', '{{!unreadable-input/hint|<!-- heshu-disable-next-line growth-mismatch -->}}'],
    ['an empty reason', '{{!unreadable-input|<!-- heshu-disable-next-line growth-mismatch --  -->}}'],
    [
      'the placeholder left there',
      '{{!unreadable-input|<!-- heshu-disable-next-line growth-mismatch -- 请写明理由 -->}}',
    ],
    [
      'another placeholder left there',
      '{{!unreadable-input|<!-- heshu-disable-next-line growth-mismatch -- 理由 -->}}',
    ],
    ['an unknown check', '<!-- heshu-disable-next-line {{!unreadable-input|growth-mismach}} -- 口径不同 -->'],
    ['no check', '{{!unreadable-input|<!-- heshu-disable-next-line -- 口径不同 -->}}'],
    ['no reach', '{{!unreadable-input|<!-- heshu-disable growth-mismatch -- 口径不同 -->}}'],
    [
      'an open quotation mark',
      '{{!unreadable-input|<!-- heshu-disable-next-line growth-mismatch figure="35% -- 口径不同 -->}}',
    ],
  ])('%s', (_, words) => {
    expectFindings(inReview(`${words}\n${marked}`));
  });

  it('the known checks beside an unknown one hold', () => {
    expectFindings(
      inReview(
        `<!-- heshu-disable-next-line {{!unreadable-input|growth}},growth-mismatch -- 口径不同 -->\n${wrong}`,
      ),
    );
  });
});

describe('a comment that silences nothing is a hint', () => {
  it('with a fix that takes out its line, and leaves the rest as it was', () => {
    const right = wrong.replace('35%', '40%');
    const text = inReview('一段。', `${comment('disable-next-line growth-mismatch -- 口径不同')}\n${right}`);
    const [finding] = read(text).findings;
    expect(finding?.check).toBe('unused-suppression');
    expect(applied(text, finding!.fixes[0]!)).toBe(inReview('一段。', right));
  });

  it('inside a line with the space before it', () => {
    const text = inReview(`- 修路12公里。 ${comment('disable-line sum-mismatch -- 口径不同')}`);
    const [finding] = read(text).findings;
    expect(applied(text, finding!.fixes[0]!)).toBe(inReview('- 修路12公里。'));
  });

  it('for the one check of several that is idle', () => {
    const text = inReview(
      `<!-- heshu-disable-next-line sum-mismatch, growth-mismatch -- 口径不同 -->\n${wrong}`,
    );
    const [finding, ...others] = read(text).findings;
    expect(others).toEqual([]);
    expect(applied(text, finding!.fixes[0]!)).toBe(text.replace('sum-mismatch, ', ''));
  });

  it('never for a check that is switched off, and not where the hint itself is', () => {
    const text = inReview(`${comment('disable-next-line sum-mismatch -- 口径不同')}\n修路12公里。`);
    expectFindings(text, { disabled: ['sum-mismatch'] });
    expectFindings(text, { disabled: ['unused-suppression'] });
  });
});
