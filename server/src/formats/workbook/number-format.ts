import { readXml } from '../xml';

/** What the format of a cell makes of its number. */
export interface NumberFormat {
  /** plain: as it is; percent: times a hundred; day, month: a date with or without its day. */
  readonly kind: 'plain' | 'percent' | 'day' | 'month';
  /** How many decimals are shown; null where the format does not say. */
  readonly decimals: number | null;
}

/** The formats of a workbook by the number cells give as their style. */
export function readNumberFormats(xml: string | null): readonly NumberFormat[] {
  const formats: NumberFormat[] = [];
  if (xml === null) return formats;
  const codes = new Map<number, string>();
  let inCells = false;
  readXml(xml, {
    open: (name, attribute) => {
      if (name === 'numFmt') codes.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '');
      if (name === 'cellXfs') inCells = true;
      if (name === 'xf' && inCells) formats.push(formatOf(Number(attribute('numFmtId') ?? '0'), codes));
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return formats;
}

/** The cell's own number without any format. */
export const plainFormat: NumberFormat = { kind: 'plain', decimals: null };

function formatOf(id: number, codes: ReadonlyMap<number, string>): NumberFormat {
  const code = codes.get(id);
  if (code !== undefined) return formatOfCode(code);
  if (months.includes(id)) return { kind: 'month', decimals: null };
  if (days.includes(id) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58))
    return { kind: 'day', decimals: null };
  return builtIn[id] ?? plainFormat;
}

/** ECMA-376 18.8.30; 27 to 58 are the formats of East Asian systems, some of them without a day (2025年10月). */
const days = [14, 15, 16, 22];
const months = [17, 27, 36, 50, 52, 57];
const builtIn: Readonly<Record<number, NumberFormat>> = {
  1: { kind: 'plain', decimals: 0 },
  2: { kind: 'plain', decimals: 2 },
  3: { kind: 'plain', decimals: 0 },
  4: { kind: 'plain', decimals: 2 },
  9: { kind: 'percent', decimals: 0 },
  10: { kind: 'percent', decimals: 2 },
};

/** The first part of a code is for positive numbers; what it quotes is print, not format. */
function formatOfCode(code: string): NumberFormat {
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '').split(';')[0] ?? '';
  const decimals =
    /[0#]\.(?<places>0+)/.exec(bare)?.groups?.places?.length ?? (bare.includes('0') ? 0 : null);
  if (bare.includes('%')) return { kind: 'percent', decimals };
  if (/[yd]/i.test(bare)) return { kind: /d/i.test(bare) ? 'day' : 'month', decimals: null };
  return { kind: 'plain', decimals: /[.]0*#/.test(bare) ? null : decimals };
}
