import { Command, Option } from 'commander';
import { Failure } from './failure';
import type { Session } from './session';

/** `heshu lsp --stdio`: the language server for any editor. */
export function lspCommand(session: Session, done: (status: number) => void): Command {
  const { help, failure } = session.words;
  return (
    new Command('lsp')
      .description(help.lsp)
      .option('--stdio', help.stdio)
      // Some clients add the id of their own process, which the server reads for itself.
      .addOption(new Option('--clientProcessId <id>').hideHelp())
      .action(async (options: { readonly stdio?: boolean }) => {
        if (options.stdio !== true) throw new Failure(failure.stdioOnly);
        if (!(await session.io.serve())) throw new Failure(failure.noServer);
        done(0);
      })
  );
}
