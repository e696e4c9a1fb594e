import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../../server/src/core/reading/figure/figure';
import { scan } from '../../../../server/src/core/reading/figure/scan';
import { shared } from '../../../shared';

/** Real reports, kept outside the repository; without them there is nothing to measure. */
describe.runIf(shared.isHere)('figures of real reports (needs ../shared)', () => {
  it('reads at least 98.5 % of the annotated headline figures', () => {
    const facts = goldFacts();
    const unread = facts.filter((fact) => !isRead(fact));
    expect(facts.length).toBeGreaterThan(500);
    expect(1 - unread.length / facts.length).toBeGreaterThanOrEqual(0.985);
  });

  it('takes no span that is not a number', () => {
    const strange = corpusLines().flatMap((line) =>
      scan(line)
        .filter((figure) => !isNumber(line, figure))
        .map((figure) => line.slice(figure.span.start, figure.span.end)),
    );
    expect(strange).toEqual([]);
  });

  it('reads no year, date or session', () => {
    const dated = corpusLines().flatMap((line) =>
      scan(line)
        .map((figure) => line.slice(figure.numeral.start, figure.span.end + 1))
        .filter((text) => /^(?:19|20)\d\d\s?年|[\d一二三四五六七八九十]\s?[月日届]$/.test(text)),
    );
    expect(dated).toEqual([]);
  });
});

interface Fact {
  readonly value: string;
  readonly unit: string;
  readonly sentence: string;
}

function goldFacts(): readonly Fact[] {
  return shared
    .list('gold')
    .flatMap((file) => (JSON.parse(shared.read(`gold/${file}`)) as { facts: Fact[] }).facts);
}

/** A row of a table is read cell by cell, the unit from its own cell or header. */
function isRead(fact: Fact): boolean {
  const printed = fact.value.replace('-', '');
  const isTableRow = fact.sentence.startsWith('|');
  const parts = isTableRow ? fact.sentence.split('|') : [fact.sentence];
  return parts
    .flatMap((part) => scan(part))
    .some(
      ({ value, unit }) =>
        value.printed === printed && (isTableRow || unit.text.replace('％', '%') === fact.unit),
    );
}

function corpusLines(): readonly string[] {
  return shared
    .list('corpus')
    .filter((file) => file.endsWith('.txt'))
    .flatMap((file) => shared.read(`corpus/${file}`).split('\n'));
}

/** Begins with a digit, a numeral in words, a sign, 第 or 翻. */
function isNumber(line: string, figure: Figure): boolean {
  return /^[-－−]?[\d０-９零一二两三四五六七八九十百千万亿廿几数半第翻]/.test(
    line.slice(figure.span.start, figure.span.end),
  );
}
