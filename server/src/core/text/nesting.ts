/** Deeper than any front matter or configuration a person writes. */
const deepest = 64;

/**
 * Whether YAML or JSON text nests deeper than a person would write: a parser recurses once for each level, and a process
 * that runs out of stack inside a regular expression ends without an error to catch.
 *
 * “units: [{text: 筐}]” nests two deep; twenty thousand brackets, dashes or spaces of indentation are too deep.
 */
export function isTooDeeplyNested(text: string): boolean {
  let open = 0;
  for (const sign of text) {
    if (sign === '[' || sign === '{') open++;
    else if (sign === ']' || sign === '}') open--;
    if (open > deepest) return true;
  }
  return text.split('\n').some((line) => indentOf(line) > deepest * 4);
}

/** Indentation and the dashes of lists within lists, which nest as indentation does: “- - - 一”. */
function indentOf(line: string): number {
  return /^[\s\-?]*/.exec(line)?.[0].length ?? 0;
}
