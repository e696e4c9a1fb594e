import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** LibreOffice and the PDF tools, or what is not installed. */
export const missing = ['soffice', 'pdftoppm', 'pdfinfo', 'pdftotext'].filter(
  (program) => spawnSync(program, ['--version'], { stdio: 'ignore' }).error !== undefined,
);

/** A file that LibreOffice opened and printed. */
export interface Printed {
  readonly pages: number;
  /** In millimetres, rounded. */
  readonly size: readonly [width: number, height: number];
  readonly fonts: string;
  /** The words of one page, in their places. */
  readonly text: (page: number) => string;
  /** Where the words of a page begin and end, in millimetres from its edges. */
  readonly margins: (page: number) => Readonly<Record<'left' | 'top' | 'right' | 'bottom', number>>;
  /** Keeps a picture of a page in docs/, where HESHU_PICTURES asks for it; gives its bytes. */
  readonly picture: (page: number, name: string) => Uint8Array;
}

/** Opens files in one run of LibreOffice, each by its name, and prints them to PDF. */
export function printAll(files: Readonly<Record<string, Uint8Array>>): Readonly<Record<string, Printed>> {
  const folder = mkdtempSync(join(tmpdir(), 'heshu-office-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const names = Object.keys(files);
  for (const name of names) writeFileSync(join(folder, name), files[name] ?? '');
  const fonts = join(folder, 'fonts.conf');
  writeFileSync(fonts, fontConfiguration);
  execFileSync(
    'soffice',
    [
      '--headless',
      '--norestore',
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
      ...['--convert-to', 'pdf', '--outdir', folder],
      ...names.map((name) => join(folder, name)),
    ],
    { stdio: 'ignore', timeout: 170_000, env: { ...process.env, FONTCONFIG_FILE: fonts } },
  );
  return Object.fromEntries(
    names.map((name) => [name, printed(join(folder, name.replace(/\.\w+$/, '.pdf')), folder)]),
  );
}

/**
 * What stands in for the fonts of official documents, which no free system has, is their own kind: 宋 for 小标宋 and 仿宋,
 * 黑 for 黑. Without this a program takes whatever has Chinese characters.
 */
const fontConfiguration = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<include ignore_missing="yes">/etc/fonts/fonts.conf</include>
${[
  ['方正小标宋简体', 'Noto Serif CJK SC'],
  ['仿宋_GB2312', 'Noto Serif CJK SC'],
  ['楷体_GB2312', 'Noto Serif CJK SC'],
  ['宋体', 'Noto Serif CJK SC'],
  ['黑体', 'Noto Sans CJK SC'],
]
  .map(
    ([name, other]) =>
      `<match target="pattern"><test name="family"><string>${name}</string></test><edit name="family" mode="assign" binding="same"><string>${other}</string></edit></match>`,
  )
  .join('\n')}
</fontconfig>`;

function printed(pdf: string, folder: string): Printed {
  const info = execFileSync('pdfinfo', [pdf], { encoding: 'utf8' });
  const [, width = '0', height = '0'] = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(info) ?? [];
  const range = (page: number) => ['-f', String(page), '-l', String(page)];
  return {
    pages: Number(/Pages:\s+(\d+)/.exec(info)?.[1] ?? 0),
    size: [millimetres(width), millimetres(height)],
    fonts: execFileSync('pdffonts', [pdf], { encoding: 'utf8' }),
    text: (page) => execFileSync('pdftotext', [...range(page), '-layout', pdf, '-'], { encoding: 'utf8' }),
    margins: (page) =>
      marginsOf(execFileSync('pdftotext', [...range(page), '-bbox', pdf, '-'], { encoding: 'utf8' })),
    picture: (page, name) => {
      execFileSync('pdftoppm', [...range(page), '-r', '60', '-png', '-singlefile', pdf, join(folder, name)]);
      const png = join(folder, `${name}.png`);
      if (process.env.HESHU_PICTURES === '1') {
        mkdirSync('docs/media', { recursive: true });
        copyFileSync(png, join('docs', 'media', `${name}.png`));
      }
      return readFileSync(png);
    },
  };
}

function millimetres(points: string): number {
  return Math.round((Number(points) / 72) * 25.4);
}

/** The box around all words but the page number, which stands outside the text. */
function marginsOf(xml: string): ReturnType<Printed['margins']> {
  const [, width = '0', height = '0'] = /<page width="([\d.]+)" height="([\d.]+)"/.exec(xml) ?? [];
  const words = [
    ...xml.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</g),
  ].map((match) => ({ box: match.slice(1, 5).map(Number), text: match[5] ?? '' }));
  const last = Math.max(...words.map(({ box }) => box[1] ?? 0));
  const body = words.filter(({ box, text }) => !(/^[—\d]+$/.test(text) && (box[1] ?? 0) > last - 5));
  const of = (at: number): readonly number[] => body.map(({ box }) => box[at] ?? 0);
  const inMillimetres = (points: number): number => Math.round((points / 72) * 254) / 10;
  return {
    left: inMillimetres(Math.min(...of(0))),
    top: inMillimetres(Math.min(...of(1))),
    right: inMillimetres(Number(width) - Math.max(...of(2))),
    bottom: inMillimetres(Number(height) - Math.max(...of(3))),
  };
}
