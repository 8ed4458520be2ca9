import type { ImportWords } from './catalogue.ts';

function quoted(text: string): string {
  return `«${text}»`;
}

function meant(suggestion: string | undefined): string {
  return suggestion === undefined ? '' : ` Возможно, имелось в виду ${quoted(suggestion)}?`;
}

/** Russian. */
export const ru: ImportWords = {
  place: (row, column) =>
    [
      row === undefined ? '' : `строка ${String(row)}`,
      column === undefined ? '' : `столбец ${quoted(column)}`,
    ]
      .filter((part) => part !== '')
      .join(', '),
  nothingWritten: (problems) =>
    `Ошибок: ${String(problems)}. Ничего не записано. Исправьте таблицу или описание столбцов и повторите импорт.`,
  create: (slug, title) => `новый ${slug}: ${title}`,
  update: (slug, fields) => `изменен ${slug}: ${fields}`,
  unchanged: (slug) => `без изменений ${slug}`,
  kept: (fields) => `тексты оставлены (их заменяет --overwrite): ${fields}`,
  row: (row) => `строка ${String(row)}`,
  summary: ({ created, updated, unchanged, left }) =>
    `Новых: ${String(created)}; изменено: ${String(updated)}; без изменений: ${String(unchanged)}; без профиля и пропущено: ${String(left)}.`,
  dryRun: 'Пробный запуск: ничего не записано.',
  progress: (done, all) => `Строка ${String(done)} из ${String(all)}`,
  problems: {
    unreadable: () => 'Файл не читается. Проверьте имя и права доступа.',
    kind: () => 'Это не .csv и не .xlsx. Сохраните таблицу в одном из этих форматов.',
    large: ({ megabytes }) =>
      `Файл больше ${String(megabytes)} МБ. Уберите ненужные столбцы и строки.`,
    encoding: () =>
      'Кодировка – не UTF-8, не UTF-16 и не Windows-1257. В программе таблиц выберите «Сохранить как» и CSV UTF-8.',
    quotes: ({ line }) =>
      `Около ${String(line)}-й строки файла кавычка открыта и не закрыта или стоит внутри ячейки. Ячейку с кавычками пишите так: "исследование ""Дом""".`,
    empty: () => 'Таблица пуста. В первой строке – названия столбцов, в остальных – данные.',
    workbook: () => 'Этот .xlsx не читается. Сохраните его заново или как CSV UTF-8.',
    bomb: ({ part }) =>
      `${quoted(part)} после распаковки была бы намного больше, чем нужно таблице, поэтому не распакована. Сохраните таблицу заново или как CSV UTF-8.`,
    sheet: ({ name, sheets }) => `Листа ${quoted(name)} нет. В книге есть: ${sheets}.`,
    columnTwice: ({ name }) =>
      `Два столбца называются ${quoted(name)}. Переименуйте один из них в первой строке.`,
    columnMissing: ({ name, suggestion }) =>
      `В описании назван столбец ${quoted(name)}, которого в таблице нет.${meant(suggestion)}`,
    oneSource: ({ field }) =>
      `Значение поля ${quoted(field)} дает ровно одно из column, text и value.`,
    keyUnmapped: ({ field }) =>
      `Строки различаются по ${field}, а какой это столбец, в описании не сказано. Добавьте его в fields или выберите другой key.`,
    titleUnmapped: ({ field }) =>
      `Новому профилю нужно ${field}. Добавьте его в описание или напишите creates: false.`,
    notPublished: ({ language }) =>
      `На сайте нет текстов на языке ${quoted(language)} (languages в site.yaml).`,
    contentBroken: ({ path }) =>
      `${path} не читается. Сначала исправьте то, что показывает npm run content -- check.`,
    ragged: ({ cells, columns }) =>
      `Ячеек в строке – ${String(cells)}, в заголовке – ${String(columns)}. Поищите разделитель или перенос строки вне кавычек.`,
    formula: ({ value }) => `${quoted(value)} – формула. Впишите вместо нее само значение.`,
    missing: ({ field }) =>
      `Профилю нужно ${quoted(field)}, а в строке его нет. Заполните ячейку или сопоставьте другой столбец или постоянный текст.`,
    noKey: () => 'Ячейка, по которой различаются строки, пуста. Заполните ее или уберите строку.',
    notListed: ({ value, suggestion, choices }) =>
      `${quoted(value)} нет среди значений в описании (${choices}).${meant(suggestion)} Добавьте его туда или исправьте ячейку.`,
    term: ({ value, suggestion, place }) =>
      `${quoted(value)} нет в словаре ${place}.${meant(suggestion)} Возьмите название или идентификатор оттуда.`,
    date: ({ value, format }) => `${quoted(value)} – не дата вида ${format}.`,
    mixedArea: ({ value }) =>
      `В ${quoted(value)} смешаны страна, регионы и самоуправления. Назовите территории только одного вида.`,
    twiceInTable: ({ value, row }) =>
      `${quoted(value)} уже есть в строке ${String(row)}. Оставьте одну из двух.`,
    twiceInContent: ({ value, slugs }) =>
      `${quoted(value)} стоит в нескольких профилях: ${slugs}. Сначала исправьте их.`,
    sameProfile: ({ slug, row }) =>
      `По названию эта строка – профиль ${slug}, и строка ${String(row)} тоже. Впишите в профиль верный registerNumber.`,
    otherOwner: ({ value, slug }) =>
      `Номер ${quoted(value)} принадлежит профилю ${slug}. Исправьте номер или ключ.`,
    ended: ({ value }) =>
      `Организация прекратила деятельность (${quoted(value)}), поэтому профиль для нее не создается. Уберите строку.`,
    noSlug: ({ value }) =>
      `Из ${quoted(value)} не получается имя папки. Сопоставьте столбец с полем slug: a–z, 0–9 и дефисы.`,
  },
};
