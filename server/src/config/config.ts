import type { CompanionUris } from '../documents/companion-files';
import type { AnalysisSettings } from '../core/analysis';
import type { FileProblem } from '../core/documents/file-problem';
import type { LayoutChanges } from '../core/output/export/layout-changes';
import type { SchemaFault } from '../core/schema/schema';
import type { Span } from '../core/text/span';
import type { VocabularyFault } from '../core/reading/vocabulary/fault';
import type { ConfigAccepted } from './schema';

/** What a folder's `heshu.config.json` sets for the reports in it; data only, nothing in it is ever run. */
export type Config = Partial<
  Pick<
    AnalysisSettings,
    'year' | 'level' | 'approximation' | 'disabled' | 'enabled' | 'vocabulary' | 'required'
  >
> & {
  /** The files the reports are read with, as URIs once the configuration was read from its place. */
  readonly files?: CompanionUris;
  /** What the report's layout has otherwise than the standard. */
  readonly layout?: LayoutChanges;
};

/** A configuration that can be used, or the first thing in it that keeps it from being used. */
export type ConfigReading =
  | { readonly kind: 'config'; readonly config: Config }
  | { readonly kind: 'problem'; readonly problem: ConfigProblem };

/** The one thing that keeps a configuration from being used, with its place in the file. */
export type ConfigProblem =
  | { readonly kind: 'unreadable'; readonly span: Span; readonly problem: FileProblem }
  | { readonly kind: 'syntax' | 'duplicate' | 'shape' | 'linked'; readonly span: Span }
  | { readonly kind: 'field'; readonly span: Span; readonly fault: SchemaFault<ConfigAccepted> }
  /** A check that does not exist: switching it off would do nothing, silently. */
  | { readonly kind: 'check'; readonly span: Span; readonly key: string }
  /** An indicator or unit of the user's own that cannot be taken. */
  | { readonly kind: 'vocabulary'; readonly span: Span; readonly fault: VocabularyFault };
