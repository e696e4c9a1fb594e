// npm run editor: opens the examples in a real VS Code with Heshu loaded. Desktop `code` where there is one and a
// display to show it on, else the browser VS Code of npm run editor:install, whose address is printed.
import { spawnSync } from 'node:child_process';
import { ensureInstalled, top } from './install.mjs';
import { installedCodeServer } from './editor-install.mjs';
import { exampleReport, examples } from './example.mjs';
import { findVSCode, hasDisplay } from './editor/desktop.mjs';

ensureInstalled();
build();
const desktop = hasDisplay() ? findVSCode() : undefined;
if (desktop !== undefined) openDesktop(desktop);
else if (installedCodeServer()) await openBrowserEditor();
else {
  console.error(
    'No desktop VS Code here (the command `code`); npm run editor:install puts one for the browser into .cache/.',
  );
  process.exitCode = 2;
}

function build() {
  const { status } = spawnSync(process.execPath, ['esbuild.mjs'], {
    cwd: top,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) process.exit(2);
}

/** @param {string} program */
function openDesktop(program) {
  const args = [`--extensionDevelopmentPath=${top}`, '--new-window', examples, exampleReport()];
  process.exitCode = spawnSync(program, args, { stdio: 'inherit' }).status ?? 1;
}

async function openBrowserEditor() {
  const { startCodeServer } = await import('./editor/code-server.mjs');
  const { packExtension } = await import('./package.mjs');
  const server = await startCodeServer({ vsix: packExtension() });
  const payload = JSON.stringify([
    ['openFile', `vscode-remote://${new URL(server.address).host}${exampleReport()}`],
  ]);
  console.log('\nThe examples are open in a VS Code for the browser, at');
  console.log(
    `  ${server.address}/?folder=${encodeURIComponent(examples)}&payload=${encodeURIComponent(payload)}`,
  );
  console.log('Ctrl+C ends it.');
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => void server.stop().then(() => process.exit(0)));
}
