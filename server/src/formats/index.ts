// The office formats as one bundle, dist/office.js; everything exported here is the port `Formats`.
export { writeCsv } from './csv-write';
export { readDocx } from './docx-read';
