/** More sheets than a figures file has: a workbook of a hundred is some other thing. */
export const mostSheets = 100;

/** More cells than a figures file has, empty ones among others included; a larger one would freeze the editor. */
export const mostCells = 200_000;

/** More rows than a figures file has, on all its sheets: each has a name to be read. */
export const mostRows = 20_000;

/** The characters a spreadsheet lets a cell have. */
export const longestCell = 32_767;

/** More characters than the cells of a figures file show together: one text may stand in every cell. */
export const mostCellCharacters = 5_000_000;

/** More characters than a figures file has in a form that is parsed, YAML or Markdown. */
export const mostParsedCharacters = 1_000_000;

/** How large the parts of an office file may be when they are unpacked; a small file can hold a huge one. */
export const mostUnpackedBytes = 50_000_000;

/** More tags than the words of a report of 100,000 characters take in Word; each costs a kilobyte while it is read. */
export const mostElements = 150_000;

/** More characters than Excel lets a number format have. */
export const longestFormat = 255;

/** What a spreadsheet's numbers end at, 1.8E308: written out, a larger one would fill the memory. */
export const largestExponent = 308;

/** A file that holds more than any of its kind: the reading ends there. */
export class TooMuch extends Error {
  constructor() {
    super('more than a file of its kind holds');
    this.name = 'TooMuch';
  }
}
