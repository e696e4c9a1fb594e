import { describe, expect, it } from 'vitest';
import { filesIn, readTop, sourcesIn } from './sources';

const server = sourcesIn('server/src');
const client = [...sourcesIn('client/src'), ...sourcesIn('client/preview')];

describe('drafts stay on the machine', () => {
  it('imports no module that can open a connection', () => {
    const network =
      /^(?:node:)?(?:http2?|https|net|dgram|tls|dns(?:\/promises)?|child_process|cluster|inspector|quic)$|undici|axios|node-fetch|got|ws$|socket/;
    const found = [...server, ...client].flatMap(({ path, imports }) =>
      imports.filter(({ from }) => network.test(from)).map(({ from }) => `${path} imports ${from}`),
    );
    expect(found).toEqual([]);
  });

  it('uses nothing of the platform that can open a connection', () => {
    const network =
      /\bfetch\s*\(|XMLHttpRequest|\bWebSocket\b|EventSource|sendBeacon|RTCPeerConnection|\brequire\s*\(|https?:\/\//;
    // Addresses are shown, never called: the page of a check, the scheme of a document, a content security policy.
    const found = [...server, ...client].flatMap(({ path, text }) =>
      text
        .split('\n')
        .filter((line) => !/^\s*(?:\*|\/\/|\/\*)/.test(line) && network.test(line))
        .map((line) => `${path}: ${line.trim()}`),
    );
    expect(found).toEqual([]);
  });

  it('speaks to the editor through the protocol library alone, over pipes and messages', () => {
    const foreign = [...server, ...client].flatMap(({ path, imports }) =>
      imports
        .filter(({ from, path: own }) => own === null && !reviewed.some((each) => each.test(from)))
        .map(({ from }) => `${path} imports ${from}`),
    );
    expect(foreign).toEqual([]);
  });

  /** Every module that is not ours, each looked at once: what it may do is in docs/dependencies.md. */
  const reviewed: readonly RegExp[] = [
    /^vscode$/,
    /^vscode-languageclient(?:\/(?:node|browser))?$/,
    /^vscode-languageserver(?:\/(?:node|browser))?$/,
    /^(?:preact|preact\/hooks)$/,
    /^sarif$/,
    /^(?:decimal\.js|mdast|unified|remark-(?:parse|gfm|frontmatter)|yaml|commander)$/,
    /^(?:papaparse|fflate|saxen|mammoth|docx|write-excel-file\/universal)$/,
    /^node:(?:fs|fs\/promises|path|url|util|crypto|stream\/consumers|os|worker_threads|events)$/,
  ];
});

describe('each shell keeps to its own', () => {
  it('the server opens files through its port alone', () => {
    const direct = server
      .filter(({ path }) => !/^server\/src\/(?:node|cli)\//.test(path))
      .flatMap(({ path, imports }) =>
        imports.filter(({ from }) => from.startsWith('node:fs')).map(({ from }) => `${path} imports ${from}`),
      );
    expect(direct).toEqual([]);
  });

  /** Whether a text is a report, and of what kind a new one can be, is asked before the server starts; the two ends of the wire share its words. */
  const sharedWithClient = [
    'server/src/core/author/section/kind',
    'server/src/core/report/resembles',
    'server/src/lsp/base64',
    'server/src/lsp/protocol',
  ];

  it('no part of the server knows the editor, nor the client the core at run time', () => {
    const crossing = [
      ...server.flatMap(({ path, imports }) =>
        imports
          .filter(({ from, path: own }) => from === 'vscode' || own?.startsWith('client/') === true)
          .map(({ from }) => `${path} imports ${from}`),
      ),
      ...client.flatMap(({ path, imports }) =>
        imports
          .filter(({ path: own, typeOnly }) => own?.startsWith('server/src/') === true && !typeOnly)
          .filter(({ path: own }) => !sharedWithClient.includes(own ?? ''))
          .map(({ from }) => `${path} imports ${from}`),
      ),
    ];
    expect(crossing).toEqual([]);
  });

  it('lines and characters of an editor exist only where positions are converted', () => {
    const shells = server.filter(({ path }) => path.startsWith('server/src/lsp/'));
    const users = shells.filter(({ text }) =>
      /\bstarts\.push\(at \+ 1\)|charCodeAt\([^)]*\) === lineFeed|\bPosition\.create/.test(text),
    );
    expect(users.map(({ path }) => path)).toEqual(['server/src/lsp/convert.ts']);
    const named = server
      .filter(({ text }) => /\bPosition\b/.test(text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')))
      .map(({ path }) => path);
    expect(named).toEqual([]);
  });

  it('each language has its words in its own folder', () => {
    const words = filesIn('server/src/core/output/message');
    const chinese = words
      .filter((path) => path.includes('/zh-CN/'))
      .map((path) => path.replace('/zh-CN/', '/'));
    const english = words.filter((path) => path.includes('/en/')).map((path) => path.replace('/en/', '/'));
    expect(english).toEqual(chinese);
  });
});

describe('files are named for what they hold', () => {
  const all = ['server', 'client', 'scripts'].flatMap(filesIn);
  const names = all.map((path) => ({ path, words: (path.split('/').at(-1) ?? '').split('.')[0] ?? '' }));

  it('none is a drawer', () => {
    const drawers = /^(?:utils?|helpers?|managers?|misc|common|process(?:or)?|data|info)$/i;
    expect(
      names
        .filter(({ words }) => words.split('-').some((word) => drawers.test(word)))
        .map(({ path }) => path),
    ).toEqual([]);
  });

  it('none is named in pinyin', () => {
    const pinyin =
      /(?:baogao|shuzi|hesh[uù](?!$)|biao|zhibiao|caizheng|shouru|zengzhang|danwei|nianfen|wenben|jiancha|zhongwen)/i;
    expect(names.filter(({ words }) => pinyin.test(words)).map(({ path }) => path)).toEqual([]);
  });

  it('no source file is longer than can be read at a sitting', () => {
    const long = [...server, ...client]
      .map(({ path, text }) => ({ path, lines: text.split('\n').length }))
      .filter(({ lines }) => lines > 400);
    expect(long).toEqual([]);
  });

  it('none leaves a task for later', () => {
    const later = [...server, ...client].filter(({ text }) => /\b(?:TODO|FIXME|XXX|HACK)\b/.test(text));
    expect(later.map(({ path }) => path)).toEqual([]);
  });
});

describe('what is installed runs on any office computer', () => {
  interface Locked {
    readonly dev?: boolean;
    readonly optional?: boolean;
    readonly hasInstallScript?: boolean;
    readonly os?: readonly string[];
    readonly cpu?: readonly string[];
    readonly dependencies?: Readonly<Record<string, string>>;
  }
  const lock = JSON.parse(readTop('package-lock.json')) as { packages: Readonly<Record<string, Locked>> };
  const shipped = Object.entries(lock.packages).filter(([path, { dev }]) => path !== '' && dev !== true);

  it('ships no native module', () => {
    const builders = [
      'node-gyp',
      'node-gyp-build',
      'node-pre-gyp',
      'prebuild-install',
      'bindings',
      'nan',
      'node-addon-api',
    ];
    const native = shipped.filter(
      ([, { hasInstallScript, os, cpu, dependencies }]) =>
        hasInstallScript === true ||
        os !== undefined ||
        cpu !== undefined ||
        builders.some((name) => dependencies?.[name] !== undefined),
    );
    expect(native.map(([path]) => path)).toEqual([]);
  });

  it('runs nothing of its own when it is installed', () => {
    const { scripts } = JSON.parse(readTop('package.json')) as { scripts: Readonly<Record<string, string>> };
    const hooks = Object.keys(scripts).filter((name) => /^(?:pre|post)?install$|^prepare$/.test(name));
    expect(hooks).toEqual([]);
  });

  it('is no module package: bundles are CommonJS', () => {
    expect(JSON.parse(readTop('package.json'))).not.toHaveProperty('type');
  });
});
