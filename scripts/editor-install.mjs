// Installs a browser VS Code (code-server) into .cache/, where git does not look: npm run editor:install.
// Quick when it is there already. Nothing but Node's own modules, so that it can run before npm ci.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { onPath } from './editor/chromium.mjs';
import { languagePack, languagePackFolder } from './editor/language-pack.mjs';

/** VS Code 1.100.3, the newest whose server runs on Node 20. */
const version = '4.100.3';
const top = resolve(import.meta.dirname, '..');
const folder = join(top, '.cache', `code-server-${version}`);
const complete = join(folder, 'complete');

/** Where code-server lies once it is installed completely, or undefined. */
export function installedCodeServer() {
  return existsSync(complete) ? join(folder, 'node_modules', 'code-server') : undefined;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  install();
  if (process.argv.includes('--chinese')) fetchLanguagePack();
}

function install() {
  if (installedCodeServer()) return console.log(`code-server ${version} is installed already`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  // npm's own scripts would download things; the few native parts that matter are built below.
  npm(folder, ['install', '--ignore-scripts', `code-server@${version}`]);
  const server = join(folder, 'node_modules', 'code-server');
  const vscode = join(server, 'lib', 'vscode');
  npm(vscode, ['install', '--omit=dev', '--ignore-scripts']);
  npm(vscode, ['rebuild', '@vscode/spdlog', '@parcel/watcher', 'native-watchdog', 'argon2']);
  npm(join(vscode, 'extensions'), ['install', '--omit=dev', '--ignore-scripts']);
  npm(folder, ['rebuild', 'argon2']);
  linkFileSearch(join(vscode, 'node_modules', '@vscode', 'ripgrep', 'bin'));
  proveThatItRuns(join(server, 'out', 'node', 'entry.js'));
  writeFileSync(complete, `${version}\n`);
  console.log(`code-server ${version} is installed`);
}

/** VS Code's menus in Chinese, for the pictures of the walkthrough; nothing else needs them. */
function fetchLanguagePack() {
  rmSync(languagePackFolder, { recursive: true, force: true });
  mkdirSync(languagePackFolder, { recursive: true });
  npm(languagePackFolder, ['pack', languagePack]);
  const [file] = readdirSync(languagePackFolder);
  const { status } = spawnSync('tar', ['-xzf', String(file)], { cwd: languagePackFolder });
  if (status !== 0) console.error(`${languagePack} could not be unpacked: VS Code's menus stay English`);
}

/**
 * VS Code finds files with ripgrep, which its package would download; the system's own serves as well.
 * @param {string} bin
 */
function linkFileSearch(bin) {
  const ripgrep = onPath('rg');
  if (ripgrep === undefined)
    return console.log('no ripgrep (rg) on this machine: VS Code will find no files');
  mkdirSync(bin, { recursive: true });
  symlinkSync(ripgrep, join(bin, 'rg'));
}

/** @param {string} entry */
function proveThatItRuns(entry) {
  const run = spawnSync(process.execPath, [entry, '--version'], { encoding: 'utf8' });
  if (run.status === 0) return;
  console.error(`code-server was installed but does not run:\n${run.stderr}`);
  process.exit(1);
}

/**
 * @param {string} cwd
 * @param {readonly string[]} args
 */
function npm(cwd, args) {
  console.log(`npm ${args.join(' ')}`);
  const run = spawnSync('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd,
    env: buildingHere(process.env),
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (run.status !== 0) {
    console.error(`code-server could not be installed: npm ${args[0]} failed`);
    process.exit(1);
  }
}

/**
 * Native parts are built here, against the headers of the running Node where they lie beside it: nothing is downloaded.
 * @param {NodeJS.ProcessEnv} env
 */
function buildingHere(env) {
  const fromSource = { ...env, npm_config_build_from_source: 'true' };
  const node = dirname(dirname(process.execPath));
  if (env.npm_config_nodedir || !existsSync(join(node, 'include', 'node', 'node.h'))) return fromSource;
  return { ...fromSource, npm_config_nodedir: node };
}
