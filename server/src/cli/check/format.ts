import type { Session } from '../session';
import { githubFormat } from './format-github';
import { jsonFormat, ndjsonFormat } from './format-json';
import { markdownFormat } from './format-markdown';
import { sarifFormat } from './format-sarif';
import { textFormat } from './format-text';
import type { Format } from './report-format';

/** The formats of `heshu check`, the first being the one used without `--format`. */
export const checkFormats = ['text', 'json', 'ndjson', 'sarif', 'github', 'markdown'] as const;
export type CheckFormat = (typeof checkFormats)[number];

/** The writer of a format for one run. */
export function formatNamed(name: CheckFormat, session: Session): Format {
  switch (name) {
    case 'text':
      return textFormat(session);
    case 'json':
      return jsonFormat();
    case 'ndjson':
      return ndjsonFormat();
    case 'sarif':
      return sarifFormat(session);
    case 'github':
      return githubFormat();
    case 'markdown':
      return markdownFormat(session);
  }
}
