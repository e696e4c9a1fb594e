/** The style sheet of a Word document's page; all colours are the editor's own, so that light, dark and high contrast follow it. */
export const wordStyle = `
:root{--line:var(--vscode-panel-border,var(--vscode-contrastBorder,transparent));--dim:var(--vscode-descriptionForeground);--ground:var(--vscode-editorWidget-background);--error:var(--vscode-editorError-foreground,var(--vscode-errorForeground));--warning:var(--vscode-editorWarning-foreground);--information:var(--vscode-editorInfo-foreground)}
*{box-sizing:border-box}
body{margin:0;padding:0;font-family:var(--vscode-font-family);font-size:var(--vscode-font-size,13px);line-height:1.6;color:var(--vscode-foreground);background:var(--vscode-editor-background)}
[hidden]{display:none!important}
#none{margin:0}
#none:not(:empty){padding:24px 16px}
header{position:sticky;top:0;z-index:1;padding:10px 20px;border-bottom:1px solid var(--line);background:var(--vscode-editor-background)}
h1{margin:0;font-size:1.2em;font-weight:600}
header p{margin:4px 0}
.dim,.coverage{color:var(--dim)}
.tools{display:flex;flex-wrap:wrap;gap:8px;margin:6px 0}
button{font:inherit;color:inherit}
.act{padding:3px 12px;border:1px solid var(--vscode-button-border,var(--vscode-contrastBorder,transparent));border-radius:2px;color:var(--vscode-button-secondaryForeground);background:var(--vscode-button-secondaryBackground);cursor:pointer}
.act.first{color:var(--vscode-button-foreground);background:var(--vscode-button-background)}
.act.first:hover{background:var(--vscode-button-hoverBackground)}
button:focus-visible,mark:focus-visible{outline:1px solid var(--vscode-focusBorder);outline-offset:2px}
main{max-width:46em;margin:0 auto;padding:8px 20px 60px}
section h2{margin:8px 0 4px;font-size:1em}
ol{margin:0 0 12px;padding:0 0 8px 2em;border-bottom:1px solid var(--line)}
.entry{width:100%;padding:1px 4px;text-align:left;border:0;background:none;cursor:pointer}
.entry:hover{background:var(--vscode-list-hoverBackground)}
b.error{color:var(--error)}
b.warning{color:var(--warning)}
b.information,b.hint{color:var(--information)}
article{font-size:1.1em;line-height:1.9}
article p{margin:0;text-indent:2em}
article .title{margin:.6em 0;text-align:center;font-size:1.35em}
article .subtitle,article .caption{text-indent:0;text-align:center}
article .salutation,article .note{text-indent:0}
article .signature,article .date{text-indent:0;text-align:right}
article h3{margin:.9em 0 .3em;font-size:1.1em}
article h4{margin:.6em 0 .2em;font-size:1em}
mark{color:inherit;background:none;cursor:pointer;text-decoration:underline wavy var(--information);text-underline-offset:4px;text-decoration-skip-ink:none}
mark.error{text-decoration-color:var(--error)}
mark.warning{text-decoration-color:var(--warning)}
mark:hover,mark[aria-expanded=true]{background:var(--vscode-editor-findMatchHighlightBackground,var(--vscode-list-hoverBackground));outline:1px solid var(--vscode-contrastActiveBorder,transparent)}
aside{margin:4px 0 10px;padding:6px 12px;font-size:.92em;line-height:1.6;background:var(--ground);border:1px solid var(--vscode-editorWidget-border,var(--line));border-left:3px solid var(--information)}
aside.error{border-left-color:var(--error)}
aside.warning{border-left-color:var(--warning)}
aside p{margin:0;text-indent:0}
.wide{overflow-x:auto}
table{margin:8px auto;border-collapse:collapse;font-size:.92em}
th,td{padding:2px 8px;border:1px solid var(--vscode-editorWidget-border,var(--dim));text-align:left}
.numeric{text-align:right;font-variant-numeric:tabular-nums}
`;
