import type { Span } from '../../text/span';

/** A month no year has. */
export interface ImpossibleMonth extends Span {
  /** As printed: 13. */
  readonly month: string;
}

/** The months beyond the twelfth: 1—13月, 14月底建成. A count of months has its 个. */
export function monthsBeyond(text: string): readonly ImpossibleMonth[] {
  return [...text.matchAll(beyond)].map(({ 0: words, index, groups }) => ({
    month: groups?.month ?? groups?.whole ?? '',
    start: index,
    end: index + words.length,
  }));
}

const beyond =
  /(?<=^|[,。;:(]|年|今|确保|力争|至|到|[1一][-—–~～])(?<month>1[3-9]|[2-9]\d)月(?=前|,|全|以来|$)|(?<![\d.])(?<whole>1[3-9]|[2-9]\d)月(?=[底末份初]|[上中下]旬)/gu;
