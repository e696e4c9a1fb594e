// What goes with a VSIX: its checksum, the list of what it is made of, and how to install it without a network.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { top } from '../install.mjs';

/**
 * Writes the files beside the VSIX and returns their paths, the VSIX first.
 * @param {string} vsix
 * @param {string} version
 * @returns {readonly string[]}
 */
export function writeAssets(vsix, version) {
  const sum = createHash('sha256').update(readFileSync(vsix)).digest('hex');
  const name = `heshu-${version}`;
  const files = [
    [`${name}.vsix.sha256`, `${sum}  ${name}.vsix\n`],
    [`${name}.cdx.json`, billOfMaterials()],
    [`${name}-offline-install.txt`, offlineNote(version, sum)],
  ];
  return [
    vsix,
    ...files.map(([file = '', content = '']) => {
      writeFileSync(join(top, file), content);
      return join(top, file);
    }),
  ];
}

/** The packages that are bundled, as the lock file has them; without the time and the number npm makes up for each run. */
function billOfMaterials() {
  const { status, stdout, stderr } = spawnSync(
    'npm',
    [
      'sbom',
      '--sbom-format',
      'cyclonedx',
      '--sbom-type',
      'application',
      '--omit',
      'dev',
      '--package-lock-only',
    ],
    { cwd: top, encoding: 'utf8', shell: process.platform === 'win32', maxBuffer: 50_000_000 },
  );
  if (status !== 0) throw new Error(`npm sbom: ${stderr}`);
  const { serialNumber: _number, metadata, ...rest } = JSON.parse(stdout);
  const { timestamp: _time, ...said } = metadata;
  return `${JSON.stringify({ ...rest, metadata: said }, null, 2)}\n`;
}

/**
 * For a Windows computer of any age: with the mark and the line ends its Notepad wants.
 * @param {string} version
 * @param {string} sum
 */
function offlineNote(version, sum) {
  const note = readFileSync(join(top, 'scripts', 'release', 'offline-install.txt'), 'utf8');
  return `\uFEFF${note.replaceAll('{version}', version).replaceAll('{sum}', sum).replaceAll('\n', '\r\n')}`;
}
