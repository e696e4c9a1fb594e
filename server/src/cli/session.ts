import { isAbsolute, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { styleText } from 'node:util';
import { messages } from '../core/output/message/index';
import type { CliWords } from '../core/output/message/zh-CN/cli';
import { type Paint, plainPaint } from '../core/output/text/grid';
import type { Language } from '../core/text/language';
import { visibleLine } from '../core/text/visible';
import type { Files } from '../files';
import type { Io } from './io';

/** One run of the command line: the world around it and the words it speaks in. */
export interface Session {
  readonly io: Io;
  readonly language: Language;
  readonly words: CliWords;
  readonly paint: Paint;
  /** When the run began, on the clock of `io.now`. */
  readonly started: number;
  /** The paths of all files the run has asked for or found named, none of which is ever written over. */
  readonly filesRead: () => readonly string[];
  /** Counts a file that is named, and not read, among them. */
  readonly remember: (uri: string) => void;
  /** One line on stderr: “heshu: 报告.md: 没有这个文件”. */
  readonly complain: (line: string) => Promise<void>;
}

/** The run of a program in a world and a language. */
export function sessionOf(io: Io, language: Language): Session {
  const { files, ...memory } = rememberingFiles(io.files);
  return {
    io: { ...io, files },
    ...memory,
    language,
    words: messages[language].cli,
    paint: paintFor(io),
    started: io.now(),
    complain: (line) => io.stderr.write(`heshu: ${visibleLine(line)}\n`),
  };
}

/** The URI of a path as typed: `报告.md` in `/文稿` is `file:///文稿/报告.md`, percent-encoded. */
export function uriOf(io: Io, path: string): string {
  return pathToFileURL(resolve(io.cwd, path)).href;
}

/** A URI as a path to show: relative where it lies below the current folder; as it is where no path can be made of it. */
export function pathOf(io: Io, uri: string): string {
  const path = filePath(uri);
  if (path === null) return uri;
  const near = relative(io.cwd, path);
  return near === '' || near.startsWith('..') || isAbsolute(near) ? path : near;
}

/** Null for a share, which is a path on Windows alone. */
function filePath(uri: string): string | null {
  try {
    return fileURLToPath(uri);
  } catch {
    return null;
  }
}

/** The file port of one run, which remembers what was asked for through it. */
interface RememberingFiles {
  readonly files: Files;
  /** The paths of all files asked for, those that could not be read included: they are the writer's all the same. */
  readonly filesRead: () => readonly string[];
  /** A file that is named and, an option going before it, not read; it is no less the writer's. */
  readonly remember: (uri: string) => void;
}

/** A port through which nothing can be read unnoticed: what a report names, and its configuration, as well as the report. */
function rememberingFiles(port: Files): RememberingFiles {
  const uris = new Set<string>();
  return {
    files: {
      ...port,
      read: (uri) => {
        uris.add(uri);
        return port.read(uri);
      },
      stat: (uri) => {
        uris.add(uri);
        return port.stat(uri);
      },
    },
    remember: (uri) => void uris.add(uri),
    filesRead: () => [...uris].flatMap(pathIn),
  };
}

/** None for a place this machine has no path for: a share named on another system. */
function pathIn(uri: string): readonly string[] {
  try {
    return [fileURLToPath(uri)];
  } catch {
    return [];
  }
}

/** Colours only for a person at a terminal who has not switched them off (no-color.org). */
function paintFor({ stdout, env }: Pick<Io, 'stdout' | 'env'>): Paint {
  const wanted = stdout.isTTY && !env.NO_COLOR && env.TERM !== 'dumb';
  return wanted ? colourPaint : plainPaint;
}

/** The stream was judged already, so the library must not judge it again. */
const colourPaint: Paint = (style, text) => styleText(style, text, { validateStream: false });
