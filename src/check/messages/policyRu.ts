import type { Locale } from '../../i18n/locales.ts';
import type { Holding } from '../../markdown/policy/components.ts';
import type { CodeForm } from '../../markdown/policy/violation.ts';
import { examples } from '../examples.ts';
import { nearest } from '../nearest.ts';
import type { PolicyCatalogue } from './catalogue.ts';
import { list, shortened } from './phrases.ts';

function quoted(text: string): string {
  return `«${shortened(text)}»`;
}

function meant(word: string, known: readonly string[]): string {
  const suggestion = nearest(word, known);
  return suggestion === undefined ? '' : ` Возможно, имелось в виду ${quoted(suggestion)}?`;
}

function either(names: readonly string[]): string {
  return names.join(' или ');
}

function contents(component: string, holds: Holding): string {
  if (holds === 'nothing')
    return `Внутри компонента ${component} ничего нет; его пишут так: <${component} />.`;
  if (holds === 'words')
    return `Внутри компонента ${component} может быть один абзац, но не список и не заголовок.`;
  return `Внутри компонента ${component} может быть только ${either(holds)}.`;
}

const languages: Readonly<Record<Locale, string>> = {
  lv: 'на латышском',
  en: 'на английском',
  ru: 'на русском',
};

const forms: Readonly<Record<CodeForm, string>> = {
  import:
    'Строка, которая начинается с import или export, – это программный код. Удалите ее: компоненты, например Callout, импортировать не нужно.',
  expression:
    'Между { и } стоит программный код, а в текстах его не бывает. Удалите его; фигурную скобку, которая относится к тексту, пишут так: \\{',
  comment: 'Комментария {/* … */} в тексте быть не может: исходный файл видят все. Удалите его.',
  spread:
    'Свойства в фигурных скобках {…} – это программный код. Напишите каждое отдельно: title="Обратите внимание"',
  attribute:
    'Значение свойства – текст в кавычках, а не фигурные скобки: title="Обратите внимание", а не title={…}',
};

/** What the policy for contributed content says in Russian. */
export const policyRu: PolicyCatalogue = {
  'register-number-quotes': ({ value }) =>
    `Регистрационный номер без кавычек читается как количество и может потерять цифры. Возьмите его в кавычки: registerNumber: "${value}"`,
  'forbidden-key': ({ key }) =>
    `Поле нельзя назвать ${quoted(key)}: для программ у этого слова свое значение. Удалите его.`,
  'too-deep': ({ limit }) =>
    `Поля вложены друг в друга глубже чем на ${String(limit)} уровней. Сравните с другой записью: обычно хватает одного уровня, и никогда не нужно больше трех.`,
  'too-big': ({ limit }) =>
    `Это больше ${String(limit)} кБ; ни одному тексту столько не нужно. Сократите или добавьте длинную часть файлом: files: - path: otchet.pdf`,
  submodule: ({ name }) =>
    `${quoted(name)} привязывает к содержанию другой репозиторий git. Удалите это и скопируйте сюда сами файлы.`,
  'member-cycle': ({ chain }) =>
    `Эти организации состоят друг в друге по кругу: ${chain.join(' → ')}. Удалите одну из строк в memberships.`,
  'stale-translation': ({ original, hash, language }) =>
    `Оригинал ${original} (${languages[language]}) изменился после того, как был сделан этот перевод. Обновите перевод, затем запишите sourceHash: "${hash}" (это делает npm run content -- hash --write).`,
  'url-scheme': ({ url, scheme, allowed }) =>
    `Адрес ${quoted(url)} начинается с ${quoted(`${scheme}:`)}. Разрешены ${list(allowed.map((one) => `${one}:`))} и ссылки внутри сайта. Пример: ${examples['web-address'] ?? ''}`,
  'url-host': ({ url }) =>
    `Адрес ${quoted(url)} начинается с двух косых черт. Напишите его полностью: https://…`,
  'url-character': ({ url }) =>
    `В адресе ${quoted(url)} есть пробел, обратная косая черта или невидимый знак. Скопируйте адрес из браузера заново; пробел пишут %20.`,
  'url-form': ({ url }) =>
    `${quoted(url)} – не полный веб-адрес, или в нем есть имя пользователя. Пример: ${examples['web-address'] ?? ''}`,
  'image-elsewhere': ({ url }) =>
    `Изображение ${quoted(url)} лежит не в папке записи. Положите файл туда и пишите только его имя: ![Что на нем](kartinka.jpg)`,
  'html-tag': ({ tag, allowed }) =>
    `HTML ${quoted(`<${tag}>`)} в текстах не разрешен; разрешены ${list(allowed.map((one) => `<${one}>`))}.${meant(tag, allowed)} Пишите на Markdown: **жирный**, [текст](адрес), ## заголовок. Знак <, который относится к тексту, пишут так: \\<`,
  'html-attribute': ({ tag, attribute, allowed }) =>
    `У <${tag}> не может быть ${quoted(attribute)}. ${allowed.length > 0 ? `Пишите <${tag} ${allowed[0] ?? ''}="…">.` : `Пишите просто <${tag}>`}`,
  'unknown-component': ({ name, allowed }) =>
    `Компонента ${quoted(name)} нет.${meant(name, allowed)} Есть: ${list(allowed)}. Пример: <Callout title="Обратите внимание">…</Callout>`,
  'unknown-property': ({ component, name, allowed }) =>
    `У компонента ${component} нет свойства ${quoted(name)}.${meant(name, allowed)} Есть: ${list(allowed)}.`,
  'property-value': ({ component, name, value, choices }) =>
    `Свойство ${name} компонента ${component} не может быть ${quoted(value)}.${meant(value, choices)} Пишите ${choices.length > 0 ? list(choices.map((one) => `${name}="${one}"`)) : `текст в кавычках: ${name}="Обратите внимание"`}.`,
  'missing-property': ({ component, name }) =>
    `Компоненту ${component} нужно свойство ${name}. Добавьте его: <${component} ${name}="…">`,
  'component-place': ({ component, within }) =>
    within.length > 0
      ? `Место компонента ${component} – прямо внутри ${either(within)}. Перенесите его туда.`
      : `Компонент ${component} стоит отдельно, не внутри другого компонента. Вынесите его наружу.`,
  'component-line': ({ component }) =>
    `Компонент ${component} не может стоять посреди предложения. Начните с него новую строку и оставьте пустую строку до и после.`,
  'component-content': ({ component, holds }) =>
    `${contents(component, holds)} Остальное вынесите наружу.`,
  'mdx-code': ({ form }) => forms[form],
  'mdx-syntax': ({ reason }) =>
    `Это нельзя прочитать как MDX. Каждому <элементу> нужен </элемент>, а знаки < и {, которые относятся к тексту, пишут так: \\< и \\{. (MDX: ${shortened(reason)})`,
  nesting: () =>
    'Здесь слишком много цитат, списков или скобок вложено друг в друга, или же стоит очень длинный кусок кода. Упростите это место.',
  'line-ends': () =>
    'В файле концы строк Windows (CRLF). Сохраните его с концами строк Unix (LF); редакторы показывают их в нижней строке.',
  'invisible-character': ({ character }) =>
    `Здесь стоит невидимый знак (${character}). Такие знаки приходят при вставке текста, и из-за них поиск не находит слова. Удалите его или наберите строку заново.`,
  'control-character': ({ character }) =>
    `Здесь стоит управляющий знак (${character}), которого в тексте быть не должно. Удалите его.`,
  'merge-conflict': () =>
    'Здесь остались метки двух несведенных версий (<<<<<<<, =======, >>>>>>>). Оставьте верные строки и удалите метки.',
  secret: ({ kind }) =>
    `Это похоже на секретный ключ (${kind}). В репозитории его быть не должно: удалите его здесь и замените новым, ведь его уже могли прочитать.`,
  'personal-code': () =>
    'Это похоже на персональный код. Персональные коды не публикуют: удалите его. Если это другой номер, напишите его без дефиса.',
};
