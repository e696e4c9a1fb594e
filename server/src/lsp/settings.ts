import { type CompanionUris, fileUri } from '../documents/companion-files';
import type { Config } from '../config/config';
import { type ConfigAccepted, configSchema, type WrittenConfig } from '../config/schema';
import { flagsIn, switched } from '../config/switches';
import { booleanIn, stringIn } from '../config/values';
import type { LayoutChanges } from '../core/output/export/layout-changes';
import type { Language } from '../core/text/language';
import { type AnalysisSettings, defaultSettings } from '../core/analysis';
import { type Located, locatedData } from '../core/schema/located';
import { readEntry, type Schema } from '../core/schema/schema';
import { oneOf } from '../core/schema/values';
import type { Outline } from './protocol';

/** The settings under `heshu.`, read for one document. */
export interface Settings {
  /** auto: Markdown that looks like a report; always: any Markdown; never: only on command. */
  readonly enable: Enable;
  /** Null where the user has set nothing; then the client's own wish counts. */
  readonly outline: Outline | null;
  /** Whether implied tasks and recomputed rates stand in the text. */
  readonly inlayHints: boolean;
  /** Whether each section says how its figures stand. */
  readonly codeLens: boolean;
  /** Whether last year's report is looked for in the report's own folder where nothing names it. */
  readonly priorFromFolder: boolean;
  readonly analysis: AnalysisSettings;
  /** The files the settings name, as written; those of the configuration beside the report are URIs already. */
  readonly files: CompanionUris;
  /** Those of the files that settings of the user's own name, and none of the workspace's. */
  readonly own: readonly string[];
  /** What an exported report's layout has otherwise than the standard; left out for nothing. */
  readonly layout?: LayoutChanges;
}

type Enable = 'auto' | 'always' | 'never';

/** Reads whatever a client sends as the section `heshu`; what is missing or of the wrong kind keeps its default. */
export function readSettings(section: unknown, language: Language): Settings {
  const located = locatedData(section);
  const values: Partial<WrittenSettings> =
    located.kind === 'map' ? readEntry(located, settingsSchema).values : {};
  return {
    enable: values.enable ?? 'auto',
    outline: values.outline ?? null,
    inlayHints: values.inlayHints ?? false,
    codeLens: values.codeLens ?? true,
    priorFromFolder: values.priorFromFolder ?? false,
    analysis: {
      ...defaultSettings,
      language,
      approximation: values.approximation ?? defaultSettings.approximation,
      ...switched(values.checks ?? new Map()),
    },
    files: {
      ...(values.prior === undefined ? {} : { prior: values.prior }),
      ...(values.with === undefined ? {} : { with: values.with }),
      ...(values.data === undefined ? {} : { data: values.data }),
    },
    own: (['prior', 'with', 'data'] as const).flatMap((key) =>
      values.ofWorkspace?.includes(key) === true ? [] : (values[key] ?? []),
    ),
  };
}

/** The settings an editor has; those that a configuration has too are the same fields. */
interface WrittenSettings extends Pick<
  WrittenConfig,
  'approximation' | 'checks' | 'prior' | 'with' | 'data'
> {
  readonly enable?: Enable;
  readonly outline?: Outline;
  readonly inlayHints?: boolean;
  readonly codeLens?: boolean;
  readonly priorFromFolder?: boolean;
  /** Which of the settings that name files the workspace sets; a client that does not say has all from its user. */
  readonly ofWorkspace?: readonly string[];
}

const { approximation, prior, data } = configSchema;

const settingsSchema: Schema<WrittenSettings, ConfigAccepted | 'setting'> = {
  enable: { keys: ['enable'], accepted: 'setting', read: oneOf<Enable>([['auto'], ['always'], ['never']]) },
  outline: { keys: ['outline'], accepted: 'setting', read: oneOf<Outline>([['complement'], ['full']]) },
  inlayHints: { keys: ['inlayHints'], accepted: 'setting', read: booleanIn },
  codeLens: { keys: ['codeLens'], accepted: 'setting', read: booleanIn },
  priorFromFolder: { keys: ['priorFromFolder'], accepted: 'setting', read: booleanIn },
  approximation,
  prior,
  data,
  // In a form one switch or row may be unfinished; the others count.
  checks: { keys: ['checks'], accepted: 'checks', read: flagsIn },
  with: { keys: ['with'], accepted: 'with', read: namesIn },
  ofWorkspace: { keys: ['ofWorkspace'], accepted: 'setting', read: namesIn },
};

function namesIn(value: Located): readonly string[] | null {
  const names = value.kind === 'list' ? value.items.map(stringIn).filter((name) => name !== null) : [];
  return names.length === 0 ? null : names;
}

/**
 * The same with what lies beside the report in `heshu.config.json`, which counts for everybody who checks it, in any
 * editor and on the command line. A check is off when either says so, and one that is off by default is on
 * when either says so.
 */
export function withConfig(settings: Settings, config: Config): Settings {
  const { analysis } = settings;
  const { files, layout, ...rest } = config;
  const disabled = [...new Set([...analysis.disabled, ...(config.disabled ?? [])])];
  const enabled = [...new Set([...(analysis.enabled ?? []), ...(config.enabled ?? [])])];
  return {
    ...settings,
    analysis: { ...analysis, ...rest, disabled, ...enabledOf(enabled) },
    files: { ...settings.files, ...files },
    ...(layout ? { layout } : {}),
  };
}

/** The same with the files the user's own settings name found from the workspace folder. */
export function withPlaces(settings: Settings, base: string): Settings {
  const { prior, with: others, data } = settings.files;
  const place = (name: string): string => fileUri(base, name) ?? base;
  const files = {
    ...(prior === undefined ? {} : { prior: place(prior) }),
    ...(others === undefined ? {} : { with: others.map(place) }),
    ...(data === undefined ? {} : { data: place(data) }),
  };
  return { ...settings, files, own: settings.own.map(place) };
}

function enabledOf(enabled: readonly string[]): Pick<AnalysisSettings, 'enabled'> {
  return enabled.length === 0 ? {} : { enabled };
}
