import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { parseConfig } from '../../server/src/config/parse';
import { approximationLimits } from '../../server/src/config/schema';
import { defaultSettings } from '../../server/src/core/analysis';
import { sections } from '../../server/src/core/author/section/section';
import { readSettings } from '../../server/src/lsp/settings';

const top = join(import.meta.dirname, '..', '..');

describe('the manifest', () => {
  const manifest = readFileSync(join(top, 'package.json'), 'utf8');

  it('has every word in both languages, and none too many', () => {
    const keys = [...manifest.matchAll(/"%([\w.-]+)%"/g)].map(([, key]) => key);
    const used = [...new Set(keys)].sort();
    expect(Object.keys(json('package.nls.json')).sort()).toEqual(used);
    expect(Object.keys(json('package.nls.zh-cn.json')).sort()).toEqual(used);
  });

  it('has no key twice, of which only the last would count', () => {
    // JSON is YAML, whose parser tells.
    expect(parseDocument(manifest).errors).toEqual([]);
  });

  it('shows pictures that are there, in both languages', () => {
    for (const words of [json('package.nls.json'), json('package.nls.zh-cn.json')]) {
      const localized = manifest.replace(/%([\w.-]+)%/g, (_, key: string) => words[key] ?? '');
      const pictures = [...localized.matchAll(/"(docs\/[^"]+\.webp)"/g)].map(([, path]) => path!);
      expect(pictures.length).toBeGreaterThanOrEqual(8);
      expect(pictures.filter((path) => !existsSync(join(top, path)))).toEqual([]);
    }
  });

  it('offers how a sentence is read where there is a report, in both languages', () => {
    const { commands, menus } = JSON.parse(manifest).contributes as {
      readonly commands: readonly { command: string; title: string }[];
      readonly menus: { readonly commandPalette: readonly { command: string; when: string }[] };
    };
    const isOurs = (each: { command: string }) => each.command === 'heshu.explainSentence';
    expect(menus.commandPalette.find(isOurs)?.when).toBe('heshu.isReport');
    const key = commands.find(isOurs)?.title.replaceAll('%', '') ?? '';
    const titles = [json('package.nls.zh-cn.json'), json('package.nls.json')].map((words) => words[key]);
    expect(titles).toEqual(['看这句话怎样读', 'Explain How This Sentence Is Read']);
  });

  it('reads no file a folder names until it is trusted, and says so in both languages', () => {
    const { capabilities, contributes } = JSON.parse(manifest) as {
      readonly capabilities: {
        readonly untrustedWorkspaces: Readonly<Record<'supported' | 'description', string>> & {
          readonly restrictedConfigurations: readonly string[];
        };
      };
      readonly contributes: {
        readonly configuration: { readonly properties: Readonly<Record<string, { readonly scope: string }>> };
      };
    };
    const { supported, description, restrictedConfigurations } = capabilities.untrustedWorkspaces;
    expect(supported).toBe('limited');
    const said = ['package.nls.zh-cn.json', 'package.nls.json'].map(
      (file) => json(file)[description.replaceAll('%', '')],
    );
    expect(said).toEqual([expect.stringContaining('受信任'), expect.stringContaining('trusted')]);
    // Every setting that names a file takes a text or a list of texts that is no choice among words.
    const { properties } = contributes.configuration;
    const naming = Object.entries(properties).filter(([, value]) => {
      const { type, ...more } = value as { readonly type?: string; readonly enum?: unknown };
      return (type === 'string' || type === 'array') && !('enum' in more);
    });
    expect(naming.map(([key]) => key)).toEqual([...restrictedConfigurations]);
  });

  it('gives settings the limits they have everywhere', () => {
    const { minimum, maximum } = JSON.parse(manifest).contributes.configuration.properties[
      'heshu.approximation'
    ] as {
      readonly minimum: number;
      readonly maximum: number;
    };
    expect({ least: minimum, most: maximum }).toEqual(approximationLimits);
    const read = (approximation: number) => readSettings({ approximation }, 'zh-CN').analysis.approximation;
    expect([maximum, maximum + 0.01, minimum, minimum - 0.01].map(read)).toEqual([
      maximum,
      defaultSettings.approximation,
      minimum,
      defaultSettings.approximation,
    ]);
    const configured = (approximation: number) => parseConfig(JSON.stringify({ approximation })).kind;
    expect([maximum, maximum + 0.01].map(configured)).toEqual(['config', 'problem']);
  });

  it('leaves a setting of the wrong kind aside, and counts the rest', () => {
    const section = {
      enable: 'sometimes',
      codeLens: 'no',
      checks: { 'sum-mismatch': false, 'count-mismatch': 'off' },
      with: ['a.md', '', 3],
      prior: 7,
    };
    expect(readSettings(section, 'zh-CN')).toMatchObject({
      enable: 'auto',
      codeLens: true,
      analysis: { disabled: ['sum-mismatch'] },
      files: { with: ['a.md'] },
    });
    expect(readSettings(section, 'zh-CN').files.prior).toBeUndefined();
    expect(readSettings(null, 'zh-CN').files).toEqual({});
  });

  it('gives settings the defaults the server has without them', () => {
    const properties = JSON.parse(manifest).contributes.configuration.properties as Record<
      string,
      { default: unknown }
    >;
    const section = Object.fromEntries(
      Object.entries(properties).map(([key, value]) => [key.replace('heshu.', ''), value.default]),
    );
    expect(readSettings(section, 'zh-CN').analysis).toEqual(defaultSettings);
    expect(readSettings(section, 'zh-CN')).toMatchObject({ enable: 'auto', outline: 'complement' });
  });
});

describe('the snippets of the manifest', () => {
  const [contributed] = manifestOf().contributes.snippets;
  const path = contributed?.path.replace('./', '') ?? '';
  const snippets = JSON.parse(readFileSync(join(top, path), 'utf8')) as Record<string, Snippet>;

  it('are the sections, by their names, for Markdown, and are packed', () => {
    expect(contributed?.language).toBe('markdown');
    expect(Object.keys(snippets).sort()).toEqual(sections.map(({ chinese }) => chinese).sort());
    expect(readFileSync(join(top, '.vscodeignore'), 'utf8').split('\n')).toContain(`!${path}`);
  });

  it('have no prefix: VS Code would put them beside the same section of the server', () => {
    for (const [name, snippet] of Object.entries(snippets)) {
      expect(Object.keys(snippet), name).toEqual(['description', 'body']);
      expect(snippet.description, name).toMatch(/ · 核数\p{Script=Han}+ hs-[a-z]+ hs-[a-z-]+$/u);
    }
  });

  it('have gaps where a report has its place, its year and its numbers', () => {
    expect(snippets['乡镇报告的标题、题注和称谓']?.body).toContain(
      '——${2:20××年×月×日}在${1:××镇}第${3:×}届',
    );
    expect(snippets['分项与合计']?.body).toBe(
      '开发${1:公益性岗位}${2:××}个、${3:辅助性岗位}${4:××}个，合计${5:××}个。$0',
    );
  });
});

interface Snippet {
  readonly description: string;
  readonly body: string;
}

interface Manifest {
  readonly contributes: {
    readonly snippets: readonly { readonly language: string; readonly path: string }[];
  };
}

function manifestOf(): Manifest {
  return JSON.parse(readFileSync(join(top, 'package.json'), 'utf8')) as Manifest;
}

describe('the client’s words', () => {
  const source = readdirSync(join(top, 'client', 'src'))
    .map((file) => readFileSync(join(top, 'client', 'src', file), 'utf8'))
    .join('\n');
  const english = Object.keys(json('l10n/bundle.l10n.json')).sort();

  it('are all in the bundle', () => {
    const used = [...source.matchAll(/l10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g)].map(([, text]) =>
      text!.replaceAll('\\n', '\n'),
    );
    expect([...new Set(used)].sort()).toEqual(english);
  });

  it('are all in Chinese too, with the same places for values', () => {
    const chinese = json('l10n/bundle.l10n.zh-cn.json');
    expect(Object.keys(chinese).sort()).toEqual(english);
    for (const [key, text] of Object.entries(chinese)) {
      expect(text).toMatch(/[一-龥]/);
      expect(placesIn(text)).toEqual(placesIn(key));
    }
  });
});

function placesIn(text: string): readonly string[] {
  return [...text.matchAll(/\{\d\}/g)].map(([place]) => place).sort();
}

function json(path: string): Record<string, string> {
  return JSON.parse(readFileSync(join(top, path), 'utf8')) as Record<string, string>;
}
