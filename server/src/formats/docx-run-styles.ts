import { type Attribute, readXml } from './xml';

/** How the words of a style are set, by itself or by the style it is based on; null where neither says. */
export interface RunStyle {
  readonly struck: boolean | null;
  readonly hidden: boolean | null;
  /** superscript, subscript or baseline. */
  readonly raised: string | null;
}

/** The styles of a document by their ids: a style “删除” strikes out, and so does every style based on it. */
export type RunStyles = (id: string | null | undefined) => RunStyle;

/** Reads what a document's styles say of the words set in them; “” is a document without any. */
export function readRunStyles(xml: string): RunStyles {
  const styles = new Map<string, Style>();
  if (xml !== '') readStyles(xml, styles);
  const found = (id: string, seen: ReadonlySet<string>): RunStyle => {
    const style = styles.get(id);
    // A style that is based on itself is a broken file's.
    if (!style || seen.has(id) || seen.size > deepest) return unset;
    const { own, base } = style;
    const below = base === null ? unset : found(base, new Set([...seen, id]));
    return {
      struck: own.struck ?? below.struck,
      hidden: own.hidden ?? below.hidden,
      raised: own.raised ?? below.raised,
    };
  };
  return (id) => (id ? found(id, new Set()) : unset);
}

/** What a property of a run (`<w:strike/>`, `<w:vanish w:val="0"/>`) switches on or off; null for one that is neither. */
export function switchedBy(name: string, attribute: Attribute): Partial<RunStyle> | null {
  const on = !/^(?:0|false|off)$/.test(attribute('val') ?? 'true');
  if (name === 'vanish') return { hidden: on };
  return name === 'strike' || name === 'dstrike' ? { struck: on } : null;
}

interface Style {
  own: RunStyle;
  base: string | null;
}

const unset: RunStyle = { struck: null, hidden: null, raised: null };

/** Word itself ends a chain of styles sooner. */
const deepest = 20;

function readStyles(xml: string, styles: Map<string, Style>): void {
  const path: string[] = [];
  let style: Style = { own: unset, base: null };
  readXml(xml, {
    open: (name, attribute) => {
      if (name === 'style') {
        style = { own: unset, base: null };
        styles.set(attribute('styleId') ?? '', style);
      }
      const [parent, above] = [path.at(-1), path.at(-2)];
      if (name === 'basedOn' && parent === 'style') style.base = attribute('val') ?? null;
      if (parent === 'rPr' && above === 'style') style.own = { ...style.own, ...ownOf(name, attribute) };
      path.push(name);
    },
    close: () => void path.pop(),
  });
}

function ownOf(name: string, attribute: Attribute): Partial<RunStyle> | null {
  return name === 'vertAlign' ? { raised: attribute('val') ?? null } : switchedBy(name, attribute);
}
