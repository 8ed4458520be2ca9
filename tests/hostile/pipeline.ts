import { pathToFileURL } from 'node:url';
import { load } from 'cheerio';
import { markdownProcessor } from '../../src/markdown/processor.ts';

const file = '/content/news/x/index.en.md';
const renderer = await markdownProcessor.createRenderer({ syntaxHighlight: false });
const mdxRenderer = await markdownProcessor.createMdxRenderer?.(
  { syntaxHighlight: false },
  { optimize: false },
);

/** HTML of a Markdown text by the pipeline alone, called as the loader calls it. */
async function markdownHtml(text: string): Promise<string> {
  const options = { fileURL: pathToFileURL(file), frontmatter: {} };
  return (await renderer.render(`---\n---\n${text}`, options)).code;
}

/** Markup that is finished, in difference to text that is still to be escaped. */
class Markup {
  readonly html: string;
  constructor(html: string) {
    this.html = html;
  }
}

type Component = (props: Record<string, unknown>) => unknown;

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function printed(value: unknown): string {
  if (Array.isArray(value)) return value.map(printed).join('');
  if (value instanceof Markup) return value.html;
  return typeof value === 'string' ? escaped(value) : '';
}

function fragment({ children }: Record<string, unknown>): Markup {
  return new Markup(printed(children));
}

/** What Astro does with an element: a component is called, an element of HTML printed. */
function jsx(type: string | Component, props: Record<string, unknown>): unknown {
  if (typeof type === 'function') return type(props);
  const { children, ...attributes } = props;
  const written = Object.entries(attributes).map(([name, value]) => {
    return ` ${name}="${escaped(String(value))}"`;
  });
  return new Markup(`<${type}${written.join('')}>${printed(children)}</${type}>`);
}

/** The program that the pipeline makes of an MDX text. */
export async function mdxProgram(
  text: string,
  frontmatter: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  return (await mdxRenderer?.process(text, `${file}x`, { ...frontmatter }))?.code ?? '';
}

/** HTML of an MDX text by the pipeline alone. The program that it makes is run, as in a build. */
async function mdxHtml(text: string): Promise<string> {
  const code = await mdxProgram(text);
  const program = code.replace(/^import .*astro\/jsx-runtime";$/m, '').replace(/^export /gm, '');
  const run = new Function(
    '_jsx',
    '_jsxs',
    '_Fragment',
    'props',
    `${program}\nreturn MDXContent(props);`,
  );
  return printed(run(jsx, jsx, fragment, { components: { Callout: fragment } }));
}

/** HTML of a text by the pipeline alone, without the check. Rejects when the pipeline refuses it. */
export async function rendered(text: string, isMdx: boolean): Promise<string> {
  return isMdx ? mdxHtml(text) : markdownHtml(text);
}

/** Elements that no text may bring onto a page. */
const dangerous =
  'script, style, iframe, object, embed, form, base, meta, link, svg, math, template, video, audio';

/** Everything in a piece of HTML that a browser would run or frame, or that leads to a hidden place. */
export function executable(markup: string): string[] {
  const $ = load(markup, null, false);
  const elements = $(dangerous).toArray();
  const attributes = $('*')
    .toArray()
    .flatMap((element) => Object.entries($(element).attr() ?? {}))
    .filter(([name, value]) => {
      // Browsers drop control characters and white space from the beginning and the scheme.
      const address = value.replace(/[\s\p{Cc}]/gu, '');
      const runs = /^(?:javascript|vbscript|data):|^[/\\]{2}/i.test(address);
      // The pipeline says a column's alignment by class: no style comes from elsewhere.
      return /^on|^srcdoc$|^style$/i.test(name) || (/^(?:href|src)$/i.test(name) && runs);
    });
  return [
    ...elements.map(({ tagName }) => tagName),
    ...attributes.map(([name, value]) => `${name}=${value}`),
  ];
}
