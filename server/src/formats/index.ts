// The office formats as one bundle, dist/office.js; everything exported here is the port `Formats`.
export { writeCsv } from './csv';
export { commentDocx } from './docx-comments';
export { writeGridDocx } from './docx-grid';
export { readDocx } from './docx-read';
export { writeReportDocx } from './docx-report';
export { writeXlsx } from './xlsx-write';
export { readSheets } from './sheets-read';
