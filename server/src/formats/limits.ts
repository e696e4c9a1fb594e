/** More sheets than a figures file has: a workbook of a hundred is some other thing. */
export const mostSheets = 100;

/** More cells than a figures file has, empty ones among others included; a larger one would freeze the editor. */
export const mostCells = 500_000;

/** How large the parts of a workbook may be when they are unpacked; a small file can hold a huge one. */
export const mostUnpackedBytes = 200_000_000;
