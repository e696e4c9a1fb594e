import { unzipSync } from 'fflate';
import { mostUnpackedBytes } from './limits';

/**
 * Why a file cannot be read as DOCX. oldWord: a .doc or .wps, whatever it is called; locked: it has a password; damaged: its
 * archive is cut short; otherKind: something else altogether; tooLarge: it holds more than any report; stopped: it took more time
 * or memory than any report.
 */
export type DocxProblem = 'oldWord' | 'locked' | 'damaged' | 'otherKind' | 'tooLarge' | 'stopped';

/** The unpacked parts of a DOCX by name, or why there are none. */
export type Unpacked =
  | { readonly kind: 'parts'; readonly parts: Readonly<Record<string, Uint8Array>> }
  | { readonly kind: 'problem'; readonly problem: DocxProblem };

/** Whether bytes are an archive, as every DOCX is: they begin with “PK”. */
function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/** Unpacks the parts of a DOCX that hold its words; sizes are asked before anything is unpacked. */
export function unpackDocx(bytes: Uint8Array): Unpacked {
  if (isCompoundFile(bytes))
    return { kind: 'problem', problem: hasWords(bytes, 'EncryptedPackage') ? 'locked' : 'oldWord' };
  if (!isArchive(bytes)) return { kind: 'problem', problem: 'otherKind' };
  let size = 0;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!readParts.test(name)) return false;
        size += originalSize;
        return size <= mostUnpackedBytes;
      },
    });
    if (size > mostUnpackedBytes) return { kind: 'problem', problem: 'tooLarge' };
    return 'word/document.xml' in parts
      ? { kind: 'parts', parts }
      : { kind: 'problem', problem: 'otherKind' };
  } catch {
    return { kind: 'problem', problem: 'damaged' };
  }
}

const readParts =
  /^\[Content_Types\]\.xml$|\.rels$|^word\/(?:document|styles|numbering|footnotes|endnotes)\.xml$/;

/** The container of Office files before 2007, which also holds today's files with a password. */
function isCompoundFile(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, at) => bytes[at] === byte);
}

/** Whether the directory of a compound file names a stream; names are UTF-16. */
function hasWords(bytes: Uint8Array, name: string): boolean {
  return new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1)).includes(name);
}
