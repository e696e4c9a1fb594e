import { describe, expect, it } from 'vitest';
import { textOfBytes } from '../../../server/src/core/text/encoding';

const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];
const utf16 = (text: string, little: boolean): number[] =>
  Array.from(text).flatMap((each) => {
    const [high, low] = [each.charCodeAt(0) >> 8, each.charCodeAt(0) & 0xff];
    return little ? [low, high] : [high, low];
  });
const national = [0xb2, 0xc6, 0xd5, 0xfe, 0xca, 0xd5, 0xc8, 0xeb];

describe('the text of a file’s bytes', () => {
  it.each([
    ['UTF-8', utf8('财政收入4720')],
    ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, ...utf8('财政收入4720')]],
    ['Unicode of Notepad', [0xff, 0xfe, ...utf16('财政收入4720', true)]],
    ['Unicode, the other way round', [0xfe, 0xff, ...utf16('财政收入4720', false)]],
    ['GB18030', [...national, ...utf8('4720')]],
  ])('%s', (_, bytes) => {
    expect(textOfBytes(Uint8Array.from(bytes))).toBe('财政收入4720');
  });

  it.each([
    ['UTF-8 with one wrong byte, which is whole in GB18030', [...utf8('全年财政收入'), 0xd5, 0x31]],
    ['UTF-16 without a mark', utf16('财政收入47', true)],
    ['half a character of UTF-16', [0xff, 0xfe, 0x31]],
    ['a program', [0x7f, 0x45, 0x4c, 0x46, 0x01, 0xb2, 0xc6]],
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x00]],
    ['nothing that is a character', [0xb9, 0xff, 0xff]],
  ])('none of %s', (_, bytes) => {
    expect(textOfBytes(Uint8Array.from(bytes))).toBe(null);
  });
});
