/** What a figures file knows of one indicator, as it is to be printed: “5248.8万元”, “8.0%”. */
export interface KnownFigures {
  readonly indicator: string;
  /** The reviewed year's result with its unit. */
  readonly result?: string;
  /** Its growth in %, with sign: “8.0%”, “-3.2%”. */
  readonly growth?: string;
  /** Next year's target with its unit, or as a rate of growth. */
  readonly target?: string;
  readonly targetGrowth?: string;
}

/** “全年完成财政收入5248.8万元，增长8.0%；固定资产投资3.52亿元，增长10.0%。”; null where no result is known. */
export function resultsSentence(figures: readonly KnownFigures[]): string | null {
  const said = figures.flatMap(({ indicator, result, growth }) => {
    if (result === undefined && growth === undefined) return [];
    return [`${indicator}${[result ?? '', changeOf(growth)].filter((part) => part !== '').join('，')}`];
  });
  return said.length === 0 ? null : `全年完成${said.join('；')}。`;
}

/** “全年主要预期目标是：财政收入5560万元，固定资产投资增长8%。”; null where no target is known. */
export function targetsSentence(figures: readonly KnownFigures[]): string | null {
  const said = figures.flatMap(({ indicator, target, targetGrowth }) => {
    if (target === undefined && targetGrowth === undefined) return [];
    return [`${indicator}${[target ?? '', changeOf(targetGrowth)].filter((part) => part !== '').join('，')}`];
  });
  return said.length === 0 ? null : `全年主要预期目标是：${said.join('；')}。`;
}

/** “增长8.0%”, “下降3.2%”, “持平”. */
function changeOf(rate: string | undefined): string {
  if (rate === undefined) return '';
  const bare = rate.replace(/^[-−+]/, '');
  if (/^0(?:\.0+)?%$/.test(bare)) return '持平';
  return /^[-−]/.test(rate) ? `下降${bare}` : `增长${bare}`;
}
