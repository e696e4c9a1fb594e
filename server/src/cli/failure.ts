/** Why the program could not do what it was asked, in the user's own language: one line on stderr, status 2. */
export class Failure extends Error {
  constructor(line: string) {
    super(oneLine(line));
    this.name = 'Failure';
  }
}

/** A text of any shape as one line: a library's message with a drawing below it keeps only its words. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
