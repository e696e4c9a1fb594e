import { env, Uri } from 'vscode';
import type { Webview } from 'vscode';

/** Where the panel's script lies; nothing else may be loaded. */
export function panelResources(extension: Uri): Uri {
  return Uri.joinPath(extension, 'dist');
}

/** What a page is made of: its name (of Heshu's own words), its script below {@link panelResources} and its style sheet. */
export interface PanelPage {
  readonly title: string;
  readonly script: string;
  readonly style: string;
}

/** A page of Heshu's own: an empty part that its script fills, under a policy that lets in nothing but that script. */
export function panelHtml(
  webview: Webview,
  extension: Uri,
  { title, script: file, style }: PanelPage,
): string {
  const nonce = crypto.randomUUID();
  const script = webview.asWebviewUri(Uri.joinPath(panelResources(extension), file)).toString();
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`;
  return `<!doctype html>
<html lang="${env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style nonce="${nonce}">${style}</style>
</head>
<body>
<p id="none" role="status"></p>
<div id="report" hidden></div>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
}
