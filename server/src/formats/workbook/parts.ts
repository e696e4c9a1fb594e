import { unzipSync } from 'fflate';
import type { SheetFault } from '../../core/documents/figures-file/sheet';
import { mostSheets, mostUnpackedBytes } from '../limits';
import { readXml } from '../xml';

/** The parts of a workbook that figures stand in, as texts. */
export interface WorkbookParts {
  /** Each sheet in the order of its tabs. */
  readonly sheets: readonly SheetPart[];
  readonly strings: string | null;
  readonly styles: string | null;
  /** Whether its days are counted from 1904, as old Macs did. */
  readonly from1904: boolean;
}

/** One sheet: its tab and its XML. */
export interface SheetPart {
  readonly name: string;
  readonly hidden: boolean;
  readonly xml: string;
}

/**
 * Unpacks a workbook (ECMA-376): only the parts that are needed, and only when they are not larger than any figures file.
 * A damaged archive throws.
 */
export function unpackWorkbook(bytes: Uint8Array): WorkbookParts | SheetFault {
  let unpacked = 0;
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      const wanted =
        /^xl\/(?:workbook|sharedStrings|styles|worksheets\/[^/]+)\.xml$|^xl\/_rels\/workbook\.xml\.rels$/i;
      if (!wanted.test(name)) return false;
      unpacked += originalSize;
      return unpacked <= mostUnpackedBytes;
    },
  });
  if (unpacked > mostUnpackedBytes) return 'tooManyCells';
  const text = (path: string): string | null => {
    const key = Object.keys(files).find((each) => each.toLowerCase() === path.toLowerCase());
    const part = key === undefined ? undefined : files[key];
    return part ? new TextDecoder().decode(part) : null;
  };
  const workbook = text('xl/workbook.xml');
  if (workbook === null) return 'damaged';
  const { tabs, from1904 } = readTabs(workbook);
  if (tabs.length > mostSheets) return 'tooManySheets';
  const paths = readTargets(text('xl/_rels/workbook.xml.rels') ?? '');
  const sheets = tabs.flatMap(({ name, hidden, id }) => {
    const xml = text(paths.get(id) ?? '');
    return xml === null ? [] : [{ name, hidden, xml }];
  });
  return { sheets, strings: text('xl/sharedStrings.xml'), styles: text('xl/styles.xml'), from1904 };
}

interface Tab {
  readonly name: string;
  readonly hidden: boolean;
  readonly id: string;
}

function readTabs(xml: string): { readonly tabs: readonly Tab[]; readonly from1904: boolean } {
  const tabs: Tab[] = [];
  let from1904 = false;
  readXml(xml, {
    open: (name, attribute) => {
      if (name === 'workbookPr') from1904 = /^(?:1|true)$/.test(attribute('date1904') ?? '');
      if (name !== 'sheet') return;
      const hidden = (attribute('state') ?? 'visible') !== 'visible';
      tabs.push({ name: attribute('name') ?? '', hidden, id: attribute('r:id') ?? attribute('id') ?? '' });
    },
  });
  return { tabs, from1904 };
}

/** Where each sheet's part lies in the archive, by the id its tab names. */
function readTargets(xml: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  if (xml === '') return targets;
  readXml(xml, {
    open: (name, attribute) => {
      const target = attribute('Target');
      if (name !== 'Relationship' || target === undefined) return;
      targets.set(attribute('Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    },
  });
  return targets;
}
