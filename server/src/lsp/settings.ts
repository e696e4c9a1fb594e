import { type CompanionUris, fileUri } from '../companion-files';
import type { Config } from '../config';
import type { LayoutChanges } from '../core/export/layout-changes';
import type { AnalysisSettings, Language } from '../core/analyze';
import { defaultSettings } from '../core/analyze';
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
  readonly analysis: AnalysisSettings;
  /** The files the settings name, as written; those of the configuration beside the report are URIs already. */
  readonly files: CompanionUris;
  /** What an exported report's layout has otherwise than the standard; left out for nothing. */
  readonly layout?: LayoutChanges;
}

export type Enable = 'auto' | 'always' | 'never';

/** Reads whatever a client sends as the section `heshu`; what is missing or of the wrong kind keeps its default. */
export function readSettings(section: unknown, language: Language): Settings {
  return {
    enable: oneOf(enables, valueOf(section, 'enable')) ?? 'auto',
    outline: oneOf(outlines, valueOf(section, 'outline')),
    inlayHints: valueOf(section, 'inlayHints') === true,
    codeLens: valueOf(section, 'codeLens') !== false,
    analysis: {
      ...defaultSettings,
      language,
      approximation: share(valueOf(section, 'approximation')) ?? defaultSettings.approximation,
      disabled: switched(valueOf(section, 'checks'), false),
      ...enabledOf(switched(valueOf(section, 'checks'), true)),
    },
    files: filesOf(section),
  };
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
  return { ...settings, files };
}

function filesOf(section: unknown): CompanionUris {
  const [prior, others, data] = [
    valueOf(section, 'prior'),
    valueOf(section, 'with'),
    valueOf(section, 'data'),
  ];
  return {
    ...(isName(prior) ? { prior } : {}),
    ...(Array.isArray(others) && others.some(isName) ? { with: others.filter(isName) } : {}),
    ...(isName(data) ? { data } : {}),
  };
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

const enables = ['auto', 'always', 'never'] as const;
const outlines = ['complement', 'full'] as const;

function valueOf(section: unknown, key: string): unknown {
  return typeof section === 'object' && section !== null ? Reflect.get(section, key) : undefined;
}

function oneOf<T extends string>(allowed: readonly T[], value: unknown): T | null {
  return allowed.find((each) => each === value) ?? null;
}

function share(value: unknown): number | null {
  return typeof value === 'number' && value >= 0 && value <= 1 ? value : null;
}

/** `{ "value-conflict": false }` switches that check off, `{ "indicator-name": true }` this one on. */
function switched(checks: unknown, to: boolean): readonly string[] {
  if (typeof checks !== 'object' || checks === null) return [];
  return Object.entries(checks)
    .filter(([, on]) => on === to)
    .map(([check]) => check);
}

function enabledOf(enabled: readonly string[]): Pick<AnalysisSettings, 'enabled'> {
  return enabled.length === 0 ? {} : { enabled };
}
