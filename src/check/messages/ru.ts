import { examples } from '../examples.ts';
import type { YamlFault } from '../yamlFault.ts';
import type { Kind, Wording } from './catalogue.ts';
import { counter } from './plural.ts';
import { mediaRu } from './mediaRu.ts';
import { policyRu } from './policyRu.ts';
import { worksheetRu } from './worksheetRu.ts';
import { digits, list } from './phrases.ts';

const count = counter('ru');
const errorForms = { one: 'ошибка', few: 'ошибки', many: 'ошибок', other: 'ошибки' };
const warningForms = {
  one: 'предупреждение',
  few: 'предупреждения',
  many: 'предупреждений',
  other: 'предупреждения',
};
const entryForms = { one: 'запись', few: 'записи', many: 'записей', other: 'записи' };
const characters = { one: 'знак', few: 'знака', many: 'знаков', other: 'знака' };
const items = { one: 'пункт', few: 'пункта', many: 'пунктов', other: 'пункта' };
const digitForms = { one: 'цифра', few: 'цифры', many: 'цифр', other: 'цифры' };

function quoted(text: string): string {
  return `«${text}»`;
}

function meant(suggestion: string | undefined): string {
  return suggestion === undefined ? '' : ` Возможно, имелось в виду ${quoted(suggestion)}?`;
}

const kinds: Readonly<Record<Kind, string>> = {
  text: 'текст в одну строку, например title: Годовой отчет',
  integer: 'целое число, например 12',
  number: 'число, например 12 или 12.5',
  boolean: 'true (да) или false (нет)',
  list: 'список: каждый пункт на своей строке после дефиса, например - пункт',
  mapping: 'группу полей: строки вида поле: значение с отступом в два пробела',
};

const faults: Readonly<Record<YamlFault, string>> = {
  colon:
    'Двоеточие с пробелом делит этот текст надвое. Возьмите весь текст в кавычки: title: "Часть первая: начало".',
  indent:
    'Неверный отступ. Поля одной группы и пункты списка начинаются в одном столбце; на каждый уровень – два пробела.',
  tab: 'Перед текстом стоит табуляция. Делайте отступ пробелами.',
  'open-quote': 'Кавычки открыты, но не закрыты. Поставьте такие же в конце текста.',
  'after-quote':
    'После закрывающих кавычек есть еще текст. Если в тексте есть ", пишите его в одинарных кавычках: title: \'Исследование "Дом"\'.',
  escape:
    "В двойных кавычках обратная черта \\ имеет особый смысл. Возьмите текст в одинарные кавычки: 'C:\\data'.",
  character:
    'Текст не может начинаться с этого знака. Возьмите весь текст в кавычки: "@association".',
  'no-key':
    'Эта строка – не поле. Пишите поле: значение, с пробелом после двоеточия; у продолжения длинного текста должен быть отступ.',
  bracket: 'Скобка [ или { открыта, но не закрыта. Закройте ее или возьмите текст в кавычки.',
  'second-document':
    'В середине стоит строка ---. Таких строк только две: перед первым полем и после последнего.',
  alias:
    'Текст, который начинается с *, читается как команда. Возьмите его в кавычки: title: "*Важная* новость".',
  tag: 'Текст, который начинается с !, читается как команда. Возьмите его в кавычки: title: "!Важно".',
  anchor:
    'Текст, который начинается с &, читается как команда. Возьмите его в кавычки: title: "&Co".',
  merge: 'Ключ << взял бы поля из другого места. Напишите здесь сами поля.',
  directive: 'Строка, которая начинается с %, – команда. Удалите ее.',
  'complex-key': 'Имя поля – одно простое слово. Пишите поле: значение, без [, { или ? перед ним.',
  other:
    'Это нельзя прочитать как YAML. Сравните с соседними строками: поле: значение, кавычки, отступы.',
};

/** Russian. */
export const ru: Wording = {
  warning: 'предупреждение',
  closing: ({ errors, warnings, entries }) =>
    `${count(errors, errorForms)}, ${count(warnings, warningForms)}; проверено: ${count(entries, entryForms)}.`,
  allWell: ({ entries }) => `Все в порядке, проверено: ${count(entries, entryForms)}.`,
  refused: ({ errors }) => `В содержании ${count(errors, errorForms)}; список выше.`,
  messages: {
    ...policyRu,
    ...worksheetRu,
    ...mediaRu,
    'unknown-key': ({ key, suggestion, allowed }) =>
      `Поля ${quoted(key)} нет.${meant(suggestion) || (allowed.length > 0 ? ` Здесь есть поля: ${list(allowed)}.` : ' Удалите его или найдите верное название в руководстве редактора.')}`,
    'missing-field': ({ key, example }) =>
      `Нет поля ${quoted(key)}. Добавьте строку ${key}: ${example ?? '…'}`,
    'empty-value': ({ key }) =>
      `У поля ${quoted(key)} нет значения. Впишите его; ненужное поле можно удалить.`,
    'wrong-type': ({ wanted }) => `Значение не того вида. Напишите ${kinds[wanted]}.`,
    'needs-quotes': ({ value }) =>
      `${quoted(value)} читается как число или да/нет, а нужен текст. Возьмите в кавычки: "${value}"`,
    'too-short': ({ actual, limit }) =>
      `В тексте ${count(actual, characters)}; нужно не меньше ${limit}.`,
    'too-long': ({ actual, limit }) =>
      `В тексте ${count(actual, characters)}; можно не больше ${limit}. Сократите его.`,
    'too-few': ({ actual, limit }) => `В списке ${count(actual, items)}; нужно не меньше ${limit}.`,
    'too-many': ({ actual, limit }) =>
      `В списке ${count(actual, items)}; можно не больше ${limit}. Оставьте самые важные.`,
    'too-small': ({ value, bound, inclusive }) =>
      `${value} – слишком мало. Напишите число ${inclusive ? `не меньше ${bound}` : `больше ${bound}`}.`,
    'too-large': ({ value, bound, inclusive }) =>
      `${value} – слишком много. Напишите число ${inclusive ? `не больше ${bound}` : `меньше ${bound}`}.`,
    'wrong-choice': ({ value, choices, suggestion }) =>
      `Значения ${quoted(value)} нет среди возможных: ${list(choices)}.${meant(suggestion)}`,
    'wrong-format': ({ value, pattern }) =>
      `${quoted(value)} записано неверно (образец: ${pattern}).`,
    'wrong-value': ({ reason }) => `Значение не подходит: ${reason}.`,
    'time-zone': ({ value }) =>
      `Часового пояса ${quoted(value)} нет. Напишите название из базы IANA, например Europe/Riga.`,

    slug: ({ value }) =>
      `${quoted(value)} – не имя папки и не идентификатор: в них только a–z, 0–9 и одиночные дефисы. Пример: ${examples.slug}`,
    'file-name': ({ value }) =>
      `${quoted(value)} не годится как имя файла: только a–z, 0–9, точки, дефисы и подчеркивания, в конце расширение. Переименуйте файл и исправьте эту строку. Пример: ${examples['file-name']}`,
    'picture-file': ({ value }) =>
      `${quoted(value)} – не изображение. Изображения – это файлы avif, gif, jpg, png, svg или webp, например ${examples['picture-file']}`,
    'language-code': ({ value }) =>
      `${quoted(value)} – не код языка: это две строчные буквы, например lv, en, ru, de.`,
    day: ({ value }) =>
      `${quoted(value)} – не день. Пишите год-месяц-день; такой день должен быть в календаре. Пример: ${examples.day}`,
    'partial-date': ({ value }) =>
      `${quoted(value)} – не дата. Пишите год в кавычках, год-месяц или год-месяц-день. Пример: "2026", ${examples['partial-date']} или ${examples.day}`,
    moment: ({ value }) =>
      `${quoted(value)} – не дата со временем. Пишите день или день и время с T между ними. Пример: ${examples.moment}`,
    'real-date': ({ value }) =>
      `Даты ${quoted(value)} не бывает. Проверьте месяц и день. Пример: ${examples.day}`,
    'date-order': ({ value, against }) =>
      `Конец (${value}) раньше начала${against === undefined ? '' : ` (${against})`}. Исправьте одно из них.`,
    'web-address': ({ value }) =>
      `${quoted(value)} – не веб-адрес. Он начинается с https:// или http://. Пример: ${examples['web-address']}`,
    'secure-address': ({ value }) =>
      `${quoted(value)} – не адрес, на который можно отправлять данные читателей: он должен начинаться с https://. Пример: ${examples['secure-address']}`,
    'e-mail': ({ value }) =>
      `${quoted(value)} – не адрес электронной почты. Пример: ${examples['e-mail']}`,
    phone: ({ value }) =>
      `${quoted(value)} – не номер телефона: в нем цифры и пробелы, впереди может быть +. Пример: ${examples.phone}`,
    'register-number': ({ value }) =>
      /^\d{11}$/.test(value)
        ? `${quoted(value)} – не регистрационный номер: не сходится контрольная сумма. Сверьте его с регистром.`
        : `${quoted(value)}: ${count(digits(value), digitForms)}, а в регистрационном номере ровно 11 цифр и ничего больше. Пример: ${examples['register-number']}`,
    postcode: ({ value }) => `${quoted(value)} – не почтовый индекс. Пример: ${examples.postcode}`,
    repeated: ({ value }) => `${quoted(value)} стоит в этом списке дважды. Удалите одно из двух.`,
    colour: ({ value }) =>
      `${quoted(value)} – не цвет. Пишите # и шесть цифр или строчных букв a–f, все в кавычках. Пример: "${examples.colour}"`,
    contrast: ({ value }) =>
      `Цвет ${quoted(value)} слишком близок к фону, его трудно прочесть (контраст меньше 4,5 к 1). На светлом фоне нужен более темный, на темном – более светлый.`,
    membership: () =>
      'Членство называет то, куда входит организация: либо organisation (папка в organisations/), либо network (идентификатор в vocabularies/networks.yaml), только одно из двух.',
    'unnamed-source': () =>
      'У источника нет ни названия, ни адреса. Добавьте url: или title:, лучше оба.',
    'budget-without-sum': () =>
      'В бюджете нет суммы. Добавьте planned: или final: с суммой в евро, например final: 19447',
    'entry-address': ({ value }) =>
      `${quoted(value)} не называет запись библиотеки. Пишите обе папки: ${examples['entry-address']}`,
    'open-ring': () =>
      'Линия контура не замкнута. В ней не меньше четырех точек, и последняя совпадает с первой.',
    contact: () =>
      'В разделе contact не сказано, как связаться с редакторами. Добавьте email: или repository:, например email: office@example.org',
    'future-day': ({ value, today }) =>
      `${quoted(value)} еще не наступило; сегодня ${today}. Пишите день, в который это произошло.`,
    'card-locale': ({ value, against }) =>
      `Язык оригинала – ${quoted(value)}, но текста на нем нет${against === undefined ? '' : ` (${against})`}. Добавьте файл или укажите другой язык.`,

    unreadable: () => 'Файл не читается. Проверьте, файл ли это и можно ли его открыть.',
    'not-utf8': () => 'Файл не в кодировке UTF-8. Сохраните его заново, выбрав UTF-8.',
    'byte-order-mark': () =>
      'В начале файла стоит невидимая метка (BOM). Сохраните его заново, выбрав UTF-8 без BOM.',
    'front-matter-missing': () =>
      'Файл должен начинаться с блока полей: в самой первой строке ---, затем поля, затем еще одна строка ---.',
    'front-matter-open': () => 'Блок полей не закрыт. Добавьте строку --- после последнего поля.',
    'empty-document': () =>
      'Здесь нет ни одного поля. Пишите строки вида поле: значение; пустой словарь – это {}.',
    'not-a-mapping': () => 'Здесь должны быть поля: строки вида поле: значение.',
    'yaml-syntax': ({ fault, parser }) =>
      fault === 'other' ? `${faults.other} (YAML: ${parser})` : faults[fault],
    'duplicate-key': ({ key }) => `Поле ${quoted(key)} стоит здесь дважды. Оставьте одно.`,
    'symbolic-link': () => 'Это символическая ссылка. Положите сюда сам файл.',

    'content-missing': () =>
      'Такой папки нет. Создайте ее или укажите другую в переменной среды CONTENT_DIR.',
    'site-missing': () =>
      'Нет файла site.yaml, где сказано, чей это сайт. Скопируйте его из примера и измените.',
    'vocabulary-missing': ({ name }) =>
      `Нет словаря ${name}.yaml. Создайте его; если терминов пока нет, впишите в него {}.`,
    'unknown-item': ({ name, suggestion }) =>
      `${quoted(name)} здесь не место: на сайте ничего из этого не появится.${meant(suggestion) || ' Переместите или удалите.'}`,
    'unknown-vocabulary': ({ name, suggestion }) =>
      `Словаря ${quoted(name)} нет.${meant(suggestion) || ' Переместите или удалите этот файл.'}`,
    'loose-file': ({ name, home }) =>
      `${quoted(name)} лежит вне записи. Каждая запись – папка: положите файл в нее, например ${home}index.lv.md`,
    'folder-name': ({ name, suggestion }) =>
      `${quoted(name)} не годится как имя папки записи: только a–z, 0–9 и одиночные дефисы, всего не больше 80 знаков.${suggestion === undefined ? ` Пример: ${examples.slug}` : ` Переименуйте ее в ${quoted(suggestion)}.`}`,
    'folder-twin': ({ name, other }) =>
      `${quoted(name)} и ${quoted(other)} для некоторых компьютеров – одно и то же имя. Переименуйте или удалите одну из папок.`,
    'no-text': ({ file }) => `В папке нет текста. Добавьте ${file} или удалите папку.`,
    'orphan-translation': ({ file }) =>
      `Это перевод того, чего нет: нет файла ${file}. Добавьте его с заголовком, кратким описанием и фактами.`,
    'unknown-language': ({ language, known }) =>
      `Языка ${quoted(language)} на этом сайте нет, есть только ${list(known)}. Переименуйте или удалите файл.`,
    'unpublished-language': ({ language, published }) =>
      `На языке ${quoted(language)} сайт не публикуется. Добавьте язык в поле languages файла site.yaml (сейчас: ${list(published)}) или удалите этот файл.`,
    'doubled-text': ({ name, other }) =>
      `Есть и ${other}, и ${name}: два текста на одном языке. Удалите один из них.`,
    'stray-markdown': ({ name, suggestion }) =>
      `${quoted(name)} никогда не будет показан. Если это текст этой записи, назовите его ${quoted(suggestion)}; если он для скачивания, укажите его в поле files.`,
    'nested-entry': ({ name, collection }) =>
      `В папке ${quoted(name)} лежат тексты, но внутри записи другой записи быть не может. Перенесите ее в ${collection}/`,
    'empty-mdx': () =>
      'В файле .mdx под блоком полей нужен текст. Напишите его или смените расширение на .md.',
    'file-missing': ({ name, suggestion }) =>
      `Файла ${quoted(name)} в этой папке нет.${meant(suggestion) || ' Добавьте его или исправьте имя; прописные и строчные буквы различаются.'}`,
    'file-unreferenced': ({ name }) =>
      `${quoted(name)} нигде не упомянут, и читатель его не увидит. Укажите его в поле files или cover либо в тексте – или удалите.`,
    'icon-missing': ({ name }) =>
      `Рядом с site.yaml нет файла ${quoted(name)}. Добавьте значок или исправьте имя.`,
    'reserved-slug': ({ name }) =>
      `${quoted(name)} – слово из адресов самого сайта. Назовите папку иначе.`,
    'map-missing': ({ name }) =>
      `Рядом с site.yaml нет файла ${quoted(name)}. Добавьте карту или исправьте имя; если карты нет, удалите это поле.`,

    'fact-in-translation': ({ key, home }) =>
      `${quoted(key)} – факт, а факты стоят только в одном файле, ${home}. Перенесите его туда; если он там уже есть, удалите здесь.`,
    'unknown-entry': ({ collection, value, suggestion }) =>
      `В папке ${collection}/ нет записи ${quoted(value)}.${meant(suggestion) || ' Напишите имя папки записи.'}`,
    'unknown-term': ({ vocabulary, value, suggestion }) =>
      `В словаре vocabularies/${vocabulary}.yaml нет термина ${quoted(value)}.${meant(suggestion) || ' Выберите термин оттуда или добавьте его туда.'}`,
    'wrong-target': ({ value, wanted, found }) =>
      `Здесь нужно имя из ${wanted}, а ${quoted(value)} – это ${list(found)}. Впишите его в предназначенное поле или укажите другое.`,
    'draft-reference': ({ value }) =>
      `${quoted(value)} – черновик, на сайте его нет. Опубликуйте его (удалите в нем draft: true) или уберите ссылку.`,
    'self-reference': ({ value }) => `${quoted(value)} – это сама эта запись. Уберите ссылку.`,
    'broader-cycle': ({ chain }) =>
      `Эти термины стоят друг над другом по кругу: ${chain.join(' → ')}. Удалите одну из строк broader.`,
    'text-missing': ({ languages }) =>
      `Нет текста на этих языках сайта: ${list(languages)}. Добавьте его, например ${languages[0] ?? ''}: …`,
    'definition-missing': ({ languages }) =>
      `Нет определения на языках: ${list(languages)}. Читатель увидит его на другом языке.`,
    'cover-alt-missing': ({ cover }) =>
      `Нет поля coverAlt: скажите на этом языке, что изображено на ${quoted(cover)}, для тех, кто этого не видит.`,
    'achieved-without-date': ({ id }) =>
      `У результата ${quoted(id)} не сказано, когда он был достигнут. Добавьте asOf: ${examples['partial-date']}`,
    'label-missing': ({ ids }) =>
      `В поле resultLabels на этом языке не сказано, что считают эти результаты: ${list(ids)}. Добавьте строки вида идентификатор: текст.`,
    'label-without-result': ({ id, suggestion }) =>
      `Результата ${quoted(id)} нет.${meant(suggestion) || ' Удалите эту строку или добавьте результат.'}`,
    'result-twice': ({ id }) =>
      `Есть два результата ${quoted(id)}. Дайте одному из них другой идентификатор.`,
    'link-form': ({ url }) =>
      `Ссылка ${quoted(url)} никуда не ведет. В ссылке на другую запись указывают ее папку: ../../studies/ngo-review/`,
    'link-language': ({ slug, language, languages }) =>
      `У записи ${quoted(slug)} нет текста на языке ${language}, есть только: ${list(languages)}. Укажите язык, который есть: ../../…/${slug}/index.${languages[0] ?? ''}.md`,
    'year-list': ({ year }) =>
      `Строка, которая начинается с ${quoted(`${String(year)}.`)}, становится нумерованным списком. Начните предложение другим словом или напишите ${String(year)}\\.`,
    'former-slug-taken': ({ name }) =>
      `Адрес ${quoted(name)} занят: там находится запись или список сайта. В поле formerSlugs пишут только прежние названия папки, которых больше нет, например formerSlugs: [staroe-nazvanie]. Удалите это.`,
    'former-slug-twice': ({ name, other }) =>
      `Прежнее название ${quoted(name)} уже указано в записи ${other}, а старый адрес может вести только в одно место. Оставьте его лишь в одной из двух записей.`,
    'step-text-missing': ({ ids }) =>
      `В поле stepTexts на этом языке не сказано, зачем читать: ${list(ids)}. Добавьте строки вида запись: текст.`,
    'text-without-step': ({ id, suggestion }) =>
      `Шага ${quoted(id)} нет.${meant(suggestion) || ' Удалите этот текст или добавьте шаг.'}`,
    'testimonial-text-missing': ({ ids }) =>
      `В поле testimonialTexts на этом языке нет текста этих отзывов: ${list(ids)}. Под id каждого отзыва добавьте quote и attribution.`,
    'text-without-testimonial': ({ id, suggestion }) =>
      `Отзыва ${quoted(id)} нет.${meant(suggestion) || ' Удалите его текст или добавьте отзыв с согласием на публикацию.'}`,
    'testimonial-twice': ({ id }) => `Отзывов ${quoted(id)} два. Дайте одному из них другой id.`,
    'inferred-unknown': ({ key, suggestion }) =>
      `В поле inferred назван ${quoted(key)}, но такого факта в этой записи нет.${meant(suggestion) || ' Удалите название или добавьте факт.'}`,
    'unused-term': ({ id }) =>
      `Термин ${quoted(id)} не использует ни одна запись, и читатели его не найдут. Удалите термин или используйте его.`,
    'register-number-taken': ({ value, other }) =>
      `Регистрационный номер ${value} стоит и в профиле ${quoted(other)}. Проверьте его в регистре: номер принадлежит одной организации. Если оба профиля об одной организации, объедините их.`,
    'tile-taken': ({ tile, other }) =>
      `Плитка [${tile}] уже занята самоуправлением ${quoted(other)}. Укажите для этого самоуправления другой столбец или строку.`,
  },
};
