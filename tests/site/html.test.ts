import { HtmlValidate, type ConfigData } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { fixture, shipped } from '../setup/builds.ts';
import { pageFiles } from '../setup/builtSite.ts';

/** The recommended and document rules; every exception has its reason. */
const config: ConfigData = {
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // The minifier writes them so; browsers read both.
    'doctype-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    // Titles are the titles of real publications, followed by the name of the site.
    'long-title': 'off',
    // Telephone numbers stand in the text of editors.
    'tel-non-breaking': 'off',
    // All is loaded from the site itself, under names that carry a hash of the content.
    'require-sri': 'off',
    // Browsers that hide list markers also hide the list from screen readers, unless its role is said.
    'no-redundant-role': 'off',
    // Headings that begin with a number have ids that do; HTML allows it.
    'valid-id': ['error', { relaxed: true }],
    // The frame of the page names each landmark; a role beside <search> helps older screen readers.
    'prefer-native-element': 'off',
  },
};

describe.each([shipped, fixture])('the HTML of the $name', (site) => {
  it('is valid on every page', async () => {
    const validator = new HtmlValidate(config);
    const problems: string[] = [];
    for (const file of pageFiles(site)) {
      const { results } = await validator.validateFile(file);
      for (const { messages } of results) {
        problems.push(
          ...messages.map(({ ruleId, message, line }) => `${file}:${line} ${ruleId} ${message}`),
        );
      }
    }
    expect(problems.slice(0, 30)).toEqual([]);
  });
});
