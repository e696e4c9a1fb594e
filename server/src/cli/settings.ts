import { type AnalysisSettings, defaultSettings } from '../core/analysis';
import type { LayoutChanges } from '../core/output/export/layout-changes';
import type { Config } from '../config/config';
import { findConfig, readConfig } from '../config/find';
import type { CompanionUris } from '../documents/companion-files';
import { configReason } from '../config/reason';
import { lineIndex } from '../lsp/convert';
import { Failure } from './failure';
import type { ReadingOptions } from './input';
import { pathOf, type Session } from './session';

/** How a report is read, and the files its configuration names. */
interface ReportSettings {
  readonly analysis: AnalysisSettings;
  readonly files: CompanionUris;
  /** What its layout has otherwise than the standard, when it is exported. */
  readonly layout: LayoutChanges;
}

/** Finds the settings for a report by its URI. */
export type SettingsOf = (uri: string) => Promise<ReportSettings>;

/** The settings of each report: the nearest configuration upward, under the options. Bad ones are a {@link Failure}. */
export function settingsFinder(options: ReadingOptions, session: Session): SettingsOf {
  const known = new Map<string, Promise<Config>>();
  const read = (uri: string): Promise<Config> => {
    const config = known.get(uri) ?? configAt(uri, session);
    known.set(uri, config);
    return config;
  };
  return async (report) => {
    const uri = await findConfig(session.io.files, report);
    const { files = {}, layout = {}, ...config } = uri === null ? {} : await read(uri);
    return {
      analysis: { ...defaultSettings, language: session.language, ...config, ...picked(options) },
      files,
      layout,
    };
  };
}

/** The command's other options (format, output) are no settings. */
function picked({ year, level }: ReadingOptions): ReadingOptions {
  return { ...(year === undefined ? {} : { year }), ...(level === undefined ? {} : { level }) };
}

async function configAt(uri: string, session: Session): Promise<Config> {
  const { text, reading } = await readConfig(session.io.files, uri);
  if (reading.kind === 'config') return reading.config;
  const { line, character } = lineIndex(text).position(reading.problem.span.start);
  throw new Failure(
    `${pathOf(session.io, uri)}:${line + 1}:${character + 1}: ${configReason(reading.problem, session.words.failure)}`,
  );
}
