import { describe, it } from 'vitest';
import { expectFindings, inReview } from '../fixture';

const table = (head: string, ...rows: readonly string[]): string =>
  [head, head.replace(/[^|]+/gu, ' --- '), ...rows].join('\n');

describe('the row of the whole territory among its places', () => {
  it('adds them up where it does so in another column of the same thing', () => {
    expectFindings(
      inReview(
        table(
          '| 村 | 2025年（万元） | 2024年（万元） |',
          '| 柳坪村 | 310 | 260 |',
          '| 石桥村 | 140 | 120 |',
          '| 全镇 | {{!table-sum-mismatch|460}} | 380 |',
        ),
      ),
    );
  });

  it('may have something of its own, and what is counted of it in other columns need not add up', () => {
    expectFindings(
      inReview(
        table(
          '| 村 | 户数（户） | 财政收入（万元） |',
          '| 全镇 | 530 | 900 |',
          '| 柳坪村 | 310 | 260 |',
          '| 石桥村 | 220 | 120 |',
        ),
      ),
    );
  });

  it('is silent where no column adds up', () => {
    expectFindings(
      inReview(
        table(
          '| 村 | 2025年（万元） | 2024年（万元） |',
          '| 全镇 | 900 | 800 |',
          '| 柳坪村 | 310 | 260 |',
          '| 石桥村 | 140 | 120 |',
        ),
      ),
    );
  });
});
