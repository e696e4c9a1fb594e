import type { ReportDocument } from '../../report/document';

/**
 * Tells whether a territory of the figures file is the one the report speaks for: “青禾镇”, “全镇” and “本镇” in the report of
 * 青禾镇人民政府.
 *
 * 全市, 市本级 and 不含某区 are three territories (domain rule 19): only the same name counts, and a name that ends in 本级
 * or begins with 不含 is never the whole.
 */
export function ownScopes(document: ReportDocument): (scope: string | null) => boolean {
  const { frontMatter, title, scope: territory } = document;
  const own = new Set<string>();
  const add = (name: string | null | undefined): void => {
    if (name) own.add(withoutBrackets(name));
  };
  add(territory);
  add(territory?.replace(/^全/, '本'));
  add(territory?.replace(/^全/, '我'));
  add(frontMatter.place);
  for (const text of [frontMatter.organ, frontMatter.title, title]) {
    const place = placeNamed(text ?? '');
    add(place);
    // 青云县青禾镇 is 青禾镇 to those who live there.
    add(place && /[^省市州盟区县旗]{1,8}(?:[省市州盟区县旗镇乡]|街道)$/u.exec(place)?.[0]);
  }
  return (scope) => scope === null || own.has(withoutBrackets(scope));
}

/** The place before 人民政府, 政府工作报告 or the year: “青禾镇2024年政府工作报告” is of 青禾镇. */
function placeNamed(text: string): string | null {
  return (
    /^(?<place>[\p{Script=Han}]{2,12}?(?:[省市州盟区县旗镇乡]|街道))(?=人民政府|政府|\d|办事处|$)/u.exec(
      text.trim(),
    )?.groups?.place ?? null
  );
}

function withoutBrackets(name: string): string {
  return name.replace(/[\s（）()]+/gu, '');
}
