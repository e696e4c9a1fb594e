import { escapeMarkup } from '../text/escape';

/** What makes a whole page of HTML. */
export interface HtmlParts {
  /** The language of its words: “zh-CN”. */
  readonly language: string;
  readonly title: string;
  readonly style: string;
  readonly body: string;
}

/**
 * A page of HTML that stands alone: its policy forbids it to load or run anything, so that a draft that is opened in a
 * browser tells nobody.
 */
export function htmlPage({ language, title, style, body }: HtmlParts): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeMarkup(title)}</title>
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`;
}
