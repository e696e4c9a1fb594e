import {
  assemble,
  type CompanionContent,
  type CompanionUris,
  fileUri,
  readCompanionFile,
  textContent,
  type WantedFile,
} from '../documents/companion-files';
import { noCompanions, type Companions, namedFilesIn } from '../core/documents/companion/companion';
import type { Files } from '../files';
import type { LoadFormats } from '../formats/port';
import { type LineIndex, lineIndex } from './convert';
import type { Documents } from './documents';
import type { Clock } from './environment';
import { createFolderPrior } from './folderPrior';
import type { OutsideFiles } from './outsideFiles';
import type { Settings } from './settings';
import type { Trust } from './trust';
import { resolveUri, uriKey } from './uri';

/** The other documents of the meeting, found and read for each report of the editor. */
export interface CompanionFiles {
  /** What a report is to be read with; the same object for as long as nothing of it changed. */
  readonly of: (report: ReportSource, named: NamedFiles) => Promise<Loaded>;
  /** A file on the disk changed: its content is read again when next asked for. */
  readonly changed: (uri: string) => void;
  /** A report was closed: nothing of it is kept. */
  readonly forget: (uri: string) => void;
}

/** A report as far as its companions are concerned. */
interface ReportSource {
  readonly uri: string;
  readonly text: string;
}

/** What the settings of a report name. */
type NamedFiles = Pick<Settings, 'files' | 'own' | 'priorFromFolder'>;

/** What a report is read with, and the way to the places in it. */
export interface Loaded {
  readonly companions: Companions;
  /** Everything named, whether or not it could be read, as keys of URIs: a change of one concerns the report. */
  readonly uris: ReadonlySet<string>;
  /** The lines of a companion's text, by its URI; null for one without lines of its own. */
  readonly linesOf: (uri: string) => LineIndex | null;
}

/** How long a file that nobody watches is taken to be what it was. */
const restSeconds = 2;

export function createCompanionFiles(
  files: Files,
  documents: Documents,
  clock: Clock,
  formats: LoadFormats,
  outside: OutsideFiles,
  trust: Trust,
): CompanionFiles {
  const read = createReader(files, documents, clock, formats);
  const folder = createFolderPrior(files, clock, read.content);
  const known = new Map<
    string,
    { readonly contents: readonly CompanionContent[]; readonly wanted: string; readonly loaded: Loaded }
  >();
  return {
    of: async (report, named) => {
      const asked = wantedBy(report, named.files);
      const isOpen = named.priorFromFolder && !asked.some(({ key }) => key === 'prior');
      const neighbours = isOpen ? await folder.of(report) : [];
      const [, another] = neighbours;
      const wanted = [...asked, ...neighbours.slice(0, 1)];
      const contents = await Promise.all(
        wanted.map(async (file): Promise<CompanionContent> => {
          if (another && file === neighbours[0]) return unclear;
          if (file.uri === null) return read.content(file);
          if (uriKey(file.uri) === uriKey(report.uri)) return selfNamed;
          const fault = await trust.refusal(report.uri, file.uri, named.own);
          return fault === null ? read.content(file) : { kind: 'withheld', fault };
        }),
      );
      outside.keep(
        report.uri,
        wanted.flatMap(({ uri }, at) => (uri === null || contents[at]?.kind === 'withheld' ? [] : [uri])),
      );
      if (wanted.length === 0) return alone;
      const before = known.get(report.uri);
      const names = JSON.stringify(wanted);
      if (before?.wanted === names && contents.every((each, at) => isSameContent(each, before.contents[at])))
        return before.loaded;
      const loaded = load(wanted, contents);
      known.set(report.uri, { contents, wanted: names, loaded });
      return loaded;
    },
    changed: read.changed,
    forget: (uri) => {
      known.delete(uri);
      outside.forget(uri);
    },
  };
}

const selfNamed: CompanionContent = { kind: 'fault', fault: 'self' };
const unclear: CompanionContent = { kind: 'withheld', fault: 'several' };

const alone: Loaded = { companions: noCompanions, uris: new Set(), linesOf: () => null };

function load(wanted: readonly WantedFile[], contents: readonly CompanionContent[]): Loaded {
  const read = wanted.flatMap((file, at) => {
    const content = contents[at];
    return content ? [[file, content] as const] : [];
  });
  const companions = assemble(read);
  const lines = new Map<string, LineIndex>();
  return {
    companions,
    uris: new Set(wanted.flatMap(({ uri }) => (uri === null ? [] : [uriKey(uri)]))),
    linesOf: (uri) => {
      const { prior, with: others, data } = companions;
      const source = [prior, ...others, data].find((each) => each?.path === uri)?.source ?? null;
      if (source === null) return null;
      const index = lines.get(uri) ?? lineIndex(source);
      lines.set(uri, index);
      return index;
    },
  };
}

interface Reader {
  readonly content: (file: WantedFile) => Promise<CompanionContent>;
  readonly changed: (uri: string) => void;
}

/** Reads each file once and again when it changed; what is open in the editor counts as it stands there. */
function createReader(files: Files, documents: Documents, clock: Clock, formats: LoadFormats): Reader {
  const read = new Map<
    string,
    { readonly stamp: string; readonly at: number; readonly content: CompanionContent }
  >();
  const opened = new Map<string, { readonly source: string; readonly content: CompanionContent }>();
  const fromEditor = (key: string): CompanionContent | null => {
    const document = documents.all().find(({ uri }) => uriKey(uri) === key);
    if (!document) {
      opened.delete(key);
      return null;
    }
    const before = opened.get(key);
    if (before?.source === document.text) return before.content;
    const content = textContent(document.text, {});
    opened.set(key, { source: document.text, content });
    return content;
  };
  return {
    content: async (file) => {
      if (file.uri === null) return readCompanionFile(files, file, formats);
      const key = uriKey(file.uri);
      const open = file.key === 'data' ? null : fromEditor(key);
      if (open) return open;
      const before = read.get(key);
      const now = clock.now();
      if (before && now - before.at < restSeconds * 1000) return before.content;
      const stat = await files.stat(file.uri);
      const stamp = stat ? `${String(stat.modified)}:${String(stat.size)}` : '';
      const content =
        before?.stamp === stamp && stamp !== ''
          ? before.content
          : await readCompanionFile(files, file, formats);
      read.set(key, { stamp, at: now, content });
      return content;
    },
    changed: (uri) => void read.delete(uriKey(uri)),
  };
}

function isSameContent(a: CompanionContent, b: CompanionContent | undefined): boolean {
  if (a === b) return true;
  if (a.kind === 'text' && b?.kind === 'text') return a.source === b.source;
  return 'fault' in a && b !== undefined && 'fault' in b && a.fault === b.fault;
}

/** What the front matter names goes before what the settings and the configuration do. */
function wantedBy(report: ReportSource, named: CompanionUris): readonly WantedFile[] {
  const written = namedFilesIn(report.text);
  const settings = { prior: listOf(named.prior), with: named.with ?? [], data: listOf(named.data) };
  return keys.flatMap((key) => {
    const own = written.filter((file) => file.key === key);
    if (own.length > 0)
      return own.flatMap(({ name }) => {
        const uri = fileUri(report.uri, name) ?? resolveUri(report.uri, name);
        // A report that was never saved lies in no folder: what it names may well be there once it does.
        return uri === null && !hasFolder(report.uri) ? [] : [{ key, name, uri, path: uri ?? name }];
      });
    return settings[key]
      .filter((uri) => uriKey(uri) !== uriKey(report.uri))
      .map((uri) => ({ key, name: nameOf(uri), uri, path: uri }));
  });
}

function hasFolder(report: string): boolean {
  return URL.canParse('.', report);
}

function nameOf(uri: string): string {
  return uriKey(uri).split('/').at(-1) ?? uri;
}

function listOf(name: string | undefined): readonly string[] {
  return name === undefined ? [] : [name];
}

const keys = ['prior', 'with', 'data'] as const;
