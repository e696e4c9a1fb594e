import type { ReportDocument } from '../core/report/document';
import { resolveUri, uriKey } from './uri';

/** The files a report names in its front matter (上年报告, 台账, 同会报告), as keys of their URIs. */
export function companionsOf(document: ReportDocument, uri: string): ReadonlySet<string> {
  const { prior, data, with: others } = document.frontMatter;
  const names = [prior, data, ...(others ?? [])].filter((name) => name !== undefined);
  const uris = names.map((name) => resolveUri(uri, name)).filter((found) => found !== null);
  return new Set(uris.map(uriKey));
}
