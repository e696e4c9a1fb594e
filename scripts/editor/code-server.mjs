// Starts the browser VS Code of `npm run editor:install` with its own settings and extensions, on a free port.
import { spawn, spawnSync } from 'node:child_process';
import { createWriteStream, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { installedCodeServer } from '../editor-install.mjs';
import { writeLanguagePack } from './language-pack.mjs';

/** A quiet workbench: nothing that opens by itself, asks, or looks for updates. */
const quiet = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'window.commandCenter': false,
  'telemetry.telemetryLevel': 'off',
  'extensions.autoCheckUpdates': false,
  'files.autoSave': 'off',
};

/**
 * @typedef {object} CodeServer
 * @property {string} address http://127.0.0.1:PORT
 * @property {() => Promise<void>} stop Ends it with all its processes and removes what it wrote.
 */

/**
 * @param {object} options
 * @param {string} [options.vsix] An extension to install first.
 * @param {Record<string, unknown>} [options.settings] User settings beside the quiet ones.
 * @param {Record<string, string>} [options.env]
 * @param {boolean} [options.restricted] Whether a folder is trusted only once somebody says so.
 * @returns {Promise<CodeServer>}
 */
export async function startCodeServer({ vsix, settings = {}, env = {}, restricted = false }) {
  const codeServer = installedCodeServer();
  if (codeServer === undefined) throw new Error('code-server is not installed: npm run editor:install');
  const home = mkdtempSync(join(tmpdir(), 'heshu-editor-'));
  const command = [join(codeServer, 'out', 'node', 'entry.js'), ...privateFolders(home, settings)];
  await writeLanguagePack(join(home, 'data'));
  const environment = withoutEditor({ ...process.env, EXTENSIONS_GALLERY: '{"serviceUrl":""}', ...env });
  if (vsix !== undefined) installExtension(command, vsix, environment);

  const trusting = restricted ? [] : ['--disable-workspace-trust'];
  const server = spawn(process.execPath, [...command, ...servingQuietly, ...trusting], {
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
    // Its own process group, so that one signal ends the server, its extension hosts and theirs.
    detached: true,
  });
  const endGroup = () => end(server);
  process.once('exit', endGroup);
  const stop = async () => {
    process.off('exit', endGroup);
    const ended = once(server, 'exit');
    if (end(server)) await ended;
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };
  return { address: await addressOf(server, join(home, 'server.log')), stop };
}

const servingQuietly = [
  ...['--auth', 'none', '--bind-addr', '127.0.0.1:0', '--disable-telemetry', '--disable-update-check'],
  '--disable-getting-started-override',
];

/**
 * @param {string} home
 * @param {Record<string, unknown>} settings
 */
function privateFolders(home, settings) {
  const config = join(home, 'config.yaml');
  const data = join(home, 'data');
  const extensions = join(home, 'extensions');
  mkdirSync(join(data, 'User'), { recursive: true });
  mkdirSync(extensions);
  writeFileSync(config, 'auth: none\n');
  writeFileSync(join(data, 'User', 'settings.json'), JSON.stringify({ ...quiet, ...settings }));
  return ['--config', config, '--user-data-dir', data, '--extensions-dir', extensions];
}

/**
 * A server started from a VS Code terminal must not talk to that VS Code.
 * @param {NodeJS.ProcessEnv} env
 */
function withoutEditor(env) {
  const { NODE_OPTIONS: _options, VSCODE_IPC_HOOK_CLI: _hook, ...rest } = env;
  return rest;
}

/**
 * @param {readonly string[]} command
 * @param {string} vsix
 * @param {NodeJS.ProcessEnv} env
 */
function installExtension(command, vsix, env) {
  const run = spawnSync(process.execPath, [...command, '--install-extension', vsix], {
    env,
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`code-server did not take ${vsix}:\n${run.stdout}${run.stderr}`);
}

/**
 * The server says where it listens as soon as it does; its other words go to the log.
 * @param {import('node:child_process').ChildProcessByStdio<null, import('node:stream').Readable, import('node:stream').Readable>} server
 * @param {string} logPath
 * @returns {Promise<string>}
 */
function addressOf(server, logPath) {
  const log = createWriteStream(logPath);
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (/** @type {Buffer} */ chunk) => {
      log.write(chunk);
      if (said.length < 20_000) said += String(chunk);
      const [address] = /http:\/\/127\.0\.0\.1:\d+/u.exec(said) ?? [];
      if (address !== undefined) resolve(address);
    };
    server.stdout.on('data', hear);
    server.stderr.on('data', hear);
    server.once('exit', (code) => reject(new Error(`code-server ended (${code}):\n${said}`)));
  });
}

/**
 * @param {import('node:child_process').ChildProcess} server
 * @returns {boolean} whether there was something to end
 */
function end(server) {
  if (server.pid === undefined || server.exitCode !== null) return false;
  try {
    return process.kill(-server.pid, 'SIGTERM');
  } catch {
    return false;
  }
}
