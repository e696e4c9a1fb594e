import { hanNumber } from '../text/chinese-number';
import { fullWidth } from '../text/characters';

/**
 * A value written the way another numeral is: `inFormOf('3,200', '4480')` is “4,480”, `inFormOf('３２', '40.0')` “４０．０”,
 * `inFormOf('三', '4')` “四”.
 *
 * `value` is a plain positive decimal. Null for a form that cannot be kept: 1万6千, 三点五, a fraction in Chinese
 * characters, a number with its sign.
 */
export function inFormOf(written: string, value: string): string | null {
  if (/^[\d０-９]/.test(written)) return inDigitsOf(written, value);
  return /^[〇零一二两双三四五六七八九十百千]+$/.test(written)
    ? hanNumber(value, '两双'.includes(written))
    : null;
}

/** Whether a numeral is written as this value is: “三” for 3, “3,200” for 3200; never “1万6千”. */
export function isInForm(written: string, value: string): boolean {
  const again = inFormOf(written, value);
  return again !== null && plainHan(again) === plainHan(written);
}

function plainHan(text: string): string {
  return text.replace(/[两双]/g, '二').replaceAll('〇', '零');
}

const arabic = /^[\d０-９]+(?:(?<mark>[,，\u2009\u00a0 ])[\d０-９]{3})*(?:[.．][\d０-９]+)?$/;

function inDigitsOf(written: string, value: string): string | null {
  const match = arabic.exec(written);
  if (!match || !/^\d+(?:\.\d+)?$/.test(value)) return null;
  const [whole = '', decimals] = value.split('.');
  const mark = match.groups?.mark;
  const grouped = mark === undefined ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, mark);
  const text = decimals === undefined ? grouped : `${grouped}.${decimals}`;
  return /[０-９]/.test(written) ? text.replace(/[\d.]/g, fullWidth) : text;
}
