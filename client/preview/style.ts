/** The panel's style sheet; all colours are the editor's own, so that light, dark and high contrast follow it. */
export const style = `
:root{--line:var(--vscode-panel-border,var(--vscode-contrastBorder,transparent));--dim:var(--vscode-descriptionForeground);--ground:var(--vscode-editorWidget-background);--ok:var(--vscode-testing-iconPassed,var(--vscode-charts-green))}
*{box-sizing:border-box}
html,body{height:100%}
body{margin:0;padding:0;font-family:var(--vscode-font-family);font-size:var(--vscode-font-size,13px);line-height:1.5;color:var(--vscode-foreground);background:var(--vscode-editor-background)}
[hidden]{display:none!important}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
#report{display:flex;flex-direction:column;height:100%}
header{flex:none;padding:12px 16px 8px;border-bottom:1px solid var(--line)}
h1{margin:0;font-size:1.15em;font-weight:600}
h1 small{margin-left:6px;font-size:.85em;font-weight:400;color:var(--dim)}
#none{margin:0;color:var(--dim)}
#none:not(:empty){padding:24px 16px}
button,summary,input{font:inherit;color:inherit}
button:focus-visible,summary:focus-visible,input:focus-visible,.told:focus-visible{outline:1px solid var(--vscode-focusBorder);outline-offset:1px}
.coverage{display:flex;flex-wrap:wrap;align-items:center;gap:4px 8px;margin:8px 0;color:var(--dim);font-variant-numeric:tabular-nums}
.coverage b{color:var(--vscode-foreground)}
.count{padding:0 4px;border:0;border-bottom:2px solid transparent;background:none;color:var(--dim);cursor:pointer}
.count:hover{color:var(--vscode-foreground)}
.count[aria-pressed=true]{border-bottom-color:var(--vscode-focusBorder)}
.meter{width:clamp(60px,14vw,160px);height:6px;border-radius:3px;background:var(--ground);outline:1px solid var(--vscode-contrastBorder,transparent)}
.meter .checked{fill:var(--ok)}
.meter .unrelated{fill:var(--vscode-charts-blue)}
.meter .unread{fill:var(--vscode-charts-yellow)}
.tools,.filters{display:flex;flex-wrap:wrap;align-items:center;gap:6px}
input[type=search]{width:170px;padding:2px 8px;color:var(--vscode-input-foreground);background:var(--vscode-input-background);border:1px solid var(--vscode-input-border,var(--line));border-radius:2px}
input[type=search]::placeholder{color:var(--vscode-input-placeholderForeground);opacity:1}
.chip,.menu summary{padding:1px 9px;border:1px solid var(--vscode-contrastBorder,transparent);border-radius:10px;color:var(--vscode-foreground);background:var(--ground);cursor:pointer;list-style:none}
.chip[aria-pressed=true]{border-color:var(--vscode-focusBorder);font-weight:600}
.menus{position:relative;display:flex;gap:6px;margin-left:auto}
.menu summary::after{content:' ▾'}
.entries{position:absolute;right:0;z-index:3;display:flex;max-width:calc(100vw - 32px);flex-direction:column;margin-top:4px;padding:6px;white-space:nowrap;color:var(--vscode-menu-foreground,var(--vscode-foreground));background:var(--vscode-menu-background,var(--ground));border:1px solid var(--vscode-menu-border,var(--line));box-shadow:0 2px 8px var(--vscode-widget-shadow,transparent)}
.entries label,.entry{padding:2px 8px;text-align:left;border:0;background:none;cursor:pointer}
.entries label:hover,.entry:hover{background:var(--vscode-menu-selectionBackground,var(--vscode-list-hoverBackground));color:var(--vscode-menu-selectionForeground,inherit)}
main{flex:1;display:flex;min-height:0}
.scroll{flex:3 1 0;min-width:0;overflow:auto}
table{width:100%;border-collapse:separate;border-spacing:0;font-variant-numeric:tabular-nums}
th,td{padding:5px 6px;text-align:right;vertical-align:middle;white-space:nowrap;border-bottom:1px solid var(--line)}
thead th{position:sticky;top:0;z-index:2;vertical-align:bottom;padding:4px 2px;background:var(--vscode-editor-background)}
.title{padding:0 4px;border:0;background:none;font-size:.92em;font-weight:600;color:var(--dim);cursor:pointer}
.title:hover{color:var(--vscode-foreground)}
th:first-child,td:nth-child(2),thead th:nth-child(2){text-align:left}
tbody th{position:sticky;left:0;z-index:1;min-width:6em;max-width:16em;white-space:normal;font-weight:400;background:var(--vscode-editor-background)}
tr.topic th{font-weight:600;text-align:left;background:var(--vscode-sideBar-background,var(--ground))}
tr.part th{padding-left:28px}
tr:hover td{background:var(--vscode-list-hoverBackground)}
td.here,li.here{box-shadow:inset 2px 0 var(--vscode-focusBorder);background:var(--vscode-editor-wordHighlightBackground,var(--vscode-list-inactiveSelectionBackground))}
.of,.note,.nothing{color:var(--dim)}
.nothing{text-align:center;padding:16px}
.note{display:block;font-size:.85em;font-style:normal;white-space:normal}
.jump{padding:0;border:0;background:none;text-align:inherit;cursor:pointer;text-decoration:underline dotted var(--dim);text-underline-offset:3px}
.jump:hover{color:var(--vscode-textLink-foreground);text-decoration-style:solid}
.told{text-decoration:underline dotted var(--line);text-underline-offset:3px}
.link{padding:0;border:0;background:none;color:var(--vscode-textLink-foreground);cursor:pointer}
td.implied{font-style:italic;color:var(--dim)}
td.contradicted{background:var(--vscode-inputValidation-errorBackground);outline:1px solid var(--vscode-editorError-foreground);outline-offset:-2px}
td.contradicted>.jump,td.contradicted>.told{font-weight:600}
td.check.stated{color:var(--ok)}
.attainment{display:inline-block;min-width:84px;margin-left:4px;white-space:nowrap}
.attainment.attained{color:var(--ok)}
.attainment.behind{color:var(--vscode-editorWarning-foreground)}
.bullet{margin-left:4px;vertical-align:middle;overflow:visible}
.bullet .ground{fill:var(--ground);stroke:var(--vscode-contrastBorder,transparent)}
.bullet .bar{fill:var(--vscode-charts-blue)}
.bullet .attained{fill:var(--ok)}
.bullet .behind{fill:var(--vscode-editorWarning-foreground)}
.bullet .tick{fill:var(--vscode-foreground)}
svg.trend{vertical-align:middle;overflow:visible}
.trend .base{fill:var(--dim)}
.trend .result{fill:var(--vscode-charts-blue)}
.trend .nextTarget{fill:none;stroke:var(--vscode-charts-blue);stroke-width:1.5}
aside{flex:1 1 0;min-width:220px;max-width:380px;padding:10px 16px;overflow:auto;border-left:1px solid var(--line)}
aside p{margin:2px 0}
h2{margin:0 0 4px;font-size:.92em;font-weight:600;color:var(--dim)}
aside ul{margin:0;padding:0;list-style:none}
aside li{position:relative;padding:7px 0 7px 18px;border-bottom:1px solid var(--line)}
.figures li{padding:2px 4px}
.sign{position:absolute;left:2px;font-weight:700}
aside code{display:block;font-family:inherit;font-size:.92em;color:var(--dim);white-space:normal;background:none}
.places{display:flex;flex-wrap:wrap;gap:2px 10px;font-size:.92em}
li.error .sign{color:var(--vscode-editorError-foreground)}
li.warning .sign{color:var(--vscode-editorWarning-foreground)}
li.information .sign,li.hint .sign{color:var(--vscode-editorInfo-foreground)}
#tip{position:fixed;z-index:4;max-width:420px;padding:4px 8px;color:var(--vscode-editorHoverWidget-foreground,var(--vscode-foreground));background:var(--vscode-editorHoverWidget-background,var(--ground));border:1px solid var(--vscode-editorHoverWidget-border,var(--line))}
#tip p{margin:0}
@media (max-width:1120px){main{flex-direction:column}.scroll{flex:1 1 60%;min-height:0}aside{flex:0 1 38%;max-width:none;border-left:0;border-top:1px solid var(--line)}}
@media (max-width:640px){th,td{padding:4px 3px}.title{padding:0 2px}th.trend,td.trend{display:none}tbody th{max-width:9em}td{white-space:normal}}
@media print{header .tools,aside{display:none}.scroll,main,#report,html,body{display:block;height:auto;overflow:visible}}
`;
