/** Words as HTML or XML, between tags and in an attribute: “<” is “&lt;”. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}

/** Words of a report as Markdown in which none of them is a sign, wherever they stand: “*注” is “\*注”. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/g, '\\$&');
}

/** Words as a snippet of the editor that puts in just them: “$5” is “\$5”. */
export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
