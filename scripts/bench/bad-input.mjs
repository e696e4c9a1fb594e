// What a bench is given and cannot use: said in one line, with status 2, instead of a figure measured on something else.

export class BadInput extends Error {}

/**
 * Runs a program; bad input is one line on stderr and status 2.
 * @param {string} name
 * @param {() => Promise<void>} program
 */
export async function run(name, program) {
  try {
    await program();
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    console.error(`${name}: ${error.message}`);
    process.exitCode = 2;
  }
}
