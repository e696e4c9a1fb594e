import { completionClaim } from '../grammar/completion-claim';
import type { Span } from '../text/span';
import { placeIn } from './place';
import type { ReadReport } from './statement/reading';

/** Where the review says that the year's targets were all met: “圆满完成年初确定的各项目标任务”, in the source. */
export interface ClaimedCompletion {
  readonly text: string;
  readonly span: Span;
}

/** The first such words of the review; null without any. */
export function completionClaimed({ blocks }: ReadReport): ClaimedCompletion | null {
  for (const block of blocks) {
    if (block.block.part !== 'review' || block.block.kind !== 'paragraph') continue;
    for (const prose of block.proses) {
      const { text } = prose.prose;
      const claim = completionClaim(text);
      if (claim) return { text: text.slice(claim.start, claim.end), span: placeIn(block, prose, claim) };
    }
  }
  return null;
}
