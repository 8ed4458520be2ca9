import { mdxToJs } from 'satteri';
import { expect, it } from 'vitest';
import { worksheetContext } from './context.ts';

/** The program made of a text, without its spaces. */
function program(text: string, name = 'index.ru.mdx'): string {
  const fileURL = new URL(`file:///content/methodologies/plan/${name}`);
  const { code } = mdxToJs(text, { hastPlugins: [worksheetContext], fileURL });
  return code.replace(/\s+/g, ' ');
}

const text = `<Worksheet>

<Audiences>
<Audience id="school" title="Школа" />
<Audience id="family" title="Семья" />
</Audiences>

<Step id="1">

## Первый шаг

<Statement id="1-1" for="family">

### Кто?

<Answer rows="2" />

</Statement>

<Statement id="1-2">

### Когда?

<Answer id="when" />

</Statement>

<Checklist>
<Check id="a">

Слово

</Check>
</Checklist>

<Table id="plan" title="План">
<Column id="who" title="Кто" />
<Column id="day" title="День" kind="date" />
</Table>

</Step>

</Worksheet>
`;

it('a worksheet knows its language and its entry', () => {
  expect(program(text)).toContain('_jsxs(Worksheet, { locale: "ru", entry: "plan"');
});

it('an answer without an id has that of its statement, and each knows its heading', () => {
  const found = program(text);
  expect(found).toContain('_jsx(Answer, { rows: "2", locale: "ru", about: "Кто?", id: "1-1" })');
  expect(found).toContain('locale: "ru", about: "Когда?", id: "when"');
});

it('below its heading a statement says whom it is for, by name', () => {
  const found = program(text);
  expect(found).toContain('className: "for-whom", children: "Для кого: Семья"');
  expect(found).toContain('children: "Для кого: Школа · Семья"');
});

it('a statement that names nobody is for everyone', () => {
  expect(program(text)).toContain('_jsxs(Statement, { id: "1-2", for: "school family"');
});

it('below the heading of a step there is a place for progress', () => {
  expect(program(text)).toMatch(
    /children: "Первый шаг" \}\), _jsx\(_components\.p, \{ "data-progress": "", hidden: true/,
  );
});

it('a paragraph in a check becomes plain words', () => {
  expect(program(text)).toContain('_jsx(Check, { id: "a", children: "Слово" })');
});

it('a table knows its columns', () => {
  const columns = [
    { title: 'Кто', kind: 'text' },
    { title: 'День', kind: 'date' },
  ];
  expect(program(text)).toContain(`columns: ${JSON.stringify(JSON.stringify(columns))}`);
});

it('a download leads to where the file is served and says its format', () => {
  const found = program('<Download path="form.pdf" title="Бланк" />');
  expect(found).toContain('href: "/files/methodologies/plan/form.pdf", detail: "PDF"');
});
