/** The widths of the coverage bar, in twentieths; inline styles are not allowed in the panel. */
const widths = Array.from(
  { length: 21 },
  (_, share) => `[data-share="${String(share)}"]{width:${String(share * 5)}%}`,
);

/** The panel's style sheet; all colours are the editor's own, so that light, dark and high contrast follow it. */
export const style = `
*{box-sizing:border-box}
body{margin:0;padding:0;font-family:var(--vscode-font-family);font-size:var(--vscode-font-size,13px);line-height:1.5;color:var(--vscode-foreground);background:var(--vscode-editor-background)}
[hidden]{display:none!important}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
header{position:sticky;top:0;z-index:1;padding:12px 16px 8px;background:var(--vscode-editor-background);border-bottom:1px solid var(--vscode-panel-border,var(--vscode-contrastBorder,transparent))}
h1{margin:0;font-size:1.15em;font-weight:600}
h1 small{margin-left:6px;font-weight:400;color:var(--vscode-descriptionForeground)}
#none{padding:24px 16px;color:var(--vscode-descriptionForeground)}
.coverage{display:flex;flex-wrap:wrap;align-items:center;gap:4px 14px;margin:8px 0 0;color:var(--vscode-descriptionForeground);font-variant-numeric:tabular-nums}
.coverage b{color:var(--vscode-foreground)}
.meter{flex:0 0 160px;display:flex;height:6px;overflow:hidden;border-radius:3px;background:var(--vscode-editorWidget-background);outline:1px solid var(--vscode-contrastBorder,transparent)}
.meter i{display:block;height:100%}
.meter .checked{background:var(--vscode-testing-iconPassed,var(--vscode-charts-green))}
.meter .unrelated{background:var(--vscode-charts-blue)}
.meter .unread{background:var(--vscode-charts-yellow)}
${widths.join('\n')}
main{display:flex;flex-wrap:wrap;align-items:flex-start}
.scroll{flex:3 1 520px;min-width:0;overflow-x:auto}
table{width:100%;border-collapse:collapse;font-variant-numeric:tabular-nums}
th,td{padding:5px 10px;text-align:right;vertical-align:top;white-space:nowrap;border-bottom:1px solid var(--vscode-panel-border,var(--vscode-contrastBorder,transparent))}
thead th{vertical-align:bottom;font-size:.92em;font-weight:600;color:var(--vscode-descriptionForeground)}
th:first-child,td:nth-child(2){text-align:left}
tbody th{position:sticky;left:0;font-weight:400;background:var(--vscode-editor-background)}
tr.sub th{padding-left:28px}
tr:hover{background:var(--vscode-list-hoverBackground)}
.part,.note{color:var(--vscode-descriptionForeground)}
.note{display:block;font-size:.85em;font-style:normal;white-space:normal}
button.jump{all:unset;display:inline;cursor:pointer;text-decoration:underline dotted var(--vscode-descriptionForeground);text-underline-offset:3px}
button.jump:hover{color:var(--vscode-textLink-foreground);text-decoration-style:solid}
button.jump:focus-visible,.told:focus-visible{outline:1px solid var(--vscode-focusBorder);outline-offset:2px}
td.implied{font-style:italic;color:var(--vscode-descriptionForeground)}
td.contradicted{background:var(--vscode-inputValidation-errorBackground);outline:1px solid var(--vscode-inputValidation-errorBorder,transparent);outline-offset:-1px}
td.contradicted button.jump,td.contradicted>span:first-child{color:var(--vscode-errorForeground);font-weight:600}
aside{flex:1 1 280px;padding:10px 16px}
h2{margin:0 0 4px;font-size:.92em;font-weight:600;color:var(--vscode-descriptionForeground)}
#findings{margin:0;padding:0;list-style:none}
#findings li{position:relative;padding:7px 0 7px 18px;border-bottom:1px solid var(--vscode-panel-border,var(--vscode-contrastBorder,transparent))}
#findings .sign{position:absolute;left:2px;font-weight:700}
#findings code{display:block;font-family:var(--vscode-font-family);font-size:.92em;color:var(--vscode-descriptionForeground);white-space:normal;background:none}
li.error .sign{color:var(--vscode-editorError-foreground)}
li.warning .sign{color:var(--vscode-editorWarning-foreground)}
li.information .sign,li.hint .sign{color:var(--vscode-editorInfo-foreground)}
`;
