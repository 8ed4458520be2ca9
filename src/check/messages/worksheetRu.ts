import type { WorksheetCatalogue } from './catalogue.ts';
import { list, shortened } from './phrases.ts';

function quoted(text: string): string {
  return `«${shortened(text)}»`;
}

function meant(suggestion: string | undefined): string {
  return suggestion === undefined ? '' : ` Возможно, имелось в виду ${quoted(suggestion)}?`;
}

/** What is said of worksheets in Russian. */
export const worksheetRu: WorksheetCatalogue = {
  'second-worksheet': () =>
    'В тексте может быть один рабочий лист, а это второй. Перенесите его содержание в первый отдельным Step.',
  'part-twice': ({ name }) =>
    `${name} есть дважды, и в двух полях хранилось бы одно и то же. Дайте этому другой id; Answer без своего id берет его у Statement или Step, внутри которого стоит.`,
  'unknown-audience': ({ id, known, suggestion }) =>
    `Аудитории ${quoted(id)} нет.${meant(suggestion)} ${known.length > 0 ? `Есть: ${list(known)}.` : 'Добавьте ее в начале рабочего листа: <Audiences>'}`,
  'part-missing': ({ names, languages }) =>
    `В рабочем листе на другом языке (${list(languages)}) есть то, чего нет здесь: ${list(names)}. Добавьте это с теми же id или удалите там.`,
  'other-audiences': ({ name, language, audiences }) =>
    audiences.length > 0
      ? `${name} здесь не для тех, для кого в тексте на языке ${language}. Пишите for="${audiences.join(' ')}" или исправьте там.`
      : `${name} в тексте на языке ${language} для всех. Удалите for="…" или добавьте там.`,
  'download-unlisted': ({ path, suggestion }) =>
    `Запись не предлагает файл ${quoted(path)}.${meant(suggestion)} Положите его в папку и назовите в фактах: files: - path: ${path}`,
};
